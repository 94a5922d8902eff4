import { z } from 'zod';
import type { Day } from '../../../kernel/day.js';
import type { FormBody, SpooledFile } from '../../../platform/http/route.js';
import { optionalDayField } from '../../../web/day-field.js';
import { nameField, oneOf, oneOfOrNone, textField, tick } from '../../../web/fields.js';
import { type FieldError, readForm } from '../../../web/forms.js';
import { proofKinds, type UpdateSays, updateSays } from '../kinds.js';
import type { ToldProgress } from './tell-progress.js';

const progressForm = (today: Day) =>
  z.object({
    says: oneOf(updateSays, 'Select how it stands'),
    progress: textField({ what: 'What was done', max: 4000, missing: 'Enter what was done, or why nothing was' }),
    obstacle: textField({ what: 'What stands in the way', max: 2000 }),
    asksForDay: optionalDayField({ what: 'Another day', fromToday: today }),
    proofKind: oneOfOrNone(proofKinds),
    proofTitle: nameField({ what: 'What the proof is', max: 200 }),
    proofWords: textField({ what: 'Proof in words', max: 4000 }),
    proofDated: optionalDayField({ what: 'The day of the proof', byToday: today }),
    independent: tick(),
  });

const OBSTACLE: Readonly<Partial<Record<UpdateSays, string>>> = {
  stuck: 'Enter what stands in the way',
  'at-risk': 'Enter what puts it at risk',
};

/** One action's part of a form: its fields stand under its own prefix, so that all that is theirs is told on one page. */
export const prefixOf = (actionId: string): string => `a${actionId.replaceAll('-', '').slice(0, 12)}-`;

/** The fields of one action, without the prefix. */
export const ownBody = (body: FormBody, prefix: string): FormBody =>
  Object.fromEntries(
    Object.entries(body).flatMap(([name, value]) =>
      name.startsWith(prefix) ? [[name.slice(prefix.length), value]] : [],
    ),
  );

/** Whether anything was said of it: an action that is left as it came is passed over. */
export const saidAnything = (own: FormBody, file: SpooledFile | undefined): boolean =>
  file !== undefined ||
  Object.entries(own).some(([name, value]) => name !== 'corrects' && [value].flat().some((text) => text.trim() !== ''));

/** What is told of one action, or what is wrong with it, under the names of its fields. */
export function readProgress(
  own: FormBody,
  { file, today }: { readonly file: SpooledFile | undefined; readonly today: Day },
): { readonly told: Omit<ToldProgress, 'corrects'> } | { readonly errors: readonly FieldError[] } {
  const read = readForm(progressForm(today), own);
  if (!read.ok) return { errors: read.form.errors };
  const { proofKind, proofTitle, proofWords, proofDated, independent, ...said } = read.value;
  const missing = OBSTACLE[said.says];
  const errors: FieldError[] = [];
  if (missing !== undefined && said.obstacle === '') errors.push({ field: 'obstacle', message: missing });
  const hasProof = file !== undefined || proofWords !== '' || proofTitle !== '' || proofKind !== undefined;
  if (!hasProof) return errors.length > 0 ? { errors } : { told: { ...said, proof: undefined } };
  if (proofKind === undefined) errors.push({ field: 'proofKind', message: 'Select what kind of proof it is' });
  if (proofTitle === '') errors.push({ field: 'proofTitle', message: 'Enter what the proof is, in a few words' });
  if (file === undefined && proofWords === '')
    errors.push({ field: 'proofWords', message: 'Enter the proof in words, or choose a file' });
  if (errors.length > 0 || proofKind === undefined) return { errors };
  const proof = { kind: proofKind, title: proofTitle, words: proofWords, datedOn: proofDated, independent, file };
  return { told: { ...said, proof } };
}
