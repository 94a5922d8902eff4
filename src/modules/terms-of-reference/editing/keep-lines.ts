import { and, asc, eq, isNull, sql } from '../../../platform/database/sql.js';
import { Conflict } from '../../../platform/errors.js';
import { personIn, type Work } from '../../../platform/work.js';
import { identifiersToFind, type Review } from '../../reviews/index.js';
import { linesOfEnquiry } from '../tables.js';

/** A line as somebody wrote it; `position` from 1, at the end when absent. */
export interface LineText {
  readonly question: string;
  readonly position: number | undefined;
}

const did = (work: Work, review: Review, action: string, id: string): void =>
  work.record({ action, reviewId: review.id, objectKind: 'line-of-enquiry', objectId: id });

/** Adds a line of enquiry. */
export async function addLine(work: Work, review: Review, { question, position }: LineText): Promise<void> {
  const id = work.newId();
  await work.tx.insert(linesOfEnquiry).values({
    id,
    reviewId: review.id,
    partnershipId: review.partnershipId,
    position: 1_000_000,
    question,
    changedBy: personIn(work),
    changedAt: work.now,
  });
  await renumber(work, review.id, { id, position });
  await identifiersToFind(work, review);
  did(work, review, 'terms.line-added', id);
}

/** Rewrites or moves a line. Throws `Conflict` when somebody else changed it first. */
export async function changeLine(
  work: Work,
  review: Review,
  { id, version, question, position }: LineText & { id: string; version: number | undefined },
): Promise<void> {
  await update(work, review, { id, version, to: { question }, kept: { question } });
  await renumber(work, review.id, { id, position });
  await identifiersToFind(work, review);
  did(work, review, 'terms.line-changed', id);
}

/** Ends a line, or takes it up again; what refers to it still finds it. Throws `Conflict` when somebody else changed it first. */
export async function endLine(
  work: Work,
  review: Review,
  { id, version, reason }: { id: string; version: number | undefined; reason: string | null },
): Promise<void> {
  await update(work, review, { id, version, to: { endedReason: reason }, kept: { endedReason: reason ?? '' } });
  await renumber(work, review.id, { id, position: undefined });
  did(work, review, reason === null ? 'terms.line-taken-up' : 'terms.line-ended', id);
}

interface LineUpdate {
  readonly id: string;
  readonly version: number | undefined;
  readonly to: Partial<typeof linesOfEnquiry.$inferInsert>;
  readonly kept: Record<string, string>;
}

async function update(work: Work, review: Review, { id, version, to, kept }: LineUpdate): Promise<void> {
  const [row] = await work.tx
    .update(linesOfEnquiry)
    .set({ ...to, changedBy: personIn(work), changedAt: work.now, version: sql`${linesOfEnquiry.version} + 1` })
    .where(
      and(eq(linesOfEnquiry.id, id), eq(linesOfEnquiry.reviewId, review.id), eq(linesOfEnquiry.version, version ?? 0)),
    )
    .returning({ id: linesOfEnquiry.id });
  if (row === undefined) throw new Conflict('Somebody else changed this line of enquiry first.', kept);
}

/** Numbers the lines that are followed from 1 again, with the moved one at its new place. */
async function renumber(
  work: Work,
  reviewId: string,
  moved: { id: string; position: number | undefined },
): Promise<void> {
  const followed = await work.tx
    .select({ id: linesOfEnquiry.id, position: linesOfEnquiry.position })
    .from(linesOfEnquiry)
    .where(and(eq(linesOfEnquiry.reviewId, reviewId), isNull(linesOfEnquiry.endedReason)))
    .orderBy(asc(linesOfEnquiry.position), asc(linesOfEnquiry.id));
  const ids = followed.map(({ id }) => id);
  if (moved.position !== undefined && ids.includes(moved.id)) {
    ids.splice(ids.indexOf(moved.id), 1);
    ids.splice(moved.position - 1, 0, moved.id);
  }
  for (const [index, id] of ids.entries()) {
    if (followed.find((line) => line.id === id)?.position === index + 1) continue;
    await work.tx
      .update(linesOfEnquiry)
      .set({ position: index + 1 })
      .where(eq(linesOfEnquiry.id, id));
  }
}
