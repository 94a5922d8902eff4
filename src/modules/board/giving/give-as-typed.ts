import type { Work } from '../../../platform/work.js';
import { type FormBody, type FormState, rejected } from '../../../web/forms.js';
import type { GivenThing } from '../kinds.js';
import { boardsOf, meetingsOf } from '../queries.js';
import { givingError, readGiving } from './form.js';
import { giveToBoards } from './give-to-boards.js';
import type { GivingFieldsProps } from './giving-fields.js';

/** The boards that `GivingFields` offers, with their meetings; those that have ended are left out. */
export async function boardsToGive(work: Work, partnershipId: string): Promise<Omit<GivingFieldsProps, 'form'>> {
  const boards = (await boardsOf(work, partnershipId)).filter(({ endedOn }) => endedOn === null);
  return { boards, meetings: await meetingsOf(work, partnershipId), today: work.today };
}

/** Writes into the log what somebody typed in `GivingFields`; answers the form with what is wrong when nothing was written. */
export async function giveAsTyped(work: Work, body: FormBody, of: ThingOf): Promise<FormState | undefined> {
  const read = readGiving(body, await boardsOf(work, of.partnershipId), work.today);
  if (!read.ok) return read.form;
  const given = await giveToBoards(work, of.partnershipId, of.thing, read.value);
  return given.ok ? undefined : rejected(body, [givingError(given.reason)]);
}

/** A thing, and the partnership whose boards are given it. */
export interface ThingOf {
  readonly partnershipId: string;
  readonly thing: GivenThing;
}
