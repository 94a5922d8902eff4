import { personIn, type Work } from '../../../platform/work.js';
import { noteAct, placeOf } from '../acting.js';
import type { Contact } from '../queries.js';
import { advocacies } from '../tables.js';

/** What somebody was told of advocacy, and chose. */
export type NewAdvocacy = Pick<typeof advocacies.$inferInsert, 'toldOn' | 'choice' | 'service'>;

/** Keeps it; an earlier answer stays on view. */
export async function recordAdvocacy(work: Work, contact: Contact, advocacy: NewAdvocacy): Promise<void> {
  await work.tx.insert(advocacies).values({
    ...advocacy,
    ...placeOf(contact),
    id: work.newId(),
    recordedBy: personIn(work),
    recordedAt: work.now,
  });
  noteAct(work, contact, 'family.advocacy-offered');
}
