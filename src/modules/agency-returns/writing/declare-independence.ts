import { and, eq, isNull, sql } from '../../../platform/database/sql.js';
import { authorise, Conflict, found } from '../../../platform/errors.js';
import { personIn, type Work } from '../../../platform/work.js';
import type { Review } from '../../reviews/index.js';
import type { AnsweredRequest } from '../guards.js';
import type { AskedAgency } from '../queries.js';
import { answerers } from '../tables.js';
import { type IndependenceAnswer, isIndependent } from './form.js';

/** What the author declared, as the review keeps and shows it. */
export const independenceInWords = ({ managed, involved, details, safeguards }: IndependenceAnswer): string =>
  [
    managed === 'no'
      ? 'Does not manage, and did not manage, anybody who worked with the people of the review.'
      : 'Manages, or managed, somebody who worked with the people of the review.',
    involved === 'no' ? 'Had no part in the case.' : 'Had a part in the case.',
    details,
    `Safeguards: ${safeguards}`,
  ]
    .filter((sentence) => sentence !== '')
    .join('\n\n');

/** The author says whether they are independent of the case (E-02). A new declaration takes the place of the one before, acceptance and all. */
export async function declareIndependence(
  work: Work,
  { review, asked }: AnsweredRequest,
  { answer, version }: { readonly answer: IndependenceAnswer; readonly version: number | undefined },
): Promise<void> {
  const author = found(asked.author);
  authorise(author.personId === personIn(work));
  const rows = await work.tx
    .update(answerers)
    .set({
      independent: isIndependent(answer),
      independence: independenceInWords(answer),
      declaredAt: work.now,
      acceptedBy: null,
      acceptedAt: null,
      acceptedReason: null,
      version: sql`${answerers.version} + 1`,
    })
    .where(and(eq(answerers.id, author.id), eq(answerers.version, version ?? 0), isNull(answerers.endedOn)))
    .returning({ id: answerers.id });
  if (rows.length === 0) throw new Conflict('Your part in this return was changed meanwhile.');
  work.record({
    action: 'return.author-declared',
    reviewId: review.id,
    objectKind: 'agency-request',
    objectId: asked.request.id,
  });
}

/** The co-ordinator lets an author write who declared a link with the case, with the reason kept. */
export async function acceptAuthor(
  work: Work,
  review: Review,
  { asked, reason }: { readonly asked: AskedAgency; readonly reason: string },
): Promise<void> {
  const author = found(asked.author);
  const rows = await work.tx
    .update(answerers)
    .set({
      acceptedBy: personIn(work),
      acceptedAt: work.now,
      acceptedReason: reason,
      version: sql`${answerers.version} + 1`,
    })
    .where(and(eq(answerers.id, author.id), eq(answerers.independent, false), eq(answerers.version, author.version)))
    .returning({ id: answerers.id });
  if (rows.length === 0) throw new Conflict('The author has declared something else meanwhile.');
  work.record({
    action: 'return.author-accepted',
    reviewId: review.id,
    objectKind: 'agency-request',
    objectId: asked.request.id,
  });
}
