import { compareEntries, type Ordered } from '../../../../kernel/written-date/index.js';

/**
 * One list out of the chronologies of any number of agencies, in the order of `compareEntries`. That order is total, so it does not matter
 * in which order the lists come or how their entries are shared out between them. A list that is not in order is put in order first.
 */
export function mergeChronologies<Entry extends Ordered>(lists: readonly (readonly Entry[])[]): Entry[] {
  let round = lists.filter(({ length }) => length > 0).map(inOrder);
  while (round.length > 1) {
    const next: (readonly Entry[])[] = [];
    for (let index = 0; index < round.length; index += 2) {
      const [one, other] = [round[index] ?? [], round[index + 1]];
      next.push(other === undefined ? one : mergeTwo(one, other));
    }
    round = next;
  }
  return [...(round[0] ?? [])];
}

function inOrder<Entry extends Ordered>(list: readonly Entry[]): readonly Entry[] {
  for (let index = 1; index < list.length; index += 1) {
    const [before, after] = [list[index - 1], list[index]];
    if (before !== undefined && after !== undefined && compareEntries(before, after) > 0) {
      return [...list].sort(compareEntries);
    }
  }
  return list;
}

function mergeTwo<Entry extends Ordered>(one: readonly Entry[], other: readonly Entry[]): Entry[] {
  const merged: Entry[] = [];
  let at = 0;
  for (const entry of one) {
    let next = other[at];
    while (next !== undefined && compareEntries(next, entry) < 0) {
      merged.push(next);
      at += 1;
      next = other[at];
    }
    merged.push(entry);
  }
  for (; at < other.length; at += 1) merged.push(other[at] as Entry);
  return merged;
}
