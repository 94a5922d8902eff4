import { foldName } from './names.js';

/** One way in which a person's name is written: its words folded, in their order. */
export interface NameForm {
  readonly words: readonly string[];
  /** How much of the name it is: 0 as it was given, 1 in another order, 2 shortened, 3 one word of it. */
  readonly shortened: 0 | 1 | 2 | 3;
  /** Each word must stand with a capital: what is short may be another word. */
  readonly capital: boolean;
}

/** Small words that stand in names and in every other sentence. */
const NOT_A_NAME = new Set(
  'a al am an and as at be bin by da de del den der di do du el go he if in is it la le me my no of on or so st the to up us van von we'.split(
    ' ',
  ),
);

/**
 * The ways in which a name may stand in a text: "Anna Rose Lavender", "Anna Lavender", "Lavender, Anna", "A. Lavender", "A. R. Lavender",
 * "Anna L", "Lavender", "Anna". Titles before them are not part of a form.
 */
export function formsOf(name: string): NameForm[] {
  const words = foldName(name)
    .split(' ')
    .filter((word) => word !== '');
  if (words.length === 0) return [];
  if (words.length === 1) return [{ words, shortened: 0, capital: true }];
  const [first = '', last = ''] = [words[0], words.at(-1)];
  const before = words.slice(0, -1);
  const form = (shortened: NameForm['shortened'], ...of: readonly string[]): NameForm => ({
    words: of,
    shortened,
    capital: true,
  });
  const letter = (word: string): string => [...word][0] ?? '';
  return [
    { words, shortened: 0, capital: false },
    form(1, last, ...before),
    form(2, first, last),
    form(2, last, first),
    form(2, ...before.map(letter), last),
    form(2, last, ...before.map(letter)),
    form(2, first, ...before.slice(1).map(letter), last),
    form(2, letter(first), last),
    form(2, last, letter(first)),
    form(2, first, letter(last)),
    ...words.filter((word) => [...word].length > 1 && !NOT_A_NAME.has(word)).map((word) => form(3, word)),
  ];
}

const TITLES: Readonly<Record<string, 'female' | 'male'>> = {
  mr: 'male',
  sir: 'male',
  lord: 'male',
  mrs: 'female',
  miss: 'female',
  ms: 'female',
  lady: 'female',
};

/** What a title says of whoever bears it; undefined when it says nothing. */
export const sexByTitle = (folded: string): 'female' | 'male' | undefined => TITLES[folded];

const MONTHS = new Set(['january', 'april', 'may', 'june', 'july', 'august']);

/** Names that are months too: behind the day or before the year they are a date. */
export const isMonthBesideNumber = (word: string, before = '', after = ''): boolean =>
  MONTHS.has(word) && (/^\d{1,2}(st|nd|rd|th)?$/.test(before) || /^\d{1,4}(st|nd|rd|th)?$/.test(after));
