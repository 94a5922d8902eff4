import { and, eq, isNull, sql } from '../../../platform/database/sql.js';
import type { Job } from '../../../platform/jobs/job.js';
import type { Work } from '../../../platform/work.js';
import { endAllSessions } from '../sessions.js';
import { people } from '../tables.js';

/** Trust bar I-09. */
const DAYS = 90;

/** Closes accounts that have lain unused: leavers whom nobody has mentioned. In the demonstration nobody leaves. */
export const closeDormantAccounts: Job = {
  name: 'close-dormant-accounts',
  says: `Closes accounts that nobody has signed in to for ${DAYS} days`,
  every: '30 3 * * *',
  run: async (open) => {
    for (const id of await open(dormant)) await open((work) => close(work, id));
  },
};

async function dormant(work: Work): Promise<string[]> {
  if (work.installation.demonstration) return [];
  const since = new Date(work.now.getTime() - DAYS * 86_400_000).toISOString();
  const { rows } = await work.tx.execute<{ id: string }>(sql`select dormant_people(${since}::timestamptz) as id`);
  return rows.map(({ id }) => id);
}

async function close(work: Work, id: string): Promise<void> {
  const closed = await work.tx
    .update(people)
    .set({ disabledAt: work.now, version: sql`${people.version} + 1` })
    .where(and(eq(people.id, id), isNull(people.disabledAt)))
    .returning({ id: people.id });
  if (closed.length === 0) return;
  await endAllSessions(work, id);
  work.record({ action: 'person.dormant', objectKind: 'person', objectId: id });
}
