import { Conflict } from '../../platform/errors.js';
import { Elsewhere, type Guard } from '../../platform/http/route.js';
import { type OpenReview, onReview } from '../reviews/index.js';
import { familyPaths } from './paths.js';
import { keepFamily } from './policy.js';
import { type Contact, findContact, isContactPerson, lastWarningRead } from './queries.js';
import { mustReadWarning } from './rules.js';

/** Somebody of the family, opened by whoever may. */
export interface OpenContact {
  readonly review: OpenReview;
  readonly contact: Contact;
}

const anybodyOn = (name: string) =>
  onReview({ name, says: 'co-ordinator, independent-chair, the contact person', may: (roles) => roles.size > 0 });

/** The lists: for those who run the work, and for whoever is the contact person of somebody on the list. */
export const onFamily = (side: Contact['side']): Guard<OpenReview> => {
  const guard = anybodyOn(side === 'family' ? 'family.see' : 'family.alleged.see');
  return {
    ...guard,
    open: async (work, asked) => {
      const review = await guard.open(work, asked);
      if (review === undefined || review instanceof Elsewhere || keepFamily.may(review.roles)) return review;
      return (await isContactPerson(work, review, side)) ? review : undefined;
    },
  };
};

const UNREAD =
  'The safe-contact warning of this person is new or has changed, and you have not read it yet. Open their page, read the warning, and then put your words in again.';

/** One contact: for those who run the work, and for their own contact person. The look is recorded. */
export const onContact = (name = 'family.contact'): Guard<OpenContact> => {
  const guard = anybodyOn(name);
  return {
    ...guard,
    open: async (work, asked) => {
      const review = await guard.open(work, asked);
      if (review === undefined || review instanceof Elsewhere) return review;
      const contact = await findContact(work, review, asked.params.id ?? '');
      if (contact === undefined) return undefined;
      work.saw(review.id, 'family-contact', contact.id);
      return { review, contact };
    },
  };
};

/**
 * The same, once the warning that stands has been read: whoever has not is shown it first, each time it has changed. What is posted past an
 * unread warning is not kept; a `Conflict` gives it back.
 */
export const onSafeContact = (name = 'family.contact'): Guard<OpenContact> => {
  const guard = onContact(name);
  return {
    ...guard,
    open: async (work, asked) => {
      const opened = await guard.open(work, asked);
      if (opened === undefined || opened instanceof Elsewhere) return opened;
      const { contact, review } = opened;
      if (!mustReadWarning(contact, await lastWarningRead(work, contact.id))) return opened;
      if (asked.method === 'POST') throw new Conflict(UNREAD, asked.body);
      return new Elsewhere(familyPaths.warning(review.reference, contact.id, asked.address));
    },
  };
};
