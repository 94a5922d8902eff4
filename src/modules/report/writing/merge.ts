import { diffArrays } from 'diff';

/** Two texts made one, or the fact that they cannot be without choosing. */
export type Merged = { readonly text: string } | 'both-changed';

interface Change {
  /** Paragraphs of the base from `from` up to `to` were replaced. */
  readonly from: number;
  readonly to: number;
  readonly by: readonly string[];
}

/**
 * Two texts that two people made of one, by paragraphs: what only one changed is taken from them. Where both changed the same paragraphs,
 * or put words in at the same place, nobody but they can say what stands, unless both say the same.
 */
export function mergeTexts(base: string, mine: string, theirs: string): Merged {
  if (mine === theirs || theirs === base) return { text: mine };
  if (mine === base) return { text: theirs };
  const paragraphs = paragraphsOf(base);
  const [own, other] = [changesOf(paragraphs, mine), changesOf(paragraphs, theirs)];
  if (own === undefined || other === undefined) return 'both-changed';
  if (own.some((one) => other.some((two) => clash(one, two)))) return 'both-changed';
  const all = [...own, ...other.filter((two) => !own.some((one) => same(one, two)))].sort(
    (one, two) => one.from - two.from || one.to - two.to,
  );
  const merged: string[] = [];
  let at = 0;
  for (const { from, to, by } of all) {
    merged.push(...paragraphs.slice(at, from), ...by);
    at = to;
  }
  return { text: [...merged, ...paragraphs.slice(at)].join('\n\n') };
}

export const paragraphsOf = (text: string): string[] => (text === '' ? [] : text.split(/\n{2,}/));

/** So many paragraphs may differ: the time that it takes grows with their square. */
const MOST_CHANGES = 1_000;

/** Undefined when more differ than is worth finding out. */
function changesOf(base: readonly string[], text: string): Change[] | undefined {
  const found = diffArrays([...base], paragraphsOf(text), { maxEditLength: MOST_CHANGES });
  if (found === undefined) return undefined;
  const changes: Change[] = [];
  let at = 0;
  let open: { from: number; to: number; by: string[] } | undefined;
  for (const { value, added, removed } of found) {
    if (!(added || removed)) {
      at += value.length;
      open = undefined;
      continue;
    }
    if (open === undefined) {
      open = { from: at, to: at, by: [] };
      changes.push(open);
    }
    if (added) open.by.push(...value);
    else {
      at += value.length;
      open.to = at;
    }
  }
  return changes;
}

const same = (one: Change, two: Change): boolean =>
  one.from === two.from && one.to === two.to && one.by.join('\n\n') === two.by.join('\n\n');

/** They touch the same paragraphs, or both put something in at one place. Neighbours do not clash. */
function clash(one: Change, two: Change): boolean {
  if (same(one, two)) return false;
  const isPlace = (change: Change): boolean => change.from === change.to;
  if (isPlace(one) && isPlace(two)) return one.from === two.from;
  if (isPlace(one)) return one.from > two.from && one.from < two.to;
  if (isPlace(two)) return two.from > one.from && two.from < one.to;
  return one.from < two.to && two.from < one.to;
}
