import { randomUUID } from 'node:crypto';
import { writeSync } from 'node:fs';
import { appendAudit } from '../../src/platform/database/audit-chain.js';
import { type DatabaseChoice, openDatabase } from '../../src/platform/database/open.js';
import { sql } from '../../src/platform/database/sql.js';

/**
 * Run as a process of its own, to be killed: writes aggregates (an agency with two contacts and an entry in the record) one after the
 * other for ever, and prints the id of each once its commit has been acknowledged.
 */
const choice = JSON.parse(process.argv[2] ?? '') as DatabaseChoice;
const db = await openDatabase(choice);
for (;;) {
  const id = randomUUID();
  await db.asActor({ system: true }, async (tx) => {
    await tx.execute(sql`insert into agency (id, name, kind) values (${id}, 'Example Agency', 'health')`);
    await tx.execute(sql`insert into agency_contact (agency_id, name) values (${id}, 'One Example')`);
    await tx.execute(sql`insert into agency_contact (agency_id, name) values (${id}, 'Two Example')`);
    await appendAudit(tx, {
      chain: 'installation',
      actorWords: 'The system',
      action: 'agency.added',
      objectKind: 'agency',
      objectId: id,
    });
  });
  writeSync(1, `${id}\n`);
}
