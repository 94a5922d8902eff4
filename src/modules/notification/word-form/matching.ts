import type { Question } from './questions.js';
import { bare } from './reading-text.js';
import { PRINTED_INSIDE, PRINTED_OPENINGS } from './wording.js';

/** Longer words are an answer, not a label. */
export const LONGEST_LABEL = 150;

/** How alike two labels must be to be the same; "Ethnicty" is, "Date of death" and "Date of birth" are not. */
const ALIKE = 0.75;

/** The question a label asks by its own words, or by others it is known by. */
export function exactQuestion<Section>(
  label: string,
  questions: readonly Question<Section>[],
): Question<Section> | undefined {
  const wanted = bare(label);
  return wanted === '' ? undefined : questions.find((question) => spellings(question).includes(wanted));
}

/** The question a label asks exactly, or nearly. */
export const questionFor = <Section>(
  label: string,
  questions: readonly Question<Section>[],
): Question<Section> | undefined => exactQuestion(label, questions) ?? nearest(bare(label), questions);

const spellings = <Section>(question: Question<Section>): string[] => [question.label, ...question.also].map(bare);

function nearest<Section>(wanted: string, questions: readonly Question<Section>[]): Question<Section> | undefined {
  const scored = questions.map((question) => ({
    question,
    score: Math.max(...spellings(question).map((spelling) => likeness(wanted, spelling))),
  }));
  const best = scored.toSorted((a, b) => b.score - a.score)[0];
  return best !== undefined && best.score >= ALIKE ? best.question : undefined;
}

/** Dice's coefficient over pairs of letters: 1 for the same words, 0 for nothing in common. */
function likeness(one: string, other: string): number {
  // The shorter cannot hold enough of the longer's pairs: most labels are told apart here.
  if (Math.min(one.length, other.length) < Math.max(one.length, other.length) / 2) return 0;
  const left = pairs(one);
  const right = pairs(other);
  const shared = left.filter((pair) => {
    const at = right.indexOf(pair);
    if (at === -1) return false;
    right.splice(at, 1);
    return true;
  }).length;
  const all = one.length + other.length - 2;
  return all <= 0 ? 0 : (2 * shared) / all;
}

const pairs = (word: string): string[] =>
  Array.from({ length: Math.max(0, word.length - 1) }, (_, at) => word.slice(at, at + 2));

/** Within so many letters every printed sentence has shown itself. */
const LONGEST_OPENING = 400;

/** Says whether a paragraph is printed on the form, ours or the toolkit's, and so holds no answer. */
export const isPrinted = (text: string): boolean => {
  const words = bare(text.slice(0, LONGEST_OPENING));
  return (
    PRINTED_OPENINGS.some((opening) => words.startsWith(opening)) ||
    PRINTED_INSIDE.some((inside) => words.includes(inside)) ||
    /^[^\s@]{1,80}@[^\s@]{1,200}$/.test(text)
  );
};
