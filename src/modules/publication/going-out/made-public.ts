import { createHash } from 'node:crypto';
import type { Day } from '../../../kernel/day.js';
import type { PublicPiece, PublicRecommendation, PublicScope, PublicSection } from '../../../kernel/public-record.js';
import { isTheme, NATIONAL_OF } from '../../../kernel/themes.js';
import { PDF_TYPE, pdfDocument } from '../../../platform/pdf/index.js';
import type { Work } from '../../../platform/work.js';
import {
  type ReportPart,
  reportPaper,
  reportPartInWords,
  type SectionContent,
  sectionText,
} from '../../report/index.js';
import type { OpenReview } from '../../reviews/index.js';
import type { EditionContent } from '../edition/content.js';
import { progressOf } from './progress.js';

/** A file as it is kept beside the public record. */
export interface MadeFile {
  readonly name: string;
  readonly title: string;
  readonly mediaType: string;
  readonly hash: string;
  readonly bytes: Uint8Array;
}

/** The sections of an edition as the public reads them: the plan and the letter stand as parts of their own. */
export function publicSections({ page, sections, scope }: EditionContent): PublicSection[] {
  const letter: PublicSection[] =
    page.letter === ''
      ? []
      : [
          {
            part: 'letter',
            key: 'letter',
            heading: 'Letter of the Home Office panel',
            pieces: [{ kind: 'text', text: page.letter }],
          },
        ];
  return [...sections.map((section) => publicSection(section, scope)), ...letter];
}

const publicSection = (section: SectionContent, scope: PublicScope): PublicSection => ({
  part: section.key === 'appendix-plan' ? 'plan' : partIn(section.part, scope),
  key: section.key,
  heading: section.key === 'appendix-plan' ? 'Action plan' : section.heading,
  pieces: piecesOf(section),
});

/** What a brief takes from the report is no overview of it. */
const partIn = (part: ReportPart, scope: PublicScope): ReportPart | 'brief' => (scope === 'learning' ? 'brief' : part);

const piecesOf = ({ text, filled, after }: SectionContent): PublicPiece[] => [
  ...asText(text),
  ...filled.map((one): PublicPiece => {
    if (one.kind !== 'table') return one;
    const { kind, caption, header, rows } = one;
    return { kind, caption, header, rows };
  }),
  ...asText(after),
];

const asText = (text: string): PublicPiece[] => (text === '' ? [] : [{ kind: 'text', text }]);

/** The recommendations of an edition with how far they are today. */
export async function publicRecommendations(
  work: Work,
  review: OpenReview,
  { recommendations }: Pick<EditionContent, 'recommendations'>,
): Promise<PublicRecommendation[]> {
  const progress = await progressOf(work, review);
  return recommendations.map((one) => ({
    ...one,
    nationalThemes: isTheme(one.theme) ? NATIONAL_OF[one.theme] : [],
    ...(progress.get(one.number) ?? { state: 'not-started', dueOn: null }),
  }));
}

/** The files of an edition, made from its text: never the bytes of anything that was uploaded (trust D-03). */
export function publicFiles(
  edition: EditionContent,
  { partnershipName, on }: { readonly partnershipName: string; readonly on: Day },
): MadeFile[] {
  const { sections, page, scope } = edition;
  const content = { reference: '', reviewName: page.title, partnershipName, sections };
  return (['overview', 'summary'] as const)
    .filter((part) => sections.some((one) => one.part === part && sectionText(one) !== ''))
    .map((part) => {
      const made = FILES[partIn(part, scope)];
      const paper = reportPaper(content, { part, title: made.title, standing: 'Published', on, marking: undefined });
      return fileOf(made, pdfDocument(paper));
    });
}

const FILES = {
  overview: { name: 'overview-report.pdf', title: reportPartInWords.overview },
  summary: { name: 'executive-summary.pdf', title: reportPartInWords.summary },
  brief: { name: 'learning-brief.pdf', title: 'Learning brief' },
} as const;

const fileOf = (made: Pick<MadeFile, 'name' | 'title'>, bytes: Uint8Array): MadeFile => ({
  ...made,
  ...{ mediaType: PDF_TYPE, hash: createHash('sha256').update(bytes).digest('hex'), bytes },
});
