import { and, eq } from '../../../platform/database/sql.js';
import { asSystem, type Work } from '../../../platform/work.js';
import { actionsAsAt } from '../../actions/index.js';
import { standingsOn } from '../../duties/index.js';
import { recommendationsAsAt } from '../../recommendations/index.js';
import { earlierForTrends } from '../../register/index.js';
import { reviews } from '../../reviews/index.js';
import { type CarriedOut, carriedOut } from '../figures/carried-out.js';
import type { TrendsView } from './choose.js';
import { lifeOf, lifeOfEarlier, type ReviewLife } from './lives.js';

/** What the trends of a partnership are made from. */
export interface TrendsOf {
  readonly lives: readonly ReviewLife[];
  /** How many of them were kept before this system. */
  readonly earlier: number;
  /** All of them, whatever was chosen. */
  readonly recommendations: readonly CarriedOut[];
}

/**
 * The lives of the reviews notified in the years chosen, those kept before this system among them, and all recommendations, as they stand today: with the rights of the program,
 * since no figure leads back to a review. A constant number of queries for each 250 reviews.
 */
export async function gatherTrends(work: Work, partnershipId: string, view: TrendsView): Promise<TrendsOf> {
  const mine = and(
    eq(reviews.partnershipId, partnershipId),
    ...(view.kind === '' ? [] : [eq(reviews.kind, view.kind)]),
  );
  const all = await asSystem(work, () =>
    work.tx.select({ id: reviews.id, kind: reviews.kind }).from(reviews).where(mine),
  );
  const kinds = new Map(all.map(({ id, kind }) => [id, kind]));
  const lives: ReviewLife[] = [];
  for await (const standings of standingsOn(work, [...kinds.keys()], work.today))
    for (const standing of standings) {
      const life = lifeOf(kinds.get(standing.caseId) ?? '', standing);
      if (life !== undefined && life.notified >= view.from && life.notified <= view.to) lives.push(life);
    }
  const known = await earlierForTrends(work, partnershipId);
  const earlier = known.filter(
    ({ kind, year }) => (view.kind === '' || kind === view.kind) && year >= view.from && year <= view.to,
  );
  lives.push(...earlier.map(lifeOfEarlier));
  const issued = await recommendationsAsAt(work, partnershipId, work.today);
  return {
    lives,
    earlier: earlier.length,
    recommendations: carriedOut(issued, await actionsAsAt(work, partnershipId, work.today)),
  };
}
