import { parsePartialDate, partialDateInWords } from '../../kernel/partial-date.js';
import type { Contribution, Known, NilReason, Records, YesNo } from './code-lists.js';

/** A person by name, post and e-mail; '' where nothing was given. */
export interface NamedPerson {
  readonly name: string;
  readonly post: string;
  readonly email: string;
}

/** What an agency says of one person. Dates are the stored text of a partial date. */
export interface AnswerAbout {
  readonly subjectId: string;
  readonly known?: Known | undefined;
  readonly firstContact: string;
  readonly lastContact: string;
  readonly services: string;
}

/** A question with words beside it. */
export interface AnswerWithDetails {
  readonly answer?: YesNo | undefined;
  readonly details: string;
}

/** An agency's answer, finished or not: plain data, kept as JSON. What is not answered is absent or ''. */
export interface ScopingAnswer {
  readonly subjects: readonly AnswerAbout[];
  readonly summary: string;
  readonly dash?: YesNo | undefined;
  readonly marac?: YesNo | undefined;
  readonly mappa?: YesNo | undefined;
  readonly riskDetails: string;
  readonly children: AnswerWithDetails;
  readonly otherReviews: AnswerWithDetails;
  readonly staffAffected: AnswerWithDetails;
  readonly records?: Records | undefined;
  readonly recordsWhere: string;
  readonly contribution?: Contribution | undefined;
  readonly imrAuthor: NamedPerson;
  readonly nominee: NamedPerson;
  readonly nilReason?: NilReason | undefined;
  readonly nilDetails: string;
  readonly searched: string;
  readonly respondent: NamedPerson;
}

const nobody: NamedPerson = { name: '', post: '', email: '' };
const unanswered: AnswerWithDetails = { details: '' };

/** An answer with nothing in it yet. */
export const blankAnswer = (subjectIds: readonly string[]): ScopingAnswer => ({
  subjects: subjectIds.map((subjectId) => ({ subjectId, firstContact: '', lastContact: '', services: '' })),
  summary: '',
  riskDetails: '',
  children: unanswered,
  otherReviews: unanswered,
  staffAffected: unanswered,
  recordsWhere: '',
  imrAuthor: nobody,
  nominee: nobody,
  nilDetails: '',
  searched: '',
  respondent: nobody,
});

/** A stored date as people write it; a dash where there is none. */
export function dateInWords(stored: string): string {
  const date = parsePartialDate(stored);
  return date === undefined || date.known === 'blank' ? '–' : partialDateInWords(date);
}

/** A person on one line; a dash where nobody is named. */
export const personInWords = ({ name, post, email }: NamedPerson): string =>
  name === '' ? '–' : [name, post, email].filter((part) => part !== '').join(', ');
