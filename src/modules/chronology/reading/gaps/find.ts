import type { Day } from '../../../../kernel/day.js';
import { sql } from '../../../../platform/database/sql.js';
import type { Work } from '../../../../platform/work.js';
import { requestsOf } from '../../../agency-returns/index.js';
import { agreedTermsOf } from '../../../terms-of-reference/index.js';
import { chronologyEntries as entries } from '../../tables.js';
import { inTogether } from '../list/in-together.js';
import type { Together } from '../opened.js';
import {
  type AgencySilence,
  type Dated,
  type Period,
  type Silence,
  silencesByAgency,
  silencesIn,
} from '../rules/silences.js';

/** What is silent among what the asker reads. */
export interface Gaps {
  readonly period: (Period & { readonly ofTerms: boolean }) | undefined;
  readonly overall: readonly Silence[];
  readonly byAgency: readonly AgencySilence[];
  readonly missing: readonly { readonly name: string; readonly state: string }[];
}

/** Looks through the period of the terms in force; without one, from the first entry to the last. */
export async function findGaps(work: Work, together: Together): Promise<Gaps> {
  const dated = await datesOf(work, together);
  const terms = await agreedTermsOf(work, together.review.id);
  const period = terms?.period ? { from: terms.period.from, to: terms.period.to, ofTerms: true } : spanOf(dated);
  const agencies = together.readable.map(({ agencyId }) => agencyId);
  return {
    period,
    overall: period === undefined ? [] : silencesIn(dated, period),
    byAgency: period === undefined ? [] : silencesByAgency(agencies, dated, period),
    missing: await askedAndMissing(work, together),
  };
}

/** Each span of days once for each agency: no more of an entry is needed. */
export async function datesOf(work: Work, together: Together): Promise<Dated[]> {
  return work.tx
    .select({
      agencyId: entries.agencyId,
      firstDay: entries.firstDay,
      lastDay: entries.lastDay,
      count: sql<number>`count(*)`.mapWith(Number),
    })
    .from(entries)
    .where(inTogether(work, together))
    .groupBy(entries.agencyId, entries.firstDay, entries.lastDay);
}

function spanOf(dated: readonly Dated[]): (Period & { ofTerms: boolean }) | undefined {
  let [from, to]: [Day | undefined, Day | undefined] = [undefined, undefined];
  for (const { firstDay, lastDay } of dated) {
    if (firstDay === null || lastDay === null) continue;
    if (from === undefined || firstDay < from) from = firstDay;
    if (to === undefined || lastDay > to) to = lastDay;
  }
  return from === undefined || to === undefined ? undefined : { from, to, ofTerms: false };
}

/** Only for those who follow the requests: to the panel, what is not released is not told. */
async function askedAndMissing(work: Work, together: Together): Promise<{ name: string; state: string }[]> {
  if (!together.office) return [];
  const there = new Set(together.readable.map(({ agencyId }) => agencyId));
  const asked = await requestsOf(work, together.review);
  return asked
    .filter(({ request }) => request.withChronology && request.endedAs === null && !there.has(request.agencyId))
    .map(({ name, state }) => ({ name, state: state.chronologyWords ?? 'Not begun' }));
}
