import type { FoundIdentifier } from '../../../kernel/identifiers.js';
import type { TextPlace } from '../../../platform/catalogue.js';
import type { Work } from '../../../platform/work.js';
import { findingsOf, type Looking, type ReadPlace } from './kept.js';

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
  /** Texts that were looked through. */
  readonly texts: number;
  readonly unread: readonly TextPlace[];
  /** Why it was ended before the last text: more was found than one page shows, or the rest is looked through at the next call. */
  readonly ended: 'enough-found' | 'goes-on' | undefined;
}

/** How far one look goes. */
export interface LookLimits {
  /** Texts that are looked through anew; what was found before is read from where it is kept. */
  readonly anew: number;
  /** Findings that one page shows. */
  readonly found: number;
}

export const LOOK_LIMITS: LookLimits = { anew: 5_000, found: 300 };

const WORDS_AROUND = 60;
const AT_ONCE = 500;

/** Goes through the texts of a review for everything that says who somebody is, but for what may stay. Only what changed is looked at again. */
export async function lookThrough(
  work: Work,
  {
    texts,
    allowed,
    ...looking
  }: Looking & { readonly texts: AsyncIterable<TextPlace>; readonly allowed: readonly string[] },
  limits = LOOK_LIMITS,
): Promise<Look> {
  const mayStay = new Set(allowed.map(asCompared));
  const [standing, unread]: [Standing[], TextPlace[]] = [[], []];
  let [seen, anew] = [0, 0];
  for await (const places of inBatches(texts)) {
    unread.push(...places.filter((place) => place.text === undefined));
    const read = places.filter(isRead);
    const done = await findingsOf(work, looking, { places: read, most: limits.anew - anew });
    seen += done.looked.length;
    anew += done.anew;
    for (const { place, found } of done.looked)
      for (const one of found)
        if (!mayStay.has(asCompared(one.text))) standing.push({ place, found: one, ...around(place.text, one) });
    if (standing.length >= limits.found)
      return { standing: standing.slice(0, limits.found), texts: seen, unread, ended: 'enough-found' };
    if (done.looked.length < read.length) return { standing, texts: seen, unread, ended: 'goes-on' };
  }
  return { standing, texts: seen, unread, ended: undefined };
}

const isRead = (place: TextPlace): place is ReadPlace => place.text !== undefined;

async function* inBatches(texts: AsyncIterable<TextPlace>): AsyncGenerator<TextPlace[]> {
  let batch: TextPlace[] = [];
  for await (const place of texts) {
    if (batch.push(place) < AT_ONCE) continue;
    yield batch;
    batch = [];
  }
  yield batch;
}

/** How two findings are compared: spaces and case do not count. */
export const asCompared = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();

const around = (text: string, { start, end }: FoundIdentifier) => ({
  before: `${start > WORDS_AROUND ? '…' : ''}${text.slice(Math.max(0, start - WORDS_AROUND), start)}`,
  after: `${text.slice(end, end + WORDS_AROUND)}${end + WORDS_AROUND < text.length ? '…' : ''}`,
});
