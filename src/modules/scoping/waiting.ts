import type { Day } from '../../kernel/day.js';
import type { Waiting } from '../../platform/catalogue.js';
import { and, asc, eq, exists, inArray, isNull, lt, notExists } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import { listInWords } from '../../web/formats.js';
import { reviews, visibleReviews } from '../reviews/index.js';
import { scopingPaths } from './paths.js';
import { scopingChasers, scopingRequests, scopingReturns } from './tables.js';

/** Agencies that stay silent after their chief officer was asked: no reminder goes out any more, so the co-ordinator has to act. */
export async function silentAgenciesWaiting(work: Work): Promise<Waiting[]> {
  const { actor } = work;
  if (actor.kind !== 'person') return [];
  const mine = actor.roles.filter(({ role }) => role === 'co-ordinator').map(({ partnershipId }) => partnershipId);
  if (mine.length === 0) return [];
  const answered = work.tx
    .select({ id: scopingReturns.id })
    .from(scopingReturns)
    .where(eq(scopingReturns.requestId, scopingRequests.id));
  const escalated = work.tx
    .select({ id: scopingChasers.id })
    .from(scopingChasers)
    .where(
      and(
        eq(scopingChasers.requestId, scopingRequests.id),
        eq(scopingChasers.forDueOn, scopingRequests.dueOn),
        eq(scopingChasers.target, 'chief-officer'),
      ),
    );
  const silent = await work.tx
    .select({
      id: scopingRequests.id,
      agencyName: scopingRequests.agencyName,
      dueOn: scopingRequests.dueOn,
      reference: reviews.reference,
    })
    .from(scopingRequests)
    .innerJoin(reviews, eq(reviews.id, scopingRequests.reviewId))
    .where(
      and(
        visibleReviews(work),
        inArray(scopingRequests.partnershipId, mine),
        isNull(scopingRequests.endedAs),
        lt(scopingRequests.dueOn, work.today),
        notExists(answered),
        exists(escalated),
      ),
    )
    .orderBy(asc(scopingRequests.dueOn));
  const byReview = new Map<string, Silent[]>();
  for (const one of silent) byReview.set(one.reference, [...(byReview.get(one.reference) ?? []), one]);
  return [...byReview.values()].map(asOneLine);
}

interface Silent {
  readonly id: string;
  readonly agencyName: string;
  readonly dueOn: Day;
  readonly reference: string;
}

/** The silent agencies of one review, the longest silent first, as one thing to do. */
function asOneLine(silent: readonly Silent[]): Waiting {
  const [first] = silent;
  if (first === undefined) throw new Error('a line about silent agencies needs one');
  const about = { reference: first.reference, dueOn: first.dueOn, duty: { id: 'C-02' } };
  if (silent.length === 1)
    return {
      ...about,
      text: `Ring ${first.agencyName} about its scoping answer, or record that it did not take part`,
      href: scopingPaths.one(first.reference, first.id),
      detail: 'Its chief officer has been asked; no more reminders go out by themselves',
    };
  return {
    ...about,
    text: `Ring ${silent.length} agencies about their scoping answers, or record that they did not take part`,
    href: scopingPaths.board(first.reference),
    detail: `${listInWords(silent.map(({ agencyName }) => agencyName))}. Their chief officers have been asked; no more reminders go out by themselves`,
  };
}
