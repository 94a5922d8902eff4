import { type Stretch, textDifferences } from '../../platform/text-differences.js';
import { partInWords, type SectionKey, type TermsContent } from './content.js';

/** What differs in one part of the terms. */
export interface PartDifference {
  readonly heading: string;
  readonly stretches: readonly Stretch[];
}

/** The parts written in words that differ between two versions, word by word. */
export const differencesOf = (before: TermsContent, after: TermsContent): PartDifference[] => [
  ...difference('Why this period', before.period?.reason ?? '', after.period?.reason ?? ''),
  ...after.sections.flatMap(({ key }) => difference(partInWords(key), textOf(before, key), textOf(after, key))),
];

const textOf = ({ sections }: TermsContent, key: SectionKey): string => {
  const one = sections.find((section) => section.key === key);
  if (one === undefined) return '';
  return one.droppedReason === null ? one.text : `Left out: ${one.droppedReason}`;
};

function difference(heading: string, before: string, after: string): PartDifference[] {
  if (before === after) return [];
  const stretches = textDifferences(before, after);
  return [{ heading, stretches }];
}
