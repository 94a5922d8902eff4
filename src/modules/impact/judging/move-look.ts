import type { Day } from '../../../kernel/day.js';
import { and, eq } from '../../../platform/database/sql.js';
import { authorise, Conflict, found } from '../../../platform/errors.js';
import type { FormBody } from '../../../platform/http/route.js';
import { personIn, type Work } from '../../../platform/work.js';
import { type LookDue, latestLook } from '../closure.js';
import { heldClaim } from '../held.js';
import type { ClaimPart } from '../life.js';
import { looks } from '../tables.js';
import type { ClaimStanding } from './standing.js';

/** Another day for looking again. */
export interface MovedLook {
  readonly look: Pick<LookDue, 'months'>;
  readonly dueOn: Day;
  /** Under pseudonyms. */
  readonly because: string;
  readonly parts: ReadonlySet<ClaimPart>;
  /** The version that they saw; 0 for the usual day. */
  readonly version: number | undefined;
  readonly typed: FormBody;
}

/** Sets another day for looking again after the closure that stands. Throws `Conflict` when somebody else has set one meanwhile. */
export async function moveLook(
  work: Work,
  { claim, closedOn }: Pick<ClaimStanding, 'claim' | 'closedOn'>,
  { look, dueOn, because, parts, version, typed }: MovedLook,
): Promise<void> {
  authorise(parts.has('checker'));
  const now = await heldClaim(work, claim.id);
  const closed = found(closedOn);
  authorise(dueOn <= latestLook(closed, look.months, work.today));
  const isIt = and(eq(looks.claimId, now.id), eq(looks.closedOn, closed), eq(looks.months, look.months));
  const [kept] = await work.tx.select().from(looks).where(isIt);
  if ((kept?.version ?? 0) !== version) throw new Conflict('Somebody else has set another day meanwhile.', typed);
  const row = { dueOn, because, setBy: personIn(work), setAt: work.now };
  if (kept === undefined)
    await work.tx.insert(looks).values({
      ...{ claimId: now.id, closedOn: closed, months: look.months, ...row },
      ...{ reviewId: now.reviewId, partnershipId: now.partnershipId },
    });
  else
    await work.tx
      .update(looks)
      .set({ ...row, version: kept.version + 1 })
      .where(isIt);
  work.record({ action: 'impact.look-moved', reviewId: now.reviewId, objectKind: 'impact-claim', objectId: now.id });
}
