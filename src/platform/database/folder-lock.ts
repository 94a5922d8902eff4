import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { DatabaseProblem } from './database.js';

/** A folder that is ours alone until `release`. */
export interface FolderLock {
  release(): void;
}

/**
 * Takes a folder for this process alone, or throws `DatabaseProblem` naming the process that has it.
 *
 * The lock is one that the operating system holds on an open file, and drops when the process ends in whatever way: a file left by
 * kill -9 locks nobody out, and there is no moment between looking and taking. Node has no call for such a lock, but its built-in SQLite
 * takes exactly that one for an exclusive transaction on an (always empty) file, on every platform and across containers that share a
 * disk. Nothing else in the process may open the file `lock`: closing any handle to it would drop the lock.
 */
export function lockFolder(folder: string): FolderLock {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const holder = join(folder, 'lock-holder');
  const lock = new DatabaseSync(join(folder, 'lock'), { timeout: 0 });
  try {
    lock.exec('begin exclusive');
  } catch (error) {
    lock.close();
    if (!isBusy(error)) throw error;
    throw new DatabaseProblem(
      `The data in ${folder} is in use by another running copy of this program${nameOf(holder)}. ` +
        'Stop that copy first, or set DATA_DIR to another folder.',
    );
  }
  writeFileSync(holder, `${process.pid}\n`);
  return { release: () => lock.close() };
}

const SQLITE_BUSY = 5;

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY;
}

function nameOf(holder: string): string {
  try {
    return ` (process ${readFileSync(holder, 'utf8').trim()})`;
  } catch {
    return '';
  }
}
