/** Endings that are taken off, the longest that fits first; what stays must be a word of three letters at the least. */
const ENDINGS: readonly (readonly [ending: string, instead: string])[] = [
  ['ational', 'ate'],
  ['isation', 'ise'],
  ['ization', 'ise'],
  ['fulness', 'ful'],
  ['iveness', 'ive'],
  ['ments', ''],
  ['ation', 'ate'],
  ['ings', ''],
  ['ment', ''],
  ['ness', ''],
  ['edly', ''],
  ['ions', ''],
  ['ies', 'y'],
  ['ing', ''],
  ['ion', ''],
  ['ed', ''],
  ['es', ''],
  ['ly', ''],
  ['s', ''],
];

const SHORTEST = 3;

/**
 * The stem of an English word in lower case, near enough for likeness: "trained", "training" and "trains" are one. It is a short form of
 * Porter’s way, without his measures: two words that fall together wrongly cost a place in a list, no more.
 */
export function stemOf(word: string): string {
  const ending = ENDINGS.find(
    ([end]) => word.endsWith(end) && word.length - end.length >= SHORTEST && !(end === 's' && /[su]s$/.test(word)),
  );
  const cut = ending === undefined ? word : word.slice(0, word.length - ending[0].length) + ending[1];
  const single = /([^aeioulsz])\1$/.test(cut) ? cut.slice(0, -1) : cut;
  return single.length > SHORTEST && single.endsWith('e') ? single.slice(0, -1) : single;
}
