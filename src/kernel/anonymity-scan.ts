import { isHelpLine } from './help-lines.js';
import { identifierFinder } from './identifier-finder.js';
import { birthDates, type FoundIdentifier, type IdentifierKind, type KnownPerson } from './identifiers.js';
import { joinedText } from './joined-text.js';
import { type IsOrdinary, initialsFinder, nearNameFinder } from './near-names.js';
import { parsePartialDate } from './partial-date.js';
import { parsePostcode } from './postcode.js';
import { recordsIn } from './records-in-text.js';
import { wordsIn } from './words-in-text.js';

/**
 * What must not stand in a text that goes out: all that `identifierFinder` finds, and what a writer leaves behind without knowing: a name broken
 * over lines or runs, misspelt by two letters, without its capital or as initials; a number, postcode or address written unusually, whoever's it
 * is. Built once for a set of texts. It finds more than a text in work is to be bothered with.
 */
export function anonymityScan(
  known: readonly KnownPerson[],
  isOrdinary: IsOrdinary = () => false,
): (text: string) => FoundIdentifier[] {
  const finders = [
    identifierFinder(known),
    nearNameFinder(known, isOrdinary),
    initialsFinder(known),
    loosely,
    recordsIn,
    unusualBirthDates(known),
  ];
  const called = labelFinder(known);
  const livedAt = new Map(known.map(({ label, postcode }) => [parsePostcode(postcode), label]));
  return (text) => {
    const joined = joinedText(text);
    const labels = called(joined.text);
    const found = finders
      .flatMap((find) => find(joined.text))
      .filter(({ start, end }) => !labels.some((label) => label.start <= start && label.end >= end));
    return outermost(found).map((one) => {
      const start = joined.at[one.start] ?? 0;
      const end = (joined.at[one.end - 1] ?? 0) + 1;
      const of = one.of ?? (one.kind === 'postcode' ? livedAt.get(parsePostcode(one.text)) : undefined);
      return { ...one, ...(of === undefined ? {} : { of }), text: text.slice(start, end), start, end };
    });
  };
}

/**
 * Whether a word is ordinary in these texts: written small in two of them at least. A name misspelt is so once; and a word that is a name is never
 * asked for.
 */
export function ordinaryIn(texts: Iterable<string>): IsOrdinary {
  const times = new Map<string, number>();
  for (const text of texts) {
    const small = new Set(wordsIn(text).flatMap(({ folded, isCapital }) => (isCapital ? [] : [folded])));
    for (const word of small) times.set(word, (times.get(word) ?? 0) + 1);
  }
  return (folded) => (times.get(folded) ?? 0) >= 2;
}

/** The longest of what overlaps, in the order of the text; of two that are as long, the surer one. */
function outermost(found: readonly FoundIdentifier[]): FoundIdentifier[] {
  const sorted = [...found].sort(
    (one, other) => one.start - other.start || other.end - one.end || SURE[one.kind] - SURE[other.kind],
  );
  const kept: FoundIdentifier[] = [];
  for (const one of sorted) {
    const last = kept.at(-1);
    if (last === undefined || one.start >= last.end) kept.push(one);
    else if (one.end > last.end && SURE[one.kind] <= SURE[last.kind]) kept[kept.length - 1] = one;
  }
  return kept;
}

const SURE: Readonly<Record<IdentifierKind, number>> = {
  name: 0,
  'birth-date': 0,
  'nhs-number': 0,
  email: 0,
  address: 1,
  postcode: 1,
  telephone: 1,
  'part-of-name': 2,
  'like-a-name': 3,
  initials: 4,
  'ni-number': 0,
  vehicle: 1,
  'case-number': 1,
  school: 3,
  'staff-name': 2,
};

/** Where pseudonyms stand: "Adult A" is nobody's initial. */
function labelFinder(known: readonly KnownPerson[]): (text: string) => readonly { start: number; end: number }[] {
  const labels = known
    .map(({ label }) => wordsIn(label).map(({ folded }) => folded))
    .filter(({ length }) => length > 0);
  const names = new Set(
    known.flatMap(({ names: of }) => of.flatMap((name) => wordsIn(name).map(({ folded }) => folded))),
  );
  const plain = labels.filter((words) => words.length > 1 || !names.has(words[0] ?? ''));
  return (text) => {
    const words = wordsIn(text);
    return words.flatMap(({ start }, at) =>
      plain.flatMap((label) => {
        const last = words[at + label.length - 1];
        const isHere = label.every((word, index) => words[at + index]?.folded === word);
        return isHere && last !== undefined ? [{ start, end: last.end }] : [];
      }),
    );
  };
}

