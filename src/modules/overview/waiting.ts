import type { Waiting } from '../../platform/catalogue.js';
import { and, eq, lte } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import { boardsOf, givenOf, meetingsOf, nextMeetingOf, stands } from '../board/index.js';
import { reviews } from '../reviews/index.js';
import { overviewPaths } from './paths.js';
import { mayWriteOverviews } from './policy.js';
import { type Quarter, quarterBefore, quarterInWords, quarterOf } from './quarter.js';
import { type ListedOverview, overviewsOf } from './queries.js';

/** For the co-ordinator: the quarter that has ended is to be drawn up, then issued, then given to the CSP Board. */
export async function overviewsWaiting(work: Work): Promise<Waiting[]> {
  const { actor } = work;
  if (actor.kind !== 'person' || actor.partnershipId === undefined) return [];
  const { partnershipId } = actor;
  if (!mayWriteOverviews(actor, partnershipId)) return [];
  const quarter = quarterBefore(quarterOf(work.today));
  const [last] = (await overviewsOf(work, partnershipId)).filter(({ quarterFrom }) => quarterFrom === quarter.from);
  if (last === undefined) return (await hadReviews(work, partnershipId, quarter)) ? [toDrawUp(quarter)] : [];
  if (last.issuedAt === null) return [toIssue(quarter, last)];
  return toGive(work, quarter, last);
}

/** A partnership without any review by then has nothing to give an overview of; it can draw one up all the same. */
async function hadReviews({ tx }: Work, partnershipId: string, { to }: Quarter): Promise<boolean> {
  const known = await tx
    .select({ id: reviews.id })
    .from(reviews)
    .where(and(eq(reviews.partnershipId, partnershipId), lte(reviews.firstAwareOn, to)))
    .limit(1);
  return known.length > 0;
}

const toDrawUp = (quarter: Quarter): Waiting => ({
  text: `Draw up the overview of ${quarterInWords(quarter)}`,
  href: overviewPaths.list,
  detail: 'The quarter has ended',
  duty: { id: 'H-10' },
});

const toIssue = (quarter: Quarter, { id }: ListedOverview): Waiting => ({
  text: `Finish and issue the overview of ${quarterInWords(quarter)}`,
  href: overviewPaths.one(id),
  detail: 'It is a draft',
  duty: { id: 'H-10' },
});

async function toGive(work: Work, quarter: Quarter, { id, partnershipId }: ListedOverview): Promise<Waiting[]> {
  const board = (await boardsOf(work, partnershipId)).find(
    ({ kind, endedOn }) => kind === 'csp-board' && endedOn === null,
  );
  const given = (await givenOf(work, partnershipId, 'quarterly-overview', [id])).get(id) ?? [];
  if (board === undefined || given.some((one) => stands(one) && one.boardId === board.id)) return [];
  const next = nextMeetingOf(await meetingsOf(work, partnershipId), board.id, work.today);
  return [
    {
      text: `Give the overview of ${quarterInWords(quarter)} to the ${board.name}`,
      href: overviewPaths.given(id),
      ...(next === undefined ? {} : { dueOn: next.heldOn }),
      duty: { id: 'H-10' },
    },
  ];
}
