import { numbersIn } from '../../../../kernel/identifiers.js';
import { sameReference } from './draw-sample.js';

/** The longest a case number may be, and a list of them. */
const LONGEST_REFERENCE = 60;
export const MOST_REFERENCES = 20_000;

/** Why a line is no case number. */
export type LineProblem = 'name' | 'date' | 'nhs-number' | 'email' | 'telephone' | 'postcode' | 'ni-number' | 'long';

export const lineProblemInWords: Readonly<Record<LineProblem, string>> = {
  name: 'looks like a name, or is a word without a number',
  date: 'holds a date, perhaps a date of birth',
  'nhs-number': 'looks like an NHS number',
  email: 'looks like an e-mail address',
  telephone: 'looks like a telephone number',
  postcode: 'looks like a postcode',
  'ni-number': 'looks like a National Insurance number',
  long: `is longer than ${LONGEST_REFERENCE} characters`,
};

/** A line that was refused; what stands in it is not said again. */
export interface RefusedLine {
  /** As the list counts, from 1. */
  readonly line: number;
  readonly problem: LineProblem;
}

/** A list of case numbers as it was read. */
export interface ReadReferences {
  /** Each once, in the order of the list. */
  readonly references: readonly string[];
  /** Lines that say again what stands further up. */
  readonly repeated: readonly number[];
  readonly refused: readonly RefusedLine[];
}

/** One line of a list, with its number in it. */
export interface ListLine {
  readonly line: number;
  readonly text: string;
}

/** The lines of what was pasted: the first cell of each where it came from a spreadsheet. */
export const linesOf = (pasted: string): ListLine[] =>
  pasted.split(/\r\n|\r|\n/).map((text, at) => ({ line: at + 1, text: text.split('\t')[0] ?? '' }));

const HEADING = /\b(?:cases?|files?|ref|refs|references?|numbers?|no|id|ids|record|records|client)\b/i;

/** Case numbers, each once. Headings over the list are passed over; whatever looks like a person is refused with its line. */
export function readReferences(lines: readonly ListLine[]): ReadReferences {
  const written = lines
    .map(({ line, text }) => ({ line, text: text.replace(/\s+/gu, ' ').trim() }))
    .filter(({ text }) => text !== '');
  const from = written.findIndex(({ text }) => /\d/.test(text) || !HEADING.test(text));
  const seen = new Set<string>();
  const references: string[] = [];
  const repeated: number[] = [];
  const refused: RefusedLine[] = [];
  for (const { line, text } of written.slice(Math.max(from, 0))) {
    const problem = problemOf(text);
    const key = sameReference(text);
    if (problem !== undefined) refused.push({ line, problem });
    else if (seen.has(key)) repeated.push(line);
    else {
      seen.add(key);
      references.push(text);
    }
  }
  return { references, repeated, refused };
}

const DATE = /(?<!\d)(?:\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})|(?:19|20)\d{2}[./-]\d{1,2}[./-]\d{1,2})(?!\d)/;
const DATE_IN_WORDS =
  /(?<!\d)\d{1,2}(?:st|nd|rd|th)?[\s-]+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,?[\s-]+\d{2,4}/i;
const NI_NUMBER = /\b[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\s?(?:\d\s?){6}[A-D]\b/i;
/** Words that stand in case numbers: "Case file 12" is nobody. */
const OF_CASES = /^(?:case|cases|file|files|ref|reference|number|no|record|client|audit|team|unit|ward)$/i;

/** What a line gives away; undefined for a case number. */
function problemOf(text: string): LineProblem | undefined {
  if (text.length > LONGEST_REFERENCE) return 'long';
  const [found] = numbersIn(text).map(({ kind }) => kind);
  if (found === 'email' || found === 'nhs-number' || found === 'telephone' || found === 'postcode') return found;
  if (NI_NUMBER.test(text)) return 'ni-number';
  if (DATE.test(text) || DATE_IN_WORDS.test(text)) return 'date';
  return looksLikeName(text) ? 'name' : undefined;
}

/** No case number is without a digit; two words beside each other, one after a comma or an initial, are a name. */
function looksLikeName(text: string): boolean {
  if (!/\d/.test(text)) return true;
  const words = text.split(/[\s,.]+/u).filter((word) => /^\p{L}[\p{L}'’-]+$/u.test(word) && !OF_CASES.test(word));
  return words.length > 1 || /\p{L}{2,}['’]?\p{L}*\s*,\s*\p{L}/u.test(text);
}
