import type { PublicLibraryMeasure, PublicSilence } from '../../../kernel/public-change.js';
import { asSystem } from '../../../platform/as-system.js';
import type { Job } from '../../../platform/jobs/job.js';
import type { Work } from '../../../platform/work.js';
import { type ChangesInPublic, putChanges, putLibrary } from '../../publication/index.js';
import { silentOfficersOf } from '../../recommendations/index.js';
import { findReviewById, type OpenReview } from '../../reviews/index.js';
import { proposedMeasures } from '../library/proposed/all.js';
import { publicDecisions } from '../tables.js';
import { publicChange } from './made-public.js';
import { type Publishable, publicDecisionsOf, publishableOf } from './queries.js';
import { type Decided, decidedMeasures, decidedWording, isAgreed } from './rules.js';

const NOTHING: ChangesInPublic = { changes: [], silences: [] };

/**
 * Brings what is public of change up to the record, where a board decided that it is: figures, what was withdrawn or put right, how good the proof
 * is. Words stay as the board had them, and are looked through each time.
 */
export const followChanges: Job = {
  name: 'impact.public',
  says: 'Brings the public pages up to what changed in practice, where a board decided that it is public',
  every: '25 * * * *',
  run: async (open) => {
    for (const reviewId of await open(decidedReviews))
      await open(async (work) => {
        const review = await findReviewById(work, reviewId);
        if (review !== undefined) await bringUp(work, { ...review, roles: new Set() });
      });
    await open((work) => putLibrary(work, libraryInPublic));
  },
};

/** What the program proposes; what a partnership keeps from claims of its own is not in it. */
const libraryInPublic: readonly PublicLibraryMeasure[] = proposedMeasures.map(({ target, ...one }) => ({
  ...one,
  target: target ?? null,
}));

async function decidedReviews({ tx }: Work): Promise<string[]> {
  const rows = await tx.selectDistinct({ id: publicDecisions.reviewId }).from(publicDecisions);
  return rows.map(({ id }) => id);
}

/** Puts what the last decision lets out in the place of what is public, in the transaction of whatever changed it. */
export async function bringUp(work: Work, review: OpenReview): Promise<'put' | 'same-as-before' | 'report-not-public'> {
  const decided = (await publicDecisionsOf(work, review.id)).at(-1);
  return putChanges(work, review, decided?.claimsPublic === true ? await goingOut(work, review, decided) : NOTHING);
}

async function goingOut(work: Work, review: OpenReview, decided: Decided): Promise<ChangesInPublic> {
  const publishable = await publishableOf(work, review, decided);
  const { standings, findsInPublic } = publishable;
  const changes = [];
  for (const standing of standings) {
    const { claim } = standing;
    const wording = decidedWording(claim, decided);
    const of = publishable.recommendations.find(({ id }) => id === claim.recommendationId);
    if (!isAgreed(claim) || wording === undefined || of === undefined || findsInPublic(claim.id).length > 0) continue;
    // Bodies that the published recommendation names already are named; of others only the kind is said.
    const isNamed = of.addressees.some(({ bodyName }) => bodyName === claim.bodyName);
    const one = {
      ...{ standing, wording, measures: decidedMeasures(claim, decided), recommendation: of.number },
      ...{ body: isNamed ? claim.bodyName : '', sector: publishable.sectorOf(claim.agencyId) },
    };
    changes.push(await publicChange(one, work.today));
  }
  changes.sort((one, other) => one.recommendation - other.recommendation);
  return { changes, silences: decided.silenceNamed ? await silencesOf(work, review, publishable) : [] };
}

/** Who has not answered: chief officers who were reminded and whose silence was listed for the board. Of the body and the day alone. */
async function silencesOf(work: Work, review: OpenReview, { recommendations }: Publishable): Promise<PublicSilence[]> {
  const program: Work = { ...work, actor: { kind: 'system' } };
  const silent = await asSystem(work, () => silentOfficersOf(program, review.partnershipId));
  return silent
    .filter(({ recommendationId }) => recommendations.some(({ id }) => id === recommendationId))
    .map(({ number, bodyName, sentOn }) => ({ recommendation: number, body: bodyName, askedOn: sentOn }));
}
