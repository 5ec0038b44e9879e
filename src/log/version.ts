// The version of the code that an entry names: what ranking and explanation are recomputed with.
import { readFileSync } from 'node:fs';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

/** Raised together with any change to what ranking, reading or explanation compute. */
export const codeVersion: string = version;
