import { dayOf, inWords, isRealDate, months } from '../../../kernel/day.js';
import { type Answer, type Choice, labelOf, type PartialDate, type WrittenDate } from '../../notification/index.js';

/** What was answered, with "not known" and "not said" kept apart. */
export function answered<T>(answer: Answer<T>, words: (value: T) => string): string {
  switch (answer.kind) {
    case 'given':
      return words(answer.value);
    case 'not-known':
      return 'Not known';
    case 'blank':
      return 'Not said';
  }
}

export const inText = (answer: Answer<string>): string => answered(answer, (text) => text);

export const inLabel = (answer: Answer<string>, list: readonly Choice[]): string =>
  answered(answer, (code) => labelOf(list, code));

export const inDate = (answer: Answer<WrittenDate>): string =>
  answered(answer, (written) => (written.kind === 'text' ? written.text : partly(written.date)));

function partly({ year, month, day }: PartialDate): string {
  if (month === undefined) return String(year);
  if (day === undefined || !isRealDate(year, month, day)) return `${months[month - 1]} ${year}`;
  return inWords(dayOf(year, month, day));
}
