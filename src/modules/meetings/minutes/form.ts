import { z } from 'zod';
import type { Day } from '../../../kernel/day.js';
import { dayField, optionalDayField } from '../../../web/day-field.js';
import { anyOf, asText, field, oneOf, oneOfOrNone, type Refused, refuse, textField } from '../../../web/fields.js';
import {
  addedAnswers,
  attendanceStates,
  type ItemAnswer,
  type ItemKind,
  photographAnswers,
  scopeAnswers,
} from '../kinds.js';

export const attendanceAnswer = (name: string) => oneOf(attendanceStates, `Select whether ${name} came`);
export const substituteName = textField({ what: 'Who came instead', max: 200 });

const text = textField({ what: 'What was said', max: 10_000 });
const decision = textField({ what: 'What was decided', max: 4_000 });

/** What must be answered under the items that duties rest on; nothing under the others. */
const ASKED: Readonly<Partial<Record<ItemKind, { values: readonly ItemAnswer[]; missing: string }>>> = {
  scope: { values: scopeAnswers, missing: 'Select what came of asking whether others must be invited' },
  photograph: { values: photographAnswers, missing: 'Select whether the photograph was shown' },
};

export const minuteForm = (kind: ItemKind) =>
  z.object({
    text,
    decision,
    answer: field((given): ItemAnswer | undefined | Refused => {
      const asked = ASKED[kind];
      return asked === undefined
        ? undefined
        : (asked.values.find((value) => value === asText(given)) ?? refuse(asked.missing));
    }),
  });

export const approvalForm = (today: Day, later: readonly string[]) =>
  z.object({
    approvedAt: oneOf(['in-writing', ...later], 'Select where they were approved'),
    approvedOn: dayField({ what: 'Date of approval', byToday: today }),
  });

export const addendumForm = z.object({
  text: textField({ what: 'What is added', max: 4_000, missing: 'Enter what is added or put right' }),
  answers: anyOf(addedAnswers),
});

export const actionForm = (owners: readonly string[], items: readonly string[]) =>
  z.object({
    what: textField({ what: 'What is to be done', max: 500, missing: 'Enter what is to be done' }),
    owner: oneOf(owners, 'Select who takes it on'),
    otherOwner: textField({ what: 'Name', max: 200 }),
    item: oneOfOrNone(items),
    dueOn: optionalDayField({ what: 'Date' }),
  });

export const doneForm = z.object({
  step: oneOf(['done', 'open'], 'Select whether it is done'),
  note: textField({ what: 'Note', max: 1000 }),
});
