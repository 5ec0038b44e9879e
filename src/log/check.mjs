// Checks an export of a Groundwork log. In its folder, with plain Node and nothing else:
//
//   node check.mjs
//
// It exits 0 where everything is as it was exported, else 1, and names the first entry that is not. What it computes:
// - every entry's hash: SHA-256 of (hash of the entry before, or 32 zero bytes) || body hash || canonical JSON of
//   { actor, kind, refersTo, seq, subject, time }; so nothing can be changed, left out, put in or moved;
// - every exported body's hash: SHA-256 of salt || body; and that none is there which an erasure says is gone;
// - entries.csv, which is made from the two again and compared byte by byte;
// - manifest.json: the counts, the head, the entry that records this export, and the SHA-256 of every file;
// - the signature of the newest checkpoint in it (Ed25519), and that its head is the chain's; and that each key is signed
//   by the one before it, down to the first.
// It cannot tell whether the whole was made up: compare the first key that it prints with the one noted down elsewhere.
import { createHash, createPublicKey, verify } from 'node:crypto';
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';

const COLUMNS = ['seq', 'time', 'kind', 'actor', 'subject', 'refersTo', 'mode', 'summary', 'hash'];
/** The columns that a body says, not the skeleton. */
const WORDS = ['mode', 'summary'];
const PARTS = 'format,at,code,selection,exported,entries,selected,bodies,head,signed,files';
const FIELDS = ['seq', 'time', 'kind', 'actor', 'subject', 'refersTo', 'bodyHash', 'prev', 'hash'];

class Fault extends Error {}
const entryFault = (seq, why) => new Fault(`entry ${seq}: ${why}`);
const fileFault = (file, why) => new Fault(`${file}: ${why}`);
const sha256 = (...parts) => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
};
const hex = (text) => Buffer.from(String(text), 'hex');

try {
  const manifest = readManifest();
  const vouched = checkSignatures(manifest);
  const { head, bodies } = checkEntries(manifest);
  console.log(
    `${manifest.entries} entries and ${bodies} bodies are as they were exported; head ${head}; ${vouched}`,
  );
} catch (error) {
  if (!(error instanceof Fault)) throw error;
  console.log(error.message);
  process.exitCode = 1;
}

function readManifest() {
  const text = bytesOf('manifest.json').toString('utf8');
  const manifest = parse(text);
  const known = manifest?.format === 'groundwork log export 1' && Object.keys(manifest).join() === PARTS;
  if (
    !known ||
    !manifest.head ||
    !manifest.selection ||
    !Array.isArray(manifest.files) ||
    text !== `${JSON.stringify(manifest, null, 2)}\n`
  )
    throw fileFault('manifest.json', 'it is not as an export writes it');
  const names = manifest.files.map((of) => of?.file).join(' ');
  if (names !== 'skeleton.jsonl bodies.jsonl entries.csv check.mjs')
    throw fileFault('manifest.json', 'it does not name the files of an export');
  return manifest;
}

/** Says in words who vouches for what. */
function checkSignatures({ signed }) {
  if (signed === null) return 'no checkpoint vouches for it';
  if (!Array.isArray(signed.keys) || Object.keys(signed).join() !== 'checkpoint,keys')
    throw fileFault('manifest.json', 'its checkpoint cannot be read');
  let last = null;
  for (const key of signed.keys) {
    const der = Buffer.from(String(key?.publicKey), 'base64');
    if (sha256(der).slice(0, 32) !== key?.key || key.previous !== (last?.id ?? null))
      throw fileFault('manifest.json', `the key ${key?.key} does not follow from the one before it`);
    const own = { id: key.key, object: publicKeyOf(der) };
    if (!isSignedBy((last ?? own).object, key))
      throw fileFault('manifest.json', `the key ${key.key} is not signed by the one before it`);
    last = own;
  }
  const { checkpoint } = signed;
  if (!last || checkpoint?.key !== last.id || !isSignedBy(last.object, checkpoint))
    throw fileFault('manifest.json', 'the signature of its checkpoint is not that of its words');
  return `signed up to entry ${checkpoint.seq} at ${checkpoint.time}, first key ${signed.keys[0].key}`;
}

function publicKeyOf(der) {
  try {
    return createPublicKey({ key: der, format: 'der', type: 'spki' });
  } catch {
    throw fileFault('manifest.json', 'one of its keys is none');
  }
}

/** Signed are all its other fields as canonical JSON; they are words and whole numbers. */
function isSignedBy(key, { signature, ...fields }) {
  const canonical = JSON.stringify(fields, Object.keys(fields).sort());
  return verify(null, Buffer.from(canonical), key, Buffer.from(String(signature), 'base64'));
}

