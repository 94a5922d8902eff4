import { dayInLondon } from '../../kernel/day.js';
import type { DisclosureItem } from '../../platform/catalogue.js';
import { asc, eq } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import { people } from '../accounts/index.js';
import { reportVersions } from './tables.js';

/** Each version of the report: that it was made and by whom, never what it says. */
export async function reportItems(work: Work, reviewId: string): Promise<DisclosureItem[]> {
  const rows = await work.tx
    .select({
      id: reportVersions.id,
      number: reportVersions.number,
      madeAt: reportVersions.madeAt,
      author: people.name,
    })
    .from(reportVersions)
    .leftJoin(people, eq(people.id, reportVersions.madeBy))
    .where(eq(reportVersions.reviewId, reviewId))
    .orderBy(asc(reportVersions.number));
  return rows.map(({ id, number, madeAt, author }) => ({
    key: `report-version:${id}`,
    title: `Overview report and executive summary, version ${number}`,
    author: author ?? 'A former colleague',
    madeOn: dayInLondon(madeAt),
    holder: 'The partnership',
  }));
}
