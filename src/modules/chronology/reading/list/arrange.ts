import type { Day } from '../../../../kernel/day.js';
import type { Entry } from '../../entries/queries.js';
import type { Pair } from '../marks/queries.js';
import type { ReviewNote } from './queries.js';

/** An entry with its place in the whole list, and others of the page that tell of the same event. */
export interface PlacedEntry {
  readonly entry: Entry;
  readonly number: number;
  readonly alsoTold: readonly { readonly entry: Entry; readonly number: number }[];
}

export type Item = ({ readonly kind: 'entry' } & PlacedEntry) | { readonly kind: 'note'; readonly note: ReviewNote };

/** What stands under the heading of one month. */
export interface MonthOfList {
  /** As in `2019-04`; `undated` for entries without a date. */
  readonly key: string;
  readonly items: readonly Item[];
}

/** What a page is made of. */
export interface PageContent {
  readonly entries: readonly Entry[];
  /** The first entry of the next page. */
  readonly next: Entry | undefined;
  /** Number of the first entry, from 1. */
  readonly first: number;
  readonly notes: readonly ReviewNote[];
  readonly pairs: readonly Pair[];
}

/** A page in order, by month: entries that tell of one event together, where the first of them stands; notes before the entries of their day. */
export function arrange(content: PageContent): MonthOfList[] {
  const items = withNotes(together(content), content);
  const months: { key: string; items: Item[] }[] = [];
  for (const item of items) {
    const key = monthKey(item.kind === 'note' ? item.note.firstDay : item.entry.firstDay);
    const last = months.at(-1);
    if (last?.key === key) last.items.push(item);
    else months.push({ key, items: [item] });
  }
  return months;
}

export const monthKey = (on: Day | null): string => on?.slice(0, 7) ?? 'undated';

function together({ entries, first, pairs }: PageContent): PlacedEntry[] {
  const numbered = new Map(entries.map((entry, index) => [entry.id, { entry, number: first + index }]));
  const linked = partners(pairs);
  const shown = new Set<string>();
  return [...numbered.values()].flatMap((placed) => {
    if (shown.has(placed.entry.id)) return [];
    const alsoTold = reach(placed.entry.id, linked).flatMap((id) => {
      const other = shown.has(id) ? undefined : numbered.get(id);
      if (other !== undefined) shown.add(id);
      return other ?? [];
    });
    shown.add(placed.entry.id);
    return [{ ...placed, alsoTold }];
  });
}

function partners(pairs: readonly Pair[]): ReadonlyMap<string, readonly string[]> {
  const linked = new Map<string, string[]>();
  for (const { oneId, otherId, verdict } of pairs) {
    if (verdict !== 'same') continue;
    linked.set(oneId, [...(linked.get(oneId) ?? []), otherId]);
    linked.set(otherId, [...(linked.get(otherId) ?? []), oneId]);
  }
  return linked;
}

/** All that an entry is linked with, directly or through others, without itself. */
function reach(from: string, linked: ReadonlyMap<string, readonly string[]>): string[] {
  const found = new Set([from]);
  for (const id of found) for (const other of linked.get(id) ?? []) found.add(other);
  found.delete(from);
  return [...found];
}

/** Notes stand where their day comes; on the first page those before everything too, on the last those after. */
function withNotes(placed: readonly PlacedEntry[], { notes, next, first }: PageContent): Item[] {
  const start = first === 1 ? '' : (placed[0]?.entry.firstDay ?? '~');
  const end = next === undefined ? '~~' : (next.firstDay ?? '~');
  const here = notes.filter(({ firstDay }) => firstDay >= start && firstDay < end);
  const items: Item[] = [];
  let at = 0;
  for (const one of placed) {
    for (let note = here[at]; note !== undefined && note.firstDay <= (one.entry.firstDay ?? '~'); note = here[at]) {
      items.push({ kind: 'note', note });
      at += 1;
    }
    items.push({ kind: 'entry', ...one });
  }
  return [...items, ...here.slice(at).map((note) => ({ kind: 'note' as const, note }))];
}
