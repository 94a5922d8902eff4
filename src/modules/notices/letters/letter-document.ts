import type { Day } from '../../../kernel/day.js';
import { type PaperDocument, type Part, paragraph } from '../../../platform/word/index.js';
import { longDate } from '../../../web/formats.js';
import type { Extract } from '../extracts/extract.js';
import { paragraphsOf } from './letter-text.js';

export const MARKING = 'OFFICIAL-SENSITIVE';

/** What the Word file of a letter is made from. */
export interface LetterDocument {
  readonly reference: string;
  readonly partnership: { readonly name: string; readonly email: string | undefined };
  readonly recipient: { readonly name: string; readonly role: string };
  readonly subject: string;
  readonly text: string;
  readonly extract: Extract;
  readonly on: Day;
  readonly signedBy: { readonly name: string; readonly post: string };
}

/** The letter, and on a page of its own the extract that goes with it. */
export function letterDocument(letter: LetterDocument): PaperDocument {
  const { reference, partnership, recipient, signedBy } = letter;
  return {
    title: letter.subject,
    marking: MARKING,
    reference,
    language: 'en-GB',
    madeOn: letter.on,
    parts: [
      {
        kind: 'letter-opening',
        sender: [partnership.name, ...(partnership.email === undefined ? [] : [partnership.email])],
        addressee: [recipient.role, recipient.name].filter((line) => line !== ''),
        date: longDate(letter.on),
        reference,
        salutation: 'Dear colleague',
        subject: letter.subject,
      },
      ...paragraphsOf(letter.text).map((text) => paragraph(text)),
      {
        kind: 'letter-closing',
        closing: 'Yours sincerely',
        name: signedBy.name,
        lines: [signedBy.post, partnership.name],
      },
      // A plain letter says all there is to say.
      ...(letter.extract.kind === 'letter' ? [] : annex(letter.extract)),
    ],
  };
}

const annex = ({ sections }: Extract): Part[] => [
  { kind: 'page-break' },
  { kind: 'heading', level: 1, text: 'Extract that goes with this letter' },
  { kind: 'note', text: 'It tells of a death, and may be hard to read. Use it only for what the letter says.' },
  ...sections.flatMap(({ heading, rows }): Part[] => [
    { kind: 'heading', level: 2, text: heading },
    { kind: 'form', rows: rows.map(({ label, value }) => ({ label, values: [value] })) },
  ]),
];
