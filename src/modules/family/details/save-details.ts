import { and, eq, sql } from '../../../platform/database/sql.js';
import { Conflict } from '../../../platform/errors.js';
import { personIn, type Work } from '../../../platform/work.js';
import { noteAct, placeOf } from '../acting.js';
import type { Contact } from '../queries.js';
import { contactDetails } from '../tables.js';

/** What is to be kept, from which version. */
export interface NewDetails {
  readonly address: string;
  readonly telephone: string;
  readonly email: string;
  readonly version: number | undefined;
}

/** Keeps them. Throws `Conflict` when somebody else changed them first: what was typed is not shown again, and has to be looked up anew. */
export async function saveDetails(work: Work, contact: Contact, { version, ...details }: NewDetails): Promise<void> {
  const row = { ...details, updatedBy: personIn(work), updatedAt: work.now };
  const written =
    version === 0
      ? await work.tx
          .insert(contactDetails)
          .values({ ...placeOf(contact), ...row })
          .onConflictDoNothing()
          .returning({ id: contactDetails.contactId })
      : await work.tx
          .update(contactDetails)
          .set({ ...row, version: sql`${contactDetails.version} + 1` })
          .where(and(eq(contactDetails.contactId, contact.id), eq(contactDetails.version, version ?? -1)))
          .returning({ id: contactDetails.contactId });
  if (written.length === 0) throw new Conflict('Somebody else changed the address first. Open it again.');
  noteAct(work, contact, 'family.details-saved');
}
