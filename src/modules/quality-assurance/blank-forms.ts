import type { BlankForm } from '../../platform/catalogue.js';
import {
  type FormRow,
  heading,
  type PaperDocument,
  type Part,
  WORD_TYPE,
  wordDocument,
} from '../../platform/word/index.js';
import { type Field, parts } from './data-form/fields.js';

/** Lists longer than this are chosen from in the system. */
const CHOICES_ON_PAPER = 12;

/** The questions of the national data form, as they can be inferred from the library of reviews. */
export const qualityForms: readonly BlankForm[] = [
  {
    name: 'national-data-form.docx',
    title: 'National data form',
    says: 'What is told about a review for the national library. Inferred from the library: compare it with the Home Office’s own form.',
    audiences: ['chairs'],
    mediaType: WORD_TYPE,
    make: ({ partnershipName }) => wordDocument(paper(partnershipName)),
  },
];

const paper = (partnershipName: string): PaperDocument => ({
  title: 'National data form',
  marking: 'OFFICIAL-SENSITIVE when completed',
  reference: partnershipName,
  language: 'en-GB',
  parts: [
    { kind: 'title', text: 'National data form' },
    ...parts.flatMap((part): Part[] => [heading(1, part.heading), { kind: 'form', rows: part.fields.map(rowOf) }]),
  ],
});

const rowOf = ({ label, hint, answer }: Field): FormRow => {
  const choices = answer.kind === 'words' ? [] : answer.choices.map((one) => one.label);
  const help = [hint, choices.length <= CHOICES_ON_PAPER ? choices.join(' / ') : ''].filter((words) => words);
  return { label, values: [''], ...(help.length === 0 ? {} : { hint: help.join(' ') }) };
};
