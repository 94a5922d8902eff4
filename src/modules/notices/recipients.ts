import type { Duty, DutyId } from '../../kernel/duty.js';
import type { NoticeRecipient, RecipientKey } from '../accounts/index.js';

const dutyIds: Readonly<Record<RecipientKey, DutyId>> = {
  mash: 'B-07',
  'adults-board': 'B-08',
  'children-partnership': 'B-09',
  'csp-board': 'B-06',
  mopac: 'C-06',
  other: 'C-06',
};

/** The duty because of which a recipient is told of a notification. */
export function dutyTowards(key: RecipientKey, catalogue: readonly Duty[]): Duty {
  const declared = catalogue.find(({ id }) => id === dutyIds[key]);
  if (declared === undefined) throw new Error(`the catalogue has no duty ${dutyIds[key]}`);
  return declared;
}

const whys: Readonly<Record<RecipientKey, string>> = {
  mash: 'So that children and vulnerable adults who are affected are safeguarded.',
  'adults-board': 'So that vulnerable adults are safeguarded, and the Board can consider a review of its own.',
  'children-partnership': 'So that children are safeguarded, and the Partnership can consider a review of its own.',
  'csp-board': 'So that the Board knows that a death has been formally notified.',
  mopac: 'So that the Mayor’s Office knows that a review may be established.',
  other: 'The partnership’s settings name them to be told of every notification.',
};

/** Why they are told, as a sentence. */
export const whyTold = ({ key }: Pick<NoticeRecipient, 'key'>): string => whys[key];

/** Tells the partnership's recipients apart: there may be several others. */
export const recipientKeyOf = ({ key, name }: Pick<NoticeRecipient, 'key' | 'name'>): string =>
  key === 'other' ? `other: ${name.trim().toLowerCase()}` : key;
