import type { CalendarEntry } from '../../platform/calendar/index.js';
import { and, eq, inArray, isNull, or } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import { live, memberships, reviews, visibleReviews } from '../reviews/index.js';
import { checkingPaths } from './checking-paths.js';
import { factChecks } from './tables.js';
import { awaitedOf } from './waiting.js';

/** Days of fact-checks: for people of an agency their own, for those who put the passages all of a review together. A reference, never a name. */
export async function reportOnCalendar(work: Work): Promise<CalendarEntry[]> {
  const { actor } = work;
  if (actor.kind !== 'person') return [];
  const { publicUrl } = work.installation;
  const host = new URL(publicUrl).hostname;
  const own = (await awaitedOf(work, actor.personId)).map(({ check, reference }) => ({
    id: `fact-check-${check.id}@${host}`,
    ...{ revision: check.version, changedAt: check.askedAt, when: { day: check.dueOn } },
    title: `${reference}: your agency’s answer on its passages is due`,
    link: publicUrl + checkingPaths.ownAnswer(reference, check.id),
  }));
  const put = Map.groupBy(await putByThem(work), ({ check }) => `${check.reviewId}-${check.dueOn}`);
  const awaited = [...put].flatMap(([key, all]): CalendarEntry[] => {
    const [first] = all;
    return first === undefined
      ? []
      : [
          {
            id: `fact-checks-${key}@${host}`,
            revision: all.reduce((sum, { check }) => sum + check.version, 0),
            ...{ changedAt: work.now, when: { day: first.check.dueOn } },
            title: `${first.reference}: answers of agencies on their passages are due`,
            link: publicUrl + checkingPaths.factChecks(first.reference),
          },
        ];
  });
  return [...own, ...awaited];
}

/** Fact-checks that wait for an agency, of the reviews whose report they write. */
async function putByThem(work: Work) {
  const { actor } = work;
  if (actor.kind !== 'person') return [];
  const runs = actor.roles.filter(({ role }) => role === 'co-ordinator').map(({ partnershipId }) => partnershipId);
  const written = work.tx
    .select({ id: memberships.reviewId })
    .from(memberships)
    .where(
      and(
        eq(memberships.personId, actor.personId),
        inArray(memberships.role, ['independent-chair', 'report-author']),
        live(work),
      ),
    );
  return work.tx
    .select({ check: factChecks, reference: reviews.reference })
    .from(factChecks)
    .innerJoin(reviews, eq(reviews.id, factChecks.reviewId))
    .where(
      and(
        visibleReviews(work),
        or(inArray(reviews.partnershipId, runs), inArray(reviews.id, written)),
        isNull(factChecks.answeredOn),
        isNull(factChecks.closedAt),
      ),
    );
}
