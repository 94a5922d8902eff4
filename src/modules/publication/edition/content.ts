import { createHash } from 'node:crypto';
import {
  type Filled,
  RECOMMENDATION,
  type SectionContent,
  sectionText,
  type VersionContent,
} from '../../report/index.js';
import type { PublicationScope } from '../kinds.js';

/** A passage that the public does not read; the whole section where the passage is empty. */
export interface Removal {
  readonly part: string;
  readonly key: string;
  readonly passage: string;
  readonly instead: string;
}

/** What stands at the head of the public page, beside the report's own text. */
export interface PublicPage {
  readonly slug: string | null;
  readonly title: string;
  readonly contentNote: string;
  readonly opening: string;
  /** The letter of the Home Office panel, in words. */
  readonly letter: string;
}

/** A recommendation in the words in which it becomes public. How far it is comes with it from the record, and is no word of anybody's. */
export interface EditionRecommendation {
  readonly number: number;
  readonly text: string;
  readonly reach: string;
  readonly theme: string;
  readonly agencies: readonly string[];
  readonly whatChanged: string;
}

/** Everything that becomes public at one moment. */
export interface EditionContent {
  readonly page: PublicPage;
  readonly scope: PublicationScope;
  readonly sections: readonly SectionContent[];
  readonly recommendations: readonly EditionRecommendation[];
}

/** What an edition is made from beside the report. */
export interface EditionParts {
  readonly page: PublicPage;
  readonly scope: PublicationScope;
  readonly removals: readonly Removal[];
  readonly recommendations: readonly EditionRecommendation[];
}

/** Sections of which a learning brief is made. */
const OF_A_BRIEF = new Set(['lessons', 'recommendations', 'appendix-plan']);

/** Said where a whole section is not public, unless somebody has said something else. */
export const SECTION_LEFT_OUT = 'This section is not published.';

/** Said in the place of a recommendation that is not public. */
export const RECOMMENDATION_LEFT_OUT = 'This recommendation is not published.';

/** Said where a passage is not public, unless somebody has said something else. */
export const PASSAGE_LEFT_OUT = '[words not published]';

/**
 * What the public will read: the sections that belong to the scope, without what was removed. A passage is taken out of the text itself, so
 * that nothing of it is left beneath (trust D-02).
 */
export function editionOf(
  version: VersionContent,
  { page, scope, removals, recommendations }: EditionParts,
): EditionContent {
  const sections = version.sections.filter((section) => belongs(section, scope) && !isEmpty(section));
  return {
    page,
    scope,
    sections: sections.map((section) =>
      removals.filter(({ part, key }) => part === section.part && key === section.key).reduce(without, section),
    ),
    recommendations: recommendations.map((one) =>
      removals
        .filter(({ part, key }) => part === RECOMMENDATION && key === String(one.number))
        .reduce(recommendationWithout, one),
    ),
  };
}

function belongs({ part, key }: SectionContent, scope: PublicationScope): boolean {
  if (key === 'appendix-letter') return false;
  if (scope === 'whole') return true;
  if (scope === 'summary') return part === 'summary' || key === 'appendix-plan';
  return part === 'overview' && OF_A_BRIEF.has(key);
}

const isEmpty = (section: SectionContent): boolean => sectionText(section).trim() === '';

function without(section: SectionContent, { passage, instead }: Removal): SectionContent {
  if (passage === '') return { ...section, text: instead || SECTION_LEFT_OUT, filled: [], after: '' };
  const cut = (text: string): string => text.replaceAll(passage, instead || PASSAGE_LEFT_OUT);
  return { ...section, text: cut(section.text), after: cut(section.after), filled: section.filled.map(cutFilled(cut)) };
}

const cutFilled =
  (cut: (text: string) => string) =>
  (filled: Filled): Filled =>
    filled.kind === 'table'
      ? {
          ...filled,
          caption: cut(filled.caption),
          header: filled.header.map(cut),
          rows: filled.rows.map((row) => row.map(cut)),
        }
      : { ...filled, text: cut(filled.text) };

function recommendationWithout(one: EditionRecommendation, { passage, instead }: Removal): EditionRecommendation {
  if (passage === '') return { ...one, text: instead || RECOMMENDATION_LEFT_OUT, agencies: [], whatChanged: '' };
  const cut = (text: string): string => text.replaceAll(passage, instead || PASSAGE_LEFT_OUT);
  return { ...one, text: cut(one.text), agencies: one.agencies.map(cut), whatChanged: cut(one.whatChanged) };
}

/** A section, or a recommendation by itself, as it is looked at and as words are left out of it. */
export interface EditionPiece extends Omit<SectionContent, 'part'> {
  readonly part: SectionContent['part'] | typeof RECOMMENDATION;
}

/** Everything of an edition that words can be left out of: its sections, then its recommendations. */
export const piecesOf = ({
  sections,
  recommendations,
}: Pick<EditionContent, 'sections' | 'recommendations'>): EditionPiece[] => [
  ...sections,
  ...recommendations.map(
    ({ number, text, agencies, whatChanged }): EditionPiece => ({
      ...{ part: RECOMMENDATION, key: String(number), heading: `Recommendation ${number}`, text, after: '' },
      filled: [
        ...(agencies.length === 0 ? [] : [{ kind: 'text' as const, text: `For: ${agencies.join('; ')}` }]),
        ...(whatChanged === '' ? [] : [{ kind: 'text' as const, text: `What changed: ${whatChanged}` }]),
      ],
    }),
  ),
];

/** Whether some one text of a piece says this: what stands in two cells of a table is said by neither. */
export const says = (
  { text, filled, after }: Pick<EditionPiece, 'text' | 'filled' | 'after'>,
  passage: string,
): boolean =>
  [
    text,
    after,
    ...filled.flatMap((one) => (one.kind === 'table' ? [one.caption, ...one.header, ...one.rows.flat()] : [one.text])),
  ].some((words) => words.includes(passage));

/** The edition in one word: whatever changes in it changes this, and so undoes what was signed. */
export const editionHash = (edition: EditionContent): string =>
  createHash('sha256').update(JSON.stringify(edition)).digest('base64url');
