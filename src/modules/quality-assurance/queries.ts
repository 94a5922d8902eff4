import type { Day } from '../../kernel/day.js';
import { and, asc, desc, eq, getTableColumns, inArray, sql } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import { visibleBy } from '../reviews/index.js';
import { conclusionsSent, qaLetters, qaPoints, qaSets, qaSubmissions } from './tables.js';

export type Submission = typeof qaSubmissions.$inferSelect;
/** A set as it was made, without its bytes. */
export type KeptSet = Omit<typeof qaSets.$inferSelect, 'bytes'>;
export type Point = typeof qaPoints.$inferSelect;
export type ConclusionsSent = typeof conclusionsSent.$inferSelect;

/** A letter of the Home Office panel with its points by number. */
export interface Letter extends Readonly<typeof qaLetters.$inferSelect> {
  readonly points: readonly Point[];
}

/** What was sent to the Home Office, newest first, as far as the asker may know. */
export const submissionsOf = (work: Work, reviewId: string): Promise<Submission[]> =>
  work.tx
    .select()
    .from(qaSubmissions)
    .where(
      and(
        eq(qaSubmissions.reviewId, reviewId),
        visibleBy(work, { review: qaSubmissions.reviewId, partnership: qaSubmissions.partnershipId }),
      ),
    )
    .orderBy(desc(qaSubmissions.number));

/** Sets that were made of a review, newest first, without their bytes. */
export const setsOf = (work: Work, reviewId: string): Promise<KeptSet[]> => {
  const { bytes: _, ...columns } = getTableColumns(qaSets);
  return work.tx
    .select(columns)
    .from(qaSets)
    .where(
      and(
        eq(qaSets.reviewId, reviewId),
        visibleBy(work, { review: qaSets.reviewId, partnership: qaSets.partnershipId }),
      ),
    )
    .orderBy(desc(qaSets.number));
};

/** The panel’s letters that the asker may read, newest first; two queries. */
export async function lettersOf(work: Work, reviewId: string): Promise<Letter[]> {
  const rows = await work.tx
    .select()
    .from(qaLetters)
    .where(
      and(
        eq(qaLetters.reviewId, reviewId),
        visibleBy(work, { review: qaLetters.reviewId, partnership: qaLetters.partnershipId }),
      ),
    )
    .orderBy(desc(qaLetters.receivedOn), desc(qaLetters.recordedAt));
  if (rows.length === 0) return [];
  const points = await work.tx
    .select()
    .from(qaPoints)
    .where(eq(qaPoints.reviewId, reviewId))
    .orderBy(asc(qaPoints.number));
  return rows.map((row) => ({ ...row, points: points.filter(({ letterId }) => letterId === row.id) }));
}

/** One letter of a review, if the asker may read it. */
export const findLetter = async (work: Work, reviewId: string, id: string): Promise<Letter | undefined> =>
  (await lettersOf(work, reviewId)).find((one) => one.id === id);

/** To whom the conclusions went, newest first, those taken back too. */
export const conclusionsOf = (work: Work, reviewId: string): Promise<ConclusionsSent[]> =>
  work.tx
    .select()
    .from(conclusionsSent)
    .where(
      and(
        eq(conclusionsSent.reviewId, reviewId),
        visibleBy(work, { review: conclusionsSent.reviewId, partnership: conclusionsSent.partnershipId }),
      ),
    )
    .orderBy(desc(conclusionsSent.sentOn), desc(conclusionsSent.recordedAt));

/** The first day on which the Home Office panel was content that a report is published, by review; those that it has not cleared are left out. */
export async function clearedOn({ tx }: Work, reviewIds: readonly string[]): Promise<ReadonlyMap<string, Day>> {
  if (reviewIds.length === 0) return new Map();
  const rows = await tx
    .select({ reviewId: qaLetters.reviewId, on: sql<Day>`min(${qaLetters.receivedOn})` })
    .from(qaLetters)
    .where(
      and(
        inArray(qaLetters.reviewId, [...reviewIds]),
        inArray(qaLetters.outcome, ['content-to-publish', 'content-after-changes']),
      ),
    )
    .groupBy(qaLetters.reviewId);
  return new Map(rows.map(({ reviewId, on }) => [reviewId, on]));
}
