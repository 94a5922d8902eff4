import { anonymityScan, ordinaryIn } from '../../../kernel/anonymity-scan.js';
import { type IdentifierKind, identifierInWords, type KnownPerson } from '../../../kernel/identifiers.js';
import { staffNameFinder } from '../../../kernel/staff-names.js';
import { type CheckedPart, messageAt, plainly } from './checked.js';
import type { CheckMessage } from './messages.js';

/** A find, with whose it is: that is for holders of the key alone. */
export interface LeftStanding extends CheckMessage {
  readonly code: IdentifierKind;
  readonly of: string | undefined;
  /** The part it stands in, as `CheckedPart` has it. */
  readonly part: string;
}

/** Whose names are looked for, and whose may stand. */
export interface NamesToFind {
  readonly known: readonly KnownPerson[];
  /** People at work who have to do with the review. */
  readonly staff: readonly string[];
  readonly mayStand: readonly string[];
}

/**
 * Everything in these parts that may say who somebody is. Names of those who sit on the panel, and of its chair and author, stand in a report
 * because they must (F-11): they are no find where they are written as they are.
 */
export function identifiersLeft(
  parts: readonly CheckedPart[],
  { known, staff, mayStand }: NamesToFind,
): LeftStanding[] {
  const scan = anonymityScan(known, ordinaryIn(parts.map(({ text }) => text)));
  const atWork = staffNameFinder(staff.filter((name) => !mayStand.some((one) => one.includes(name))));
  return parts.flatMap((part) => {
    const free = mayStand.flatMap((name) => placesOf(part.text, name));
    const people = scan(part.text);
    const colleagues = atWork(part.text).filter(
      ({ start, end }) => !people.some((one) => one.start < end && start < one.end),
    );
    return [...people, ...colleagues]
      .toSorted((one, other) => one.start - other.start)
      .filter(({ start, end }) => !free.some(([from, to]) => start >= from && end <= to))
      .map(({ kind, start, end, of }) => ({
        ...messageAt(part, {
          kind: 'identifier',
          code: kind,
          says: `Looks like ${identifierInWords[kind]}`,
          start,
          end,
        }),
        ...{ code: kind, of },
        part: part.part,
      }));
  });
}

function placesOf(text: string, name: string): [number, number][] {
  if (name.trim() === '') return [];
  return [...text.matchAll(new RegExp(plainly(name), 'gu'))].map(({ index }) => [index, index + name.length]);
}
