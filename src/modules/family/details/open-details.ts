import { eq } from '../../../platform/database/sql.js';
import type { Work } from '../../../platform/work.js';
import type { OpeningReason } from '../code-lists.js';
import type { Contact } from '../queries.js';
import { contactDetails } from '../tables.js';

/** Where somebody lives and how they are reached. Version 0 means that nothing is kept. */
export interface Details {
  readonly address: string;
  readonly telephone: string;
  readonly email: string;
  readonly version: number;
}

/** Opens them, and keeps that they were opened and what for. */
export async function openDetails(work: Work, contact: Contact, why: OpeningReason): Promise<Details> {
  const [row] = await work.tx.select().from(contactDetails).where(eq(contactDetails.contactId, contact.id));
  work.record({
    action: 'family.details-opened',
    reviewId: contact.reviewId,
    objectKind: 'family-contact',
    objectId: contact.id,
    ids: { why },
  });
  return row ?? { address: '', telephone: '', email: '', version: 0 };
}
