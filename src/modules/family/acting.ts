import type { Work } from '../../platform/work.js';
import type { Contact } from './queries.js';

/** Where a record about somebody belongs. */
export const placeOf = ({ id, reviewId, partnershipId }: Contact) => ({ contactId: id, reviewId, partnershipId });

/** Notes an act about somebody: ids alone. The chain of a review is read by people who must not know who they are. */
export const noteAct = (work: Work, contact: Contact, action: string): void =>
  work.record({ action, reviewId: contact.reviewId, objectKind: 'family-contact', objectId: contact.id });
