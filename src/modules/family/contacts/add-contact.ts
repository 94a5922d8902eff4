import { takeTurns } from '../../../platform/database/take-turns.js';
import { personIn, type Work } from '../../../platform/work.js';
import type { OpenReview } from '../../reviews/index.js';
import type { Side } from '../code-lists.js';
import { contactPeopleFor, contactsOf } from '../queries.js';
import { isOnBothSides } from '../rules.js';
import { contacts, warningReads } from '../tables.js';
import type { ContactAnswers } from './form.js';

/** Somebody new. */
export interface NewContact extends ContactAnswers {
  readonly side: Side;
  readonly warning: string;
}

/** Why a contact cannot be kept so. */
export type ContactBlocker = 'on-both-sides';

/**
 * True when the colleague is in touch with somebody of the other side and does not run the work. Who asks waits for whoever is choosing
 * somebody for this review just now: two who choose one colleague at once, each for a side, would both be told that there is nothing in the way.
 */
export async function crossesOver(
  work: Work,
  review: OpenReview,
  { side, contactPersonId }: { side: Side; contactPersonId: string },
): Promise<boolean> {
  await takeTurns(work, `family-sides:${review.id}`);
  const colleague = (await contactPeopleFor(work, review)).find(({ id }) => id === contactPersonId);
  const other = await contactsOf(work, review, side === 'family' ? 'alleged' : 'family');
  return colleague !== undefined && isOnBothSides(colleague, side, other);
}

/** Adds somebody to one of the two lists; answers their id. */
export async function addContact(
  work: Work,
  review: OpenReview,
  { channel, interpreter, ...contact }: NewContact,
): Promise<{ readonly id: string } | { readonly blockers: readonly ContactBlocker[] }> {
  if (await crossesOver(work, review, contact)) return { blockers: ['on-both-sides'] };
  const [id, addedBy] = [work.newId(), personIn(work)];
  const warningNumber = contact.warning === '' ? 0 : 1;
  const place = { reviewId: review.id, partnershipId: review.partnershipId };
  await work.tx.insert(contacts).values({
    ...contact,
    ...place,
    id,
    channel: channel ?? '',
    interpreter: interpreter ?? '',
    warningNumber,
    addedBy,
    addedAt: work.now,
  });
  if (warningNumber > 0) {
    await work.tx
      .insert(warningReads)
      .values({ ...place, contactId: id, personId: addedBy, warningNumber, readAt: work.now });
  }
  work.record({ action: 'family.contact-added', reviewId: review.id, objectKind: 'family-contact', objectId: id });
  return { id };
}
