import { isHelpLine } from './help-lines.js';
import { addressFinder } from './known-addresses.js';
import { foldName } from './names.js';
import { parsePartialDate } from './partial-date.js';
import { parsePostcode } from './postcode.js';
import { editDistance } from './spelling.js';
import { type Word, wordsIn } from './words-in-text.js';

/** What is known of a real person that must not stand in a text. */
export interface KnownPerson {
  /** What they are called instead: the pseudonym. */
  readonly label: string;
  /** Full names and aliases. */
  readonly names: readonly string[];
  /** As `parsePartialDate` reads it; only an exact date is looked for. */
  readonly dateOfBirth: string;
  readonly postcode: string;
  /** Where they live or lived: lines of it that name a house or a street are looked for. */
  readonly address?: string | undefined;
}

/** What was found to give somebody away. */
export type IdentifierKind =
  | 'name'
  | 'part-of-name'
  | 'like-a-name'
  | 'initials'
  | 'birth-date'
  | 'address'
  | 'postcode'
  | 'telephone'
  | 'nhs-number'
  | 'email'
  | 'ni-number'
  | 'vehicle'
  | 'case-number'
  | 'school'
  | 'staff-name';

/** A stretch of the text, from `start` up to `end`. */
export interface FoundIdentifier {
  readonly kind: IdentifierKind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The label of the person it belongs to, where that is known. */
  readonly of?: string;
}

/**
 * Everything in a text that may say who somebody really is: their names whole, in part or misspelt, their birth date and address, and any postcode,
 * telephone number but a national help line's, NHS number or e-mail address, whoever's it is. In the order of the text; nothing inside something longer is told
 * again. A part of a name counts when it stands with a capital letter, so that a name that is also a word can be written as a word.
 */
export function identifiersIn(text: string, known: readonly KnownPerson[]): FoundIdentifier[] {
  const words = wordsIn(text);
  const found = [
    ...numbersIn(text),
    ...addressFinder(known)(words).map(({ start, end, of }) => ({ ...stretch(text, 'address', start, end), of })),
    ...known.flatMap((person) => ofPerson(text, words, person)),
  ];
  found.sort((one, other) => one.start - other.start || other.end - one.end || RANK[one.kind] - RANK[other.kind]);
  const kept: FoundIdentifier[] = [];
  for (const one of found) if ((kept.at(-1)?.end ?? 0) <= one.start) kept.push(one);
  return kept;
}

const RANK: Readonly<Record<IdentifierKind, number>> = {
  name: 0,
  'birth-date': 1,
  address: 2,
  'nhs-number': 3,
  postcode: 4,
  email: 5,
  telephone: 6,
  'part-of-name': 7,
  'like-a-name': 8,
  initials: 9,
  'ni-number': 10,
  vehicle: 11,
  'case-number': 12,
  school: 13,
  'staff-name': 14,
};

function ofPerson(text: string, words: readonly Word[], person: KnownPerson): FoundIdentifier[] {
  const names = person.names.map((name) =>
    foldName(name)
      .split(' ')
      .filter((word) => word !== ''),
  );
  const whole = names.flatMap((name) => wholeNames(text, words, name));
  const parts = new Set(names.flat().filter((part) => part.length >= SHORTEST_PART));
  const single = words.flatMap((word) => partOfName(text, word, parts));
  const born = birthDates(text, person.dateOfBirth);
  return [...whole, ...single, ...born].map((one) => ({ ...one, of: person.label }));
}

const SHORTEST_PART = 3;
/** A slip of the pen in a shorter word makes too many other words of it. */
const SHORTEST_MISSPELT = 5;

/** The words of the name one after the other, in their order or with the last one first. */
function wholeNames(text: string, words: readonly Word[], name: readonly string[]): FoundIdentifier[] {
  if (name.length < 2) return [];
  const orders = [name, [...name.slice(-1), ...name.slice(0, -1)]];
  return words.flatMap((first, at) => {
    const isHere = orders.some((order) => order.every((part, index) => words[at + index]?.folded === part));
    const last = words[at + name.length - 1];
    return isHere && last !== undefined ? [stretch(text, 'name', first.start, last.end)] : [];
  });
}

