/** The first number under a pattern that is given out in a year. */
const FIRST = 1;
const YEAR = /\{year\}/g;
const NUMBER = /\{number(?::(\d))?\}/;

/** True when numbers of the pattern begin again each year. */
export const isYearly = (pattern: string): boolean => pattern.includes('{year}');

/** The reference by a partnership's pattern: `BEX-{year}-{number:2}` gives BEX-2026-07. A longer number is never cut. */
export const referenceFor = (pattern: string, year: number, number: number): string =>
  pattern
    .replace(YEAR, String(year))
    .replace(NUMBER, (_, width: string | undefined) => String(number).padStart(Number(width ?? 1), '0'));

/** What stands before and after the number in a year's references. */
export function aroundNumber(pattern: string, year: number): { readonly before: string; readonly after: string } {
  const [before = '', after = ''] = pattern.replace(YEAR, String(year)).split(NUMBER.exec(pattern)?.[0] ?? '{number}');
  return { before, after };
}

/** The number after the highest one in use. References of another shape (brought over from a spreadsheet) are passed over. */
export function nextNumber(pattern: string, year: number, inUse: readonly string[]): number {
  const { before, after } = aroundNumber(pattern, year);
  const numbers = inUse
    .filter((reference) => reference.startsWith(before) && reference.endsWith(after))
    .map((reference) => reference.slice(before.length, reference.length - after.length))
    .filter((text) => /^\d{1,9}$/.test(text))
    .map(Number);
  return Math.max(FIRST - 1, ...numbers) + 1;
}
