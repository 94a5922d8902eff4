import { personIn, type Work } from '../../../platform/work.js';
import { noteAct, placeOf } from '../acting.js';
import type { Contact } from '../queries.js';
import { leafletsGiven } from '../tables.js';

/** A leaflet, as it was given. */
export type NewLeaflet = Pick<typeof leafletsGiven.$inferInsert, 'leaflet' | 'language' | 'givenOn' | 'givenHow'>;

/** Keeps that it was given. */
export async function recordLeaflet(work: Work, contact: Contact, leaflet: NewLeaflet): Promise<void> {
  await work.tx.insert(leafletsGiven).values({
    ...leaflet,
    ...placeOf(contact),
    id: work.newId(),
    recordedBy: personIn(work),
    recordedAt: work.now,
  });
  noteAct(work, contact, 'family.leaflet-given');
}
