import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { appendAudit } from '../src/platform/database/audit-chain.js';
import { writeAuditHeads } from '../src/platform/database/audit-heads.js';
import type { Database } from '../src/platform/database/database.js';
import { openDatabase } from '../src/platform/database/open.js';
import { connectServer } from '../src/platform/database/server.js';
import { sql } from '../src/platform/database/sql.js';
import { testServer } from './support/database.js';

const root = join(import.meta.dirname, '..', '..');

function run(
  script: string,
  settings: Record<string, string>,
  ...parameters: string[]
): { status: number | null; said: string } {
  const program = join(root, 'dist', 'src', `${script}.js`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...parameters], {
    cwd: root,
    env: settings,
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr };
}
const temporary = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'dhr-command-'));
  after(() => rmSync(folder, { recursive: true }));
  return folder;
};
const writeEntries = (db: Database): Promise<void> =>
  db.asActor({ system: true }, async (tx) => {
    for (let count = 0; count < 3; count += 1)
      await appendAudit(tx, { chain: 'installation', actorWords: 'The system', action: 'started' });
  });
const forge = (db: Database): Promise<void> =>
  db.asOwner(async (tx) => {
    await tx.execute(sql`alter table audit_entry disable trigger kept`);
    await tx.execute(sql`update audit_entry set action = 'forged' where seq = 2`);
    await tx.execute(sql`alter table audit_entry enable trigger kept`);
  });

test('both commands explain themselves', () => {
  for (const script of ['migrate', 'verify-audit']) {
    const { status, stdout } = spawnSync(join(root, 'bin', script), ['--help'], { encoding: 'utf8' });
    assert.equal(status, 0);
    assert.match(stdout, new RegExp(`^bin/${script}`));
  }
});

test('migrate and verify-audit on the embedded database', async () => {
  const DATA_DIR = temporary();
  assert.match(run('verify-audit', { DATA_DIR }).said, /There is no database in/);
  assert.match(run('migrate', { DATA_DIR }).said, /^Done: 202611221900-foundation\.sql/);
  assert.match(run('migrate', { DATA_DIR }).said, /Nothing to change/);

  let db = await openDatabase({ kind: 'embedded', dataDir: DATA_DIR });
  await writeEntries(db);
  await db.asActor({ system: true }, (tx) =>
    writeAuditHeads(join(DATA_DIR, 'audit-heads'), tx, new Date('2026-03-02T06:00:00Z')),
  );
  assert.match(run('verify-audit', { DATA_DIR }).said, /in use by another running copy/);
  await db.close();
  const sound = run('verify-audit', { DATA_DIR });
  assert.deepEqual(sound, {
    status: 0,
    said: `1 chains, 3 entries; compared with 1 heads in ${DATA_DIR}/audit-heads.\nEvery chain is sound.\n`,
  });

  db = await openDatabase({ kind: 'embedded', dataDir: DATA_DIR });
  await forge(db);
  await db.close();
  const forged = run('verify-audit', { DATA_DIR });
  assert.equal(forged.status, 1);
  assert.match(forged.said, /BAD: chain [0-9a-f-]{36}, entry 2: was changed after it was written\./);
});

test('migrate and verify-audit on a server', async () => {
  const server = await testServer();
  const addresses = await server.empty();
  const settings = { DATABASE_URL: addresses.url, DATABASE_OWNER_URL: addresses.ownerUrl ?? '' };
  assert.match(run('migrate', { DATABASE_URL: addresses.url }).said, /DATABASE_OWNER_URL is not set/);
  assert.match(run('migrate', settings).said, /^Done: 202611221900-foundation\.sql/);
  assert.match(run('migrate', settings).said, /Nothing to change/);

  await server.admin('create role stranger login');
  const stranger = { ...settings, DATABASE_URL: addresses.url.replace('dhr_web', 'stranger') };
  assert.match(run('migrate', stranger).said, /must run: grant dhr_app to "stranger";/);
  await server.admin('grant dhr_app to dhr_owner with admin option');
  assert.equal(run('migrate', stranger).status, 0);
  await server.admin('revoke dhr_app from dhr_owner cascade');

  const db = connectServer(addresses);
  after(() => db.close());
  await writeEntries(db);
  assert.equal(run('verify-audit', { DATABASE_URL: addresses.url }, '--heads', temporary()).status, 0);
  await forge(db);
  assert.equal(run('verify-audit', settings, '--heads', temporary()).status, 1);
});
