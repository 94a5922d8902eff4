import { z } from 'zod';
import type { Limb } from '../../../kernel/regime.js';
import { oneOfOrNone, textField } from '../../../web/fields.js';
import type { FieldError } from '../../../web/forms.js';
import { emptyForm } from '../../../web/index.js';
import type { Answer } from '../rules.js';

const EVIDENCE = 4000;

export const answerField = (limb: string): string => `answer-${limb}`;
export const evidenceField = (limb: string): string => `evidence-${limb}`;

/** Every limb with its answer, which may wait, and its evidence. */
export const criteriaForm = (criteria: readonly Limb[]) =>
  z.object(
    Object.fromEntries(
      criteria.flatMap(({ id }) => [
        [answerField(id), oneOfOrNone(['yes', 'no', 'unknown'] as const, 'Select yes, no or not known')],
        [evidenceField(id), textField({ what: 'Evidence', max: EVIDENCE })],
      ]),
    ),
  );

/** The answers that were given; a limb that was left alone is left out. */
export const answersIn = (criteria: readonly Limb[], value: Readonly<Record<string, unknown>>) =>
  new Map<string, Answer>(
    criteria.flatMap(({ id }) => {
      const answer = value[answerField(id)] as Answer['answer'] | undefined;
      return answer === undefined ? [] : [[id, { answer, evidence: String(value[evidenceField(id)] ?? '') }] as const];
    }),
  );

/** Evidence without an answer says nothing: the answer is asked for. */
export const lostEvidence = (criteria: readonly Limb[], value: Readonly<Record<string, unknown>>): FieldError[] =>
  criteria
    .filter(({ id }) => value[answerField(id)] === undefined && value[evidenceField(id)] !== '')
    .map(({ id }) => ({
      field: answerField(id),
      message: 'Select yes, no or not known for the evidence you have written',
    }));

/** The form as the record has it. */
export const criteriaValues = (answers: ReadonlyMap<string, Answer>) =>
  emptyForm(
    Object.fromEntries(
      [...answers].flatMap(([id, { answer, evidence }]) => [
        [answerField(id), answer],
        [evidenceField(id), evidence],
      ]),
    ),
  );
