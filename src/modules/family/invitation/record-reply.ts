import type { Day } from '../../../kernel/day.js';
import { and, eq, isNull, sql } from '../../../platform/database/sql.js';
import { Conflict } from '../../../platform/errors.js';
import type { FormBody } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { noteAct } from '../acting.js';
import type { Contact } from '../queries.js';
import { invitations } from '../tables.js';

/** Keeps what they replied. Throws `Conflict` when somebody kept it first. */
export async function recordReply(
  work: Work,
  contact: Contact,
  { id, repliedOn, reply, typed }: { id: string; repliedOn: Day; reply: string; typed: FormBody },
): Promise<void> {
  const updated = await work.tx
    .update(invitations)
    .set({ repliedOn, reply, version: sql`${invitations.version} + 1` })
    .where(and(eq(invitations.id, id), eq(invitations.contactId, contact.id), isNull(invitations.repliedOn)))
    .returning({ id: invitations.id });
  if (updated.length === 0) throw new Conflict('Somebody else recorded the reply first.', typed);
  noteAct(work, contact, 'family.perpetrator-replied');
}
