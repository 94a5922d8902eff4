import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { startBackground } from '../src/jobs.js';
import { auditModule } from '../src/modules/audit/module.js';
import { queueMessage } from '../src/modules/messages/index.js';
import { readConfig } from '../src/platform/config.js';
import type { Database } from '../src/platform/database/database.js';
import { connectServer } from '../src/platform/database/server.js';
import { sql } from '../src/platform/database/sql.js';
import { migrateQueue } from '../src/platform/jobs/queue-schema.js';
import { openLog } from '../src/platform/log.js';
import { systemWork } from '../src/system-work.js';
import { testServer } from './support/database.js';

/** The worker on a PostgreSQL server, let in as the app role alone. */
describe('the jobs on a server', () => {
  let database: Database;
  const dataDir = mkdtempSync(join(tmpdir(), 'dhr-jobs-'));
  const clock = { now: () => new Date('2026-02-10T09:00:00Z') };
  const config = { ...readConfig({ DATA_DIR: dataDir }), secret: 'a-secret-of-the-tests-that-is-long-enough' };

  before(async () => {
    const addresses = await (await testServer()).fresh();
    database = connectServer(addresses);
    await migrateQueue(database, addresses.ownerUrl ?? '');
  });
  after(() => database.close());

  it('start on the queue that the owner made, and carry what waits', async () => {
    const open = systemWork(database, clock, config);
    await open((work) => queueMessage(work, { to: 'somebody@own.example', subject: 'Test', paragraphs: ['One line'] }));
    const background = await startBackground({ config, clock, database, log: openLog('silent') });
    background.ring();
    const carried = async (): Promise<number> =>
      open(async (work) => {
        const { rows } = await work.tx.execute<{ n: string }>(
          sql`select count(*) as n from message where carried_at is not null`,
        );
        return Number(rows[0]?.n);
      });
    const until = Date.now() + 20_000;
    while ((await carried()) === 0 && Date.now() < until) await new Promise((resolve) => setImmediate(resolve));
    assert.equal(await carried(), 1);
    await background.stop();
  });

  it('keep the heads of the record outside the database', async () => {
    const [job] = auditModule.jobs ?? [];
    await job?.run(systemWork(database, clock, config));
    assert.equal(readdirSync(join(dataDir, 'audit-heads')).length, 1);
  });
});
