import { createHash } from 'node:crypto';
import { type Filled, type SectionContent, sectionText, type VersionContent } from '../../report/index.js';
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

/** Everything that becomes public at one moment. */
export interface EditionContent {
  readonly page: PublicPage;
  readonly scope: PublicationScope;
  readonly sections: readonly SectionContent[];
}

/** Sections of which a learning brief is made. */
const OF_A_BRIEF = new Set(['lessons', 'recommendations', 'appendix-plan']);

/** Said where a whole section is not public, unless somebody has said something else. */
export const SECTION_LEFT_OUT = 'This section is not published.';

/** Said where a passage is not public, unless somebody has said something else. */
export const PASSAGE_LEFT_OUT = '[words not published]';

/**
 * What the public will read: the sections that belong to the scope, without what was removed. A passage is taken out of the text itself, so
 * that nothing of it is left beneath (trust D-02).
 */
export function editionOf(
  version: VersionContent,
  { page, scope, removals }: { page: PublicPage; scope: PublicationScope; removals: readonly Removal[] },
): EditionContent {
  const sections = version.sections.filter((section) => belongs(section, scope) && !isEmpty(section));
  return {
    page,
    scope,
    sections: sections.map((section) =>
      removals.filter(({ part, key }) => part === section.part && key === section.key).reduce(without, section),
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
      ? { ...filled, rows: filled.rows.map((row) => row.map(cut)) }
      : { ...filled, text: cut(filled.text) };

/** The edition in one word: whatever changes in it changes this, and so undoes what was signed. */
export const editionHash = (edition: EditionContent): string =>
  createHash('sha256').update(JSON.stringify(edition)).digest('base64url');