function partOfName(text: string, word: Word, parts: ReadonlySet<string>): FoundIdentifier[] {
  if (!word.isCapital) return [];
  if (parts.has(word.folded)) return [stretch(text, 'part-of-name', word.start, word.end)];
  const isMisspelt =
    word.folded.length >= SHORTEST_MISSPELT &&
    [...parts].some((part) => part.length >= SHORTEST_MISSPELT && editDistance(part, word.folded) === 1);
  return isMisspelt ? [stretch(text, 'like-a-name', word.start, word.end)] : [];
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DATE_IN_NUMBERS = /\b(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})\b/g;
const DATE_IN_WORDS = /\b(\d{1,2})(?:st|nd|rd|th)?(?:\s+of)?[\s-]+([A-Za-z]{3,9})\.?,?[\s-]+(\d{4}|\d{2})\b/g;
const DATE_BY_YEAR = /\b(\d{4})-(\d{2})-(\d{2})\b/g;

/** Where a day stands on which somebody was born, however it is written; only an exact one is looked for. */
export function birthDates(text: string, dateOfBirth: string): FoundIdentifier[] {
  const born = parsePartialDate(dateOfBirth);
  if (born?.known !== 'exactly') return [];
  const [year = '', month = '', dayOfMonth = ''] = born.on.split('-');
  const isBorn = (y: string, m: number, d: string): boolean =>
    (y === year || y === year.slice(2)) && m === Number(month) && Number(d) === Number(dayOfMonth);
  const monthOf = (word: string): number => MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;
  return [
    ...[...text.matchAll(DATE_IN_NUMBERS)].filter(([, d = '', m, y = '']) => isBorn(y, Number(m), d)),
    ...[...text.matchAll(DATE_IN_WORDS)].filter(([, d = '', m = '', y = '']) => isBorn(y, monthOf(m), d)),
    ...[...text.matchAll(DATE_BY_YEAR)].filter(([, y = '', m, d = '']) => isBorn(y, Number(m), d)),
  ].map((match) => stretch(text, 'birth-date', match.index, match.index + match[0].length));
}

const POSTCODE = /\b[A-Z]{1,2}[0-9][A-Z0-9]?[ \u00a0]?[0-9][A-Z]{2}\b/gi;
/** As long as an address can be (RFC 5321), and no longer: without a bound, a long word costs its length squared. */
const EMAIL = /[^\s@<>()[\],;:"]{1,64}@[^\s@<>()[\],;:"]{1,255}\.[a-z]{2,63}/gi;
const TELEPHONE = /(?<![\d/.-])(?:\+44[\s-]?(?:\(0\))?|0)\d(?:[\s-]?\d){8,9}(?![\d/-])/g;
const TEN_DIGITS = /(?<![\d/.-])\d{3}[ -]?\d{3}[ -]?\d{4}(?![\d/-])/g;

/** Postcodes, telephone and NHS numbers and e-mail addresses, whoever's they are; those of national help lines are nobody's. */
export const numbersIn = (text: string): FoundIdentifier[] => [
  ...matching(text, 'email', EMAIL),
  ...matching(text, 'postcode', POSTCODE).filter((one) => parsePostcode(one.text) !== undefined),
  ...matching(text, 'nhs-number', TEN_DIGITS).filter((one) => isNhsNumber(one.text)),
  ...matching(text, 'telephone', TELEPHONE).filter((one) => !isHelpLine(one.text)),
];

const matching = (text: string, kind: IdentifierKind, pattern: RegExp): FoundIdentifier[] =>
  [...text.matchAll(pattern)].map((match) => stretch(text, kind, match.index, match.index + match[0].length));

const stretch = (text: string, kind: IdentifierKind, start: number, end: number): FoundIdentifier => ({
  kind,
  text: text.slice(start, end),
  start,
  end,
});

/** Ten digits whose last is the check digit of the others, by the NHS Data Dictionary's modulus 11. */
function isNhsNumber(text: string): boolean {
  const digits = [...text.replace(/\D/g, '')].map(Number);
  const sum = digits.slice(0, 9).reduce((total, digit, index) => total + digit * (10 - index), 0);
  const check = 11 - (sum % 11);
  return check !== 10 && digits[9] === check % 11;
}

/** What was found, in words: "a name". */
export const identifierInWords: Readonly<Record<IdentifierKind, string>> = {
  name: 'a real name',
  'part-of-name': 'part of a real name',
  'like-a-name': 'nearly a real name',
  initials: 'initials of a real name',
  'birth-date': 'a date of birth',
  address: 'an address',
  postcode: 'a postcode',
  telephone: 'a telephone number',
  'nhs-number': 'an NHS number',
  email: 'an e-mail address',
  'ni-number': 'a National Insurance number',
  vehicle: 'the registration of a vehicle',
  'case-number': 'the number of a case or a record',
  school: 'the name of a school or nursery',
  'staff-name': 'the name of somebody at work',
};
