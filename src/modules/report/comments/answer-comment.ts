import { and, eq, isNull } from '../../../platform/database/sql.js';
import { Conflict } from '../../../platform/errors.js';
import { personIn, type Work } from '../../../platform/work.js';
import type { FormBody } from '../../../web/forms.js';
import type { Settled } from '../kinds.js';
import type { OpenReport } from '../opened.js';
import type { ReportComment } from '../queries.js';
import { reportComments } from '../tables.js';

/** What was made of a comment, and why. */
export interface CommentAnswer {
  readonly comment: ReportComment;
  readonly as: Settled;
  readonly answer: string;
  readonly version: number | undefined;
  readonly typed: FormBody;
}

/** Answers a comment; a later answer takes the place of an earlier one. Throws `Conflict` when somebody else answered meanwhile. */
export async function answerComment(work: Work, { names, review }: OpenReport, said: CommentAnswer): Promise<void> {
  const { id, version } = said.comment;
  const rows = await work.tx
    .update(reportComments)
    .set({
      answer: names.toPseudonyms(said.answer),
      answeredAs: said.as,
      answeredBy: personIn(work),
      answeredAt: work.now,
      version: version + 1,
    })
    .where(
      and(
        eq(reportComments.id, id),
        eq(reportComments.version, said.version ?? version),
        isNull(reportComments.removedAt),
      ),
    )
    .returning({ id: reportComments.id });
  if (rows.length === 0) throw new Conflict('Somebody else answered this comment first.', said.typed);
  work.record({ action: 'report.comment-answered', reviewId: review.id, objectKind: 'report-comment', objectId: id });
}
