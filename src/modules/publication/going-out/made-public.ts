import { createHash } from 'node:crypto';
import type { Day } from '../../../kernel/day.js';
import type { PublicPiece, PublicRecommendation, PublicSection } from '../../../kernel/public-record.js';
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
export function publicSections({ page, sections }: EditionContent): PublicSection[] {
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
  return [...sections.map(publicSection), ...letter];
}

const publicSection = (section: SectionContent): PublicSection => ({
  part: section.key === 'appendix-plan' ? 'plan' : section.part,
  key: section.key,
  heading: section.key === 'appendix-plan' ? 'Action plan' : section.heading,
  pieces: piecesOf(section),
});

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
  const { sections, page } = edition;
  const content = { reference: '', reviewName: page.title, partnershipName, sections };
  return (['overview', 'summary'] as const)
    .filter((part) => sections.some((one) => one.part === part && sectionText(one) !== ''))
    .map((part) =>
      fileOf(part, pdfDocument(reportPaper(content, { part, standing: 'Published', on, marking: undefined }))),
    );
}

function fileOf(part: ReportPart, bytes: Uint8Array): MadeFile {
  const hash = createHash('sha256').update(bytes).digest('hex');
  const names = { overview: 'overview-report.pdf', summary: 'executive-summary.pdf' } as const;
  return { name: names[part], title: reportPartInWords[part], mediaType: PDF_TYPE, hash, bytes };
}
