import { dayInLondon } from '../../../kernel/day.js';
import { and, gt, inArray, ne } from '../../../platform/database/sql.js';
import type { Work } from '../../../platform/work.js';
import { actionReminders } from '../tables.js';

const DAY_AND_A_HALF = 36 * 3_600_000;

/** Those of these leads to whom something was sent today about any action: nobody is written to twice on a day. */
export async function writtenToToday(work: Work, leadIds: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await work.tx
    .select({ leadId: actionReminders.leadId, sentAt: actionReminders.sentAt })
    .from(actionReminders)
    .where(
      and(
        inArray(actionReminders.leadId, [...leadIds]),
        ne(actionReminders.moment, 'to-chief-officer'),
        gt(actionReminders.sentAt, new Date(work.now.getTime() - DAY_AND_A_HALF)),
      ),
    );
  return new Set(rows.flatMap(({ leadId, sentAt }) => (dayInLondon(sentAt) === work.today ? (leadId ?? []) : [])));
}
