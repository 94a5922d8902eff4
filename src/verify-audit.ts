import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Config, ConfigProblem, readConfig } from './platform/config.js';
import { type Verification, verifyChains } from './platform/database/audit-chain.js';
import { readAuditHeads } from './platform/database/audit-heads.js';
import { type Database, DatabaseProblem } from './platform/database/database.js';
import { openEmbedded } from './platform/database/embedded.js';
import { connectServer } from './platform/database/server.js';

/** `bin/verify-audit`: true when every chain is sound. */
async function main(config: Config, folder: string): Promise<boolean> {
  const heads = readAuditHeads(folder);
  const db = await open(config);
  try {
    const found = await db.asActor({ system: true }, (tx) => verifyChains(tx, heads));
    process.stdout.write(`${sayFound(found, heads.length, folder)}\n`);
    return found.bad.length === 0;
  } finally {
    await db.close();
  }
}

function sayFound({ chains, entries, bad }: Verification, heads: number, folder: string): string {
  const compared = heads === 0 ? `no heads in ${folder} to compare with` : `compared with ${heads} heads in ${folder}`;
  return [
    `${chains} chains, ${entries} entries; ${compared}.`,
    ...bad.map(({ chainId, seq, why }) => `BAD: chain ${chainId}, entry ${seq}: ${why}.`),
    bad.length === 0
      ? 'Every chain is sound.'
      : `${bad.length} of ${chains} chains are not sound. The first bad entry of each is named above.`,
  ].join('\n');
}

/** Opens what is there as it is: nothing is made, nothing is migrated. */
async function open({ database, dataDir }: Config): Promise<Database> {
  if (database.kind === 'server') return connectServer(database);
  const folder = join(dataDir, 'database');
  if (!existsSync(join(folder, 'cluster')))
    throw new DatabaseProblem(`There is no database in ${folder}. Set DATA_DIR to the right folder.`);
  return openEmbedded(folder);
}

try {
  const config = readConfig();
  const { values } = parseArgs({ options: { heads: { type: 'string' } } });
  const sound = await main(config, values.heads ?? join(config.dataDir, 'audit-heads'));
  if (!sound) process.exitCode = 1;
} catch (problem) {
  const plain = problem instanceof ConfigProblem || problem instanceof DatabaseProblem;
  if (!plain && !(problem instanceof Error)) throw problem;
  process.stderr.write(`The record could not be checked: ${problem.message}\n`);
  process.exitCode = 2;
}
