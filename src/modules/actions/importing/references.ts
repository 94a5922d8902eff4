/** References as people number: 1, 2, 10, 11; 1.1.2 before 1.1.10; what has no number last. */
export function compareReferences(one: string, other: string): number {
  const [ours, theirs] = [numbersOf(one), numbersOf(other)];
  for (let at = 0; at < Math.max(ours.length, theirs.length); at += 1) {
    const difference =
      (ours[at] ?? (at === 0 ? Number.MAX_SAFE_INTEGER : -1)) -
      (theirs[at] ?? (at === 0 ? Number.MAX_SAFE_INTEGER : -1));
    if (difference !== 0) return difference;
  }
  return one < other ? -1 : one > other ? 1 : 0;
}

const numbersOf = (text: string): number[] => (text.match(/\d+/g) ?? []).slice(0, 4).map(Number);

/** The number of the recommendation that a cell begins with, as in "Recommendation 3", "R3.1" or "3. Ask alone"; undefined when it has none. */
export function recommendationNumber(text: string): number | undefined {
  const [, number] =
    /^\s*(?:recommendation|rec\.?|r)?\s*(?:no\.?|number|#)?\s*(\d{1,3})(?![\d]|(?:st|nd|rd|th)\b|\s*(?:%|days?|weeks?|months?|years?))/i.exec(
      text,
    ) ?? [];
  return number === undefined ? undefined : Number(number);
}

const SMALL = new Set(
  'a an and are as at be by for from in is it of on or that the their this to was were which will with should must'.split(
    ' ',
  ),
);

const wordsOf = (text: string): Set<string> =>
  new Set((text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !SMALL.has(word)));

/** How much of their words two texts have in common, from 0 to 1 (Dice). */
export function likeness(one: string, other: string): number {
  const [ours, theirs] = [wordsOf(one), wordsOf(other)];
  if (ours.size === 0 || theirs.size === 0) return one.trim() === other.trim() ? 1 : 0;
  return (2 * [...ours].filter((word) => theirs.has(word)).length) / (ours.size + theirs.size);
}
