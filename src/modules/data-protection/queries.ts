import { and, desc, inArray, isNull } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import { dataProtectionRecords } from './tables.js';

export type DataProtectionRecord = typeof dataProtectionRecords.$inferSelect;

/** Records that were not taken back, the newest first: the first of a kind counts. */
export const recordsOf = (work: Work, reviewIds: readonly string[]): Promise<DataProtectionRecord[]> =>
  work.tx
    .select()
    .from(dataProtectionRecords)
    .where(and(inArray(dataProtectionRecords.reviewId, [...reviewIds]), isNull(dataProtectionRecords.withdrawnAt)))
    .orderBy(desc(dataProtectionRecords.recordedAt), desc(dataProtectionRecords.id));
