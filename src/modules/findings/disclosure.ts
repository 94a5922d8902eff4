import { dayInLondon } from '../../kernel/day.js';
import type { DisclosureItem } from '../../platform/catalogue.js';
import { asc, eq } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import { people } from '../accounts/index.js';
import { findingKindInWords } from './kinds.js';
import { findings } from './tables.js';

/** Each finding: that it was recorded, of which kind and by whom, never what it says. */
export async function findingItems(work: Work, reviewId: string): Promise<DisclosureItem[]> {
  const rows = await work.tx
    .select({ finding: findings, author: people.name })
    .from(findings)
    .leftJoin(people, eq(people.id, findings.recordedBy))
    .where(eq(findings.reviewId, reviewId))
    .orderBy(asc(findings.number));
  return rows.map(({ finding: { id, number, kind, recordedAt }, author }) => ({
    key: `finding:${id}`,
    title: `Finding ${number} of the review: ${findingKindInWords[kind].toLowerCase()}`,
    author: author ?? 'A former colleague',
    madeOn: dayInLondon(recordedAt),
    holder: 'The partnership',
  }));
}
