import { type Day, inWords } from '../../../kernel/day.js';
import type { PaperDocument } from '../../../platform/word/index.js';
import type { Recommendation } from '../queries.js';
import type { Officer } from './send-letters.js';

/** What the letter is drawn up from. */
export interface LetterSource {
  readonly one: Recommendation;
  readonly bodyName: string;
  readonly officer: Officer;
  readonly reference: string;
  readonly partnershipName: string;
  readonly partnershipEmail: string | undefined;
  readonly signatory: string;
  readonly madeOn: Day;
  readonly answerDueOn: Day;
  /** What its first words are instead of ours; '' for ours. */
  readonly words: string;
}

/** What every letter begins with until somebody writes it otherwise. */
export const firstWords = ({
  partnershipName,
  reference,
  bodyName,
}: Pick<LetterSource, 'partnershipName' | 'reference' | 'bodyName'>): string =>
  `${partnershipName} has held a review with the reference ${reference}. It makes this recommendation to ${bodyName}, with which it was discussed before it was final:`;

/** The letter to a chief officer, under pseudonyms: what is recommended, what is expected, and by when an answer. */
export function chiefOfficerLetter(source: LetterSource): PaperDocument {
  const { one, officer, reference } = source;
  const name = officer.officerName === '' ? 'Chief officer' : officer.officerName;
  const email = source.partnershipEmail;
  return {
    title: `Recommendation ${one.number}, ${reference}`,
    marking: 'OFFICIAL-SENSITIVE',
    reference,
    language: 'en-GB',
    madeOn: source.madeOn,
    parts: [
      {
        kind: 'letter-opening',
        sender: [source.partnershipName, ...(email === undefined ? [] : [email])],
        addressee: [name, ...(officer.officerPost === '' ? [] : [officer.officerPost]), source.bodyName],
        date: inWords(source.madeOn),
        reference,
        salutation: `Dear ${name}`,
        subject: `Recommendation ${one.number}: ${one.title}`,
      },
      ...[
        ...(source.words === '' ? firstWords(source) : source.words).split(/\n\s*\n/),
        one.wording,
        `What it is to change: ${one.purpose}`,
        `What is expected: ${one.expectation}`,
        `Please answer by ${inWords(source.answerDueOn)}: that you accept it, that you accept it in part, that you do not accept it and why, or that it is in place already. Tell us too who in your organisation will lead what is done about it, by name and post.`,
      ].map((text) => ({ kind: 'paragraph' as const, text })),
      {
        kind: 'letter-closing',
        closing: 'Yours sincerely',
        name: source.signatory,
        lines: [source.partnershipName],
      },
    ],
  };
}
