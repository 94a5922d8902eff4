import type { SectionKey } from '../kinds.js';
import type { TemplatePart } from '../writing/template.js';

/** Other names that people give the headings of a return. */
const ALIASES: Readonly<Partial<Record<SectionKey, readonly string[]>>> = {
  introduction: ['introduction and terms of reference', 'introduction and terms', 'purpose'],
  method: ['method', 'methodology', 'where you looked', 'where we looked', 'how the review was carried out'],
  interviews: ['interviews', 'staff interviewed', 'people interviewed', 'staff interviews'],
  sources: [
    'sources',
    'records',
    'records read',
    'records and policies',
    'documents reviewed',
    'policies',
    'sources of information',
  ],
  background: ['background', 'agency background', 'background of the agency', 'background of agency', 'the agency'],
  contact: [
    'contact',
    'involvement',
    'summary of involvement',
    'summary of contact',
    'agency involvement',
    'summary of facts',
    'contact with the family',
  ],
  voice: [
    'voice',
    'voice of the victim',
    'voice of the victim and children',
    'voice of the person who died',
    'voice of the child',
  ],
  equality: ['equality', 'diversity', 'equality diversity and inclusion', 'equality and diversity issues'],
  'good-practice': ['effective practice', 'good practice identified', 'areas of good practice'],
  lessons: [
    'lessons learned',
    'lessons learnt',
    'lessons to be learned',
    'learning',
    'lessons identified',
    'key learning',
  ],
  recommendations: ['single agency recommendations', 'agency recommendations', 'recommendations and actions'],
  conclusion: ['conclusions', 'summary and conclusion', 'conclusions and summary', 'what you found', 'what we found'],
};

/** A heading as it is compared: without numbers before it, punctuation and case. */
export const plainHeading = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/^(?:section|part|chapter|appendix)\s+/, '')
    .replace(/^(?:\d+|[ivx]+|[a-z])(?:[.)]\d*)+\s*|^\d+\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const LINE = /^line of enquiry (\d+)\b\s*/;

/** Finds the part that a heading of a file names. */
export function placer(parts: readonly TemplatePart[]): (heading: string) => TemplatePart | undefined {
  const byName = new Map<string, TemplatePart>();
  for (const part of parts) {
    for (const name of [
      part.heading,
      ...(part.line === undefined ? [] : [part.line.question]),
      ...(ALIASES[part.key] ?? []),
    ]) {
      const plain = plainHeading(name);
      if (!byName.has(plain)) byName.set(plain, part);
    }
  }
  const lines = parts.filter(({ line }) => line !== undefined);
  return (heading) => {
    const plain = plainHeading(heading);
    const known = byName.get(plain);
    if (known !== undefined) return known;
    const [prefix = '', number] = LINE.exec(plain) ?? [];
    if (number === undefined) return undefined;
    // A line that was reworded keeps its number; one that has another's words has those.
    return byName.get(plain.slice(prefix.length)) ?? lines[Number(number) - 1];
  };
}
