import type { Day } from '../../../kernel/day.js';
import { listInWords, longDate } from '../../../web/formats.js';
import { type AnswererRole, type ReturnKind, returnKindInWords } from '../kinds.js';

/** What somebody who answers for an agency is called. */
export const answererInWords: Readonly<Record<AnswererRole, string>> = {
  'imr-author': 'author',
  'agency-senior': 'senior manager who signs',
};

/** What an agency is asked for, on one line. */
export const askedForInWords = (asked: { readonly kind: ReturnKind; readonly withChronology: boolean }): string =>
  asked.withChronology ? `Chronology, and ${small(returnKindInWords[asked.kind])}` : returnKindInWords[asked.kind];

/** The same inside a sentence, without the abbreviation explained: "a chronology and a management review". */
export const askedForWithin = ({
  kind,
  withChronology,
}: {
  readonly kind: ReturnKind;
  readonly withChronology: boolean;
}): string => listInWords([...(withChronology ? ['a chronology'] : []), withinWords[kind]]);

const withinWords: Readonly<Record<ReturnKind, string>> = {
  imr: 'an individual management review',
  'short-report': 'a short report',
  'no-contact': 'a letter saying that there was no contact',
};

const small = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** A period that may be open at either end. */
export function periodInWords(from: Day | null | undefined, to: Day | null | undefined): string {
  if (from == null && to == null) return 'Any contact, whenever it was';
  if (to == null) return from == null ? '' : `From ${longDate(from)} until now`;
  return from == null ? `Up to ${longDate(to)}` : `${longDate(from)} to ${longDate(to)}`;
}
