import type { PublicLibraryMeasure, PublicSilence } from '../../../kernel/public-change.js';
import { asSystem } from '../../../platform/as-system.js';
import { takeTurns } from '../../../platform/database/take-turns.js';
import { eachByItself } from '../../../platform/jobs/each-by-itself.js';
import type { Job } from '../../../platform/jobs/job.js';
import type { Work } from '../../../platform/work.js';
import {
  type ChangesInPublic,
  publicNowOf,
  putChanges,
  putLibrary,
  type StandingInPublic,
} from '../../publication/index.js';
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
    await open(putLibraryInPublic);
    await eachByItself(await open(decidedReviews), 'Bringing change up to the record ended in a fault', (reviewId) =>
      open(async (work) => {
        const review = await findReviewById(work, reviewId);
        if (review !== undefined) await bringUp(work, { ...review, roles: new Set() });
      }),
    );
  },
};

/** Brings the library of measures that is public up to what the program proposes. */
export const putLibraryInPublic = (work: Work): Promise<void> => putLibrary(work, libraryInPublic);

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
  await takeTurns(work, `impact-public:${review.id}`);
  const decided = (await publicDecisionsOf(work, review.id)).at(-1);
  const now = await publicNowOf(work, review);
  if (now === undefined) return 'report-not-public';
  const out = decided?.claimsPublic === true ? await goingOut(work, review, { decided, now }) : NOTHING;
  return putChanges(work, review, out);
}

interface LettingOut {
  readonly decided: Decided;
  readonly now: StandingInPublic;
}

async function goingOut(work: Work, review: OpenReview, { decided, now }: LettingOut): Promise<ChangesInPublic> {
  const drawn = now.changes.flatMap(({ measures }) => measures.flatMap(({ plot }) => plot ?? []));
  const publishable = await publishableOf(work, review, decided);
  const { standings, findsInPublic } = publishable;
  const changes = [];
  for (const standing of standings) {
    const { claim } = standing;
    const wording = decidedWording(claim, decided);
    const of = publishable.recommendations.find(({ id }) => id === claim.recommendationId);
    if (!isAgreed(claim) || wording === undefined || of === undefined || findsInPublic(claim.id).length > 0) continue;
    // Bodies that the published recommendation names already are named; of others only the kind is said.
    const named = now.bodiesOf(of.number);
    if (named === undefined) continue;
    const one = {
      ...{ standing, wording, measures: decidedMeasures(claim, decided), recommendation: of.number },
      ...{ body: named.includes(claim.bodyName) ? claim.bodyName : '', sector: publishable.sectorOf(claim.agencyId) },
    };
    changes.push(await publicChange(one, { today: work.today, drawn }));
  }
  changes.sort((one, other) => one.recommendation - other.recommendation);
  const silences = decided.silenceNamed ? await silencesOf(work, review, publishable) : [];
  return {
    changes,
    silences: silences.filter(({ recommendation, body }) => now.bodiesOf(recommendation)?.includes(body) === true),
  };
}

/** Who has not answered: chief officers who were reminded and whose silence was listed for the board. Of the body and the day alone. */
async function silencesOf(work: Work, review: OpenReview, { recommendations }: Publishable): Promise<PublicSilence[]> {
  const program: Work = { ...work, actor: { kind: 'system' } };
  const silent = await asSystem(work, () => silentOfficersOf(program, review.partnershipId));
  return silent
    .filter(({ recommendationId }) => recommendations.some(({ id }) => id === recommendationId))
    .map(({ number, bodyName, sentOn }) => ({ recommendation: number, body: bodyName, askedOn: sentOn }));
}
