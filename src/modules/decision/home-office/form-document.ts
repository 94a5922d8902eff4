import type { Day } from '../../../kernel/day.js';
import { heading, type PaperDocument, type Part, paragraph } from '../../../platform/word/index.js';
import { FORM_CAUTION, type HomeOfficeContent, homeOfficeFields, homeOfficeParts } from './content.js';

/** The reporting form as a Word file: the partnership's own rendering, and it says so. */
export function homeOfficeDocument(
  content: HomeOfficeContent,
  { version, madeOn, reviewName }: { version: number; madeOn: Day; reviewName: string },
): PaperDocument {
  return {
    title: 'Report of a decision to the Home Office',
    marking: 'OFFICIAL-SENSITIVE',
    reference: `${content.reference}, version ${version}`,
    language: 'en-GB',
    madeOn,
    parts: [
      { kind: 'title', text: 'Report of a decision to the Home Office' },
      paragraph(`${reviewName}: decision of ${content.partnership}`),
      { kind: 'note', text: FORM_CAUTION },
      ...homeOfficeParts.flatMap((part) => partOf(part, content)),
    ],
  };
}

const partOf = (part: string, content: HomeOfficeContent): Part[] => [
  heading(2, part),
  {
    kind: 'form',
    rows: homeOfficeFields
      .filter((field) => field.part === part)
      .map(({ name, label, long }) => ({ label, values: [content[name]], ...(long ? { lines: 3 } : {}) })),
  },
];
