import type { TimelineEntry } from './record.js';

/** An act, or several like it one after another, in one sentence: the newest of them with how many there are. */
export interface Told {
  readonly entry: TimelineEntry;
  readonly times: number;
  readonly words: string;
}

/** Puts acts that are alike and stand one after another into one; `areAlike` is asked of the newer and the older. */
export function inOne(
  entries: readonly TimelineEntry[],
  areAlike: (newer: TimelineEntry, older: TimelineEntry) => boolean,
): Told[] {
  const told: { entry: TimelineEntry; times: number }[] = [];
  for (const entry of entries) {
    const last = told.at(-1);
    if (last !== undefined && areAlike(last.entry, entry)) last.times += 1;
    else told.push({ entry, times: 1 });
  }
  return told.map(({ entry, times }) => ({ entry, times, words: wordsOf(entry, times) }));
}

const wordsOf = ({ what, body, inOne: several }: TimelineEntry, times: number): string =>
  times > 1 ? several(times) : body === undefined ? what : `${what}: ${body}`;
