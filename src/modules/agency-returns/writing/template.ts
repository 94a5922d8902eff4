import type { LineContent } from '../../terms-of-reference/index.js';
import type { ReturnContent, SectionContent } from '../content.js';
import { type ReturnKind, type SectionKey, sectionHeadings, sectionKeys } from '../kinds.js';
import { ADVICE, type Advice } from './advice.js';

/** One part of a return as whoever writes meets it: its heading, what belongs under it, and questions that help. */
export interface TemplatePart {
  readonly key: SectionKey;
  readonly line: LineContent | undefined;
  /** In addresses: the key, or the id of the line of enquiry. */
  readonly slug: string;
  readonly heading: string;
  readonly guidance: string;
  readonly prompts: readonly string[];
  /** It may stay empty when the return is handed in. */
  readonly optional: boolean;
}

/** The parts that hold a list beside their text. */
export const listKeys = ['interviews', 'sources', 'recommendations'] as const;
export type ListKey = (typeof listKeys)[number];
export const isListKey = (key: SectionKey): key is ListKey => (listKeys as readonly string[]).includes(key);

const PARTS: Readonly<Record<ReturnKind, readonly SectionKey[]>> = {
  imr: sectionKeys,
  'short-report': [
    'method',
    'interviews',
    'sources',
    'contact',
    'line',
    'voice',
    'lessons',
    'recommendations',
    'conclusion',
  ],
  'no-contact': ['method', 'sources', 'conclusion'],
};

const SHORT: Partial<Record<ReturnKind, Partial<Record<SectionKey, Partial<Advice> & { readonly heading?: string }>>>> =
  {
    'no-contact': {
      method: {
        heading: 'Where you looked',
        guidance:
          'Say which systems were searched, for whom, under which names, spellings, dates of birth and addresses, and for which period.',
        prompts: ['Were archived and paper records searched?', 'Would a contact under another name have been found?'],
      },
      conclusion: {
        heading: 'What you found',
        guidance:
          'Say plainly that your agency had no contact with the people of this review in the period, or what little there was.',
        prompts: ['Should there have been contact? Was somebody referred who never arrived?'],
      },
    },
  };

const OPTIONAL: readonly SectionKey[] = ['good-practice', 'interviews', 'sources', 'recommendations'];

/** The parts of a return of this kind, with the lines of enquiry that the agency was asked about in their place. */
export function partsOf(kind: ReturnKind, lines: readonly LineContent[]): TemplatePart[] {
  return PARTS[kind].flatMap((key) =>
    key === 'line'
      ? lines.map((line, index) => part(kind, key, { line, number: index + 1 }))
      : [part(kind, key, undefined)],
  );
}

function part(kind: ReturnKind, key: SectionKey, of: { line: LineContent; number: number } | undefined): TemplatePart {
  const own = SHORT[kind]?.[key];
  return {
    key,
    line: of?.line,
    slug: of?.line.id ?? key,
    heading:
      of === undefined ? (own?.heading ?? sectionHeadings[key]) : `Line of enquiry ${of.number}: ${of.line.question}`,
    guidance: own?.guidance ?? ADVICE[key].guidance,
    prompts: own?.prompts ?? ADVICE[key].prompts,
    optional: OPTIONAL.includes(key),
  };
}

/** The heading over a section of a return, as its page and its file have it. */
export function headingOf(
  { kind, sections }: Pick<ReturnContent, 'kind' | 'sections'>,
  section: SectionContent,
): string {
  if (section.lineId === null) return SHORT[kind]?.[section.key]?.heading ?? sectionHeadings[section.key];
  const number =
    sections.filter(({ lineId }) => lineId !== null).findIndex(({ lineId }) => lineId === section.lineId) + 1;
  return `Line of enquiry ${number}: ${section.question}`;
}

/** Something stands under this heading: a text, or rows of its list. */
export const isWritten = (content: ReturnContent, { key, text }: SectionContent): boolean =>
  text.trim() !== '' || (isListKey(key) && content[key].length > 0);

/** The headings under which nothing stands: whoever reads the return sees what was left empty. */
export const leftEmpty = (content: ReturnContent): readonly string[] =>
  content.sections.filter((section) => !isWritten(content, section)).map((section) => headingOf(content, section));

/** Every sentence of guidance that a template of ours can hold: it is no part of what an agency wrote. */
export const guidanceOf = (parts: readonly TemplatePart[]): readonly string[] =>
  parts.flatMap(({ guidance, prompts }) => [guidance, ...prompts]);
