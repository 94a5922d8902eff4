import { type ColumnId, chronologyColumns } from '../columns.js';

/** What becomes of a column of the file: one of ours, put into what happened under its heading, or left out. */
export type Target = ColumnId | 'add' | 'leave';

/** A heading as it is compared: small letters, no line ends, no signs around it. */
export const bare = (heading: string): string =>
  heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘`]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/[*:?.\s]+$/g, '')
    .trim();

const KNOWN: ReadonlyMap<string, ColumnId> = new Map(
  chronologyColumns.flatMap(({ id, heading, words }) => [heading, ...words].map((word) => [bare(word), id] as const)),
);

/** Which of our columns a heading means; undefined when no word of it is known. */
export function columnFor(heading: string): ColumnId | undefined {
  const asked = bare(heading);
  const whole = KNOWN.get(asked) ?? KNOWN.get(bare(asked.replace(/\([^)]*\)/g, '')));
  if (whole !== undefined || asked === '') return whole;
  const within = [...KNOWN].filter(
    ([word]) => word.length >= 4 && new RegExp(`\\b${word.replace(/[^a-z0-9' ]/g, '.')}\\b`).test(asked),
  );
  return within.sort(([one], [other]) => other.length - one.length)[0]?.[1];
}

/** Rows looked at for the headings: titles and notes often stand above them. */
const LOOKED_AT = 20;

/** The place in the list (from 0) of the row that holds the headings; undefined when none looks like it. */
export function headingAt(rows: readonly { readonly cells: readonly string[] }[]): number | undefined {
  const scores = rows
    .slice(0, LOOKED_AT)
    .map(
      ({ cells }) => new Set(cells.filter((cell) => cell.length <= 80).flatMap((cell) => columnFor(cell) ?? [])).size,
    );
  const best = Math.max(...scores, 0);
  return best >= 2 ? scores.indexOf(best) : undefined;
}

/**
 * What each column most likely is: what the agency said last time of a heading, then what the words say; each of ours once. What is not
 * recognised goes into what happened, so that nothing is lost by pressing on; what is empty throughout is left out.
 */
export function guessTargets(headings: readonly string[], remembered: ReadonlyMap<string, Target>): Target[] {
  const taken = new Set<Target>();
  const take = (target: Target | undefined): Target | undefined => {
    if (target === undefined || target === 'add' || target === 'leave') return target;
    if (taken.has(target)) return undefined;
    taken.add(target);
    return target;
  };
  const sure = headings.map((heading) => take(remembered.get(bare(heading)) ?? KNOWN.get(bare(heading))));
  return headings.map((heading, at) => sure[at] ?? take(columnFor(heading)) ?? 'add');
}

/** True for a row that says the headings again, as tables that go over pages do. */
export function repeatsHeading(cells: readonly string[], heading: readonly string[]): boolean {
  const given = heading.flatMap((text, at) => (text === '' ? [] : [[bare(text), bare(cells[at] ?? '')] as const]));
  const same = given.filter(([one, other]) => one === other).length;
  return given.length > 1 && same >= 2 && same * 3 >= given.length * 2;
}

const GUIDING =
  /\b(?:dd\/?mm|e\.?g\b|for example|please|enter|insert|state|specify|include|record(?:ed)? (?:the|as)|use (?:the|a|24)|who |what |give |format|brief(?:ly)?|describe|24 ?h(?:ou)?r)/i;

/** True for the row under the headings that tells people how to fill in the form. Only asked of rows whose date is no date. */
export const looksLikeGuidance = (cells: readonly string[]): boolean =>
  cells.filter((cell) => GUIDING.test(cell)).length >= 2;
