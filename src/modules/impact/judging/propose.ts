import { authorise } from '../../../platform/errors.js';
import type { Work } from '../../../platform/work.js';
import { authorOf, type Writing } from '../giver.js';
import { heldWithWhatCame } from '../held.js';
import type { Verdict } from '../kinds.js';
import { judgements } from '../tables.js';
import { type ClaimStanding, claimStanding } from './standing.js';

/** What the owner of a change thinks of it; somebody independent judges. */
export async function propose(
  work: Work,
  { claim, actions }: Pick<ClaimStanding, 'claim' | 'actions'>,
  { verdict, reasons, writing }: { readonly verdict: Verdict; readonly reasons: string; readonly writing: Writing },
): Promise<void> {
  const now = await heldWithWhatCame(work, claim.id);
  authorise(now.state !== 'withdrawn');
  const { strength } = claimStanding(now, actions, work.today);
  const author = authorOf(writing.by);
  await work.tx.insert(judgements).values({
    ...{ id: work.newId(), reviewId: now.reviewId, partnershipId: now.partnershipId, claimId: now.id },
    ...{ isProposal: true, verdict, reasons: writing.toPseudonyms(reasons), strength: strength.strength },
    ...{ byPerson: author.person, byLead: author.lead, at: work.now },
  });
  work.record({ action: 'impact.proposed', reviewId: now.reviewId, objectKind: 'impact-claim', objectId: now.id });
}
