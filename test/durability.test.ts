import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import fs, { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, mock, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { appendAudit, verifyChains } from '../src/platform/database/audit-chain.js';
import { type Database, DatabaseProblem } from '../src/platform/database/database.js';
import { openEmbedded } from '../src/platform/database/embedded.js';
import { type DatabaseChoice, openDatabase } from '../src/platform/database/open.js';
import { connectServer } from '../src/platform/database/server.js';
import { sql } from '../src/platform/database/sql.js';
import { testServer } from './support/database.js';

/** trust.md R-01: more kills in longer runs. */
const KILLS = Number(process.env.KILLS ?? 10);
const WRITER = fileURLToPath(new URL('./support/ledger-writer.js', import.meta.url));

interface Writer {
  process: ChildProcess;
  acknowledged: Set<string>;
  /** Fulfilled when that many writes have been acknowledged. */
  after(count: number): Promise<void>;
  ended: Promise<unknown>;
}

function startWriter(choice: DatabaseChoice): Writer {
  const child = spawn(process.execPath, [WRITER, JSON.stringify(choice)], { stdio: ['ignore', 'pipe', 'pipe'] });
  const acknowledged = new Set<string>();
  const waiting: { count: number; go: () => void }[] = [];
  let rest = '';
  child.stdout?.on('data', (chunk: Buffer) => {
    const lines = (rest + chunk.toString()).split('\n');
    rest = lines.pop() ?? '';
    for (const id of lines) acknowledged.add(id);
    for (const { count, go } of waiting) if (acknowledged.size >= count) go();
  });
  let complaint = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    complaint += chunk.toString();
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  return {
    process: child,
    acknowledged,
    ended,
    after: (count) =>
      Promise.race([
        new Promise<void>((go) => waiting.push({ count, go })),
        ended.then(() => assert.fail(`The writer ended by itself: ${complaint}`)),
      ]),
  };
}

/** Nothing acknowledged is missing, nothing is half there, and the record agrees. */
async function assertWhole(db: Database, ledger: Set<string>): Promise<void> {
  await db.asActor({ system: true }, async (tx) => {
    const { rows: kept } = await tx.execute<{ id: string; contacts: number; entries: number }>(sql`
      select a.id, (select count(*)::int from agency_contact c where c.agency_id = a.id) as contacts,
        (select count(*)::int from audit_entry e where e.object_id = a.id) as entries from agency a`);
    const ids = new Set(kept.map(({ id }) => id));
    assert.deepEqual(
      [...ledger].filter((id) => !ids.has(id)),
      [],
      'acknowledged and lost',
    );
    assert.deepEqual(
      kept.filter(({ contacts, entries }) => contacts !== 2 || entries !== 1),
      [],
      'half written',
    );
    const { entries, bad } = await verifyChains(tx);
    assert.deepEqual(bad, []);
    assert.equal(entries, kept.length);
  });
}

test(`embedded: ${KILLS} times kill -9 while writing loses nothing that was acknowledged`, async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'dhr-kill-'));
  after(() => rmSync(dataDir, { recursive: true }));
  const choice = { kind: 'embedded', dataDir } as const;
  await (await openDatabase(choice)).close();
  const ledger = new Set<string>();
  for (let kill = 0; kill < KILLS; kill += 1) {
    const writer = startWriter(choice);
    await writer.after(5 + Math.floor(Math.random() * 40));
    writer.process.kill('SIGKILL');
    await writer.ended;
    for (const id of writer.acknowledged) ledger.add(id);
    const db = await openDatabase(choice); // and the lock of the killed process keeps nobody out
    await assertWhole(db, ledger).finally(() => db.close());
  }
  assert.ok(ledger.size >= KILLS * 5);
});

test(`server: ${KILLS} times kill -9 of the server or the program while writing loses nothing that was acknowledged`, async () => {
  const server = await testServer();
  const choice = { kind: 'server', ...(await server.fresh()) } as const;
  const ledger = new Set<string>();
  for (let kill = 0; kill < KILLS; kill += 1) {
    const writer = startWriter(choice);
    await writer.after(5 + Math.floor(Math.random() * 40));
    if (kill % 2 === 0) await server.kill();
    writer.process.kill('SIGKILL');
    await writer.ended;
    for (const id of writer.acknowledged) ledger.add(id);
    if (kill % 2 === 0) await server.start();
    const db = await openDatabase(choice);
    await assertWhole(db, ledger).finally(() => db.close());
  }
  assert.ok(ledger.size >= KILLS * 5);
});

