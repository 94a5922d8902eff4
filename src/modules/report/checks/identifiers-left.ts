import { anonymityScan, ordinaryIn } from '../../../kernel/anonymity-scan.js';
import { identifierInWords, type KnownPerson } from '../../../kernel/identifiers.js';
import { type CheckedPart, messageAt, plainly } from './checked.js';
import type { CheckMessage } from './messages.js';

/** A find, with whose it is: that is for holders of the key alone. */
export interface LeftStanding extends CheckMessage {
  readonly of: string | undefined;
}

/**
 * Everything in these parts that may say who somebody is. Names of those who sit on the panel, and of its chair and author, stand in a report
 * because they must (F-11): they are no find where they are written as they are.
 */
export function identifiersLeft(
  parts: readonly CheckedPart[],
  { known, mayStand }: { readonly known: readonly KnownPerson[]; readonly mayStand: readonly string[] },
): LeftStanding[] {
  const scan = anonymityScan(known, ordinaryIn(parts.map(({ text }) => text)));
  return parts.flatMap((part) => {
    const free = mayStand.flatMap((name) => placesOf(part.text, name));
    return scan(part.text)
      .filter(({ start, end }) => !free.some(([from, to]) => start >= from && end <= to))
      .map(({ kind, start, end, of }) => ({
        ...messageAt(part, {
          kind: 'identifier',
          code: kind,
          says: `Looks like ${identifierInWords[kind]}`,
          start,
          end,
        }),
        of,
      }));
  });
}

function placesOf(text: string, name: string): [number, number][] {
  if (name.trim() === '') return [];
  return [...text.matchAll(new RegExp(plainly(name), 'gu'))].map(({ index }) => [index, index + name.length]);
}
