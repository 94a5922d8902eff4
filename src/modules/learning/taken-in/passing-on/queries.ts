import { asc, desc, eq } from '../../../../platform/database/sql.js';
import type { Work } from '../../../../platform/work.js';
import { type Addressee, agenciesOf, agencyContactsOf, contactAmong } from '../../../accounts/index.js';
import { learningPassedOn } from '../../tables.js';
import type { LearningItem } from '../queries.js';

/** That an agency was told of an item: who there, when, by whom. */
export type PassedOn = typeof learningPassedOn.$inferSelect;

/** Every message about an item to an agency, newest first. */
export const passedOnOf = ({ tx }: Work, itemId: string): Promise<PassedOn[]> =>
  tx
    .select()
    .from(learningPassedOn)
    .where(eq(learningPassedOn.itemId, itemId))
    .orderBy(desc(learningPassedOn.passedAt), asc(learningPassedOn.toEmail));

/** An agency that an item speaks to, and whom to write to there. */
export interface SpokenTo {
  readonly id: string;
  readonly name: string;
  /** Undefined where no contact has an e-mail address. */
  readonly to: Addressee | undefined;
  /** The last time that it was told. */
  readonly told: PassedOn | undefined;
}

/** The agencies that an item speaks to and that still are, as the item names them. */
export async function spokenTo(work: Work, item: LearningItem): Promise<SpokenTo[]> {
  const agencies = (await agenciesOf(work, item.partnershipId)).filter(({ id }) => item.agencies.includes(id));
  const contacts = await agencyContactsOf(
    work,
    agencies.map(({ id }) => id),
  );
  const told = await passedOnOf(work, item.id);
  return agencies.map(({ id, name }) => ({
    ...{ id, name, to: contactAmong(contacts.filter(({ agencyId }) => agencyId === id)) },
    told: told.find(({ agencyId }) => agencyId === id),
  }));
}
