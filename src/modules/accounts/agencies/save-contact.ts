import { and, eq, sql } from '../../../platform/database/sql.js';
import { Conflict } from '../../../platform/errors.js';
import type { Work } from '../../../platform/work.js';
import type { ContactKind } from '../partnerships.js';
import { agencyContacts } from '../tables.js';
import type { RowAt } from './save-agency.js';

/** Whom to write to. */
export interface ContactParticulars {
  readonly kind: ContactKind;
  readonly name: string;
  readonly post: string;
  readonly email: string;
  readonly telephone: string;
}

/** The agency whose contact it is. */
export interface ContactPlace {
  readonly partnershipId: string;
  readonly agencyId: string;
}

/** Saves a contact of the partnership at an agency: a new one without `from`. */
export async function saveContact(
  work: Work,
  { partnershipId, agencyId }: ContactPlace,
  particulars: ContactParticulars,
  from?: RowAt,
): Promise<void> {
  const { post, email, telephone, ...rest } = particulars;
  const values = { ...rest, post: post || null, email: email || null, telephone: telephone || null };
  const id = from?.id ?? work.newId();
  if (from === undefined) await work.tx.insert(agencyContacts).values({ ...values, id, partnershipId, agencyId });
  else await change(work, { partnershipId, agencyId }, { from, values });
  const action = from === undefined ? 'contact.added' : 'contact.changed';
  work.record({ action, partnershipId, objectKind: 'agency', objectId: agencyId, ids: { contact: id } });
}

/** Ends a contact today: people leave, and what was sent to them stays on record. */
export async function endContact(work: Work, place: ContactPlace, from: RowAt): Promise<void> {
  await change(work, place, { from, values: { endsOn: work.today } });
  const { partnershipId, agencyId } = place;
  work.record({
    action: 'contact.ended',
    partnershipId,
    objectKind: 'agency',
    objectId: agencyId,
    ids: { contact: from.id },
  });
}

interface Change {
  readonly from: RowAt;
  readonly values: Partial<typeof agencyContacts.$inferInsert>;
}

async function change(work: Work, { partnershipId, agencyId }: ContactPlace, { from, values }: Change): Promise<void> {
  const own = and(
    eq(agencyContacts.id, from.id),
    eq(agencyContacts.agencyId, agencyId),
    eq(agencyContacts.partnershipId, partnershipId),
    eq(agencyContacts.version, from.version ?? -1),
  );
  const changed = await work.tx
    .update(agencyContacts)
    .set({ ...values, version: sql`${agencyContacts.version} + 1` })
    .where(own)
    .returning({ id: agencyContacts.id });
  if (changed.length === 0) throw new Conflict('Somebody else changed this contact while you had it open.', from.typed);
}
