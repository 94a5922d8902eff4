import type { Day } from '../../../kernel/day.js';
import { and, eq, isNull, sql } from '../../../platform/database/sql.js';
import { Conflict } from '../../../platform/errors.js';
import type { FormBody } from '../../../platform/http/route.js';
import { personIn, type Work } from '../../../platform/work.js';
import { noteAct } from '../acting.js';
import { recordExchange } from '../exchanges/record-exchange.js';
import type { Contact, ContactRecords } from '../queries.js';
import { type SendingBlocker, sendingBlockers, toldByLetter } from '../rules.js';
import { contacts, letters } from '../tables.js';

type Letter = ContactRecords['letters'][number];

/** When and how a person sent a letter. */
export interface Sending {
  readonly letter: Letter;
  readonly sentOn: Day;
  readonly sentHow: string;
  readonly sender: string;
  readonly typed: FormBody;
}

/**
 * Keeps that a person sent it, as a contact that was made; or answers why it is not to go. Whoever marks somebody as unsafe at this very
 * moment and whoever records the sending take turns.
 */
export async function recordSent(work: Work, contact: Contact, sending: Sending): Promise<SendingBlocker[]> {
  const { letter, sentOn, sentHow, sender, typed } = sending;
  const [standing] = await work.tx.select().from(contacts).where(eq(contacts.id, contact.id)).for('update');
  const blockers = sendingBlockers(standing ?? contact, letter);
  if (blockers.length > 0) return blockers;
  const updated = await work.tx
    .update(letters)
    .set({ sentOn, sentHow, sentBy: personIn(work), version: sql`${letters.version} + 1` })
    .where(and(eq(letters.id, letter.id), isNull(letters.sentOn), isNull(letters.withdrawnAt)))
    .returning({ id: letters.id });
  if (updated.length === 0) throw new Conflict('Somebody else recorded this first.', typed);
  await recordExchange(work, contact, {
    ...toldByLetter(letter.kind),
    happenedOn: sentOn,
    channel: 'letter',
    spoke: sender,
    reached: true,
    delayExplained: false,
    said: '',
    wants: '',
    chairOnly: false,
    nextOn: undefined,
  });
  noteAct(work, contact, 'family.letter-sent');
  return [];
}
