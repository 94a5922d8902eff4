import { isMonthBesideNumber, sexByTitle } from './name-forms.js';
import { awayIndex, backIndex, either, type GlossaryEntry, type Index, type Phrase } from './name-index.js';
import { type Word, wordsIn } from './words-in-text.js';

export type { GlossaryEntry } from './name-index.js';

/** A stretch that was switched: where it stood in the text that was given, and what stands there now. */
export interface SwitchedName {
  readonly start: number;
  readonly end: number;
  readonly from: string;
  readonly to: string;
  /** Pseudonyms of everybody it may mean: more than one when it could not be told, and then `to` names them all. */
  readonly may: readonly string[];
}

/** A text after the switch, and what was switched in it, in its order. */
export interface SwitchedText {
  readonly text: string;
  readonly changes: readonly SwitchedName[];
}

/** Switches texts between real names and pseudonyms. Built once for a review; each text is gone through once. */
export interface NameSwitch {
  toPseudonyms(text: string): string;
  toRealNames(text: string): string;
  /** As `toPseudonyms`, with what was switched. */
  pseudonymised(text: string): SwitchedText;
  /** As `toRealNames`, with what was switched. */
  personalised(text: string): SwitchedText;
}

/**
 * The switch for the people of one review. A real name is found as it was given, in capitals, reversed, with initials or a title, and by
 * single words of it; never inside another word. What may mean two people becomes "[One or Other]": no real name is left standing, and
 * nobody is guessed. The way back gives the full name. A text whose names stand in full, one name a pseudonym, comes back as it was.
 */
export function nameSwitch(glossary: readonly GlossaryEntry[]): NameSwitch {
  const [away, back] = [awayIndex(glossary), backIndex(glossary)];
  const pseudonymised = (text: string): SwitchedText => switched(text, away, pseudonymFor);
  const personalised = (text: string): SwitchedText => switched(text, back, realNameFor);
  return {
    pseudonymised,
    personalised,
    toPseudonyms: (text) => pseudonymised(text).text,
    toRealNames: (text) => personalised(text).text,
  };
}

type Replacement = (phrase: Phrase, people: readonly GlossaryEntry[]) => string;

const pseudonymFor: Replacement = (_phrase, people) =>
  people.length === 1 ? (people[0]?.pseudonym ?? '') : either(people);

const realNameFor: Replacement = ({ instead }, people) => instead ?? people[0]?.names[0] ?? '';

function switched(text: string, index: Index, replacement: Replacement): SwitchedText {
  if (index.size === 0 || text === '') return { text, changes: [] };
  const words = wordsIn(text);
  const changes: SwitchedName[] = [];
  let [result, done] = ['', 0];
  for (let at = 0; at < words.length; at += 1) {
    const first = words[at] as Word;
    const phrase = index.get(first.folded)?.find((one) => standsAt(one, { text, words, at }));
    if (phrase === undefined) continue;
    const [start, end] = stretchOf(phrase, { text, words, at });
    const people = phrase.literal === undefined ? bornOut(phrase.people, words[at - 1]) : phrase.people;
    const from = text.slice(start, end);
    const to = inCapitals(from, replacement(phrase, people), phrase);
    at += phrase.words.length - 1;
    if (to === from) continue;
    changes.push({ start, end, from, to, may: people.map(({ pseudonym }) => pseudonym) });
    result += text.slice(done, start) + to;
    done = end;
  }
  return { text: result + text.slice(done), changes };
}

interface Place {
  readonly text: string;
  readonly words: readonly Word[];
  readonly at: number;
}

function standsAt(phrase: Phrase, place: Place): boolean {
  const { text, words, at } = place;
  if (!phrase.words.every((word, index) => words[at + index]?.folded === word)) return false;
  const [start, end] = stretchOf(phrase, place);
  if (phrase.literal !== undefined) {
    const here = text.slice(start, end);
    return here === phrase.literal || here === phrase.literal.toUpperCase();
  }
  const found = words.slice(at, at + phrase.words.length);
  if (phrase.capital && !found.every(({ isCapital }) => isCapital)) return false;
  if (found.length === 1)
    return !isMonthBesideNumber(phrase.words[0] ?? '', words[at - 1]?.folded, words[at + 1]?.folded);
  return found.every((word, index) => index === 0 || isGap(text, found[index - 1] as Word, word));
}

const GAP = /^[ \u00a0]*(?:[ \u00a0\t-]|\r?\n|, )[ \u00a0]*$/;
const GAP_AFTER_INITIAL = /^(?:\.|[ \u00a0]|\. |\.\u00a0)?$/;

/** What may stand between two words of a name: a space, a line end, a hyphen, a comma when it is reversed, a full stop after an initial. */
function isGap(text: string, before: Word, after: Word): boolean {
  const between = text.slice(before.end, after.start);
  return GAP.test(between) || (before.end - before.start === 1 && GAP_AFTER_INITIAL.test(between));
}

/** From where to where a phrase stands; "[One or Other]" with its brackets. */
function stretchOf({ words, literal }: Phrase, { words: all, at }: Place): [number, number] {
  const [start, end] = [all[at]?.start ?? 0, all[at + words.length - 1]?.end ?? 0];
  return literal?.startsWith('[') ? [start - 1, end + 1] : [start, end];
}

/** Those of whom the title before the name can be true; all of them where it is true of nobody. */
function bornOut(people: readonly GlossaryEntry[], before: Word | undefined): readonly GlossaryEntry[] {
  const sex = people.length > 1 && before !== undefined ? sexByTitle(before.folded) : undefined;
  if (sex === undefined) return people;
  const of = people.filter((person) => (person.sex ?? sex) === sex);
  return of.length === 0 ? people : of;
}

const isInCapitals = (text: string): boolean =>
  text === text.toUpperCase() && text !== text.toLowerCase() && /\p{L}\p{L}/u.test(text);

const inCapitals = (from: string, to: string, { literal }: Phrase): string =>
  from !== literal && isInCapitals(from) && !to.startsWith('[') ? to.toUpperCase() : to;
