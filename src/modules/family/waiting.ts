import type { Waiting } from '../../platform/catalogue.js';
import { and, eq, inArray } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import { longDate } from '../../web/formats.js';
import { reviews, visibleReviews } from '../reviews/index.js';
import { familyPaths } from './paths.js';
import { metBy } from './queries.js';
import { nextContactOn } from './rules.js';
import { contacts } from './tables.js';

/** Whom the asker has promised to be in touch with. Nobody is named, and nothing about a death is ever called late. */
export async function familyWaiting(work: Work): Promise<Waiting[]> {
  if (work.actor.kind !== 'person') return [];
  const mine = await work.tx
    .select({ contact: contacts, reference: reviews.reference })
    .from(contacts)
    .innerJoin(reviews, eq(reviews.id, contacts.reviewId))
    .where(and(eq(contacts.contactPersonId, work.actor.personId), inArray(contacts.reviewId, visible(work))));
  if (mine.length === 0) return [];
  const met = await metBy(
    work,
    mine.map(({ contact }) => contact.id),
  );
  return mine.flatMap(({ contact, reference }): Waiting[] => {
    const on = nextContactOn(
      contact,
      met.filter(({ contactId }) => contactId === contact.id),
    );
    if (on === undefined) return [];
    return [
      {
        text: 'Be in touch, as you agreed',
        href: familyPaths.contact(reference, contact.id),
        reference,
        agreedOn: on,
        detail: `They expect to hear from you on ${longDate(on)}`,
      },
    ];
  });
}

const visible = (work: Work) => work.tx.select({ id: reviews.id }).from(reviews).where(visibleReviews(work));
