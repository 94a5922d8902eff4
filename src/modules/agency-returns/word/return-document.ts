import { type Day, inWords } from '../../../kernel/day.js';
import {
  bold,
  heading,
  type PaperDocument,
  type Part,
  paragraph,
  proseParts,
  type Text,
} from '../../../platform/paper/index.js';
import type { ReturnContent, SectionContent } from '../content.js';
import { clearanceInWords, returnKindInWords } from '../kinds.js';
import { headingOf, isListKey, isWritten, leftEmpty, type TemplatePart } from '../writing/template.js';

/** The header rows of the three lists: by them they are found again when a file is read. */
export const HEADERS = {
  interviews: ['Role', 'Date', 'Cleared with the police', 'Note'],
  sources: ['Kind', 'Name', 'Details'],
  recommendations: [
    'Recommendation',
    'Why',
    'Line',
    'Lead',
    'Post of the lead',
    'By when',
    'How it will be seen to work',
  ],
} as const;

const WIDTHS: Readonly<Record<keyof typeof HEADERS, readonly number[]>> = {
  interviews: [3, 2, 3, 4],
  sources: [2, 4, 5],
  recommendations: [6, 5, 2, 4, 4, 4, 5],
};

/** What stands at the head of the cover's table: the reader leaves it out. */
export const COVER = ['About this return', ''] as const;

/** What a file says beside its content. */
export interface Edition {
  readonly reference: string;
  /** "Version 2, signed for the agency", "Draft". */
  readonly says: string;
  readonly addenda?: readonly {
    readonly number: number;
    readonly reason: string;
    readonly text: string;
    readonly signedAt: Date | null;
  }[];
  /** Guidance under each heading: for the empty template. */
  readonly guidance?: readonly TemplatePart[];
  /** Somebody goes on writing in it: headings under which nothing stands yet are there. */
  readonly unfinished?: boolean;
}

const holdsEveryHeading = ({ guidance, unfinished }: Edition): boolean => guidance !== undefined || unfinished === true;

/**
 * A return as Word and PDF have it: headings and tables of Word's own, the marking on every page. What was left empty is said once on the
 * cover, except in a file that somebody goes on writing in.
 */
export const returnDocument = (content: ReturnContent, edition: Edition): PaperDocument => ({
  title: `${returnKindInWords[content.kind]}, ${content.agencyName}, ${edition.reference}`,
  marking: `OFFICIAL-SENSITIVE – ${edition.reference}`,
  reference: `${edition.reference}, return of an agency`,
  language: 'en-GB',
  landscape: false,
  parts: [
    { kind: 'title', text: returnKindInWords[content.kind] },
    cover(content, edition),
    ...content.sections
      .filter((section) => holdsEveryHeading(edition) || isWritten(content, section))
      .flatMap((section) => sectionParts(content, section, edition)),
    ...addendaParts(edition),
  ],
});

function cover(content: ReturnContent, edition: Edition): Part {
  const { agencyName, author, period } = content;
  const rows: readonly (readonly [string, string])[] = [
    ['Agency', agencyName],
    ['Review', edition.reference],
    ['Author', [author.name, author.post].filter((words) => words !== '').join(', ')],
    ['Independence of the author', author.independence],
    ['Period', period === null ? '' : `${inWords(period.from)} to ${inWords(period.to)}`],
    ['Nothing written under', holdsEveryHeading(edition) ? '' : leftEmpty(content).join('; ')],
    ['This file', edition.says],
  ];
  return {
    kind: 'grid',
    header: COVER,
    widths: [1, 2],
    rows: rows.filter(([, value]) => value !== '').map(([key, value]) => [[bold(key)], value]),
  };
}

function sectionParts(content: ReturnContent, section: SectionContent, edition: Edition): Part[] {
  const part = edition.guidance?.find(({ key, line }) => key === section.key && (line?.id ?? null) === section.lineId);
  return [
    heading(1, headingOf(content, section)),
    ...(part === undefined
      ? []
      : [
          { kind: 'note' as const, text: part.guidance },
          { kind: 'bullets' as const, items: part.prompts },
        ]),
    ...listParts(content, section, edition),
    ...proseParts(section.text),
    ...(part === undefined ? [] : [paragraph('')]),
  ];
}

function listParts(content: ReturnContent, { key }: SectionContent, { guidance }: Edition): Part[] {
  if (!isListKey(key)) return [];
  const rows = rowsOf(content, key);
  if (rows.length === 0 && guidance === undefined) return [];
  const blank = HEADERS[key].map(() => '');
  return [
    { kind: 'grid', header: HEADERS[key], widths: WIDTHS[key], rows: rows.length === 0 ? [blank, blank, blank] : rows },
  ];
}

const dayWords = (on: Day | null): string => (on === null ? '' : inWords(on));

function rowsOf(content: ReturnContent, key: keyof typeof HEADERS): readonly (readonly Text[])[] {
  const numberOf = new Map(
    content.sections.filter(({ lineId }) => lineId !== null).map(({ lineId }, at) => [lineId, String(at + 1)]),
  );
  switch (key) {
    case 'interviews':
      return content.interviews.map(({ role, heldOn, cleared, note }) => [
        role,
        dayWords(heldOn),
        clearanceInWords[cleared],
        note,
      ]);
    case 'sources':
      return content.sources.map(({ kind, title, detail }) => [kind === 'record' ? 'Record' : 'Policy', title, detail]);
    case 'recommendations':
      return content.recommendations.map((one) => [
        one.text,
        one.reason,
        one.lines.flatMap((id) => numberOf.get(id) ?? []).join(', '),
        one.leadName,
        one.leadPost,
        dayWords(one.dueOn),
        one.outcome,
      ]);
  }
}

function addendaParts({ addenda = [] }: Edition): Part[] {
  const signed = addenda.filter(({ signedAt }) => signedAt !== null);
  if (signed.length === 0) return [];
  return [
    heading(1, 'Added after it was accepted'),
    ...signed.flatMap(({ number, reason, text }) => [
      heading(2, `Addendum ${number}`),
      paragraph(`Why: ${reason}`),
      ...proseParts(text),
    ]),
  ];
}
