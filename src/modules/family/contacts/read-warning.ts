import { personIn, type Work } from '../../../platform/work.js';
import { noteAct, placeOf } from '../acting.js';
import type { Contact } from '../queries.js';
import { warningReads } from '../tables.js';

/** Notes that the asker has read the warning that stands. Reading it twice is no mistake. */
export async function readWarning(work: Work, contact: Contact): Promise<void> {
  await work.tx
    .insert(warningReads)
    .values({
      ...placeOf(contact),
      personId: personIn(work),
      warningNumber: contact.warningNumber,
      readAt: work.now,
    })
    .onConflictDoNothing();
  noteAct(work, contact, 'family.warning-read');
}
