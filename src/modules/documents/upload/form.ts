import { z } from 'zod';
import { asText, field, oneOf, oneOfOrNone, textField, tick } from '../../../web/fields.js';
import { type DocumentClass, markings } from '../classes.js';

const chosen = field((given) => (asText(given) === '' ? undefined : asText(given)));
const reason = (missing: string) => textField({ what: 'Reason', max: 500, missing });

/** What is said of the files of one upload. */
export const uploadForm = (classes: readonly DocumentClass[]) =>
  z
    .object({
      title: textField({ what: 'Title', max: 200 }),
      class: oneOf(classes as readonly [DocumentClass, ...DocumentClass[]], 'Select what kind of document it is'),
      agency: chosen,
      marking: oneOfOrNone(markings, 'Select one of the markings'),
    })
    .superRefine((value, context) => {
      if (value.class === 'agency-return' && value.agency === undefined)
        context.addIssue({ code: 'custom', path: ['agency'], message: 'Select the agency whose return it is' });
    });

export const versionForm = z.object({
  reason: reason('Enter why there is a new version, such as “Corrected the dates”'),
});

/** Whom a document is released to: `panel`, `agency:<id>` or `person:<id>`. */
export const releaseForm = z.object({
  to: field((given) => (asText(given) === '' ? undefined : asText(given))),
  reason: textField({ what: 'Note', max: 500 }),
});

export const takeBackForm = z.object({ reason: reason('Enter why the release is taken back') });
export const withdrawForm = z.object({ reason: reason('Enter why the document is withdrawn') });

/** Nobody accepts an undertaking without saying so. */
export const undertakingForm = z.object({ accept: tick('Tick the box if you accept the undertaking') });
