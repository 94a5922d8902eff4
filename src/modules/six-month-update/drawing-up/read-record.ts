import { asSystem, type Work } from '../../../platform/work.js';
import { findPartnership } from '../../accounts/index.js';
import { actionsOf, type PlannedAction, planRows, stepsAndDelays } from '../../actions/index.js';
import { type ClaimStanding, claimStanding, claimsOf, withNames } from '../../impact/index.js';
import { type LeafletVersion, signedLeafletsOf } from '../../leaflets/index.js';
import { pseudonymsFor } from '../../named-people/index.js';
import { type PublicDays, publicDaysOf } from '../../publication/index.js';
import { type Recommendation, recommendationsOf } from '../../recommendations/index.js';
import type { Review } from '../../reviews/index.js';
import { dutyOf } from '../due.js';
import { type AskedBody, askedBodies, type Update, type Words, wordsOf } from '../queries.js';

/** An action with its reference in the plan. */
export interface ReferredAction extends PlannedAction {
  readonly ref: string;
}

/** Everything that an update is drawn up from. */
export interface UpdateRecord {
  readonly review: Pick<Review, 'id' | 'partnershipId' | 'reference'>;
  readonly update: Update;
  readonly partnershipName: string;
  readonly publicDays: PublicDays | undefined;
  readonly dueOn: Update['wantedOn'];
  readonly recommendations: readonly Recommendation[];
  readonly actions: readonly ReferredAction[];
  /** What the recommendations are to make different, under pseudonyms, as it stands today. */
  readonly claims: readonly ClaimStanding[];
  readonly delays: Awaited<ReturnType<typeof stepsAndDelays>>['delays'];
  readonly bodies: readonly AskedBody[];
  readonly words: Words;
  /** The last one that was signed. */
  readonly leaflet: LeafletVersion | undefined;
  /** Puts a text under pseudonyms. */
  under(text: string): string;
}

/** Read as the program, for whoever may see the update: the same whoever asks, and whoever draws it up. */
export const readRecord = (
  work: Work,
  review: Pick<Review, 'id' | 'partnershipId' | 'reference'>,
  update: Update,
): Promise<UpdateRecord> =>
  asSystem(work, async () => {
    const recommendations = await recommendationsOf(work, review.id);
    const rows = planRows(await actionsOf(work, review), recommendations);
    const actions = rows.map(({ planned, ref }) => ({ ...planned, ref }));
    const under = await pseudonymsFor(work, { reviewId: review.id, partnershipId: review.partnershipId });
    const claims = (await claimsOf(work, review.id)).filter(({ state }) => state !== 'withdrawn');
    const partnership = await findPartnership(work, review.partnershipId);
    const { delays } = await stepsAndDelays(
      work,
      actions.map(({ action }) => action.id),
    );
    return {
      ...{ review, update, recommendations, actions, delays },
      partnershipName: partnership?.name ?? '',
      publicDays: (await publicDaysOf(work, { reviewIds: [review.id] })).get(review.id),
      dueOn: update.wantedOn ?? (await dutyOf(work, review.id))?.effectiveDue ?? null,
      bodies: await askedBodies(work, [update.id]),
      words: await wordsOf(work, update.id),
      leaflet: (await signedLeafletsOf(work, review.id))[0],
      claims: claims.map((claim) => claimStanding(withNames(claim, under), actions, work.today)),
      under,
    };
  });
