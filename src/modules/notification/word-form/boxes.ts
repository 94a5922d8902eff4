import type { Day } from '../../../kernel/day.js';
import { SEXES } from '../code-lists.js';
import { type Answer, blank, given, notKnown, type Subject } from '../content.js';
import { type Codec, date, NOT_KNOWN_WORDS, oneOf, readAnswer, sayAnswer, words } from './codecs.js';
import { saysNothing, saysNotKnown, tidy } from './reading-text.js';

/** What a box gave: the section with its answers put in, and any words that found no place. */
export interface ReadBox<Section> {
  readonly section: Section;
  readonly left: string;
}

/** Boxes of the paper form that hold two answers at once. */
export interface Box<Section> {
  say(section: Section): string;
  read(text: string, section: Section, today: Day): ReadBox<Section>;
}

const LABELLED = /^(date of birth|dob|age|aged|sex|gender|address|post\s?code)\s*[:\-–]\s*(.*)$/i;

/** `Age: 40` as its label and the rest. */
function labelled(line: string): readonly [string, string] | undefined {
  const match = LABELLED.exec(line);
  return match === null ? undefined : [(match[1] ?? '').toLowerCase().replace(/\s/g, ''), match[2] ?? ''];
}

const marked = <T>(label: string, answer: Answer<T>, codec: Codec<T>): string[] =>
  answer.kind === 'blank' ? [] : [`${label}: ${sayAnswer(answer, codec).replaceAll('\n', ' ')}`];

const bothNotKnown = (one: Answer<unknown>, other: Answer<unknown>): boolean =>
  one.kind === 'not-known' && other.kind === 'not-known';

const AGE =
  /^(?:\(?(?:aged?|approx(?:imately|\.)?|about|around|c\.?)\s*)*(\d{1,3}\s*(?:years?|yrs?|y\/?o|months?|mths?|weeks?|wks?)?(?:\s*old)?)\)?\.?$/i;
const AGE_AFTER_DATE = /^(.*?\d{2,4})[\s,;/]*\(?\s*((?:aged?\s*)?\d{1,3}(?:\s*(?:years?|yrs?))?(?:\s*old)?)\s*\)?$/i;

/** "DOB / Age": either, or both. */
export const birthBox: Box<Subject> = {
  say: ({ dateOfBirth, age }) => {
    if (bothNotKnown(dateOfBirth, age)) return NOT_KNOWN_WORDS;
    const isPlain = dateOfBirth.kind === 'given' && dateOfBirth.value.kind === 'date';
    const born = isPlain ? [sayAnswer(dateOfBirth, date)] : marked('Date of birth', dateOfBirth, date);
    return [...born, ...marked('Age', age, words)].join('\n');
  },
  read: (text, subject, today) => {
    if (saysNothing(text)) return { section: subject, left: '' };
    if (saysNotKnown(text)) return { section: { ...subject, dateOfBirth: notKnown, age: notKnown }, left: '' };
    const left: string[] = [];
    let section = subject;
    for (const line of tidy(text).split('\n')) {
      const read = line === '' ? section : readBirthLine(line, section, today);
      if (read === undefined) left.push(line);
      else section = read;
    }
    return { section, left: left.join('\n') };
  },
};

function readBirthLine(line: string, subject: Subject, today: Day): Subject | undefined {
  const [label, rest] = labelled(line) ?? ['', line];
  if (label.startsWith('age')) return { ...subject, age: readAnswer(rest, words, today) ?? blank };
  const born = readAnswer(rest, date, today);
  if (label !== '' || isDate(born)) {
    return label === 'sex' || label === 'gender' ? undefined : { ...subject, dateOfBirth: born ?? blank };
  }
  const age = AGE.exec(rest)?.[1];
  if (age !== undefined) return { ...subject, age: given(rest.replace(/^\(?aged?\s+|\)$/gi, '').trim()) };
  return readBoth(rest, subject, today) ?? inOwnWords(rest, subject);
}

const isDate = (answer: Answer<{ kind: string }> | undefined): boolean =>
  answer?.kind === 'given' && answer.value.kind === 'date';

