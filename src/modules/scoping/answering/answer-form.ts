import { z } from 'zod';
import type { Day } from '../../../kernel/day.js';
import {
  earliestDay,
  latestDay,
  type PartialDate,
  parsePartialDate,
  partialDateText,
} from '../../../kernel/partial-date.js';
import { partialDateField } from '../../../web/day-field.js';
import { emailField, nameField, oneOfOrNone, textField } from '../../../web/fields.js';
import type { FieldError, FormBody } from '../../../web/forms.js';
import { type FormReading, readForm, rejected } from '../../../web/forms.js';
import { partialDateValues } from '../../../web/index.js';
import type { AnswerAbout, ScopingAnswer } from '../answer.js';
import { codesOf, contributionChoices, knownChoices, recordsChoices, yesNoChoices } from '../code-lists.js';
import type { AnswerStep } from '../paths.js';

/** Part of an answer, to be laid over what is kept. */
export type AnswerPart = Partial<ScopingAnswer>;

/** A page at most: what a decision can be taken from, and no more. */
export const SUMMARY_MAX = 4000;

const yesNo = oneOfOrNone(codesOf(yesNoChoices));
const details = (what: string) => textField({ what, max: 2000 });
const name = (what: string) => nameField({ what, max: 150 });

const aboutForm = (today: Day) =>
  z.object({
    known: oneOfOrNone(codesOf(knownChoices)),
    first: partialDateField({ what: 'First contact', byToday: today }),
    last: partialDateField({ what: 'Last contact', byToday: today }),
    services: textField({ what: 'Services', max: 1000 }),
  });

const summaryForm = z.object({ summary: textField({ what: 'Summary', max: SUMMARY_MAX }) });

const riskForm = z.object({
  dash: yesNo,
  marac: yesNo,
  mappa: yesNo,
  riskDetails: details('Details of the assessments'),
  children: yesNo,
  childrenDetails: details('Details of children'),
  otherReviews: yesNo,
  otherReviewsDetails: details('Details of other reviews'),
  staffAffected: yesNo,
  staffAffectedDetails: details('Details of staff'),
});

export const recordsFields = {
  records: oneOfOrNone(codesOf(recordsChoices)),
  recordsWhere: details('Where the records are'),
};

const contributionForm = z.object({
  contribution: oneOfOrNone(codesOf(contributionChoices)),
  authorName: name('Name of the author'),
  authorPost: name('Post of the author'),
  authorEmail: emailField(),
  nomineeName: name('Name of the panel member'),
  nomineePost: name('Post of the panel member'),
  nomineeEmail: emailField(),
});

/** What the steps are read with: the day, and the people asked about in their order. */
export interface AnswerQuestions {
  readonly today: Day;
  readonly subjectIds: readonly string[];
}

/** Reads one step of an answer. Nothing has to be filled in: what is missing is said before the answer is handed in. */
export function readStep(step: AnswerStep, questions: AnswerQuestions, body: FormBody): FormReading<AnswerPart> {
  switch (step) {
    case 'known':
      return readKnown(questions, body);
    case 'summary':
      return readForm(summaryForm, body);
    case 'risk':
      return mapped(readForm(riskForm, body), (given) => ({
        dash: given.dash,
        marac: given.marac,
        mappa: given.mappa,
        riskDetails: given.riskDetails,
        children: { answer: given.children, details: given.childrenDetails },
        otherReviews: { answer: given.otherReviews, details: given.otherReviewsDetails },
        staffAffected: { answer: given.staffAffected, details: given.staffAffectedDetails },
      }));
    case 'records':
      return readForm(z.object(recordsFields), body);
    case 'contribution':
      return mapped(readForm(contributionForm, body), (given) => ({
        contribution: given.contribution,
        imrAuthor: { name: given.authorName, post: given.authorPost, email: given.authorEmail },
        nominee: { name: given.nomineeName, post: given.nomineePost, email: given.nomineeEmail },
      }));
  }
}

const mapped = <From, To>(reading: FormReading<From>, map: (given: From) => To): FormReading<To> =>
  reading.ok ? { ok: true, value: map(reading.value) } : reading;

function readKnown({ today, subjectIds }: AnswerQuestions, body: FormBody): FormReading<AnswerPart> {
  const errors: FieldError[] = [];
  const subjects: AnswerAbout[] = [];
  for (const [index, subjectId] of subjectIds.entries()) {
    const reading = readForm(aboutForm(today), numbered(body, index));
    if (!reading.ok) {
      errors.push(...reading.form.errors.map((error) => ({ ...error, field: `${error.field}-${index}` })));
      continue;
    }
    const { known, first, last, services } = reading.value;
    if (isBackwards(first, last))
      errors.push({ field: `last-${index}`, message: 'Last contact must be the same as or after the first contact' });
    // Dates and services are those of somebody who is known: a change of mind takes them away.
    const about = known === 'not-known' ? blank : { firstContact: text(first), lastContact: text(last), services };
    subjects.push({ subjectId, known, ...about });
  }
  return errors.length > 0 ? { ok: false, form: rejected(body, errors) } : { ok: true, value: { subjects } };
}

const blank = { firstContact: '', lastContact: '', services: '' };
const text = partialDateText;

function isBackwards(first: PartialDate, last: PartialDate): boolean {
  const [from, to] = [earliestDay(first), latestDay(last)];
  return from !== undefined && to !== undefined && to < from;
}

/** The fields of the person with this number, under their plain names. */
function numbered(body: FormBody, index: number): FormBody {
  const pattern = new RegExp(`^(\\w+)-${index}(-(?:day|month|year|not-known))?$`);
  return Object.fromEntries(
    Object.entries(body).flatMap(([field, value]) => {
      const [, plain, part = ''] = pattern.exec(field) ?? [];
      return plain === undefined ? [] : [[plain + part, value]];
    }),
  );
}

/** An answer as the fields of its forms. */
export function answerValues(answer: ScopingAnswer): Record<string, string | undefined> {
  return {
    ...Object.assign({}, ...answer.subjects.map(aboutValues)),
    summary: answer.summary,
    dash: answer.dash,
    marac: answer.marac,
    mappa: answer.mappa,
    riskDetails: answer.riskDetails,
    children: answer.children.answer,
    childrenDetails: answer.children.details,
    otherReviews: answer.otherReviews.answer,
    otherReviewsDetails: answer.otherReviews.details,
    staffAffected: answer.staffAffected.answer,
    staffAffectedDetails: answer.staffAffected.details,
    records: answer.records,
    recordsWhere: answer.recordsWhere,
    contribution: answer.contribution,
    authorName: answer.imrAuthor.name,
    authorPost: answer.imrAuthor.post,
    authorEmail: answer.imrAuthor.email,
    nomineeName: answer.nominee.name,
    nomineePost: answer.nominee.post,
    nomineeEmail: answer.nominee.email,
    nilReason: answer.nilReason,
    nilDetails: answer.nilDetails,
    searched: answer.searched,
    respondentName: answer.respondent.name,
    respondentPost: answer.respondent.post,
  };
}

function aboutValues({ known, firstContact, lastContact, services }: AnswerAbout, index: number) {
  const dates = (field: string, stored: string) =>
    partialDateValues(`${field}-${index}`, parsePartialDate(stored) ?? { known: 'blank' });
  return {
    [`known-${index}`]: known,
    ...dates('first', firstContact),
    ...dates('last', lastContact),
    [`services-${index}`]: services,
  };
}
