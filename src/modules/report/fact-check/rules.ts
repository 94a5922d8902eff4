import type { PassageAnswer, Settled } from '../kinds.js';

/** A paragraph of the report, by where it stands. */
export interface Paragraph {
  /** Part, key and number: `overview/analysis/3`. */
  readonly id: string;
  readonly part: string;
  readonly key: string;
  readonly where: string;
  readonly text: string;
}

/** The paragraphs of a report in their order; headings alone and single words are none. */
export const paragraphsOf = (
  parts: readonly { readonly part: string; readonly key: string; readonly where: string; readonly text: string }[],
): Paragraph[] =>
  parts.flatMap(({ part, key, where, text }) =>
    text
      .split(/\n\s*\n/)
      .map((one) => one.trim())
      .flatMap((one, at) =>
        one.startsWith('#') || one.length < SHORTEST
          ? []
          : [{ id: `${part}/${key}/${at}`, part, key, where, text: one }],
      ),
  );

const SHORTEST = 12;

/** What an agency is called in a report: by its name, and by what the switch between names and pseudonyms makes of that. */
export const calledIn = (name: string, toPseudonyms: (text: string) => string): readonly string[] => [
  ...new Set([name, toPseudonyms(name)]),
];

/** The paragraphs in which one of these names stands: what is an agency's own to check. Case does not count. */
export function suggestedFor(paragraphs: readonly Paragraph[], names: readonly string[]): Paragraph[] {
  const wanted = names.map((name) => name.trim().toLowerCase()).filter(({ length }) => length > 2);
  return paragraphs.filter(({ text }) => wanted.some((name) => text.toLowerCase().includes(name)));
}

/** So many paragraphs that name nobody stand on a page unasked; of a longer report only the sections that were asked for. */
export const FEW = 60;

/** A section of which paragraphs can be shown. */
export interface SectionToShow {
  /** Part and key: `overview/analysis`. */
  readonly id: string;
  readonly where: string;
}

/** Which of the paragraphs that do not name the agency stand on its page, and the sections of which more can be shown. */
export function othersOnPage(
  others: readonly Paragraph[],
  { asked, ticked }: { readonly asked: readonly string[]; readonly ticked: readonly string[] },
): { readonly shown: readonly Paragraph[]; readonly more: readonly SectionToShow[] } {
  if (others.length <= FEW) return { shown: others, more: [] };
  const sectionOf = ({ part, key }: Paragraph): string => `${part}/${key}`;
  const shown = others.filter((one) => asked.includes(sectionOf(one)) || ticked.includes(one.id));
  const rest = others.filter((one) => !shown.includes(one));
  const more = new Map(rest.map((one) => [sectionOf(one), one.where]));
  return { shown, more: [...more].map(([id, where]) => ({ id, where })) };
}

/** A passage as far as the state of its fact-check needs it. */
export interface PassageState {
  readonly answer: PassageAnswer | null;
  readonly settledAs: Settled | null;
}

/** Where a fact-check stands. `to-settle`: something is not right and nobody has said what came of it. */
export type FactCheckState = 'waits' | 'to-settle' | 'to-close' | 'closed';

export const factCheckStateInWords: Readonly<Record<FactCheckState, string>> = {
  waits: 'Waits for the agency',
  'to-settle': 'Something is not right: to be settled',
  'to-close': 'Answered and settled: to be closed',
  closed: 'Closed',
};

export function factCheckState(
  { answered, closed }: { readonly answered: boolean; readonly closed: boolean },
  passages: readonly PassageState[],
): FactCheckState {
  if (closed) return 'closed';
  if (!answered) return 'waits';
  return passages.some(isToSettle) ? 'to-settle' : 'to-close';
}

export const isToSettle = ({ answer, settledAs }: PassageState): boolean =>
  answer === 'not-right' && settledAs === null;

/** Why a fact-check cannot be closed. Without an answer a note says what was tried. */
export type CloseRefusal = 'to-settle' | 'note-missing' | 'closed';

export function closeRefused(state: FactCheckState, note: string): CloseRefusal | undefined {
  if (state === 'closed') return 'closed';
  if (state === 'to-settle') return 'to-settle';
  return state === 'waits' && note.trim() === '' ? 'note-missing' : undefined;
}
