/**
 * How many slips of the pen lie between two words: a letter put in, left out, changed, or swapped with its neighbour
 * (Damerau and Levenshtein, each place altered once).
 */
export function editDistance(one: string, other: string): number {
  const [from, to] = [[...one], [...other]];
  let before: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1];
      const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      const cheapest = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      current.push(swapped ? Math.min(cheapest, (before[column - 2] ?? 0) + 1) : cheapest);
    }
    [before, last] = [last, current];
  }
  return last[to.length] ?? 0;
}

/** English spellings of one sound, tried in order. */
const ONE_SOUND: readonly (readonly [RegExp, string])[] = [
  [/^(kn|gn|pn)/, 'n'],
  [/^wr/, 'r'],
  [/^x/, 's'],
  [/ph/g, 'f'],
  [/gh(?=[^aeiouy]|$)/g, ''],
  [/(sch|sh|ch|tch)/g, 'j'],
  [/c(?=[eiy])/g, 's'],
  [/(ck|[ckq])/g, 'k'],
  [/z/g, 's'],
  [/v/g, 'f'],
  [/g(?=[eiy])/g, 'j'],
  [/mb$/, 'm'],
];

/**
 * The consonants of a word as they sound in English, a leading vowel kept as "a": Catherine and Kathryn are both "ktrn". Empty for
 * words that are not in Latin letters.
 */
export function soundOf(word: string): string {
  if (!/^[a-z]+$/.test(word)) return '';
  let sound = word;
  for (const [spelling, letter] of ONE_SOUND) sound = sound.replace(spelling, letter);
  const opening = /^[aeiouy]/.test(sound) ? 'a' : '';
  return opening + sound.replace(/[aeiouyhw]/g, '').replace(/(.)\1+/g, '$1');
}
