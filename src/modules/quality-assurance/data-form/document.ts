import type { Day } from '../../../kernel/day.js';
import { type FormRow, heading, type PaperDocument, paragraph } from '../../../platform/paper/index.js';
import type { DataForm } from './open-form.js';

/** What the form is made with. */
interface AboutForm {
  readonly reference: string;
  readonly partnershipName: string;
  readonly madeOn: Day;
}

/**
 * The form as it goes out: what was answered in words of one's own stands under pseudonyms, whoever was named when it was typed. What the record
 * knows, and codes that were chosen, stay.
 */
export const dataFormUnder = (form: DataForm, toPseudonyms: (text: string) => string): DataForm => ({
  ...form,
  sections: form.sections.map((section) => ({
    ...section,
    asked: section.asked.map((one) => {
      if (one.answer === undefined || one.answer !== one.words) return one;
      const said = toPseudonyms(one.words);
      return { ...one, answer: said, words: said };
    }),
  })),
});

/** The form as a paper: every question, answered or not, under pseudonyms. */
export const dataFormPaper = (form: DataForm, { reference, partnershipName, madeOn }: AboutForm): PaperDocument => ({
  title: 'National data form',
  marking: 'OFFICIAL-SENSITIVE',
  reference,
  language: 'en-GB',
  madeOn,
  parts: [
    { kind: 'title', text: 'National data form' },
    paragraph(`${partnershipName}. Review ${reference}.`),
    ...form.sections.flatMap(({ heading: words, asked }) => [
      heading(1, words),
      {
        kind: 'form' as const,
        rows: asked.map(
          ({ field, words: said }): FormRow => ({
            label: field.label,
            values: [said === '' ? 'Not answered' : said],
          }),
        ),
      },
    ]),
  ],
});

/** The form for another system: codes as they are kept, with the words that people read. */
export const dataFormJson = (
  form: DataForm,
  { reference, partnershipName, madeOn }: Omit<AboutForm, 'madeOn'> & { readonly madeOn: string },
) => ({
  form: 'National data form for domestic homicide reviews, as inferred from the Home Office library of reviews',
  reference,
  partnership: partnershipName,
  madeOn,
  sections: form.sections.map(({ part, heading: words, asked }) => ({
    part: part.key,
    heading: words,
    answers: asked.map(({ field, known, answer, words: said }) => ({
      field: field.key,
      question: field.label,
      value: known?.value ?? answer ?? null,
      words: said,
      from: known !== undefined ? 'record' : answer !== undefined ? 'answered' : 'not-answered',
    })),
  })),
});
