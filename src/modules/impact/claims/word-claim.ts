import { eq } from '../../../platform/database/sql.js';
import { authorise, Conflict } from '../../../platform/errors.js';
import type { FormBody } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import type { Writing } from '../giver.js';
import { heldClaim } from '../held.js';
import type { Claim } from '../queries.js';
import { claimWordings } from '../tables.js';
import { type ClaimDraft, writeClaim } from './record-claim.js';

/** Another wording of a claim. */
export interface Reworded {
  readonly draft: ClaimDraft;
  readonly why: string;
  readonly writing: Writing;
  /** Number of the wording that the writer had before them. */
  readonly number: number | undefined;
  readonly typed: FormBody;
}

/**
 * Words a claim anew; what it said before is kept with why. Whoever leads the action does so until the claim is agreed. Throws `Conflict` when
 * somebody else worded it meanwhile.
 */
export async function wordClaim(
  work: Work,
  claim: Pick<Claim, 'id'>,
  { draft, why, writing, number, typed }: Reworded,
): Promise<void> {
  const now = await heldClaim(work, claim.id);
  authorise(now.state !== 'withdrawn' && (now.state === 'proposed' || !('lead' in writing.by)));
  const before = await work.tx.$count(claimWordings, eq(claimWordings.claimId, now.id));
  if (number !== before) throw new Conflict('Somebody else has worded this claim anew meanwhile.', typed);
  await writeClaim(work, now, { draft, why, writing, number: before + 1 });
  work.record({ action: 'impact.reworded', reviewId: now.reviewId, objectKind: 'impact-claim', objectId: now.id });
}
