import { and, eq, sql } from '../../../platform/database/sql.js';
import { Conflict } from '../../../platform/errors.js';
import type { FormBody } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { versionOf } from '../../../web/forms.js';
import type { ScopingAnswer } from '../answer.js';
import { scopingAnswerDrafts } from '../tables.js';
import type { AnswerInHand } from './answer-in-hand.js';

/**
 * Keeps the answer as far as it is written. Two people with the same link may be writing: whoever saves second gets their words back.
 * `typed` is what was posted, with the version it was made from.
 */
export async function saveAnswer(work: Work, held: AnswerInHand, change: Change): Promise<void> {
  const { answer, typed } = change;
  const { id, reviewId, partnershipId } = held.request;
  const from = versionOf(typed) ?? 0;
  const saved =
    from === 0
      ? await work.tx
          .insert(scopingAnswerDrafts)
          .values({ requestId: id, reviewId, partnershipId, content: answer, startedAt: work.now, savedAt: work.now })
          .onConflictDoNothing()
          .returning({ id: scopingAnswerDrafts.requestId })
      : await work.tx
          .update(scopingAnswerDrafts)
          .set({ content: answer, savedAt: work.now, version: sql`${scopingAnswerDrafts.version} + 1` })
          .where(and(eq(scopingAnswerDrafts.requestId, id), eq(scopingAnswerDrafts.version, from)))
          .returning({ id: scopingAnswerDrafts.requestId });
  if (saved.length === 0) throw new Conflict('Somebody else at your agency saved this answer meanwhile.', typed);
  if (from === 0)
    work.record({ action: 'scoping.answer-started', reviewId, objectKind: 'scoping-request', objectId: id });
}

/** An answer to keep. */
export interface Change {
  readonly answer: ScopingAnswer;
  readonly typed: FormBody;
}
