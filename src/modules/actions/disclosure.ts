import { dayInLondon } from '../../kernel/day.js';
import type { DisclosureItem } from '../../platform/catalogue.js';
import { asc, eq } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import { people } from '../accounts/index.js';
import { actions } from './tables.js';

/** Each action: that it was planned, and by whom, never what it says. */
export async function actionItems(work: Work, reviewId: string): Promise<DisclosureItem[]> {
  const rows = await work.tx
    .select({ id: actions.id, body: actions.leadBody, at: actions.recordedAt, author: people.name })
    .from(actions)
    .leftJoin(people, eq(people.id, actions.recordedBy))
    .where(eq(actions.reviewId, reviewId))
    .orderBy(asc(actions.recordedAt), asc(actions.id));
  return rows.map(({ id, body, at, author }) => ({
    key: `action:${id}`,
    title: `Action of the plan, led by ${body}`,
    author: author ?? 'A former colleague',
    madeOn: dayInLondon(at),
    holder: 'The partnership',
  }));
}