function readBoth(line: string, subject: Subject, today: Day): Subject | undefined {
  const [, dateWords, ageWords] = AGE_AFTER_DATE.exec(line) ?? [];
  if (dateWords === undefined || ageWords === undefined) return undefined;
  const born = readAnswer(dateWords, date, today);
  if (born === undefined || !isDate(born)) return undefined;
  return { ...subject, dateOfBirth: born, age: given(ageWords.replace(/^aged?\s*/i, '')) };
}

const inOwnWords = (text: string, subject: Subject): Subject | undefined =>
  subject.dateOfBirth.kind === 'blank' ? { ...subject, dateOfBirth: given({ kind: 'text', text }) } : undefined;

const sex = oneOf(SEXES, { f: 'female', m: 'male', unknown: 'not-stated' });
const GENDERS: Readonly<Record<string, string>> = { f: 'Female', m: 'Male' };

/** "Gender" on paper; sex, which the national form asks, stands in the same box under its own word. */
export const genderBox: Box<Subject> = {
  say: (subject) => [sayAnswer(subject.gender, words), ...marked('Sex', subject.sex, sex)].filter(Boolean).join('\n'),
  read: (text, subject, today) => {
    const lines = tidy(text).split('\n');
    const rest = lines.filter((line) => labelled(line)?.[0] !== 'sex').join('\n');
    const stated = lines.map(labelled).find((found) => found?.[0] === 'sex')?.[1];
    const read = stated === undefined ? subject.sex : readAnswer(stated, sex, today);
    const gender = readAnswer(GENDERS[rest.trim().toLowerCase()] ?? rest, words, today) ?? blank;
    return {
      section: { ...subject, gender, sex: read ?? blank },
      left: read === undefined ? `Sex: ${stated}` : '',
    };
  },
};

const POSTCODE = /(?:^|[\s,])([A-Z]{1,2}\d[A-Z\d]?)\s*(\d[A-Z]{2})\.?$/i;
const isPostcode = (text: string): boolean => /^[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$/.test(text);

/** "Address (including postcode)": the postcode is what ends it. */
export const addressBox: Box<Subject> = {
  say: ({ address, postcode }) => {
    if (bothNotKnown(address, postcode)) return NOT_KNOWN_WORDS;
    const place = address.kind === 'not-known' ? [`Address: ${NOT_KNOWN_WORDS}`] : [sayAnswer(address, words)];
    const isPlain = postcode.kind === 'given' && isPostcode(postcode.value);
    return [...place, ...(isPlain ? [postcode.value] : marked('Postcode', postcode, words))].filter(Boolean).join('\n');
  },
  read: (text, subject, today) => {
    if (saysNotKnown(text)) return { section: { ...subject, address: notKnown, postcode: notKnown }, left: '' };
    const lines = tidy(text).split('\n');
    const stated = labelled(lines.at(-1) ?? '');
    if (stated?.[0] === 'postcode') {
      const address = readPlace(lines.slice(0, -1).join('\n'), today);
      const postcode = readAnswer(tidyPostcode(stated[1]), words, today) ?? blank;
      return { section: { ...subject, address, postcode }, left: '' };
    }
    return { section: { ...subject, ...splitAddress(tidy(text), today) }, left: '' };
  },
};

function splitAddress(text: string, today: Day): Pick<Subject, 'address' | 'postcode'> {
  const match = POSTCODE.exec(text);
  if (match === null) return { address: readPlace(text, today), postcode: blank };
  const postcode = given(`${match[1]} ${match[2]}`.toUpperCase());
  return { address: readPlace(text.slice(0, match.index).replace(/[\s,]+$/, ''), today), postcode };
}

const readPlace = (text: string, today: Day): Answer<string> =>
  readAnswer(text.replace(/^address\s*:\s*(?=not known$)/i, ''), words, today) ?? blank;

const tidyPostcode = (text: string): string => {
  const match = POSTCODE.exec(` ${text}`);
  return match?.index === 0 ? `${match[1]} ${match[2]}`.toUpperCase() : text;
};
