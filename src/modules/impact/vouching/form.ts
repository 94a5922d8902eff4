import { z } from 'zod';
import type { FormBody } from '../../../platform/http/route.js';
import { oneOf, textField } from '../../../web/fields.js';
import { type FormReading, readForm, rejected } from '../../../web/forms.js';
import { saysIn } from '../entering/proof-form.js';
import { type Producer, type ProofSays, producers } from '../kinds.js';
import type { Awaited } from './awaited.js';

const vouchShape = z.object({
  producer: oneOf(producers, 'Select who produced it'),
  because: textField({ what: 'How you know', max: 1000, missing: 'Enter how you know who produced it' }),
});

/** What somebody says of something given. */
export interface VouchTyped {
  readonly producer: Producer;
  readonly says: ProofSays;
  readonly because: string;
}

/** Who produced something, what it shows where it is no figure, and how one knows. */
export function readVouch(body: FormBody, { kind }: Pick<Awaited, 'kind'>): FormReading<VouchTyped> {
  const read = readForm(vouchShape, body);
  const says = kind === undefined ? 'not-said' : saysIn(body, kind);
  const missing = says === undefined ? [{ field: 'says', message: 'Select what it shows' }] : [];
  if (!read.ok) return { ok: false, form: rejected(body, [...missing, ...read.form.errors]) };
  return says === undefined
    ? { ok: false, form: rejected(body, missing) }
    : { ok: true, value: { ...read.value, says } };
}
