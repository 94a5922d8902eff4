import { z } from 'zod';
import { oneOf, oneOfOrNone, textField } from '../../../../web/fields.js';
import { noteKinds } from '../../kinds.js';

export const keyEventForm = z.object({ wording: textField({ what: 'Wording for the report', max: 2_000 }) });

export const missedForm = (lineIds: readonly string[]) =>
  z.object({
    what: textField({ what: 'What could have been done', max: 2_000, missing: 'Enter what could have been done' }),
    line: oneOfOrNone(lineIds, 'Select a line of enquiry'),
  });

export const commentForm = z.object({
  comment: textField({ what: 'Comment', max: 4_000, missing: 'Enter a comment' }),
});

export const noteForm = z.object({
  when: textField({ what: 'Date', max: 150, missing: 'Enter when it was, like 3 April 2019 or April 2019' }),
  kind: oneOf(noteKinds, 'Select what it is about'),
  text: textField({ what: 'Note', max: 4_000, missing: 'Enter the note' }),
});
