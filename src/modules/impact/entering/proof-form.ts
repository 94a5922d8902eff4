import { z } from 'zod';
import type { Day } from '../../../kernel/day.js';
import type { FormBody, SpooledFile } from '../../../platform/http/route.js';
import { dayField } from '../../../web/day-field.js';
import { nameField, oneOf, textField } from '../../../web/fields.js';
import { type FieldError, readForm } from '../../../web/forms.js';
import { type ProofKind, proofKindInWords } from '../../actions/index.js';
import { producers } from '../kinds.js';
import type { EvidenceDraft } from '../readings/give-evidence.js';
import { itselfInWords, namesItself } from '../vouching/rules.js';

/** Kinds of proof, the weakest first. */
export const PROOF_KINDS = Object.keys(proofKindInWords) as readonly ProofKind[];

const proofForm = (today: Day) =>
  z.object({
    title: nameField({ what: 'What it is', max: 200, missing: 'Enter what the proof is, in a few words' }),
    kind: oneOf(PROOF_KINDS, 'Select what kind of proof it is'),
    producer: oneOf(producers, 'Select who produced it'),
    producerName: nameField({ what: 'Name of who produced it', max: 200 }),
    datedOn: dayField({ what: 'Day of the proof', byToday: today, missing: 'Enter the day that it is from' }),
    words: textField({ what: 'What it shows', max: 4000 }),
  });

/** What proof is read against. */
export interface ProofAsked {
  readonly file: SpooledFile | undefined;
  readonly today: Day;
  /** Whose practice it is about. */
  readonly body: string;
}

/** Proof as it was typed, or what is wrong with it. */
export function readProof(
  body: FormBody,
  { file, today, body: about }: ProofAsked,
): { readonly draft: EvidenceDraft } | { readonly errors: readonly FieldError[] } {
  const read = readForm(proofForm(today), body);
  if (!read.ok) return { errors: read.form.errors };
  if (read.value.producer !== 'own' && namesItself(read.value.producerName, about))
    return { errors: [{ field: 'producer', message: itselfInWords(about) }] };
  if (file === undefined && read.value.words === '')
    return { errors: [{ field: 'words', message: 'Enter what the proof shows, or choose a file' }] };
  return { draft: { ...read.value, file } };
}
