/** Which of the two numbers of 05/04/2019 is the day. */
export const dateOrders = ['day-first', 'month-first'] as const;
export type DateOrder = (typeof dateOrders)[number];

const NUMBERS = /\b(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})\b/g;

interface Numbers {
  readonly first: number;
  readonly second: number;
}

const numbersIn = (text: string): Numbers[] =>
  [...text.matchAll(NUMBERS)].map(([, first, , second]) => ({ first: Number(first), second: Number(second) }));

/** Only a month can be twelve or less where the other is more. */
const provesMonthFirst = ({ first, second }: Numbers): boolean => first <= 12 && second > 12 && second <= 31;
const provesDayFirst = ({ first, second }: Numbers): boolean => first > 12 && first <= 31 && second <= 12;
const isEither = ({ first, second }: Numbers): boolean => first <= 12 && second <= 12 && first !== second;

/** The order that the dates of these texts can only have; day first, as people in the United Kingdom write, when they tell nothing or both. */
export function likelyOrder(texts: readonly string[]): DateOrder {
  const all = texts.flatMap(numbersIn);
  return all.some(provesMonthFirst) && !all.some(provesDayFirst) ? 'month-first' : 'day-first';
}

/** The text with the day before the month. What can only stand day first already stays as it is. */
export const withDayFirst = (text: string, order: DateOrder): string =>
  order === 'day-first'
    ? text
    : text.replace(NUMBERS, (written, first: string, sign: string, second: string, year: string) =>
        Number(first) <= 12 ? `${second}${sign}${first}${sign}${year}` : written,
      );

/** Dates that can be read either way, once some other date of the same file stands in the other order than the one that was chosen. */
export function doubtfulDates(
  texts: readonly string[],
  order: DateOrder,
): { readonly proof: string; readonly at: number[] } {
  const proves = order === 'day-first' ? provesMonthFirst : provesDayFirst;
  const proof = texts.find((text) => numbersIn(text).some(proves));
  if (proof === undefined) return { proof: '', at: [] };
  return { proof, at: texts.flatMap((text, at) => (numbersIn(text).some(isEither) ? [at] : [])) };
}
