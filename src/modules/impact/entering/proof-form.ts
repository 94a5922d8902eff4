import { z } from 'zod';
import type { Day } from '../../../kernel/day.js';
import type { FormBody, SpooledFile } from '../../../platform/http/route.js';
import { dayField } from '../../../web/day-field.js';
import { asText, nameField, oneOf, textField } from '../../../web/fields.js';
import { type FieldError, readForm } from '../../../web/forms.js';
import { type ProofKind, proofKindInWords } from '../../actions/index.js';
import { isShowing, producers, proofSays } from '../kinds.js';
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
    words: textField({ what: 'What it says', max: 4000 }),
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
    return { errors: [{ field: 'words', message: 'Enter what the proof says, or choose a file' }] };
  const says = saysIn(body, read.value.kind);
  if (says === undefined) return { errors: [{ field: 'says', message: 'Select what it shows' }] };
  return { draft: { ...read.value, says, file } };
}

/** What it shows, where the kind is one that can show a change; a promise, a policy or training says nothing of it. */
export function saysIn(body: FormBody, kind: ProofKind): (typeof proofSays)[number] | undefined {
  const typed = asText(body.says);
  return isShowing(kind) ? proofSays.find((each) => each === typed) : 'nothing';
}
