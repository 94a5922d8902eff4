import type { BlankForm } from '../../platform/catalogue.js';
import { heading, type PaperDocument, type Part, WORD_TYPE, wordDocument } from '../../platform/word/index.js';
import { FORM_CAUTION, homeOfficeFields, homeOfficeParts } from './home-office/content.js';

/** The report of a decision to the Home Office, empty: the partnership's own rendering, and it says so. */
export const decisionForms: readonly BlankForm[] = [
  {
    name: 'report-of-a-decision.docx',
    title: 'Report of a decision to the Home Office',
    says: 'What is told about a decision to hold a review or not; our own rendering, to compare with the Home Office’s form.',
    audiences: ['agencies', 'chairs'],
    mediaType: WORD_TYPE,
    make: ({ partnershipName }) => wordDocument(paper(partnershipName)),
  },
];

const paper = (partnershipName: string): PaperDocument => ({
  title: 'Report of a decision to the Home Office',
  marking: 'OFFICIAL-SENSITIVE when completed',
  reference: partnershipName,
  language: 'en-GB',
  parts: [
    { kind: 'title', text: 'Report of a decision to the Home Office' },
    { kind: 'note', text: FORM_CAUTION },
    ...homeOfficeParts.flatMap((part): Part[] => [
      heading(1, part),
      {
        kind: 'form',
        rows: homeOfficeFields
          .filter((field) => field.part === part)
          .map(({ name, label, long }) => ({
            label,
            values: [name === 'partnership' ? partnershipName : ''],
            ...(long ? { lines: 3 } : {}),
          })),
      },
    ]),
  ],
});
