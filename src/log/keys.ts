// The keys that sign checkpoints: Ed25519, one in use at a time. Public keys lie in the store, numbered, each signed by
// the one before it, so whoever noted the first one down can follow to the last; the private key in use lies in a file
// of its own that only its owner reads. It deliberately keeps no private key that is not in use.
import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { makeFolder, refused } from '../db/folder.ts';
import { AppError } from '../errors.ts';
import { canonical } from './log.ts';
import { type CheckpointStore, writeNew } from './store.ts';

/** What signs: where the public part goes, and the folder of the private one. */
export type Signing = { store: CheckpointStore; keyFolder: string };
const PublicKey = z.strictObject({
  type: z.literal('groundwork key 1'),
  /** the first 32 hex digits of SHA-256 of the public key (DER, SPKI) */
  key: z.string(),
  publicKey: z.string(),
  time: z.string(),
  /** the key before it, which signs this; null for the first */
  previous: z.string().nullable(),
  /** the key before it signs no checkpoint of a later entry than this */
  after: z.number().int(),
  /** by the key before it; the first signs itself, so that its words are under a signature too */
  signature: z.string(),
});
export type PublicKey = z.infer<typeof PublicKey>;
export type KnownKey = PublicKey & { object: KeyObject };
/** In order of their use; what does not follow from the keys before it is a fault and is trusted by nobody. */
export type Keys = { known: KnownKey[]; faults: Array<{ name: string; reason: string }> };

export async function readKeys({ store, keyFolder }: Signing): Promise<Keys> {
  const names = (await store.list()).filter((name) => name.startsWith('key-'));
  const keys: Keys = { known: [], faults: [] };
  for (const name of names) {
    const read = readKey(await store.get(name), keys.known.at(-1));
    const isNext = name === nameOf(keys.known.length + 1);
    if (typeof read === 'string') keys.faults.push({ name, reason: read });
    else if (!isNext) keys.faults.push({ name, reason: 'a key before it is missing' });
    else keys.known.push(read);
  }
  if (await isStranger(keyFolder, keys.known))
    keys.faults.push({
      name: nameOf(1),
      reason: 'it is forged: the key that signs here does not follow from it',
    });
  return keys;
}

/** The key, or why it is none. */
function readKey(text: string | null, previous: KnownKey | undefined): KnownKey | string {
  const parsed = PublicKey.safeParse(parseJson(text));
  if (!parsed.success) return 'it cannot be read';
  const { signature, ...signed } = parsed.data;
  const der = Buffer.from(signed.publicKey, 'base64');
  if (idOf(der) !== signed.key) return 'its id is not that of its public key';
  if (signed.previous !== (previous?.key ?? null)) return 'it does not follow from the key before it';
  const object = publicKeyOf(der);
  if (!object) return 'its public key is no Ed25519 key';
  const key = { ...parsed.data, object };
  return isSignedBy(previous ?? key, signed, signature)
    ? key
    : 'it is forged: the key before it has not signed it';
}

function publicKeyOf(der: Buffer): KeyObject | null {
  try {
    const key = createPublicKey({ key: der, format: 'der', type: 'spki' });
    return key.asymmetricKeyType === 'ed25519' ? key : null;
  } catch {
    return null;
  }
}

export function isSignedBy(key: KnownKey, signed: object, signature: string): boolean {
  return verify(null, canonical(signed), key.object, Buffer.from(signature, 'base64'));
}

/** `place`: how many keys there are up to this one. */
type Signer = { key: string; place: number; sign: (signed: object) => string };

/** The key in use, made where there is none yet. @throws AppError conflict where its private part is not here */
export async function signingKey(signing: Signing, time: Date): Promise<Signer> {
  const { known, faults } = await readKeys(signing);
  let key = known.at(-1)?.key;
  if (key === undefined) {
    if (faults.length > 0) throw new AppError('conflict', `${faults[0]?.name}: ${faults[0]?.reason}`);
    key = (await addKey(signing, time, null)).key;
  }
  const privateKey = await readPrivate(signing.keyFolder, key);
  if (!privateKey)
    throw new AppError(
      'conflict',
      `The private key ${key} that signs checkpoints is not in ${signing.keyFolder}. Put it back, or keep the folder as it is and give CHECKPOINT_DIR a new one.`,
    );
  return {
    key,
    place: Math.max(1, known.length),
    sign: (signed) => sign(null, canonical(signed), privateKey).toString('base64'),
  };
}

/** A new key, signed by the one in use, whose private part is then deleted. @throws AppError conflict */
export async function rotateKey(signing: Signing, time: Date, after: number): Promise<PublicKey> {
  const old = await signingKey(signing, time);
  const fresh = await addKey(signing, time, { ...old, after });
  await rm(privateFile(signing.keyFolder, old.key), { force: true });
  return fresh;
}

async function addKey(
  signing: Signing,
  time: Date,
  old: (Signer & { after: number }) | null,
): Promise<PublicKey> {
  const { store, keyFolder } = signing;
  const pair = generateKeyPairSync('ed25519');
  const der = pair.publicKey.export({ type: 'spki', format: 'der' });
  const signed = {
    type: 'groundwork key 1' as const,
    key: idOf(der),
    publicKey: der.toString('base64'),
    time: time.toISOString(),
    previous: old?.key ?? null,
    after: old?.after ?? 0,
  };
  const signature = old?.sign(signed) ?? sign(null, canonical(signed), pair.privateKey).toString('base64');
  const key: PublicKey = { ...signed, signature };
  const file = privateFile(keyFolder, key.key);
  await makeFolder(keyFolder, 0o700);
  // First, so that whoever finds the public part finds this too.
  await writeNew(file, pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()).catch(
    (error: unknown) => Promise.reject(refused(keyFolder, error)),
  );
  const name = nameOf((old?.place ?? 0) + 1);
  if (await store.put(name, `${JSON.stringify(key)}\n`)) return key;
  await rm(file, { force: true });
  const [first] = (await readKeys(signing)).known;
  if (old === null && first) return first; // another process was quicker to make the first one
  throw new AppError('conflict', `There is a ${name} already, so the key was not changed.`);
}

/** A private key lies here, but the public ones do not lead to it: then those were replaced. */
async function isStranger(folder: string, known: readonly KnownKey[]): Promise<boolean> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw new AppError('unavailable', 'The folder of the signing key cannot be read.', { cause: error });
  });
  const own = names.filter((name) => /^[0-9a-f]{32}\.pem$/.test(name));
  return own.length > 0 && known.length > 0 && !known.some(({ key }) => own.includes(`${key}.pem`));
}

async function readPrivate(folder: string, key: string): Promise<KeyObject | null> {
  const text = await readFile(privateFile(folder, key), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw refused(folder, error);
  });
  return text === null ? null : createPrivateKey(text);
}

export function parseJson(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}

const nameOf = (place: number) => `key-${String(place).padStart(4, '0')}.json`;
const privateFile = (folder: string, key: string) => join(folder, `${key}.pem`);
const idOf = (der: Buffer) => createHash('sha256').update(der).digest('hex').slice(0, 32);
