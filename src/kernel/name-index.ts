import { formsOf } from './name-forms.js';
import { wordsIn } from './words-in-text.js';

/** Somebody who is named in a review, as far as a text is to be switched. */
export interface GlossaryEntry {
  /** What they are called instead: a pseudonym; for a professional, a role. */
  readonly pseudonym: string;
  /** The full name first, then every other that they go by; empty where it is not known. */
  readonly names: readonly string[];
  /** Tells Mr from Mrs of one surname. */
  readonly sex?: 'female' | 'male' | undefined;
}

/** Words that are looked for one after the other, and whom they may mean. */
export interface Phrase {
  readonly words: readonly string[];
  readonly capital: boolean;
  readonly people: readonly GlossaryEntry[];
  /** How the words must be written, where that matters. */
  readonly literal?: string;
  /** What they are replaced by when no person's name is. */
  readonly instead?: string;
}

/** Phrases by their first word, the longest first. */
export type Index = ReadonlyMap<string, readonly Phrase[]>;

interface Form extends Phrase {
  readonly shortened: number;
  readonly isPseudonym?: true;
}

/** What to look for in a text with real names. */
export function awayIndex(glossary: readonly GlossaryEntry[]): Index {
  const forms = new Map<string, Form[]>();
  const add = (form: Form): void => {
    const key = form.words.join(' ');
    forms.set(key, [...(forms.get(key) ?? []), form]);
  };
  for (const person of glossary) {
    for (const name of person.names) for (const form of formsOf(name)) add({ ...form, people: [person] });
    // What stands under a pseudonym already stays so, and a real name that is another's pseudonym cannot be told from it.
    add({ ...wordsOf(person.pseudonym), capital: true, people: [person], shortened: 0, isPseudonym: true });
  }
  return indexed([...forms.values()].map(merged));
}

/** One phrase of the forms that are written alike. Whose name it is in full comes before whose it is shortened. */
function merged(forms: readonly Form[]): Phrase {
  const real = forms.filter(({ isPseudonym }) => isPseudonym === undefined);
  const least = Math.min(...real.map(({ shortened }) => shortened));
  const nearest = forms.filter(({ isPseudonym, shortened }) => isPseudonym === true || shortened === least);
  const people = [...new Set(nearest.flatMap((form) => form.people))];
  return { words: forms[0]?.words ?? [], capital: nearest.every(({ capital }) => capital), people };
}

/** What to look for in a text with pseudonyms. */
export function backIndex(glossary: readonly GlossaryEntry[]): Index {
  const known = glossary.filter(({ names }) => (names[0] ?? '') !== '');
  const byPseudonym = Map.groupBy(known, ({ pseudonym }) => pseudonym);
  const alone = [...byPseudonym].flatMap(([pseudonym, people]): Phrase[] =>
    people.length === 1 ? [{ ...wordsOf(pseudonym), capital: false, people, literal: pseudonym }] : [],
  );
  return indexed([...alone, ...sharedWords(known)]);
}

/** "[One or Other]" goes back to the word they share, where they share but one. */
function sharedWords(known: readonly GlossaryEntry[]): Phrase[] {
  const forms = known.flatMap((person) =>
    [...new Set(person.names.flatMap((name) => name.split(/[\s-]+/)))].map((word) => ({ word, person })),
  );
  const shared = [...Map.groupBy(forms, ({ word }) => word)]
    .map(([word, of]) => ({ word, people: of.map(({ person }) => person) }))
    .filter(({ people, word }) => people.length > 1 && word.length > 1);
  return [...Map.groupBy(shared, ({ people }) => either(people))].flatMap(([literal, of]): Phrase[] => {
    const [only] = of;
    if (of.length !== 1 || only === undefined) return [];
    return [{ ...wordsOf(literal), capital: false, people: only.people, literal, instead: only.word }];
  });
}

const wordsOf = (text: string): { readonly words: readonly string[] } => ({
  words: wordsIn(text).map(({ folded }) => folded),
});

function indexed(phrases: readonly Phrase[]): Index {
  const sorted = phrases
    .filter(({ words }) => words.length > 0)
    .sort((one, other) => other.words.length - one.words.length);
  return Map.groupBy(sorted, ({ words }) => words[0] ?? '');
}

/** What stands for a name that may be anybody's of these. */
export const either = (people: readonly GlossaryEntry[]): string =>
  people.length > MOST_TOLD
    ? '[somebody of the family]'
    : `[${people
        .map(({ pseudonym }) => pseudonym)
        .sort()
        .join(' or ')}]`;

const MOST_TOLD = 4;
