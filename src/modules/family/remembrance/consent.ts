import type { Day } from '../../../kernel/day.js';
import { and, eq, isNull, sql } from '../../../platform/database/sql.js';
import { authorise, Conflict } from '../../../platform/errors.js';
import type { FormBody } from '../../../platform/http/route.js';
import { personIn, type Work } from '../../../platform/work.js';
import { findDocument, withdrawDocument } from '../../documents/index.js';
import type { OpenReview, Review } from '../../reviews/index.js';
import { noteAct, placeOf } from '../acting.js';
import { keepFamily } from '../policy.js';
import type { Contact } from '../queries.js';
import { photographs } from '../tables.js';

/** What was agreed about a photograph. */
export type Consent = typeof photographs.$inferSelect;

/** The consent that holds; none while nobody has agreed, or after it was taken back. */
export async function consentOf(work: Work, review: Review): Promise<Consent | undefined> {
  const [row] = await work.tx
    .select()
    .from(photographs)
    .where(and(eq(photographs.reviewId, review.id), isNull(photographs.withdrawnOn)));
  return row;
}

/** Keeps that somebody of the family agreed. Throws `Conflict` when there is a consent that holds. */
export async function keepConsent(
  work: Work,
  review: OpenReview,
  {
    contact,
    ...consent
  }: Pick<Consent, 'agreedOn' | 'agreedHow' | 'viewingRule' | 'conditions'> & { contact: Contact },
): Promise<void> {
  authorise(keepFamily.may(review.roles));
  const kept = await work.tx
    .insert(photographs)
    .values({ ...consent, ...placeOf(contact), id: work.newId(), recordedBy: personIn(work), recordedAt: work.now })
    .onConflictDoNothing()
    .returning({ id: photographs.id });
  if (kept.length === 0) throw new Conflict('Somebody else recorded a consent first.');
  noteAct(work, contact, 'family.photograph-agreed');
}

/** Keeps that it was taken back: from now on nobody is shown the photograph. Throws `Conflict` when it was taken back already. */
export async function withdrawConsent(
  work: Work,
  review: OpenReview,
  { consent, on, words, typed }: { consent: Consent; on: Day; words: string; typed: FormBody },
): Promise<void> {
  authorise(keepFamily.may(review.roles));
  const updated = await work.tx
    .update(photographs)
    .set({ withdrawnOn: on, withdrawnWords: words, version: sql`${photographs.version} + 1` })
    .where(and(eq(photographs.id, consent.id), isNull(photographs.withdrawnOn)))
    .returning({ id: photographs.id });
  if (updated.length === 0) throw new Conflict('The consent has been taken back already.', typed);
  const kept = consent.documentId === null ? undefined : await findDocument(work, consent.documentId);
  if (kept !== undefined) await withdrawDocument(work, kept, 'The family took their consent back');
  work.record({
    action: 'family.photograph-withdrawn',
    reviewId: review.id,
    objectKind: 'family-photograph',
    objectId: consent.id,
  });
}
