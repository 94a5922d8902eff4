import { type AnswerAbout, type AnswerWithDetails, dateInWords, personInWords, type ScopingAnswer } from './answer.js';
import { contributionChoices, knownChoices, nilReasons, recordsChoices, wordsOf, yesNoChoices } from './code-lists.js';

/** A line of an answer as it is read: a question, and what was said. */
export interface AnswerRow {
  readonly label: string;
  readonly value: string;
}

/** One heading of an answer with its lines. */
export interface AnswerSection {
  readonly step: 'known' | 'summary' | 'risk' | 'records' | 'contribution';
  readonly heading: string;
  readonly rows: readonly AnswerRow[];
}

/** What a person is called where the answer is read: a real name for the agency, a pseudonym for the partnership. */
export type NameOf = (subjectId: string) => string;

/** A whole answer to read through. */
export function answerSections(answer: ScopingAnswer, nameOf: NameOf): AnswerSection[] {
  return [
    { step: 'known', heading: 'Known or not known', rows: answer.subjects.map((about) => knownRow(about, nameOf)) },
    { step: 'summary', heading: 'Summary', rows: [{ label: 'Contact', value: orNothing(answer.summary) }] },
    { step: 'risk', heading: 'Risk, children and other reviews', rows: riskRows(answer) },
    {
      step: 'records',
      heading: 'Records',
      rows: [
        { label: 'Secured', value: wordsOf(recordsChoices, answer.records) },
        { label: 'Where they are held', value: orNothing(answer.recordsWhere) },
      ],
    },
    {
      step: 'contribution',
      heading: 'Contribution',
      rows: [
        { label: 'What the agency should contribute', value: wordsOf(contributionChoices, answer.contribution) },
        { label: 'Proposed IMR author', value: personInWords(answer.imrAuthor) },
        { label: 'Proposed panel member', value: personInWords(answer.nominee) },
      ],
    },
  ];
}

/** A nil return to read through. */
export const nilRows = (answer: ScopingAnswer): AnswerRow[] => [
  { label: 'Nil return', value: wordsOf(nilReasons, answer.nilReason) },
  { label: 'Details', value: orNothing(answer.nilDetails) },
  { label: 'What was searched', value: orNothing(answer.searched) },
  { label: 'Records secured', value: wordsOf(recordsChoices, answer.records) },
];

const knownRow = (about: AnswerAbout, nameOf: NameOf): AnswerRow => ({
  label: nameOf(about.subjectId),
  value: aboutInWords(about),
});

/** What is said of one person, on as many lines as it takes. */
export function aboutInWords({ known, firstContact, lastContact, services }: AnswerAbout): string {
  if (known !== 'known') return wordsOf(knownChoices, known);
  return [
    'Known',
    `First contact ${dateInWords(firstContact)}, last contact ${dateInWords(lastContact)}`,
    ...(services === '' ? [] : [services]),
  ].join('\n');
}

const riskRows = (answer: ScopingAnswer): AnswerRow[] => [
  { label: 'DASH', value: wordsOf(yesNoChoices, answer.dash) },
  { label: 'MARAC', value: wordsOf(yesNoChoices, answer.marac) },
  { label: 'MAPPA', value: wordsOf(yesNoChoices, answer.mappa) },
  { label: 'About the assessments', value: orNothing(answer.riskDetails) },
  { label: 'Children', value: withDetails(answer.children) },
  { label: 'Other reviews', value: withDetails(answer.otherReviews) },
  { label: 'Staff affected', value: withDetails(answer.staffAffected) },
];

const withDetails = ({ answer, details }: AnswerWithDetails): string =>
  [wordsOf(yesNoChoices, answer), details].filter((part) => part !== '').join('\n');

const orNothing = (text: string): string => (text === '' ? '–' : text);
