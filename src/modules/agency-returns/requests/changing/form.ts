import { z } from 'zod';
import type { Day } from '../../../../kernel/day.js';
import { optionalDayField } from '../../../../web/day-field.js';
import { anyOf, oneOf, textField, tick } from '../../../../web/fields.js';
import { type FormBody, type FormReading, readForm, rejected } from '../../../../web/forms.js';
import { type ReturnKind, returnKinds } from '../../kinds.js';

/** What one agency is asked for from now on. */
export interface AskedAnew {
  readonly kind: ReturnKind;
  readonly withChronology: boolean;
  readonly periodFrom: Day | undefined;
  readonly periodTo: Day | undefined;
  /** Ids of lines of enquiry. */
  readonly lines: readonly string[];
  readonly guidance: string;
}

const fields = (today: Day, lines: readonly string[]) =>
  z.object({
    kind: oneOf(returnKinds, 'Select what the agency is asked to send'),
    withChronology: tick(),
    periodFrom: optionalDayField({ what: 'Start of the period', byToday: today }),
    periodTo: optionalDayField({ what: 'End of the period', byToday: today }),
    lines: anyOf(lines, lines.length === 0 ? undefined : 'Select the lines of enquiry it is to answer'),
    guidance: textField({ what: 'Note to the agency', max: 4000 }),
  });

/** Reads what an agency is asked for from now on; `lines` are those that can be chosen. */
export function readAskedAnew(today: Day, lines: readonly string[], body: FormBody): FormReading<AskedAnew> {
  const read = readForm(fields(today, lines), body);
  if (!read.ok) return read;
  const { periodFrom, periodTo } = read.value;
  if (periodFrom !== undefined && periodTo !== undefined && periodTo < periodFrom)
    return {
      ok: false,
      form: rejected(body, [
        { field: 'periodTo', message: 'End of the period must be the same as or after its start' },
      ]),
    };
  return { ok: true, value: { ...read.value, periodFrom, periodTo } };
}
