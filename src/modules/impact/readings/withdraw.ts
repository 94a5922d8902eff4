import { and, eq, isNull } from '../../../platform/database/sql.js';
import { authorise, Conflict } from '../../../platform/errors.js';
import type { FormBody } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { authorOf, type Giver } from '../giver.js';
import { heldClaim } from '../held.js';
import type { Evidence, Reading } from '../queries.js';
import { evidence, measureReadings } from '../tables.js';

/** What does not stand, why, and who says so. */
export interface Withdrawn {
  readonly of: { readonly reading: Reading } | { readonly evidence: Evidence };
  /** Under pseudonyms. */
  readonly reason: string;
  readonly by: Giver;
  readonly typed: FormBody;
}

/** Whether they may withdraw it: whoever keeps the plan, and a lead what they gave. */
export const mayWithdraw = ({ givenByLead }: Pick<Reading, 'givenByLead'>, by: Giver): boolean =>
  !('lead' in by) || givenByLead === by.lead.id;

/** Withdraws a reading or an item of proof: it stays on record with the reason, and counts no more. Throws `Conflict` when it was withdrawn already. */
export async function withdraw(work: Work, { of, reason, by, typed }: Withdrawn): Promise<void> {
  const given = 'reading' in of ? of.reading : of.evidence;
  const table = 'reading' in of ? measureReadings : evidence;
  const claim = await heldClaim(work, given.claimId);
  authorise(mayWithdraw(given, by) && claim.state !== 'withdrawn');
  const author = authorOf(by);
  const gone = await work.tx
    .update(table)
    .set({ withdrawnAt: work.now, withdrawnReason: reason, withdrawnBy: author.person, withdrawnByLead: author.lead })
    .where(and(eq(table.id, given.id), isNull(table.withdrawnAt)))
    .returning({ id: table.id });
  if (gone.length === 0) throw new Conflict('This has been withdrawn already.', typed);
  const action = 'reading' in of ? 'impact.reading-withdrawn' : 'impact.proof-withdrawn';
  work.record({ action, reviewId: claim.reviewId, objectKind: 'impact-claim', objectId: claim.id });
}
