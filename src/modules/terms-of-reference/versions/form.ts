import { z } from 'zod';
import { type Day, inWords } from '../../../kernel/day.js';
import { dayField } from '../../../web/day-field.js';
import { oneOf, textField, tick } from '../../../web/fields.js';
import { plural } from '../../../web/formats.js';
import type { FieldError } from '../../../web/index.js';
import { toldWhomChoices } from '../content.js';
import type { AgreementBlocker } from '../rules.js';

export const newVersionForm = z.object({ note: textField({ what: 'What it is for', max: 500 }), namesStand: tick() });

export const agreementForm = (today: Day) =>
  z.object({
    agreedOn: dayField({ what: 'Date of agreement', byToday: today }),
    agreedBy: textField({ what: 'By whom', max: 500, missing: 'Enter who agreed the terms' }),
    familyWords: textField({ what: 'What the family said', max: 4000 }),
    identifiersKept: textField({ what: 'Reason', max: 2000 }),
    changeReason: textField({ what: 'Reason', max: 2000 }),
  });

export const toldForm = (today: Day) =>
  z.object({
    whom: oneOf(toldWhomChoices, 'Select who was told'),
    toldOn: dayField({ what: 'Date', byToday: today }),
    how: textField({ what: 'How', max: 500, missing: 'Enter how they were told, and by whom' }),
  });

/** What was found in a text that the panel is about to read. */
export const sayFound = (count: number): FieldError => ({
  field: 'namesStand',
  message: `Mend ${plural(count, 'place')} that may say who somebody is, or say that nobody of this review is named`,
});

export function sayWhy(blocker: AgreementBlocker): FieldError {
  switch (blocker.kind) {
    case 'superseded':
      return { field: 'agreedOn', message: 'A newer version has been made. Record the agreement of that one' };
    case 'identifiers':
      return {
        field: 'identifiersKept',
        message: `Mend ${plural(blocker.count, 'place')} that may say who somebody is, or say why it may stand`,
      };
    case 'family-not-asked':
      return { field: 'familyWords', message: 'Enter what the family said, or why they were not asked' };
    case 'change-without-reason':
      return { field: 'changeReason', message: 'Enter why the terms change' };
    case 'agreed-before-made':
      return {
        field: 'agreedOn',
        message: `Date of agreement must be on or after ${inWords(blocker.madeOn)}, when the version was made`,
      };
  }
}
