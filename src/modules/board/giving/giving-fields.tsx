import type { Day } from '../../../kernel/day.js';
import { longDate } from '../../../web/formats.js';
import {
  Checkboxes,
  choiceOf,
  choicesOf,
  DateInput,
  dateOf,
  type FormState,
  fieldOf,
  Radios,
  Textarea,
} from '../../../web/index.js';
import { givingWayInWords, givingWays } from '../kinds.js';
import type { Board, BoardMeeting } from '../queries.js';
import { nextMeetingOf } from '../rules.js';

export interface GivingFieldsProps {
  readonly form: FormState;
  /** Those that are offered; ended ones are left out by whoever asks, unless the day may lie before their end. */
  readonly boards: readonly Board[];
  readonly meetings: readonly BoardMeeting[];
  readonly today: Day;
}

/** To which boards something was given, on which day, how. Read with `readGiving`; refusals of the log are put in words by `givingError`. */
export const GivingFields = ({ form, boards, meetings, today }: GivingFieldsProps) => (
  <>
    <Checkboxes
      {...choicesOf(form, 'boards')}
      fieldset={{ legend: { text: 'Which boards were given it?', classes: 'govuk-fieldset__legend--s' } }}
      items={boards.map(({ id, name }) => ({
        value: id,
        text: name,
        hint: { text: nextInWords(nextMeetingOf(meetings, id, today)) },
      }))}
    />
    <DateInput
      {...dateOf(form, 'on')}
      fieldset={{ legend: { text: 'On which day?', classes: 'govuk-fieldset__legend--s' } }}
    />
    <Radios
      {...choiceOf(form, 'how')}
      fieldset={{ legend: { text: 'How?', classes: 'govuk-fieldset__legend--s' } }}
      items={givingWays.map((value) => ({ value, text: givingWayInWords[value] }))}
    />
    <Textarea
      {...fieldOf(form, 'note')}
      label={{ text: 'Note (optional)', classes: 'govuk-label--s' }}
      hint={{ text: 'Number of the paper or the item, or who took it' }}
      rows={2}
    />
  </>
);

const nextInWords = (next: BoardMeeting | undefined): string =>
  next === undefined
    ? 'No later meeting that still takes papers is in the calendar'
    : `Next meeting: ${longDate(next.heldOn)}${next.papersBy === null ? '' : `, papers by ${longDate(next.papersBy)}`}`;
