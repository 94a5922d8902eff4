import { addDays } from '../../kernel/day.js';
import type { Waiting } from '../../platform/catalogue.js';
import { and, desc, eq, inArray, isNotNull, lt, lte } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import { reviews, visibleReviews } from '../reviews/index.js';
import { dateKinds } from './kinds.js';
import { proceedingPaths } from './paths.js';
import { proceedingDates, timingAgreements } from './tables.js';

const DAYS_AHEAD = 14;

/** For co-ordinators: agreements with the police to look at again, and planned dates that have gone without word whether they took place. */
export async function proceedingsWaiting(work: Work): Promise<Waiting[]> {
  const { actor } = work;
  if (actor.kind !== 'person') return [];
  const mine = actor.roles.filter(({ role }) => role === 'co-ordinator').map(({ partnershipId }) => partnershipId);
  if (mine.length === 0) return [];
  return [...(await toLookAtAgain(work, mine)), ...(await withoutWord(work, mine))];
}

/** Only the agreement that holds counts: the last of each review. */
async function toLookAtAgain(work: Work, partnershipIds: readonly string[]): Promise<Waiting[]> {
  const last = work.tx
    .selectDistinctOn([timingAgreements.reviewId], {
      reviewId: timingAgreements.reviewId,
      lookAgainOn: timingAgreements.lookAgainOn,
    })
    .from(timingAgreements)
    .where(inArray(timingAgreements.partnershipId, [...partnershipIds]))
    .orderBy(timingAgreements.reviewId, desc(timingAgreements.number))
    .as('last');
  const rows = await work.tx
    .select({ reference: reviews.reference, dueOn: last.lookAgainOn })
    .from(last)
    .innerJoin(reviews, eq(reviews.id, last.reviewId))
    .where(
      and(visibleReviews(work), isNotNull(last.lookAgainOn), lte(last.lookAgainOn, addDays(work.today, DAYS_AHEAD))),
    );
  return rows.flatMap(({ reference, dueOn }) =>
    dueOn === null
      ? []
      : [
          {
            text: 'Look again with the police at what was agreed about timing',
            href: proceedingPaths.timing(reference),
            reference,
            dueOn,
          },
        ],
  );
}

async function withoutWord(work: Work, partnershipIds: readonly string[]): Promise<Waiting[]> {
  const rows = await work.tx
    .select({ date: proceedingDates, reference: reviews.reference })
    .from(proceedingDates)
    .innerJoin(reviews, eq(reviews.id, proceedingDates.reviewId))
    .where(
      and(
        visibleReviews(work),
        inArray(proceedingDates.partnershipId, [...partnershipIds]),
        eq(proceedingDates.state, 'planned'),
        lt(proceedingDates.on, work.today),
      ),
    );
  return rows.map(({ date, reference }) => ({
    text: `Say whether it took place: ${dateKinds[date.kind]}`,
    href: proceedingPaths.date(reference, date.proceedingId, date.id),
    reference,
    dueOn: date.on,
    detail: 'The day it was planned for has gone',
  }));
}
