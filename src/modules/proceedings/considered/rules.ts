import { type KindId, kindIds } from '../kinds.js';

export const kindAnswers = ['yes', 'no', 'not-known'] as const;
export type Given = (typeof kindAnswers)[number];

export const givenInWords: Readonly<Record<Given, string>> = { yes: 'Yes', no: 'No', 'not-known': 'Not known yet' };

/** What was found of one kind. */
export interface KindAnswer {
  readonly kind: KindId;
  readonly answer: Given;
  /** Who was asked, where it is not known yet. */
  readonly asked: string;
}

/** Why the list cannot be recorded as gone through. */
export interface ConsiderationBlocker {
  readonly field: string;
  readonly message: string;
}

/** "Not known yet" is an answer when somebody has been asked; a kind without an answer is none. */
export const considerationBlockers = (answers: readonly KindAnswer[]): ConsiderationBlocker[] =>
  answers.flatMap(({ kind, answer, asked }) =>
    answer === 'not-known' && asked === '' ? [{ field: `asked-${kind}`, message: 'Enter who was asked' }] : [],
  );

/** Kinds that are said to run and that no proceeding has been recorded for. */
export const unrecorded = (answers: readonly KindAnswer[], recorded: readonly { kind: KindId }[]): KindId[] =>
  kindIds.filter(
    (id) =>
      answers.some(({ kind, answer }) => kind === id && answer === 'yes') && !recorded.some(({ kind }) => kind === id),
  );
