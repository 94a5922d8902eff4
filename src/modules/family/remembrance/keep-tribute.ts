import { Conflict } from '../../../platform/errors.js';
import type { FormBody } from '../../../platform/http/route.js';
import { personIn, type Work } from '../../../platform/work.js';
import { noteAct, placeOf } from '../acting.js';
import type { Contact } from '../queries.js';
import { tributes } from '../tables.js';

/** Words about the person who died; none when they were taken back. */
export type NewTribute = Pick<typeof tributes.$inferInsert, 'words' | 'givenOn' | 'mayPrint'>;

/** Keeps them as the next version, just as they were given. Throws `Conflict` when somebody else kept one first. */
export async function keepTribute(
  work: Work,
  contact: Contact,
  { tribute, after, typed }: { tribute: NewTribute; after: number; typed: FormBody },
): Promise<void> {
  const kept = await work.tx
    .insert(tributes)
    .values({
      ...tribute,
      ...placeOf(contact),
      id: work.newId(),
      number: after + 1,
      recordedBy: personIn(work),
      recordedAt: work.now,
    })
    .onConflictDoNothing()
    .returning({ id: tributes.id });
  if (kept.length === 0) throw new Conflict('Somebody else changed these words first.', typed);
  noteAct(work, contact, 'family.tribute-kept');
}
