import { addDays, type Day } from '../../../kernel/day.js';
import type { Waiting } from '../../../platform/catalogue.js';
import type { Work } from '../../../platform/work.js';
import { actionsIn } from '../../actions/index.js';
import type { PlansKept, ReviewKept } from '../asking/waiting.js';
import { foundAgain } from '../challenges/found-again.js';
import { changePaths } from '../paths.js';
import type { Claim } from '../queries.js';
import { awaitedOf } from '../vouching/awaited.js';
import { AHEAD, type ClaimStanding, claimStanding, isLeftLying } from './standing.js';

/** What waits for whoever keeps the plan: claims to agree, proposals and challenges to answer, changes to look at again. */
export async function judgementsWaiting(work: Work, plans: readonly PlansKept[]): Promise<Waiting[]> {
  const waiting: Waiting[] = [];
  for (const { partnershipId, reviews: kept, claims } of plans) {
    const ids = kept.map(({ id }) => id);
    const actions = await actionsIn(work, partnershipId, ids);
    const readable = await readableOf(work, claims);
    for (const review of kept) {
      const plan = actions.filter(({ action }) => action.reviewId === review.id);
      const own = claims
        .filter(({ reviewId, state }) => reviewId === review.id && state !== 'withdrawn')
        .map((claim) => claimStanding(claim, plan, work.today))
        .map((one) => ({ ...one, unanswered: one.unanswered.filter(({ id }) => readable.has(id)) }));
      waiting.push(...own.flatMap((standing) => waitsFor(review, standing, work.today)));
    }
  }
  return waiting;
}

/** Challenges of which the asker may read what was found: nobody else can answer them. */
async function readableOf(work: Work, claims: readonly Claim[]): Promise<ReadonlySet<string>> {
  const all = await foundAgain(
    work,
    claims.flatMap(({ challenges }) => challenges.filter(({ answer }) => answer === null)),
  );
  return new Set(all.flatMap(({ challenge, found }) => (found === undefined ? [] : [challenge.id])));
}

function waitsFor({ reference }: ReviewKept, standing: ClaimStanding, today: Day): Waiting[] {
  const { claim, unanswered, proposed, nextLook, closedOn } = standing;
  const at = {
    reference,
    href: changePaths.one(reference, claim.id),
    detail: `${claim.bodyName}: ${claim.wording.different}`,
  };
  if (claim.state === 'proposed') return [{ ...at, text: 'Agree what will be different, or put it right' }];
  if (unanswered.length > 0)
    return [{ ...at, text: 'Answer a later finding that challenges a change', href: `${at.href}#challenges` }];
  const judging = { ...at, href: `${at.href}#judgement` };
  if (proposed !== undefined) return [{ ...judging, text: 'Judge a change that its owner proposes' }];
  if (isLeftLying(standing)) return [{ ...judging, text: 'See to a change that came back: its actions are closed' }];
  const dueOn = nextLook?.dueOn;
  if (closedOn !== undefined && dueOn !== undefined && dueOn <= addDays(today, AHEAD))
    return [{ ...judging, text: 'Look again whether a change lasted', dueOn, duty: { id: 'H-19' } }];
  return awaitsWord(standing) ? [{ ...at, text: 'Say who produced proof of a change, or what it shows' }] : [];
}

/** A figure or proof was given as produced by others, and nobody independent has said so. What came with actions stands on the claim’s page alone. */
const awaitsWord = (standing: ClaimStanding): boolean =>
  awaitedOf(standing, (text) => text).some(({ of, saidToBe }) => saidToBe !== 'own' && !('actionProofId' in of));
