import { listInWords, longDate } from '../../../../web/formats.js';
import { optionalColumns, optionalHeading } from '../../entries/shown-columns.js';
import { significanceInWords } from '../../kinds.js';
import { onlyInWords, type TogetherFilter } from './filter.js';

/** What the ids of a filter are called. */
export interface FilterNames {
  readonly agencies: ReadonlyMap<string, { readonly name: string }>;
  /** With their numbers. */
  readonly lines: ReadonlyMap<string, string>;
  readonly people: ReadonlyMap<string, string>;
}

/** What a filter asks for, each thing for itself: for a page or a file that holds nothing else. */
export function filterInWords(filter: TogetherFilter, { agencies, lines, people }: FilterNames): string[] {
  const { q, person, agency, line, kind, significance, fromDay, toDay, only } = filter;
  return [
    ...(q === '' ? [] : [`with the words “${q}”`]),
    ...(agency === undefined ? [] : [`of ${agencies.get(agency)?.name ?? 'one agency'}`]),
    ...(person === undefined ? [] : [`that concern or name ${people.get(person) ?? 'one person'}`]),
    ...(line === undefined ? [] : [`for line of enquiry ${lines.get(line) ?? 'chosen'}`]),
    ...(kind === '' ? [] : [`of the kind “${kind}”`]),
    ...(significance === undefined ? [] : [`of significance “${significanceInWords[significance]}”`]),
    ...(fromDay === undefined ? [] : [`from ${longDate(fromDay)}`]),
    ...(toDay === undefined ? [] : [`up to ${longDate(toDay)}`]),
    ...(only === undefined ? [] : [lowerFirst(onlyInWords[only])]),
  ];
}

/** The columns that are left out of each entry; nothing where all stand. */
export function leftOutInWords({ shown }: Pick<TogetherFilter, 'shown'>): string | undefined {
  const left = optionalColumns.filter((column) => !shown.has(column)).map(optionalHeading);
  return left.length === 0 ? undefined : `without the columns ${listInWords(left)}`;
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
