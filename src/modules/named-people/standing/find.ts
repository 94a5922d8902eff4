import { identifierFinder } from '../../../kernel/identifier-finder.js';
import type { FoundIdentifier, KnownPerson } from '../../../kernel/identifiers.js';
import type { TextPlace } from '../../../platform/catalogue.js';

/** Something that still says who somebody is, with the words around it. */
export interface Standing {
  readonly place: TextPlace;
  readonly found: FoundIdentifier;
  readonly before: string;
  readonly after: string;
}

/** What was found in a review, and how far it was looked. */
export interface Look {
  readonly standing: readonly Standing[];
  readonly texts: number;
  readonly unread: readonly TextPlace[];
  /** It was ended: there are more texts than one look goes through, or more was found than one page shows. */
  readonly ended: boolean;
}

const WORDS_AROUND = 60;
const MOST_TEXTS = 60_000;
const MOST_FOUND = 300;

/** Goes through texts for everything that says who somebody is, but for what may stay. */
export async function lookThrough(
  texts: AsyncIterable<TextPlace>,
  known: readonly KnownPerson[],
  allowed: readonly string[],
): Promise<Look> {
  const find = identifierFinder(known);
  const mayStay = new Set(allowed.map(asCompared));
  const [standing, unread]: [Standing[], TextPlace[]] = [[], []];
  let seen = 0;
  for await (const place of texts) {
    if (seen >= MOST_TEXTS || standing.length >= MOST_FOUND) return { standing, texts: seen, unread, ended: true };
    seen += 1;
    const { text } = place;
    if (text === undefined) unread.push(place);
    else
      for (const found of find(text))
        if (!mayStay.has(asCompared(found.text))) standing.push({ place, found, ...around(text, found) });
  }
  return { standing, texts: seen, unread, ended: false };
}

/** How two findings are compared: spaces and case do not count. */
export const asCompared = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();

const around = (text: string, { start, end }: FoundIdentifier) => ({
  before: `${start > WORDS_AROUND ? '…' : ''}${text.slice(Math.max(0, start - WORDS_AROUND), start)}`,
  after: `${text.slice(end, end + WORDS_AROUND)}${end + WORDS_AROUND < text.length ? '…' : ''}`,
});
