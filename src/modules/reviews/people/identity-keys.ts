import { foldName } from '../../../kernel/names.js';
import { parsePartialDate } from '../../../kernel/partial-date.js';
import { foldAddress, parsePostcode } from '../../../kernel/postcode.js';
import { soundOf } from '../../../kernel/spelling.js';

/** What of a person can be compared with somebody else's particulars. */
export interface Comparable {
  readonly fullName: string;
  readonly aliases: readonly string[];
  /** As `parsePartialDate` reads it; other words are not compared. */
  readonly dateOfBirth: string;
  readonly address: string;
  readonly postcode: string;
}

const MOST_KEYS = 60;
const SHORTEST_WORD = 2;

/**
 * What a likely double would share with this person: every word of every name and how it sounds, the exact birth date, the postcode, the
 * address. Two people with no key in common are never compared.
 */
export function identityKeys(person: Comparable): string[] {
  const words = [person.fullName, ...person.aliases]
    .flatMap((name) => foldName(name).split(' '))
    .filter((word) => word.length >= SHORTEST_WORD);
  const keys = new Set<string>();
  for (const word of words) {
    keys.add(`name:${word}`);
    const sound = soundOf(word);
    if (sound !== '') keys.add(`sound:${sound}`);
  }
  const born = parsePartialDate(person.dateOfBirth);
  if (born?.known === 'exactly') keys.add(`born:${born.on}`);
  const postcode = parsePostcode(person.postcode);
  if (postcode !== undefined) keys.add(`postcode:${postcode}`);
  const address = foldAddress(person.address);
  if (address !== '') keys.add(`address:${address.slice(0, 100)}`);
  return [...keys].slice(0, MOST_KEYS);
}
