import { isUuid } from '../../../kernel/id.js';
import { and, desc, eq, isNotNull } from '../../../platform/database/sql.js';
import type { Work } from '../../../platform/work.js';
import { briefReports } from '../tables.js';

export type BriefReport = typeof briefReports.$inferSelect;

/** The brief reports of a review, newest first: at most one is still being written. */
export const briefsOf = ({ tx }: Work, reviewId: string): Promise<BriefReport[]> =>
  tx.select().from(briefReports).where(eq(briefReports.reviewId, reviewId)).orderBy(desc(briefReports.number));

/** One that was issued, as boards read it; nothing of it but what was frozen then. */
export async function issuedBrief(
  { tx }: Work,
  { partnershipId, id }: { readonly partnershipId: string; readonly id: string },
): Promise<BriefReport | undefined> {
  if (!isUuid(id)) return undefined;
  const [row] = await tx
    .select()
    .from(briefReports)
    .where(
      and(eq(briefReports.id, id), eq(briefReports.partnershipId, partnershipId), isNotNull(briefReports.issuedOn)),
    );
  return row;
}
