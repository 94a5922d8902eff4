import { desc, eq } from '../../../platform/database/sql.js';
import { personIn, type Work } from '../../../platform/work.js';
import { combinedChronologies } from '../tables.js';

export type CombinedVersion = typeof combinedChronologies.$inferSelect;

/** What a version is made of: how much there was of it at that moment. */
export interface CombinedCounts {
  readonly entries: number;
  readonly keyEvents: number;
  readonly keyEventWords: number;
}

export interface ToKeep {
  readonly counts: CombinedCounts;
  readonly note: string;
  /** Its file, where one was made of it. */
  readonly documentId?: string;
}

/** Keeps the combined chronology as it stands now as the next version (E-06). */
export async function keepCombined(
  work: Work,
  review: { readonly id: string; readonly partnershipId: string },
  { counts, note, documentId }: ToKeep,
): Promise<CombinedVersion> {
  const [last] = await combinedVersions(work, review.id);
  const kept = {
    id: work.newId(),
    reviewId: review.id,
    partnershipId: review.partnershipId,
    number: (last?.number ?? 0) + 1,
    ...counts,
    note,
    documentId: documentId ?? null,
    madeBy: personIn(work),
    madeAt: work.now,
  };
  await work.tx.insert(combinedChronologies).values(kept);
  work.record({
    action: 'combined-chronology.kept',
    reviewId: review.id,
    objectKind: 'combined-chronology',
    objectId: kept.id,
  });
  return kept;
}

/** Every version kept, the last first. */
export const combinedVersions = (work: Work, reviewId: string): Promise<CombinedVersion[]> =>
  work.tx
    .select()
    .from(combinedChronologies)
    .where(eq(combinedChronologies.reviewId, reviewId))
    .orderBy(desc(combinedChronologies.number));
