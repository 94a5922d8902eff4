import { proseOf } from '../../../kernel/prose.js';
import { plainTextOf } from '../../../kernel/prose-text.js';
import { type SectionContent, sectionText, type VersionContent } from '../content.js';
import { type Stretch, stretchesOf } from '../differences.js';
import { type ReportPart, reportPartInWords } from '../kinds.js';

/** What differs in one section. */
export interface SectionDifference {
  readonly part: ReportPart;
  readonly key: string;
  readonly heading: string;
  readonly stretches: readonly Stretch[];
}

/** What one version changed in another, section by section; sections that are the same are left out. */
export function differencesOf(before: VersionContent, after: VersionContent): SectionDifference[] {
  const at = ({ part, key }: SectionContent): string => `${part}/${key}`;
  const old = new Map(before.sections.map((section) => [at(section), section]));
  const now = new Set(after.sections.map(at));
  const gone = before.sections.filter((section) => !now.has(at(section)));
  return [
    ...after.sections.map((section) => difference(old.get(at(section)), section)),
    ...gone.map((section) => difference(section, undefined)),
  ].filter(({ stretches }) => stretches.length > 0);
}

function difference(was: SectionContent | undefined, is: SectionContent | undefined): SectionDifference {
  const { part = 'overview', key = '', heading = '' } = is ?? was ?? {};
  const words = (one: SectionContent | undefined): string =>
    one === undefined ? '' : plainTextOf(proseOf(sectionText(one)));
  return {
    part,
    key,
    heading: `${reportPartInWords[part]}: ${heading}`,
    stretches: stretchesOf(words(was), words(is)),
  };
}
