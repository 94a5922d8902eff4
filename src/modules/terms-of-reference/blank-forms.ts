import type { BlankForm } from '../../platform/catalogue.js';
import {
  heading,
  type PaperDocument,
  paragraph,
  proseParts,
  WORD_TYPE,
  wordDocument,
} from '../../platform/word/index.js';
import { sectionHeadings, sectionKeys } from './content.js';
import { templateOf } from './template.js';

/** Terms of reference to begin from, with the two clauses that the toolkit asks for. */
export const termsForms: readonly BlankForm[] = [
  {
    name: 'terms-of-reference.docx',
    title: 'Terms of reference',
    says: 'A text to begin from, with the clauses on passing on lessons and on whose the review is.',
    audiences: ['chairs', 'panel-members', 'families'],
    mediaType: WORD_TYPE,
    make: ({ partnershipName }) => wordDocument(paper(partnershipName)),
  },
];

function paper(partnershipName: string): PaperDocument {
  const texts = templateOf({
    ...{ reviewName: 'review', partnershipName, deathKind: 'partner', reportDueOn: undefined },
    ...{ mopac: 'the Police and Crime Commissioner (in London MOPAC)' },
    ...{ adultsBoard: 'the Safeguarding Adults Board', childrenPartnership: 'the Safeguarding Children Partnership' },
  });
  const [purpose, ...others] = sectionKeys;
  return {
    title: 'Terms of reference',
    marking: 'OFFICIAL-SENSITIVE when completed',
    reference: partnershipName,
    language: 'en-GB',
    parts: [
      { kind: 'title', text: 'Terms of reference' },
      { kind: 'form', rows: ['Review', 'Version and date', 'Agreed by'].map((label) => ({ label, values: [''] })) },
      heading(1, sectionHeadings[purpose]),
      ...proseParts(texts[purpose]),
      heading(1, 'People the review is about'),
      paragraph('Pseudonyms only.'),
      {
        kind: 'grid',
        header: ['Called here', 'Who they are'],
        rows: [
          ['', ''],
          ['', ''],
          ['', ''],
        ],
      },
      heading(1, 'Period under review'),
      { kind: 'form', rows: ['From', 'To', 'Why this period'].map((label) => ({ label, values: [''] })) },
      heading(1, 'Lines of enquiry'),
      {
        kind: 'grid',
        header: ['', 'Question'],
        widths: [1, 14],
        rows: ['1', '2', '3', '4'].map((number) => [number, '']),
      },
      heading(1, 'Agencies that contribute'),
      {
        kind: 'grid',
        header: ['Agency', 'Asked for'],
        rows: [
          ['', ''],
          ['', ''],
          ['', ''],
        ],
      },
      ...others.flatMap((key) => [heading(1, sectionHeadings[key]), ...proseParts(texts[key])]),
    ],
  };
}
