import { and, eq, isNull } from '../../../platform/database/sql.js';
import { Conflict } from '../../../platform/errors.js';
import { personIn, type Work } from '../../../platform/work.js';
import { noteAct } from '../acting.js';
import { type Contact, recordsOf } from '../queries.js';
import { advocacies, exchanges, leafletsGiven, letters } from '../tables.js';

/** The records that can be taken back, and the act that says so. A letter only until it has gone. */
const kinds = {
  exchange: { table: exchanges, action: 'family.contact-record-withdrawn' },
  leaflet: { table: leafletsGiven, action: 'family.leaflet-withdrawn' },
  advocacy: { table: advocacies, action: 'family.advocacy-withdrawn' },
  letter: { table: letters, action: 'family.letter-withdrawn' },
} as const;

/** A record of somebody that can still be taken back. */
export interface Withdrawable {
  readonly kind: keyof typeof kinds;
  readonly id: string;
}

/** The record of this contact with that id, if it can still be taken back. */
export async function withdrawable(
  work: Work,
  contact: Contact,
  id: string | undefined,
): Promise<Withdrawable | undefined> {
  const records = await recordsOf(work, contact);
  const of = (kind: Withdrawable['kind'], rows: readonly { id: string; withdrawnAt: Date | null }[]): Withdrawable[] =>
    rows.flatMap((row) => (row.id === id && row.withdrawnAt === null ? [{ kind, id: row.id }] : []));
  return [
    ...of('exchange', records.exchanges),
    ...of('leaflet', records.leaflets),
    ...of('advocacy', records.advocacy),
    ...of(
      'letter',
      records.letters.filter(({ sentOn }) => sentOn === null),
    ),
  ][0];
}

/** Takes a record back, with the reason; it stays on view and counts no more. Throws `Conflict` when somebody did so first. */
export async function withdrawRecord(
  work: Work,
  contact: Contact,
  { kind, id, reason }: Withdrawable & { readonly reason: string },
): Promise<void> {
  const { table, action } = kinds[kind];
  const unsent = kind === 'letter' ? isNull(letters.sentOn) : undefined;
  const withdrawn = await work.tx
    .update(table)
    .set({ withdrawnAt: work.now, withdrawnBy: personIn(work), withdrawnReason: reason })
    .where(and(eq(table.id, id), eq(table.contactId, contact.id), isNull(table.withdrawnAt), unsent))
    .returning({ id: table.id });
  if (withdrawn.length === 0) throw new Conflict('This record has been withdrawn or sent already.', { reason });
  noteAct(work, contact, action);
}
