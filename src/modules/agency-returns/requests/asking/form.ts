import { z } from 'zod';
import { addMonths, type Day } from '../../../../kernel/day.js';
import { dayField, optionalDayField } from '../../../../web/day-field.js';
import { anyOf, oneOf, textField, tick } from '../../../../web/fields.js';
import { type FieldError, type FormBody, type FormReading, readForm, rejected } from '../../../../web/forms.js';
import { type ReturnKind, returnKinds } from '../../kinds.js';

/** What one agency is asked for. */
export interface AskOne {
  readonly agencyId: string;
  readonly kind: ReturnKind;
  readonly withChronology: boolean;
  readonly dueOn: Day;
}

/** A round of asking. */
export interface AskPlan {
  readonly each: readonly AskOne[];
  readonly periodFrom: Day | undefined;
  readonly periodTo: Day | undefined;
  /** Ids of lines of enquiry; none when there are none. */
  readonly lines: readonly string[];
  readonly guidance: string;
}

interface Choices {
  readonly agencies: readonly string[];
  readonly lines: readonly string[];
}

const common = (today: Day, { agencies, lines }: Choices) =>
  z.object({
    agencies: anyOf(agencies, 'Select the agencies to ask'),
    dueOn: dayField({ what: 'Day to send it by', fromToday: today, latest: addMonths(today, 24) }),
    periodFrom: optionalDayField({ what: 'Start of the period', byToday: today }),
    periodTo: optionalDayField({ what: 'End of the period', byToday: today }),
    lines: anyOf(lines, lines.length === 0 ? undefined : 'Select the lines of enquiry they are to answer'),
    guidance: textField({ what: 'Note to the agencies', max: 4000 }),
  });

const ofAgency = (today: Day, id: string) =>
  z.object({
    [`kind-${id}`]: oneOf(returnKinds, 'Select what the agency is asked to send'),
    [`chronology-${id}`]: tick(),
    [`due-${id}`]: optionalDayField({ what: 'Day to send it by', fromToday: today, latest: addMonths(today, 24) }),
  });

/** Reads a plan: what is common, then what each chosen agency is asked for. */
export function readAskPlan(today: Day, choices: Choices, body: FormBody): FormReading<AskPlan> {
  const shared = readForm(common(today, choices), body);
  if (!shared.ok) return shared;
  const { agencies, dueOn, lines, ...rest } = shared.value;
  const errors: FieldError[] = [];
  if (rest.periodFrom !== undefined && rest.periodTo !== undefined && rest.periodTo < rest.periodFrom)
    errors.push({ field: 'periodTo', message: 'End of the period must be the same as or after its start' });
  const each = agencies.flatMap((agencyId) => {
    const own = readForm(ofAgency(today, agencyId), body);
    if (!own.ok) {
      errors.push(...own.form.errors);
      return [];
    }
    const answers: Readonly<Record<string, unknown>> = own.value;
    return [
      {
        agencyId,
        kind: answers[`kind-${agencyId}`] as ReturnKind,
        withChronology: answers[`chronology-${agencyId}`] === true,
        dueOn: (answers[`due-${agencyId}`] as Day | undefined) ?? dueOn,
      },
    ];
  });
  if (errors.length > 0) return { ok: false, form: rejected(body, errors) };
  return { ok: true, value: { ...rest, lines, each } };
}
