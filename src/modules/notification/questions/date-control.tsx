import type { Day } from '../../../kernel/day.js';
import { dayOf, dayOfMonthOf, monthOf, yearOf } from '../../../kernel/day.js';
import { partialDateInWords, type PartialDate as TypedDate } from '../../../kernel/partial-date.js';
import { partialDateField } from '../../../web/day-field.js';
import { nameField } from '../../../web/fields.js';
import {
  DateInput,
  dateOf,
  type FieldError,
  fieldOf,
  Input,
  NotKnown,
  partialDateValues,
  textOf,
} from '../../../web/index.js';
import { type Answer, blank, given, notKnown, type PartialDate, type WrittenDate } from '../content.js';
import type { Control, Wording } from './question.js';

const wordsField = (name: string): string => `${name}-words`;

const typed = (date: PartialDate): TypedDate => {
  const { year, month, day } = date;
  if (month === undefined) return { known: 'year', year };
  return day === undefined ? { known: 'month', year, month } : { known: 'exactly', on: dayOf(year, month, day) };
};

function kept(date: TypedDate): Answer<WrittenDate> {
  switch (date.known) {
    case 'exactly':
      return given({
        kind: 'date',
        date: { year: yearOf(date.on), month: monthOf(date.on), day: dayOfMonthOf(date.on) },
      });
    case 'month':
      return given({ kind: 'date', date: { year: date.year, month: date.month } });
    case 'year':
      return given({ kind: 'date', date: { year: date.year } });
    case 'not-known':
      return notKnown;
    case 'blank':
      return blank;
  }
}

const answered = (date: Answer<WrittenDate>): TypedDate => {
  if (date.kind === 'given') return date.value.kind === 'date' ? typed(date.value.date) : { known: 'blank' };
  return { known: date.kind };
};

/** How a date is asked for. */
interface DateRules {
  /** Offers a line for words such as "early hours of Sunday", beside the boxes. */
  readonly alsoInWords: boolean;
}

/** A date of the past, as far as it is known. Words that came with a Word form are shown until they are put as a date. */
export const pastDate = ({ alsoInWords }: DateRules = { alsoInWords: false }): Control<WrittenDate> => ({
  shape: ({ name, what, label }, today: Day) => ({
    [name]: partialDateField({ what: what ?? label, byToday: today }),
    [wordsField(name)]: nameField({ what: what ?? label, max: 200 }),
  }),
  problems: (wording, values) => bothGiven(wording, values[wording.name], values[wordsField(wording.name)]),
  read: ({ name }, values) => {
    const text = values[wordsField(name)];
    if (typeof text === 'string' && text !== '') return given({ kind: 'text', text });
    return kept((values[name] as TypedDate | undefined) ?? { known: 'blank' });
  },
  values: ({ name }, answer) => ({
    ...partialDateValues(name, answered(answer)),
    [wordsField(name)]: answer.kind === 'given' && answer.value.kind === 'text' ? answer.value.text : '',
  }),
  inWords: (value) => (value.kind === 'text' ? value.text : partialDateInWords(typed(value.date))),
  draw: (wording, form) => (
    <>
      <DateInput
        {...dateOf(form, wording.name)}
        fieldset={{ legend: { text: wording.label, classes: 'govuk-fieldset__legend--s' } }}
        hint={{ text: wording.hint ?? 'As much as you know: a year, a month and a year, or the whole date' }}
        formGroup={
          wording.notKnown === false
            ? undefined
            : {
                afterInputs: {
                  html: <NotKnown form={form} field={wording.name} about={wording.label.toLowerCase()} />,
                },
              }
        }
      />
      {(alsoInWords || textOf(form, wordsField(wording.name)) !== '') && (
        <Input
          {...fieldOf(form, wordsField(wording.name))}
          label={{ text: `Or ${wording.label.toLowerCase()} in words` }}
          hint={{ text: 'For example, “between 3 and 5 January 2026”' }}
          autocomplete="off"
        />
      )}
    </>
  ),
});

function bothGiven({ name }: Wording, date: unknown, text: unknown): FieldError[] {
  const isBlank = (date as TypedDate | undefined)?.known === 'blank' || date === undefined;
  return text !== '' && !isBlank
    ? [{ field: wordsField(name), message: 'Give the date in the boxes or in words, not both' }]
    : [];
}
