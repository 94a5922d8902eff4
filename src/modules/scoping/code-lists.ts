/** One choice of a list: what is kept, and what is shown. */
export interface Choice<Code extends string> {
  readonly code: Code;
  readonly words: string;
  readonly hint?: string;
}

/** What an agency says of one person. `checking` is an answer on the way, never one that can be handed in. */
export const knownChoices = [
  { code: 'known', words: 'Yes, known to us' },
  { code: 'not-known', words: 'No, not known to us' },
  { code: 'checking', words: 'Still checking' },
] as const satisfies readonly Choice<string>[];
export type Known = (typeof knownChoices)[number]['code'];

export const yesNoChoices = [
  { code: 'yes', words: 'Yes' },
  { code: 'no', words: 'No' },
  { code: 'not-known', words: 'Not known' },
] as const satisfies readonly Choice<string>[];
export type YesNo = (typeof yesNoChoices)[number]['code'];

export const recordsChoices = [
  { code: 'secured', words: 'Yes, they are secured' },
  { code: 'not-yet', words: 'Not yet' },
  { code: 'no-records', words: 'We hold no records' },
] as const satisfies readonly Choice<string>[];
export type Records = (typeof recordsChoices)[number]['code'];

/** What the agency thinks it should contribute, should a review be held. */
export const contributionChoices = [
  { code: 'none', words: 'Nothing further' },
  { code: 'no-contact-letter', words: 'A letter saying that there was no contact' },
  { code: 'summary', words: 'A summary of our contact' },
  { code: 'chronology', words: 'A chronology', hint: 'Every contact in order of date' },
  {
    code: 'imr',
    words: 'An individual management review (IMR)',
    hint: 'A chronology and an analysis of our own practice, by somebody who had no part in the case',
  },
] as const satisfies readonly Choice<string>[];
export type Contribution = (typeof contributionChoices)[number]['code'];

/** Why an agency has nothing to tell. */
export const nilReasons = [
  { code: 'not-known', words: 'We searched and know none of these people' },
  { code: 'no-records', words: 'Our records for that time no longer exist' },
  { code: 'declines', words: 'We are not going to take part' },
  { code: 'other', words: 'Another reason' },
] as const satisfies readonly Choice<string>[];
export type NilReason = (typeof nilReasons)[number]['code'];

/** How an answer was given that the partnership enters for an agency. */
export const waysGiven = [
  { code: 'telephone', words: 'By telephone' },
  { code: 'email', words: 'By secure e-mail' },
  { code: 'letter', words: 'By letter' },
  { code: 'meeting', words: 'In a meeting' },
] as const satisfies readonly Choice<string>[];
export type WayGiven = (typeof waysGiven)[number]['code'];

/** The words of a code, or "Not answered" for the empty one. */
export const wordsOf = (choices: readonly Choice<string>[], code: string | undefined): string =>
  code === undefined || code === '' ? 'Not answered' : (choices.find((choice) => choice.code === code)?.words ?? code);

/** The codes of a list, for a form field. */
export const codesOf = <Code extends string>(choices: readonly Choice<Code>[]): readonly Code[] =>
  choices.map(({ code }) => code);

/** The list as the items of radios. */
export const itemsOf = (choices: readonly Choice<string>[]) =>
  choices.map(({ code, words, hint }) => ({
    value: code,
    text: words,
    ...(hint === undefined ? {} : { hint: { text: hint } }),
  }));
