import { z } from 'zod';
import { type Day, inWords } from '../../../kernel/day.js';
import type { FormBody } from '../../../platform/http/route.js';
import { optionalDayField } from '../../../web/day-field.js';
import { nameField, oneOf, textField } from '../../../web/fields.js';
import { type FieldError, readForm } from '../../../web/forms.js';
import { type AnswerStanding, answerStandings } from '../kinds.js';
import type { Answer } from '../queries.js';

/** What a body says of one recommendation. */
export interface AnswerGiven {
  readonly recommendationId: string;
  readonly standing: AnswerStanding;
  readonly progress: string;
  readonly evidence: string;
  readonly obstacle: string;
  readonly revisedOn: Day | undefined;
}

const nameForm = z.object({
  answeredName: nameField({ what: 'Your name and post', max: 200, missing: 'Enter your name and post' }),
});

const answerForm = (today: Day) =>
  z.object({
    standing: oneOf(answerStandings, 'Select how it stands'),
    progress: textField({ what: 'What was done', max: 4000, missing: 'Enter what was done, or why nothing was' }),
    evidence: textField({ what: 'What shows it', max: 4000 }),
    obstacle: textField({ what: 'What stands in the way', max: 2000 }),
    revisedOn: optionalDayField({ what: 'Another day', fromToday: today }),
  });

/** The fields of one recommendation stand under its own prefix: all are answered on one page. */
export const prefixOf = (id: string): string => `r${id.replaceAll('-', '').slice(0, 12)}-`;

const FIELDS = ['standing', 'progress', 'evidence', 'obstacle', 'revisedOn-day', 'revisedOn-month', 'revisedOn-year'];

/** What was answered before, as the fields of the page. */
export const answerValues = (answers: readonly Answer[], ids: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    ids.flatMap((id) => {
      const last = answers.find(({ recommendationId }) => recommendationId === id);
      if (last === undefined) return [];
      const { standing, progress, evidence, obstacle, revisedOn } = last;
      const [year = '', month = '', day = ''] = (revisedOn ?? '').split('-').map((part) => part.replace(/^0/, ''));
      const values = [standing, progress, evidence, obstacle, day, month, year];
      return FIELDS.map((name, at) => [prefixOf(id) + name, values[at] ?? '']);
    }),
  );

/** Everything that was answered, or what is wrong with it. One that is left as it came is passed over; at least one is answered. */
export function readAnswers(
  body: FormBody,
  { ids, before, today }: { readonly ids: readonly string[]; readonly before: FormBody; readonly today: Day },
):
  | { readonly answers: readonly AnswerGiven[]; readonly answeredName: string }
  | { readonly errors: readonly FieldError[] } {
  const errors: FieldError[] = [];
  const said = ids.filter((id) =>
    FIELDS.some((name) => textAt(body, prefixOf(id) + name) !== textAt(before, prefixOf(id) + name)),
  );
  const answers = said.flatMap((id): AnswerGiven[] => {
    const prefix = prefixOf(id);
    const own = Object.fromEntries(FIELDS.map((name) => [name, textAt(body, prefix + name)]));
    const read = readForm(answerForm(today), own);
    if (read.ok) return [{ recommendationId: id, ...read.value }];
    errors.push(...read.form.errors.map((error) => ({ ...error, field: prefix + error.field })));
    return [];
  });
  if (said.length === 0 && ids[0] !== undefined)
    errors.push({ field: `${prefixOf(ids[0])}standing`, message: 'Say how at least one of them stands' });
  const named = readForm(nameForm, body);
  if (!named.ok) errors.push(...named.form.errors);
  return errors.length > 0 || !named.ok ? { errors } : { answers, answeredName: named.value.answeredName };
}

const textAt = (body: FormBody, name: string): string =>
  [body[name] ?? ''].flat().join('\n').replaceAll('\r\n', '\n').trim();

/** "Under way, with 3 March 2027 as its day". */
export const revisedInWords = (revisedOn: Day | null): string =>
  revisedOn === null ? '' : `, with ${inWords(revisedOn)} as its day`;
