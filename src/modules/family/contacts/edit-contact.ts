import { and, eq, sql } from '../../../platform/database/sql.js';
import { Conflict } from '../../../platform/errors.js';
import type { FormBody } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { noteAct } from '../acting.js';
import type { OpenContact } from '../guards.js';
import { keepFamily } from '../policy.js';
import { contacts } from '../tables.js';
import { type ContactBlocker, crossesOver } from './add-contact.js';
import type { ContactAnswers } from './form.js';

/** What is changed, from which version, and what was typed. */
export interface ContactEdit {
  readonly answers: ContactAnswers;
  readonly version: number | undefined;
  readonly typed: FormBody;
}

/**
 * Changes who somebody is and how they want to be worked with. Who is in touch with them is settled by those who run the work; from
 * anybody else that answer is left as it stands. Throws `Conflict` when somebody else changed it first.
 */
export async function editContact(
  work: Work,
  { review, contact }: OpenContact,
  { answers, version, typed }: ContactEdit,
): Promise<ContactBlocker[]> {
  const contactPersonId = keepFamily.may(review.roles) ? answers.contactPersonId : contact.contactPersonId;
  const isMoved = contactPersonId !== contact.contactPersonId;
  if (isMoved && (await crossesOver(work, review, { side: contact.side, contactPersonId }))) return ['on-both-sides'];
  const updated = await work.tx
    .update(contacts)
    .set({
      ...answers,
      contactPersonId,
      channel: answers.channel ?? '',
      interpreter: answers.interpreter ?? '',
      version: sql`${contacts.version} + 1`,
    })
    .where(and(eq(contacts.id, contact.id), eq(contacts.version, version ?? 0)))
    .returning({ id: contacts.id });
  if (updated.length === 0) throw new Conflict('Somebody else changed this first.', typed);
  noteAct(work, contact, isMoved ? 'family.contact-person-changed' : 'family.contact-changed');
  return [];
}