/** Walks the three files side by side, entry by entry, so that the first fault found is the first there is. */
function checkEntries(manifest) {
  const covered = coveredByErasures();
  const skeleton = openLines('skeleton.jsonl');
  const bodies = openLines('bodies.jsonl');
  const csv = openLines('entries.csv');
  let prev = '0'.repeat(64);
  let seq = 0;
  let selected = 0;
  if (csv.take(Buffer.byteLength(rowOf(COLUMNS))).toString() !== rowOf(COLUMNS))
    throw fileFault('entries.csv', 'its first line was changed');
  let body = bodies.line();
  for (let line = skeleton.line(); line !== null; line = skeleton.line()) {
    const entry = checkEntry(line, ++seq, prev);
    if (seq > manifest.entries) throw entryFault(seq, 'the manifest does not know it');
    prev = entry.hash;
    const checkpoint = manifest.signed?.checkpoint;
    if (checkpoint?.seq === seq && checkpoint.head !== prev)
      throw entryFault(seq, 'it is not the entry that the signed checkpoint saw');
    const given = bodyAt(body, seq);
    if (given) body = bodies.line();
    if (given && covered.get(seq)?.sure && covered.get(seq).by > seq)
      throw entryFault(
        seq,
        'its body is back, though an erasure says that it is gone: it was put back from a backup',
      );
    if (!isSelected(entry, manifest)) {
      if (given && entry.kind !== 'erased')
        throw entryFault(seq, 'its body was not among those that were exported');
      if (given) checkBody(given, entry);
      continue;
    }
    selected++;
    if (!given && !(covered.get(seq)?.by > seq))
      throw entryFault(seq, 'its body is missing from bodies.jsonl, and no erasure says why');
    const said = given ? checkBody(given, entry) : {};
    if (seq === manifest.exported) checkOwn(manifest, entry, said);
    const row = Buffer.from(rowOf(COLUMNS.map((name) => (WORDS.includes(name) ? said : entry)[name] ?? '')));
    if (!csv.take(row.length).equals(row)) throw entryFault(seq, 'its row in entries.csv was changed');
  }
  if (seq < manifest.entries)
    throw entryFault(seq + 1, `it is missing: skeleton.jsonl ends with entry ${seq}`);
  if (body !== null) throw entryFault(parse(body)?.seq, 'bodies.jsonl has its body out of place, or twice');
  if (csv.take(1).length > 0) throw fileFault('entries.csv', 'it has more rows than entries were selected');
  checkCounts(manifest, { prev, seq, selected, rows: [skeleton, bodies, csv] });
  return { head: prev, bodies: bodies.rows() };
}

function checkEntry(line, seq, prev) {
  const entry = parse(line);
  if (entry === null) throw entryFault(seq, 'its line in skeleton.jsonl cannot be read');
  if (entry.seq !== seq)
    throw entryFault(seq, `it is missing: entry ${entry.seq} stands in its place in skeleton.jsonl`);
  if (line !== `${JSON.stringify(entry, FIELDS)}\n`)
    throw entryFault(seq, 'its line in skeleton.jsonl is not as an export writes it');
  if (entry.prev !== prev) throw entryFault(seq, 'it does not follow from the entry before it');
  const { actor, kind, refersTo, subject, time } = entry;
  const canonical = JSON.stringify({ actor, kind, refersTo, seq, subject, time });
  if (sha256(hex(prev), hex(entry.bodyHash), canonical) !== entry.hash)
    throw entryFault(seq, 'its time, kind, people or hash were changed');
  return entry;
}

/** The line of bodies.jsonl where it is this entry's; null where it is a later one's. */
function bodyAt(line, seq) {
  if (line === null) return null;
  const given = parse(line);
  if (!Number.isSafeInteger(given?.seq) || given.seq < seq)
    throw entryFault(given?.seq ?? seq, 'its line in bodies.jsonl cannot be read or is out of place');
  if (given.seq > seq) return null;
  const again = (text) => Buffer.from(String(text), 'base64').toString('base64');
  const { salt, body } = given;
  if (line !== `${JSON.stringify({ seq, salt: again(salt), body: again(body) })}\n`)
    throw entryFault(seq, 'its line in bodies.jsonl is not as an export writes it');
  return given;
}

function checkBody(given, entry) {
  const bytes = Buffer.from(given.body, 'base64');
  if (sha256(Buffer.from(given.salt, 'base64'), bytes) !== entry.bodyHash)
    throw entryFault(entry.seq, 'its body was changed');
  return parse(bytes.toString('utf8')) ?? {};
}

function isSelected(entry, { selection, exported }) {
  const { from, to, kind, subject } = selection;
  if (entry.seq === exported) return true;
  if (from !== null && entry.time < from) return false;
  if (to !== null && entry.time > to) return false;
  if (kind !== null && entry.kind !== kind) return false;
  return subject === null || entry.subject === subject;
}

