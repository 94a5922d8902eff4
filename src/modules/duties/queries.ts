import { and, desc, eq } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import { people } from '../accounts/index.js';
import { dutiesMetByHand, dutyExtensions } from './tables.js';

/** Records by hand of one duty, newest first, those withdrawn too. */
export const recordsByHand = (work: Work, reviewId: string, dutyId: string) =>
  work.tx
    .select({
      id: dutiesMetByHand.id,
      metOn: dutiesMetByHand.metOn,
      metBy: dutiesMetByHand.metBy,
      proof: dutiesMetByHand.proof,
      note: dutiesMetByHand.note,
      recordedAt: dutiesMetByHand.recordedAt,
      recordedBy: people.name,
      withdrawnAt: dutiesMetByHand.withdrawnAt,
      withdrawnReason: dutiesMetByHand.withdrawnReason,
    })
    .from(dutiesMetByHand)
    .leftJoin(people, eq(people.id, dutiesMetByHand.recordedBy))
    .where(and(eq(dutiesMetByHand.reviewId, reviewId), eq(dutiesMetByHand.dutyId, dutyId)))
    .orderBy(desc(dutiesMetByHand.recordedAt));

/** Days agreed for one duty, newest first. */
export const agreements = (work: Work, reviewId: string, dutyId: string) =>
  work.tx
    .select()
    .from(dutyExtensions)
    .where(and(eq(dutyExtensions.reviewId, reviewId), eq(dutyExtensions.dutyId, dutyId)))
    .orderBy(desc(dutyExtensions.agreedOn), desc(dutyExtensions.recordedAt));
