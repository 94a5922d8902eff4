import { and, eq, isNull, sql } from '../../../platform/database/sql.js';
import { Conflict } from '../../../platform/errors.js';
import type { FormBody } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { heldClaim } from '../held.js';
import type { Measure } from '../queries.js';
import { measures } from '../tables.js';

/** Ends a measure: it is read no more, and what was read of it stays. Throws `Conflict` when it was ended or changed meanwhile. */
export async function endMeasure(
  work: Work,
  measure: Pick<Measure, 'id' | 'claimId'>,
  {
    reason,
    version,
    typed,
  }: { readonly reason: string; readonly version: number | undefined; readonly typed: FormBody },
): Promise<void> {
  const { reviewId, id: claimId } = await heldClaim(work, measure.claimId);
  const ended = await work.tx
    .update(measures)
    .set({ endedOn: work.today, endedReason: reason, version: sql`${measures.version} + 1` })
    .where(and(eq(measures.id, measure.id), isNull(measures.endedOn), eq(measures.version, version ?? 0)))
    .returning({ id: measures.id });
  if (ended.length === 0) throw new Conflict('Somebody else has changed this measure meanwhile.', typed);
  work.record({ action: 'impact.measure-ended', reviewId, objectKind: 'impact-claim', objectId: claimId });
}