/** The entry that records this export, under the chain, says what the manifest says of it. */
function checkOwn(manifest, entry, said) {
  const sameSelection = ['from', 'to', 'kind', 'subject'].every(
    (name) => said.selection?.[name] === manifest.selection[name],
  );
  if (
    entry.kind !== 'exported' ||
    !sameSelection ||
    entry.time !== manifest.at ||
    said.code !== manifest.code
  )
    throw fileFault('manifest.json', `it is not what entry ${entry.seq} says of the export`);
}

function checkCounts(manifest, { prev, seq, selected, rows }) {
  const [skeleton, bodies, csv] = rows;
  const wrong =
    manifest.exported !== seq ||
    manifest.head.seq !== seq ||
    manifest.head.hash !== prev ||
    (manifest.signed && manifest.signed.checkpoint.seq > seq) ||
    manifest.selected !== selected ||
    manifest.bodies !== bodies.rows();
  if (wrong) throw fileFault('manifest.json', 'its counts or its head are not those of the files');
  const counted = [skeleton.rows(), bodies.rows(), selected, null];
  const hashes = [skeleton.hash(), bodies.hash(), csv.hash(), sha256(bytesOf('check.mjs'))];
  for (const [i, { file, rows: said, sha256: hash }] of manifest.files.entries()) {
    if (hash !== hashes[i]) throw fileFault(file, 'it is not the file that the manifest names');
    if (said !== counted[i]) throw fileFault('manifest.json', `${file} has another number of rows`);
  }
}

/**
 * Entries whose bodies an erasure says are gone, each with the erasure's own number and whether its body is the one that it
 * was hashed with; the walk shows whether all the rest of it is real, too.
 */
function coveredByErasures() {
  const erasures = new Map();
  const entries = openLines('skeleton.jsonl');
  for (let line = entries.line(); line !== null; line = entries.line()) {
    const entry = parse(line);
    if (entry?.kind === 'erased') erasures.set(entry.seq, entry.bodyHash);
  }
  const covered = new Map();
  const bodies = openLines('bodies.jsonl');
  for (let line = bodies.line(); line !== null; line = bodies.line()) {
    const given = parse(line);
    if (!erasures.has(given?.seq)) continue;
    const bytes = Buffer.from(String(given.body), 'base64');
    const sure = sha256(Buffer.from(String(given.salt), 'base64'), bytes) === erasures.get(given.seq);
    for (const [from, to] of parse(bytes.toString('utf8'))?.covers ?? [])
      for (let at = from; at <= to; at++) covered.set(at, { by: given.seq, sure });
  }
  return covered;
}

/** As csv-stringify writes it: every cell quoted, and one that a spreadsheet would take for a formula begins with '. */
function rowOf(cells) {
  const quoted = cells.map((cell) => {
    const text = String(cell);
    const safe = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/.test(text) ? `'${text}` : text;
    return `"${safe.replaceAll('"', '""')}"`;
  });
  return `${quoted.join(',')}\n`;
}

/** A file read piece by piece, so that its size does not matter. */
function openLines(name) {
  const file = openFile(name);
  const hash = createHash('sha256');
  let held = Buffer.alloc(0);
  let rows = 0;
  const more = () => {
    const piece = Buffer.alloc(1 << 16);
    const length = readSync(file, piece);
    if (length === 0) return false;
    hash.update(piece.subarray(0, length));
    held = Buffer.concat([held, piece.subarray(0, length)]);
    return true;
  };
  const take = (length) => {
    while (held.length < length && more());
    const taken = held.subarray(0, length);
    held = held.subarray(length);
    return taken;
  };
  return {
    take,
    /** with its line break; null at the end */
    line: () => {
      let end = held.indexOf(10);
      while (end < 0 && more()) end = held.indexOf(10);
      const text = take(end < 0 ? held.length : end + 1).toString('utf8');
      if (text === '') return null;
      rows++;
      return text;
    },
    rows: () => rows,
    hash: () => {
      while (more()) held = Buffer.alloc(0);
      closeSync(file);
      return hash.digest('hex');
    },
  };
}

function openFile(name) {
  try {
    return openSync(new URL(name, import.meta.url));
  } catch {
    throw fileFault(name, 'it cannot be read');
  }
}

function bytesOf(name) {
  try {
    return readFileSync(new URL(name, import.meta.url));
  } catch {
    throw fileFault(name, 'it cannot be read');
  }
}

/** An object, or null for what is no JSON object. */
function parse(text) {
  try {
    const value = JSON.parse(text);
    return typeof value === 'object' && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}
