import { z } from 'zod';
import type { Day } from '../../../kernel/day.js';
import { dayField, optionalDayField } from '../../../web/day-field.js';
import { asText, field, linesField, refuse, textField } from '../../../web/fields.js';
import { type FormBody, type FormReading, readForm, rejected } from '../../../web/forms.js';
import { timeField } from '../../../web/time-field.js';
import { readDays } from './read-days.js';

const optionalTime = field((given) => {
  if (asText(given).trim() === '') return '';
  const time = timeField('time').safeParse(given);
  return time.success ? time.data : refuse(time.error.issues[0]?.message ?? '');
});

const place = textField({ what: 'The place', max: 300 });
const note = textField({ what: 'The note', max: 1000 });

const addForm = (today: Day) =>
  z.object({
    days: linesField({ what: 'The list of days', max: 2000, missing: 'Enter at least one day' }).transform(
      (lines, ctx) => {
        const read = readDays(lines, today);
        if (read.ok) return read.value;
        ctx.addIssue({ code: 'custom', message: inOneLine(read.reason, lines.length) });
        return z.NEVER;
      },
    ),
    startsAt: optionalTime,
    place,
  });

/** Meetings to be put in. */
export type MeetingsDraft = z.output<ReturnType<typeof addForm>>;

const inOneLine = ([only = '', ...others]: readonly string[], lines: number): string =>
  others.length === 0 ? only : `${others.length + 1} of ${lines} lines cannot be read: see each below the box`;

/** Why each line of a list that was refused cannot be read, where more than one cannot. */
export function unreadLines({ days }: FormBody, today: Day): readonly string[] {
  const lines = asText(days)
    .split('\n')
    .filter((line) => line.trim() !== '');
  const read = readDays(lines, today);
  return read.ok || read.reason.length === 1 ? [] : read.reason;
}

export const readMeetings = (body: FormBody, today: Day): FormReading<MeetingsDraft> => readForm(addForm(today), body);

const changeForm = z.object({
  heldOn: dayField({ what: 'Day of the meeting' }),
  startsAt: optionalTime,
  place,
  papersBy: optionalDayField({ what: 'Day by which papers are wanted' }),
  note,
});

/** A meeting as it is typed. */
export type MeetingDraft = z.output<typeof changeForm>;

/** Reads a changed meeting: papers are wanted on its day at the latest. */
export function readMeeting(body: FormBody): FormReading<MeetingDraft> {
  const read = readForm(changeForm, body);
  if (!read.ok || read.value.papersBy === undefined || read.value.papersBy <= read.value.heldOn) return read;
  const message = 'Day by which papers are wanted must be the day of the meeting or before it';
  return { ok: false, form: rejected(body, [{ field: 'papersBy', message }]) };
}

export const cancelForm = z.object({
  reason: textField({ what: 'Reason', max: 1000, missing: 'Enter why it is off' }),
});

export const minuteForm = z.object({
  minute: textField({ what: 'What the board noted and decided', max: 4000 }),
  minuteReference: textField({ what: 'The reference of the minutes', max: 200 }),
});
