import { asSystem, type Work } from '../../../platform/work.js';
import { actionsIn } from '../../actions/index.js';
import { type ClaimStanding, claimStanding } from '../judging/standing.js';
import type { Claim } from '../queries.js';

/** What follows from the record of a claim. Actions that others lead count too, which its lead may not read. */
export const ledStanding = (work: Work, claim: Claim): Promise<ClaimStanding> =>
  asSystem(work, async () => {
    const system: Work = { ...work, actor: { kind: 'system' } };
    return claimStanding(claim, await actionsIn(system, claim.partnershipId, [claim.reviewId]), work.today);
  });
