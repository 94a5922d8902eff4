import { and, eq, isNull, sql } from '../../../platform/database/sql.js';
import { authorise, Conflict } from '../../../platform/errors.js';
import type { Work } from '../../../platform/work.js';
import { type FileToKeep, keepDocument, releaseDocument } from '../../documents/index.js';
import type { OpenReview } from '../../reviews/index.js';
import { keepFamily } from '../policy.js';
import { photographs } from '../tables.js';
import type { Consent } from './consent.js';

/** Keeps the photograph under the consent that holds and opens it to the panel; or answers, in words, why the file cannot be taken. */
export async function keepPhotograph(
  work: Work,
  review: OpenReview,
  { consent, file }: { consent: Consent; file: FileToKeep },
): Promise<string | undefined> {
  authorise(keepFamily.may(review.roles));
  const kept = await keepDocument(work, {
    review,
    class: 'photograph',
    title: 'Photograph of the person who died',
    file,
  });
  if ('refused' in kept) return kept.words;
  await releaseDocument(work, kept, 'panel', 'The family agreed');
  const updated = await work.tx
    .update(photographs)
    .set({ documentId: kept.id, version: sql`${photographs.version} + 1` })
    .where(and(eq(photographs.id, consent.id), isNull(photographs.documentId), isNull(photographs.withdrawnOn)))
    .returning({ id: photographs.id });
  if (updated.length === 0) throw new Conflict('Somebody else kept a photograph first.');
  work.record({
    action: 'family.photograph-kept',
    reviewId: review.id,
    objectKind: 'family-photograph',
    objectId: consent.id,
  });
  return undefined;
}
