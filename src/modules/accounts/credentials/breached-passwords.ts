import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** In the data folder: a password a line, or its SHA-1 as published lists give it (`HASH` or `HASH:count`). */
const FILE = 'breached-passwords.txt';

const known = new Map<string, ReadonlySet<string>>();

/** Asks the installation's own list of breached passwords, read once. Without the file nothing is known. */
export function breachedPasswords(dataDir: string): (password: string) => boolean {
  const list = known.get(dataDir) ?? read(join(dataDir, FILE));
  known.set(dataDir, list);
  return (password) => list.has(password) || list.has(createHash('sha1').update(password).digest('hex').toUpperCase());
}

function read(path: string): ReadonlySet<string> {
  try {
    return new Set(
      readFileSync(path, 'utf8')
        .split(/\r?\n/)
        .filter((line) => line !== '')
        .map((line) => /^([0-9A-Fa-f]{40})(:\d+)?$/.exec(line)?.[1]?.toUpperCase() ?? line),
    );
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return new Set();
    throw error;
  }
}
