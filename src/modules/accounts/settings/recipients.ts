import type { FactName } from '../../../kernel/facts.js';

/** Boards and offices that are owed word of a notification or a decision. */
export const recipientKeys = ['mash', 'adults-board', 'children-partnership', 'csp-board', 'mopac', 'other'] as const;

export type RecipientKey = (typeof recipientKeys)[number];

/**
 * How much of a notification a recipient gets: `safeguarding` children and vulnerable adults; `adults` vulnerable adults; `board` an
 * anonymised summary; `receipt-only` that something happened, and nothing else.
 */
export const extractKinds = ['safeguarding', 'adults', 'board', 'receipt-only'] as const;

export type ExtractKind = (typeof extractKinds)[number];

/** Somebody who is owed word. */
export interface NoticeRecipient {
  readonly key: RecipientKey;
  readonly name: string;
  /** Whoever reads its mail there, in words: "Duty manager". */
  readonly role: string;
  /** '' until the partnership has given one: nothing can be sent before. */
  readonly email: string;
  readonly extract: ExtractKind;
  /** The fact that holds once they have been told. */
  readonly fact?: FactName | undefined;
}

/** Whom the toolkit names. Their addresses are the partnership's to give. */
export const defaultRecipients: readonly NoticeRecipient[] = [
  {
    key: 'mash',
    name: 'Multi-Agency Safeguarding Hub (MASH)',
    role: 'Duty manager',
    email: '',
    extract: 'safeguarding',
    fact: 'mash-told',
  },
  {
    key: 'adults-board',
    name: 'Safeguarding Adults Board',
    role: 'Board manager',
    email: '',
    extract: 'adults',
    fact: 'adults-board-told',
  },
  {
    key: 'children-partnership',
    name: 'Safeguarding Children Partnership',
    role: 'Partnership manager',
    email: '',
    extract: 'safeguarding',
    fact: 'children-partnership-told',
  },
  {
    key: 'csp-board',
    name: 'Community Safety Partnership Board',
    role: 'Board secretary',
    email: '',
    extract: 'board',
    fact: 'board-told-of-notification',
  },
  {
    key: 'mopac',
    name: 'Mayor’s Office for Policing and Crime (MOPAC)',
    role: 'Domestic abuse policy lead',
    email: '',
    extract: 'board',
    fact: 'mopac-told',
  },
];

/** The fact a recipient of this kind meets by being told. */
export const factOfRecipient = (key: RecipientKey): FactName | undefined =>
  defaultRecipients.find((recipient) => recipient.key === key)?.fact;
