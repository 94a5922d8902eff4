import { and, eq, isNull } from '../../../platform/database/sql.js';
import { Conflict } from '../../../platform/errors.js';
import { personIn, type Work } from '../../../platform/work.js';
import { noteAct } from '../acting.js';
import type { Contact } from '../queries.js';
import { exchanges } from '../tables.js';

/** Takes a record back, with the reason; it stays on view and counts no more. Throws `Conflict` when somebody did so first. */
export async function withdrawExchange(
  work: Work,
  contact: Contact,
  { id, reason }: { id: string; reason: string },
): Promise<void> {
  const withdrawn = await work.tx
    .update(exchanges)
    .set({ withdrawnAt: work.now, withdrawnBy: personIn(work), withdrawnReason: reason })
    .where(and(eq(exchanges.id, id), eq(exchanges.contactId, contact.id), isNull(exchanges.withdrawnAt)))
    .returning({ id: exchanges.id });
  if (withdrawn.length === 0) throw new Conflict('This record has been withdrawn already.', { reason });
  noteAct(work, contact, 'family.contact-record-withdrawn');
}