const POSTCODE = /(?<![\p{L}\p{N}])[A-Z]{1,2}[0-9][A-Z0-9]?[\s\u00a0.-]{0,3}[0-9][A-Z]{2}(?![\p{L}\p{N}])/giu;
const TELEPHONE = /(?<![\d/.-])(?:(?:\+|00)\s?44[\s.-]?(?:\(0\))?[\s.-]?|\(?0)(?:[\s.()-]{0,2}\d){9,10}(?![\d/-])/g;
const NHS_NUMBER = /\bNHS(?:[\s-]+(?:no|nr|num|number|id))?[\s.:#=]{0,3}(?:is\s+)?(\d(?:[\s.-]{0,2}\d){9})(?!\d)/gi;
const TEN_DIGITS = /(?<![\d/.-])\d{3}[\s.-]{0,2}\d{3}[\s.-]{0,2}\d{4}(?![\d/-])/g;
const EMAIL = /[\w.+'-]{1,64}\s?(?:@|\[at\]|\(at\))\s?[\w-]{1,63}(?:\s?(?:\.|\[dot\]|\(dot\))\s?[\w-]{2,63}){1,4}/gi;
const ADDRESS =
  /\b(?:(?:Flat|Apartment|Unit)\s+\d{1,4}[a-z]?,?\s+)?\d{1,4}[a-z]?,?\s+(?:\p{Lu}[\p{L}’'-]+\s+){1,4}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Close|Crescent|Drive|Gardens|Grove|Terrace|Place|Way|Walk|Mews|Court|Square|Hill|Rise|Row|Green|Park)\b/gu;
const REAL_TELEPHONE = /^(?:44|0)?[1-9]\d{8,9}$/;

/** Numbers and addresses however they are broken, whoever's they are; those of national help lines are nobody's. */
function loosely(text: string): FoundIdentifier[] {
  const all = (kind: IdentifierKind, pattern: RegExp): FoundIdentifier[] =>
    [...text.matchAll(pattern)].map((match) => ({
      ...{ kind, text: match[0], start: match.index, end: match.index + match[0].length },
    }));
  const digits = (one: FoundIdentifier): string => one.text.replace(/\D/g, '');
  return [
    ...all('email', EMAIL),
    ...all('postcode', POSTCODE).filter((one) => parsePostcode(one.text) !== undefined),
    ...all('nhs-number', NHS_NUMBER),
    ...all('nhs-number', TEN_DIGITS).filter((one) => isNhsNumber(digits(one))),
    ...all('telephone', TELEPHONE).filter(
      (one) => REAL_TELEPHONE.test(digits(one).replace(/^(?:00)?440?/, '')) && !isHelpLine(one.text),
    ),
    ...all('address', ADDRESS),
  ];
}

/** As the NHS Data Dictionary's modulus 11 has it. */
function isNhsNumber(given: string): boolean {
  const digits = [...given].map(Number);
  const sum = digits.slice(0, 9).reduce((total, digit, at) => total + digit * (10 - at), 0);
  const check = (11 - (sum % 11)) % 11;
  return check !== 10 && digits[9] === check && new Set(digits).size > 2;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** "March 2nd, 1984", "1984/3/2", "2 March '84", "02 03 1984": what `birthDates` does not read. */
function unusualBirthDates(known: readonly KnownPerson[]): (text: string) => FoundIdentifier[] {
  const patterns = known.flatMap(({ label, dateOfBirth }) => {
    const born = parsePartialDate(dateOfBirth);
    if (born?.known !== 'exactly') return [];
    const [year = '', month = '', day = ''] = born.on.split('-').map((part) => String(Number(part)));
    const [y, m, d] = [`(?:${year}|['’]?${year.slice(2)})`, `0?${month}`, `0?${day}(?:st|nd|rd|th)?`];
    const name = `${MONTHS[Number(month) - 1]}[a-z]*\\.?`;
    const gap = '[\\s,./\\-\\u2013]{1,3}';
    const forms = [
      `${name}${gap}(?:the\\s+)?${d}${gap}${y}`,
      `${d}(?:\\s+(?:day\\s+)?of)?${gap}${name}${gap}(?:of\\s+)?${y}`,
      `${d}${gap}${m}${gap}${y}`,
      `${year}${gap}(?:${m}|${name})${gap}${d}`,
      `${year}${month.padStart(2, '0')}${day.padStart(2, '0')}`,
    ];
    return [{ label, dateOfBirth, pattern: new RegExp(`(?<![\\d])(?:${forms.join('|')})(?!\\d)`, 'gi') }];
  });
  return (text) =>
    patterns.flatMap(({ label, dateOfBirth, pattern }) => [
      ...birthDates(text, dateOfBirth).map((one) => ({ ...one, of: label })),
      ...[...text.matchAll(pattern)].map((match) => ({
        ...{ kind: 'birth-date' as const, text: match[0], start: match.index, end: match.index + match[0].length },
        of: label,
      })),
    ]);
}
