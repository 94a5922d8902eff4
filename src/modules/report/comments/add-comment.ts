import { personIn, type Work } from '../../../platform/work.js';
import type { ReportPart } from '../kinds.js';
import type { OpenReport } from '../opened.js';
import { reportComments } from '../tables.js';

/** A comment on a section, or on a passage of it; of a version when that was put to the panel. */
export interface NewComment {
  readonly part: ReportPart;
  readonly key: string;
  readonly quote: string;
  readonly text: string;
  readonly sectionId?: string | undefined;
  readonly versionId?: string | undefined;
}

/** Keeps a comment, under pseudonyms. */
export async function addComment(work: Work, { review, names }: OpenReport, comment: NewComment): Promise<void> {
  const id = work.newId();
  await work.tx.insert(reportComments).values({
    id,
    reviewId: review.id,
    partnershipId: review.partnershipId,
    sectionId: comment.sectionId ?? null,
    versionId: comment.versionId ?? null,
    part: comment.part,
    key: comment.key,
    quote: names.toPseudonyms(comment.quote),
    text: names.toPseudonyms(comment.text),
    madeBy: personIn(work),
    madeAt: work.now,
  });
  work.record({ action: 'report.commented', reviewId: review.id, objectKind: 'report-comment', objectId: id });
}
