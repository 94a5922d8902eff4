import { personIn, type Work } from '../../../platform/work.js';
import { noteAct, placeOf } from '../acting.js';
import type { Contact } from '../queries.js';
import { type ApproachBlocker, approachBlockers } from '../rules.js';
import { exchanges, notes } from '../tables.js';
import type { ExchangeAnswers } from './form.js';

/** A time somebody was in touch, with what was said. `chairOnly` counts only where the chair writes it. */
export interface NewExchange extends Omit<ExchangeAnswers, 'reached'> {
  readonly reached: boolean;
}

/** Keeps it; or answers why no further contact can be planned with this person. */
export async function recordExchange(work: Work, contact: Contact, made: NewExchange): Promise<ApproachBlocker[]> {
  const { said, wants, chairOnly, nextOn, ...rest } = made;
  const blockers = nextOn === undefined ? [] : approachBlockers(contact);
  if (blockers.length > 0) return blockers;
  const [id, personId] = [work.newId(), personIn(work)];
  await work.tx.insert(exchanges).values({
    ...rest,
    ...placeOf(contact),
    id,
    toldOfReview: rest.reached && rest.toldOfReview,
    updated: rest.reached && rest.updated,
    delayExplained: rest.reached && rest.delayExplained,
    nextOn: nextOn ?? null,
    recordedBy: personId,
    recordedAt: work.now,
  });
  await work.tx
    .insert(notes)
    .values({ ...placeOf(contact), exchangeId: id, said, wants, chairOnly, writtenBy: personId });
  noteAct(work, contact, 'family.contact-recorded');
  return [];
}