test('embedded: the write-ahead log is synced before each of 200 acknowledgements', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'dhr-sync-'));
  after(() => rmSync(dataDir, { recursive: true }));
  const db = await openDatabase({ kind: 'embedded', dataDir });
  const original = fs.fsyncSync;
  const synced: string[] = [];
  mock.method(fs, 'fsyncSync', (handle: number) => {
    synced.push(fs.readlinkSync(`/proc/self/fd/${handle}`));
    original(handle);
  });
  for (let commit = 0; commit < 200; commit += 1) {
    synced.length = 0;
    await db.asActor({ system: true }, (tx) =>
      appendAudit(tx, { chain: 'installation', actorWords: 'x', action: 'y' }),
    );
    assert.ok(
      synced.some((path) => path.includes('/pg_wal/')),
      `commit ${commit} was acknowledged without a sync`,
    );
  }
  mock.restoreAll();
  await db.close();
});

test('embedded: what asks for less than a sync is not on', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dhr-settings-'));
  after(() => rmSync(folder, { recursive: true }));
  const db = await openEmbedded(folder);
  const { rows } = await db.asOwner((tx) =>
    tx.execute(sql`select current_setting('fsync') as fsync, current_setting('full_page_writes') as full_page_writes,
    current_setting('synchronous_commit') as synchronous_commit, current_setting('wal_sync_method') as method, current_setting('TimeZone') as zone`),
  );
  assert.deepEqual(
    { ...rows[0] },
    { fsync: 'on', full_page_writes: 'on', synchronous_commit: 'on', method: 'fsync', zone: 'UTC' },
  );
  await db.close();
});

test('server: every one of 200 commits is a sync of the write-ahead log', async () => {
  const server = await testServer();
  const db = connectServer({ ...(await server.fresh()), connections: 1 });
  const syncs = async (): Promise<number> => {
    const { rows } = await db.asOwner(async (tx) => {
      await tx.execute(sql`select pg_stat_clear_snapshot()`);
      const version = await tx.execute<{ v: number }>(sql`select current_setting('server_version_num')::int as v`);
      return tx.execute<{ n: number }>(
        (version.rows[0]?.v ?? 0) >= 180_000
          ? sql`select sum(fsyncs)::int as n from pg_stat_io where object = 'wal'`
          : sql`select wal_sync::int as n from pg_stat_wal`,
      );
    });
    return rows[0]?.n ?? 0;
  };
  const before = await syncs();
  for (let commit = 0; commit < 200; commit += 1) {
    await db.asActor({ system: true }, async (tx) => {
      await appendAudit(tx, { chain: 'installation', actorWords: 'x', action: 'y' });
      await tx.execute(sql`select pg_stat_force_next_flush()`);
    });
  }
  assert.ok((await syncs()) - before >= 200);
  await db.close();
});

test('embedded: a second opener is refused with a plain sentence, in this process and in another', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'dhr-lock-'));
  after(() => rmSync(dataDir, { recursive: true }));
  const choice = { kind: 'embedded', dataDir } as const;
  const db = await openDatabase(choice);
  await assert.rejects(
    openDatabase(choice),
    (error) => error instanceof DatabaseProblem && /in use by another running copy.*process \d+/.test(error.message),
  );
  const other = startWriter(choice);
  await other.ended;
  assert.notEqual(other.process.exitCode, 0);
  assert.equal(other.acknowledged.size, 0);
  await db.ping();
  await db.close();
  await (await openDatabase(choice)).close();
});

test('embedded: a first start that was cut short is begun again', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'dhr-first-'));
  after(() => rmSync(dataDir, { recursive: true }));
  const unfinished = join(dataDir, 'database', 'cluster-unfinished');
  fs.mkdirSync(unfinished, { recursive: true });
  fs.writeFileSync(join(unfinished, 'PG_VERSION'), '18\n');
  const db = await openDatabase({ kind: 'embedded', dataDir });
  await db.ping();
  await db.close();
});
