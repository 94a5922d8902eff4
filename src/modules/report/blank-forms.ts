import type { BlankForm } from '../../platform/catalogue.js';
import {
  heading,
  type PaperDocument,
  type Part,
  paragraph,
  WORD_TYPE,
  wordDocument,
} from '../../platform/word/index.js';
import { type ReportPart, reportPartInWords } from './kinds.js';
import { outline } from './outline.js';

const form = (part: ReportPart, name: string): BlankForm => ({
  ...{ name, title: `${reportPartInWords[part]}, outline`, audiences: ['chairs'], mediaType: WORD_TYPE },
  says: 'Section by section, with what belongs there.',
  make: ({ partnershipName }) => wordDocument(paper(part, partnershipName)),
});

/** The outlines of both parts of a report, with the help that stands beside them while they are written. */
export const reportForms: readonly BlankForm[] = [
  form('overview', 'overview-report-outline.docx'),
  form('summary', 'executive-summary-outline.docx'),
];

const paper = (part: ReportPart, partnershipName: string): PaperDocument => ({
  title: reportPartInWords[part],
  marking: 'OFFICIAL-SENSITIVE when completed',
  reference: partnershipName,
  language: 'en-GB',
  parts: [
    { kind: 'title', text: reportPartInWords[part] },
    paragraph(partnershipName),
    ...outline
      .filter((section) => section.part === part)
      .flatMap((section): Part[] => [
        heading(1, section.heading),
        { kind: 'note', text: section.help },
        ...(section.asks.length === 0 ? [] : [{ kind: 'bullets' as const, items: section.asks }]),
        paragraph(''),
      ]),
  ],
});
