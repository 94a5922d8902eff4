import { PgBoss } from 'pg-boss';
import type { Database } from '../database/database.js';
import { sql } from '../database/sql.js';
import { QUEUE_SCHEMA } from './timetable.js';

/** Makes or brings up to date the queue's own tables as the owner, and lets the app role use them. Run by `bin/migrate` on a server. */
export async function migrateQueue(database: Database, ownerUrl: string): Promise<void> {
  const boss = new PgBoss({ connectionString: ownerUrl, schema: QUEUE_SCHEMA, schedule: false, supervise: false });
  await boss.start();
  await boss.stop({ graceful: false });
  const schema = sql.identifier(QUEUE_SCHEMA);
  await database.asOwner(async (tx) => {
    await tx.execute(sql`grant usage on schema ${schema} to dhr_app`);
    await tx.execute(sql`grant select, insert, update, delete on all tables in schema ${schema} to dhr_app`);
    await tx.execute(sql`grant usage on all sequences in schema ${schema} to dhr_app`);
    await tx.execute(sql`grant execute on all functions in schema ${schema} to dhr_app`);
  });
}
