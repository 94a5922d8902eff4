import { z } from 'zod';
import { addMonths, type Day } from '../../../kernel/day.js';
import { dayField, optionalDayField } from '../../../web/day-field.js';
import { anyOf, textField, tick } from '../../../web/fields.js';
import { type FieldError, type FormBody, type FormReading, readForm, rejected } from '../../../web/forms.js';
import type { ScopingPlan } from './send-requests.js';

/** What is asked of agencies to keep, until the co-ordinator writes something else. */
export const USUAL_RECORDS =
  'Every record about the people named, on paper and electronic, live and archived: case files, notes, referrals, calls and their recordings, messages, CCTV and body-worn video. Nothing may be deleted, changed or added to after the event without saying so.';

const schema = (today: Day, choices: { agencies: readonly string[]; subjects: readonly string[] }) =>
  z.object({
    agencies: anyOf(choices.agencies, 'Select the agencies to ask'),
    subjects: anyOf(choices.subjects, 'Select the people they are asked about'),
    dueOn: dayField({ what: 'Day to answer by', fromToday: today, latest: addMonths(today, 12) }),
    periodFrom: optionalDayField({ what: 'Start of the period', byToday: today }),
    periodTo: optionalDayField({ what: 'End of the period', byToday: today }),
    secure: tick(),
    secureWhat: textField({ what: 'What to secure', max: 2000 }),
    note: textField({ what: 'Note to the agencies', max: 2000 }),
  });

/** Reads the plan for a round of scoping. */
export function readPlan(
  today: Day,
  choices: { agencies: readonly string[]; subjects: readonly string[] },
  body: FormBody,
): FormReading<ScopingPlan> {
  const answer = readForm(schema(today, choices), body);
  if (!answer.ok) return answer;
  const { agencies, subjects, ...rest } = answer.value;
  const errors: FieldError[] = [];
  if (rest.periodFrom !== undefined && rest.periodTo !== undefined && rest.periodTo < rest.periodFrom)
    errors.push({ field: 'periodTo', message: 'End of the period must be the same as or after its start' });
  if (rest.secure && rest.secureWhat === '')
    errors.push({ field: 'secureWhat', message: 'Enter what they are asked to secure' });
  if (errors.length > 0) return { ok: false, form: rejected(body, errors) };
  return { ok: true, value: { agencyIds: agencies, subjectIds: subjects, ...rest } };
}
