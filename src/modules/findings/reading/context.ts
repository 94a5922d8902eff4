import { isTheme, themeInWords } from '../../../kernel/themes.js';
import type { Work } from '../../../platform/work.js';
import { agenciesOf } from '../../accounts/index.js';
import { equalityInWords, equalityKeys } from '../../terms-of-reference/index.js';
import { findingKindInWords } from '../kinds.js';
import { type NumberedLine, numberedLines } from '../lines.js';
import type { OpenFindings } from '../opened.js';
import type { Finding } from '../queries.js';

/** What the ids and codes in a finding stand for. */
export interface FindingWords {
  /** By id. */
  readonly agencies: ReadonlyMap<string, string>;
  readonly lines: readonly NumberedLine[];
}

/** What findings of a review are told with; two queries. */
export async function findingWords(work: Work, { review }: OpenFindings): Promise<FindingWords> {
  const agencies = await agenciesOf(work, review.partnershipId, 'with-ended');
  return {
    agencies: new Map(agencies.map(({ id, name }) => [id, name])),
    lines: await numberedLines(work, review.id),
  };
}

/** "Key issue", "Lesson". */
export const kindOf = ({ kind, keyIssue }: Pick<Finding, 'kind' | 'keyIssue'>): string =>
  keyIssue ? 'Key issue' : findingKindInWords[kind];

export const themesOf = ({ themes }: Pick<Finding, 'themes'>): string[] =>
  themes.flatMap((code) => (isTheme(code) ? [themeInWords(code)] : []));

export const agenciesIn = ({ agencies }: Pick<Finding, 'agencies'>, words: FindingWords): string[] =>
  agencies.map((id) => words.agencies.get(id) ?? 'An agency of another partnership').sort();

export const characteristicsOf = ({ characteristics }: Pick<Finding, 'characteristics'>): string[] =>
  equalityKeys.filter((key) => characteristics.includes(key)).map((key) => equalityInWords[key]);

/** Lines in their order; one that is no longer followed has no number. */
export const linesIn = ({ lines }: Pick<Finding, 'lines'>, words: FindingWords): string[] => {
  const known = words.lines.filter(({ id }) => lines.includes(id)).map(({ text }) => text);
  return lines.length === known.length ? known : [...known, 'A line that is no longer followed'];
};
