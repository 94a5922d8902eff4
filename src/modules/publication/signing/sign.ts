import { and, eq, isNull } from '../../../platform/database/sql.js';
import { authorise, Conflict } from '../../../platform/errors.js';
import { personIn, type Work } from '../../../platform/work.js';
import type { OpenReview } from '../../reviews/index.js';
import { holdPublication } from '../deciding/hold-publication.js';
import { type SigningRefusal, signingRefused } from '../gate/rules.js';
import { standingOf } from '../gate/situation.js';
import type { Signs } from '../kinds.js';
import { approvePublication, lookThrough } from '../policy.js';
import { publicationSignatures } from '../tables.js';

/** Whether somebody may sign as they want to, by their part in the review. */
export const maySign = ({ roles }: Pick<OpenReview, 'roles'>, signs: Signs): boolean =>
  signs === 'approval' ? approvePublication.may(roles) : lookThrough.may(roles);

/** Signs what will be public. The signature holds for this edition alone: `hash` is that of the one which was on the page. */
export async function signEdition(
  work: Work,
  review: OpenReview,
  { signs, hash }: { readonly signs: Signs; readonly hash: string },
): Promise<SigningRefusal | undefined> {
  authorise(maySign(review, signs));
  await holdPublication(work, review);
  const standing = await standingOf(work, review);
  if (standing.hash !== hash) return 'edition-changed';
  const personId = personIn(work);
  const refused = signingRefused(signs, personId, standing.situation);
  if (refused !== undefined) return refused;
  const id = work.newId();
  await work.tx.insert(publicationSignatures).values({
    ...{ id, reviewId: review.id, partnershipId: review.partnershipId },
    ...{ setHash: hash, signs, personId, signedAt: work.now },
  });
  work.record({
    action: `publication.signed-${signs}`,
    ...{ reviewId: review.id, objectKind: 'publication-signature', objectId: id },
  });
  return undefined;
}

/** Takes one's own signature back. Throws `Conflict` when it is back already. */
export async function takeSignatureBack(work: Work, review: OpenReview, id: string): Promise<void> {
  const rows = await work.tx
    .update(publicationSignatures)
    .set({ takenBackAt: work.now })
    .where(
      and(
        eq(publicationSignatures.id, id),
        eq(publicationSignatures.reviewId, review.id),
        eq(publicationSignatures.personId, personIn(work)),
        isNull(publicationSignatures.takenBackAt),
      ),
    )
    .returning({ id: publicationSignatures.id });
  if (rows.length === 0) throw new Conflict('This signature is taken back already, or is somebody else’s.');
  work.record({
    action: 'publication.signature-back',
    ...{ reviewId: review.id, objectKind: 'publication-signature', objectId: id },
  });
}
