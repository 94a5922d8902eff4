import type { FoundIdentifier, IdentifierKind } from './identifiers.js';

/** Two letters, six digits and a letter; HMRC gives out none with these first letters (National Insurance Manual NIM39110). */
const NI_NUMBER =
  /(?<![\p{L}\p{N}])(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z](?:[\s.-]{0,2}\d{2}){3}[\s.-]{0,2}[A-D](?![\p{L}\p{N}])/giu;
/** As plates have been since 2001, and from 1983 to 2001. Marks that are older look like too much else. */
const VEHICLE =
  /(?<![\p{L}\p{N}])(?:[A-Z]{2}\d{2}[\s-]?[A-Z]{3}|[A-HJ-NPR-TV-Y]\d{2,3}[\s-]?[A-Z]{3})(?![\p{L}\p{N}])/gu;
/** What stands before the number of a case or a record in the papers of agencies. */
const CASE_NUMBER =
  /(?<![\p{L}\p{N}])(?:URN|CRN|CAD|PNC(?:\s?ID)?|MRN|(?:(?:crime|incident|case|custody|hospital|patient|client|court|log|record|police|MARAC|social\s+care)\s+){1,2}(?:reference|ref|number|no|num|id))\b(?:\s+(?:number|no))?[\s.:#]{0,3}(?:is\s+|was\s+)?([A-Z]{0,4}\s?[A-Z0-9][A-Z0-9/-]{3,19})(?![\p{L}\p{N}])/giu;
/** A school under its own name; "the primary school" is none. */
const SCHOOL =
  /(?<![\p{L}\p{N}])(?:St\.?\s+)?(?:\p{Lu}[\p{L}’']+\s+){1,4}(?:Infants?|Juniors?|Primary|Secondary|Grammar|High|Nursery|Pre-?school|Preparatory|Prep|Sixth\s+Form)?\s*(?:School|Academy|Nursery|Pre-?school|Sixth\s+Form(?:\s+College)?)(?![\p{L}\p{N}])/gu;

/** Fewer are a paragraph, a house or a count. */
const DIGITS_OF_A_NUMBER = 4;

const of = (text: string, kind: IdentifierKind, pattern: RegExp): FoundIdentifier[] =>
  [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    ...{ kind, text: found, start: index, end: index + found.length },
  }));

/**
 * What leads to a record of somebody: National Insurance numbers, registrations of vehicles, numbers of cases, and schools by their name,
 * whoever's they are. For texts that go out: a text in work has them for good reason.
 */
export const recordsIn = (text: string): FoundIdentifier[] => [
  ...of(text, 'ni-number', NI_NUMBER),
  ...of(text, 'vehicle', VEHICLE),
  ...of(text, 'case-number', CASE_NUMBER).filter((one) => one.text.replaceAll(/\D/g, '').length >= DIGITS_OF_A_NUMBER),
  ...of(text, 'school', SCHOOL),
];
