import type { earlierEntries } from '../tables.js';
import { earlierFields, headingOf } from './fields.js';

/** A column that the register does not have, as the file called it. */
export interface OtherColumn {
  readonly label: string;
  readonly text: string;
}

/** What is known of an earlier review: cells as typed, and the dates they were understood as. */
export interface EarlierContent {
  /** By field; what is empty is left out. */
  readonly texts: Readonly<Record<string, string>>;
  /** By field, as `partialDateText` keeps them; left out where a cell says no date. */
  readonly dates: Readonly<Record<string, string>>;
  readonly others: readonly OtherColumn[];
}

export type EarlierEntry = typeof earlierEntries.$inferSelect;

/** One cell that says something else than before. */
export interface CellDifference {
  readonly heading: string;
  readonly ours: string;
  readonly theirs: string;
}

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Every label with the number it has among those of the same name: a file may have two columns "Notes". */
export function othersByKey(others: readonly OtherColumn[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const { label, text } of others) {
    let key = label;
    for (let number = 2; found.has(key); number += 1) key = `${label} (${number})`;
    found.set(key, text);
  }
  return found;
}

/** Two cells that mean the same: equal but for blanks, or the same date in other words. */
function sameCell(id: string, ours: EarlierContent, theirs: EarlierContent): boolean {
  if (flat(ours.texts[id] ?? '') === flat(theirs.texts[id] ?? '')) return true;
  if (id === 'reference') return bareReference(ours.texts[id] ?? '') === bareReference(theirs.texts[id] ?? '');
  const [one, other] = [ours.dates[id], theirs.dates[id]];
  return one !== undefined && one === other;
}

/** Where a file says something else than the register. A cell that is empty in the file says nothing. */
export function differencesFrom(ours: EarlierContent, theirs: EarlierContent): CellDifference[] {
  const fields = earlierFields.flatMap(({ id }): CellDifference[] =>
    (theirs.texts[id] ?? '') === '' || sameCell(id, ours, theirs)
      ? []
      : [{ heading: headingOf(id), ours: ours.texts[id] ?? '', theirs: theirs.texts[id] ?? '' }],
  );
  const kept = othersByKey(ours.others);
  const others = [...othersByKey(theirs.others)].flatMap(([label, text]): CellDifference[] =>
    text === '' || flat(kept.get(label) ?? '') === flat(text)
      ? []
      : [{ heading: label, ours: kept.get(label) ?? '', theirs: text }],
  );
  return [...fields, ...others];
}

/** Everything that differs, cells that were emptied too: what a change did. */
export function changesBetween(before: EarlierContent, after: EarlierContent): CellDifference[] {
  const fields = earlierFields.flatMap(({ id }): CellDifference[] =>
    (before.texts[id] ?? '') === (after.texts[id] ?? '')
      ? []
      : [{ heading: headingOf(id), ours: before.texts[id] ?? '', theirs: after.texts[id] ?? '' }],
  );
  const [then, now] = [othersByKey(before.others), othersByKey(after.others)];
  const others = [...new Set([...then.keys(), ...now.keys()])].flatMap((label): CellDifference[] =>
    (then.get(label) ?? '') === (now.get(label) ?? '')
      ? []
      : [{ heading: label, ours: then.get(label) ?? '', theirs: now.get(label) ?? '' }],
  );
  return [...fields, ...others];
}

/** What the register says once it follows a file: the file's cells, and ours where the file is empty. */
export function followed(ours: EarlierContent, theirs: EarlierContent): EarlierContent {
  const given = Object.keys(theirs.texts);
  const dates = Object.fromEntries(Object.entries(ours.dates).filter(([id]) => !given.includes(id)));
  const kept = othersByKey(ours.others);
  for (const [label, text] of othersByKey(theirs.others)) if (text !== '') kept.set(label, text);
  return {
    texts: { ...ours.texts, ...theirs.texts },
    dates: { ...dates, ...theirs.dates },
    others: [...kept].map(([label, text]) => ({ label, text })),
  };
}

/** A reference as it is compared: small letters, and one blank for every sign between. */
export const bareReference = (reference: string): string =>
  reference
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What two spellings of one reference have in common: its letters and numbers, whatever stands between them. "DHR 2", "DHR2" and "dhr-02" are one. */
export const nearReference = (reference: string): string =>
  (bareReference(reference).match(/\p{L}+|\p{N}+/gu) ?? []).map((part) => part.replace(/^0+(?=\p{N})/u, '')).join(' ');
