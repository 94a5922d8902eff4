import type { Day } from '../../../kernel/day.js';
import { and, eq, isNull, sql } from '../../../platform/database/sql.js';
import { Conflict } from '../../../platform/errors.js';
import type { FormBody } from '../../../platform/http/route.js';
import { personIn, type Work } from '../../../platform/work.js';
import { noteAct, placeOf } from '../acting.js';
import type { Contact } from '../queries.js';
import { type ApproachBlocker, approachBlockers } from '../rules.js';
import { readings } from '../tables.js';

/** How somebody is to read the draft. */
export type NewReading = Pick<
  typeof readings.$inferInsert,
  'plannedOn' | 'place' | 'company' | 'timeGiven' | 'support'
>;

/** Plans it; or answers why nothing can be planned with this person. */
export async function planReading(work: Work, contact: Contact, reading: NewReading): Promise<ApproachBlocker[]> {
  const blockers = approachBlockers(contact);
  if (blockers.length > 0) return blockers;
  const recorded = { recordedBy: personIn(work), recordedAt: work.now };
  await work.tx.insert(readings).values({ ...reading, ...placeOf(contact), ...recorded, id: work.newId() });
  noteAct(work, contact, 'family.reading-planned');
  return [];
}

/** Keeps that they read it. Throws `Conflict` when somebody recorded it first. */
export async function holdReading(
  work: Work,
  contact: Contact,
  { id, readOn, howItWent, typed }: { id: string; readOn: Day; howItWent: string; typed: FormBody },
): Promise<void> {
  const updated = await work.tx
    .update(readings)
    .set({ readOn, howItWent, version: sql`${readings.version} + 1` })
    .where(and(eq(readings.id, id), eq(readings.contactId, contact.id), isNull(readings.readOn)))
    .returning({ id: readings.id });
  if (updated.length === 0) throw new Conflict('Somebody else recorded this first.', typed);
  noteAct(work, contact, 'family.draft-read');
}
