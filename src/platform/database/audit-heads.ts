import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { type ChainHead, readHeads } from './audit-chain.js';
import type { Tx } from './database.js';
import { syncOne } from './durable-files.js';

/**
 * Writes the last entry of every chain to a new file `<instant>.json` in `folder`, outside the database: run daily, and copy the folder
 * elsewhere, so that even a rewrite of a whole chain shows. Answers the file's path. Never writes over an earlier file.
 */
export async function writeAuditHeads(folder: string, tx: Tx, at: Date): Promise<string> {
  const heads = await readHeads(tx);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, `${at.toISOString().replaceAll(':', '-')}.json`);
  const handle = openSync(path, 'wx', 0o400);
  try {
    writeSync(handle, `${JSON.stringify({ at: at.toISOString(), heads })}\n`);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  syncOne(folder);
  return path;
}

/** Every head kept in `folder`; none when there is no such folder. Throws for a file that cannot be read as heads. */
export function readAuditHeads(folder: string): ChainHead[] {
  return namesIn(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((name) => headsIn(join(folder, name)));
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

function headsIn(path: string): ChainHead[] {
  const kept: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (
    typeof kept === 'object' &&
    kept !== null &&
    'heads' in kept &&
    Array.isArray(kept.heads) &&
    kept.heads.every(isHead)
  ) {
    return kept.heads;
  }
  throw new Error(`${path} does not hold heads of audit chains.`);
}

function isHead(value: unknown): value is ChainHead {
  return (
    typeof value === 'object' &&
    value !== null &&
    'chainId' in value &&
    typeof value.chainId === 'string' &&
    'seq' in value &&
    typeof value.seq === 'number' &&
    'hash' in value &&
    typeof value.hash === 'string'
  );
}
