import type { Day } from '../../../kernel/day.js';
import { and, eq, sql } from '../../../platform/database/sql.js';
import { Conflict } from '../../../platform/errors.js';
import type { FormBody } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { noteAct } from '../acting.js';
import type { Contact } from '../queries.js';
import { contacts } from '../tables.js';
import { readWarning } from './read-warning.js';

/** What could harm somebody, and whether they may be approached. */
export interface Safety {
  readonly warning: string;
  readonly doNotContact: string | null;
  readonly diedOn: Day | null;
  readonly version: number | undefined;
  readonly typed: FormBody;
}

/**
 * Keeps it. A changed warning has a new number: everybody is shown it before they open anything, and a letter written before it does not
 * go. Throws `Conflict` when somebody else changed it first.
 */
export async function setSafety(work: Work, contact: Contact, safety: Safety): Promise<void> {
  const { warning, doNotContact, diedOn, version, typed } = safety;
  const warningNumber = contact.warningNumber + (warning === contact.warning ? 0 : 1);
  const updated = await work.tx
    .update(contacts)
    .set({ warning, warningNumber, doNotContact, diedOn, version: sql`${contacts.version} + 1` })
    .where(and(eq(contacts.id, contact.id), eq(contacts.version, version ?? 0)))
    .returning({ id: contacts.id });
  if (updated.length === 0) throw new Conflict('Somebody else changed this first.', typed);
  for (const action of actsOf(contact, safety)) noteAct(work, contact, action);
  if (warning !== '' && warning !== contact.warning) await readWarning(work, { ...contact, warning, warningNumber });
}

function actsOf(before: Contact, { warning, doNotContact, diedOn }: Safety): string[] {
  const acts = [
    ...(warning === before.warning ? [] : ['family.warning-changed']),
    ...(doNotContact === before.doNotContact
      ? []
      : [doNotContact === null ? 'family.contact-allowed' : 'family.contact-stopped']),
    ...(diedOn === before.diedOn ? [] : [diedOn === null ? 'family.death-corrected' : 'family.death-recorded']),
  ];
  return acts.length === 0 ? ['family.contact-changed'] : acts;
}
