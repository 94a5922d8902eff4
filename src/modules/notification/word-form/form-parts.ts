import { type FormRow, heading, lead, type Part, paragraph } from '../../../platform/word/index.js';
import { blankSubject, type NotificationContent, type Subject } from '../content.js';
import { DETAIL_QUESTIONS, FURTHER_GROUPS } from './further-questions.js';
import {
  CHILD_QUESTIONS,
  isBlankIn,
  PERPETRATOR_QUESTIONS,
  type Question,
  REFERRER_QUESTIONS,
  VICTIM_QUESTIONS,
} from './questions.js';
import * as wording from './wording.js';

/** The partnership whose form it is: its name, and the address a filled form goes back to. */
export interface FormPartnership {
  readonly name: string;
  readonly returnEmail: string;
}

const CHILDREN_TO_A_TABLE = 2;

/** The whole form, from title to return address, with whatever has been answered in its boxes. */
export function formParts(content: NotificationContent, partnership: FormPartnership): Part[] {
  return [
    { kind: 'title', text: wording.TITLE },
    paragraph(wording.whoMustBeTold(partnership.name)),
    { kind: 'note', text: wording.HOW_TO_FILL },
    heading(1, wording.REFERRER_TITLE),
    { kind: 'form', rows: rowsOf(REFERRER_QUESTIONS, [content.referrer]) },
    ...guidance(),
    ...peopleParts(content),
    ...detailParts(content),
    ...furtherParts(content),
    ...returnParts(partnership),
  ];
}

const rowsOf = <Section>(questions: readonly Question<Section>[], sections: readonly Section[]): FormRow[] =>
  questions.map((question) => ({
    label: question.label,
    ...(question.hint !== undefined && { hint: question.hint }),
    ...(question.lines !== undefined && { lines: question.lines }),
    values: sections.map((section) => question.say(section)),
  }));

const guidance = (): Part[] => [
  paragraph(wording.WHO_DECIDES),
  paragraph(wording.LAW_LEAD),
  paragraph(wording.LAW_OPENING),
  { kind: 'letters', items: wording.LAW_LETTERS },
  paragraph(wording.LAW_CLOSING),
  paragraph(wording.SUICIDE),
  paragraph([{ bold: wording.ADD_MORE }]),
];

const peopleParts = ({ victims, allegedPerpetrators, children }: NotificationContent): Part[] => [
  heading(1, wording.VICTIMS_TITLE),
  ...personTables(VICTIM_QUESTIONS, victims),
  heading(1, wording.PERPETRATORS_TITLE),
  ...personTables(PERPETRATOR_QUESTIONS, allegedPerpetrators, ['School/nursery']),
  heading(1, wording.CHILDREN_TITLE),
  ...childTables(children),
];

/** One table a person; the questions named are printed only when they were answered. */
function personTables(
  questions: readonly Question<Subject>[],
  people: readonly Subject[],
  onlyIfAnswered: readonly string[] = [],
): Part[] {
  return (people.length === 0 ? [blankSubject] : people).map((person): Part => {
    const asked = questions.filter((each) => !onlyIfAnswered.includes(each.label) || !isBlankIn(each, person));
    return { kind: 'form', rows: rowsOf(asked, [person]) };
  });
}

function childTables(children: readonly Subject[]): Part[] {
  const tables: Part[] = [];
  for (let at = 0; at === 0 || at < children.length; at += CHILDREN_TO_A_TABLE) {
    const pair = Array.from({ length: CHILDREN_TO_A_TABLE }, (_, index) => children[at + index] ?? blankSubject);
    tables.push({ kind: 'form', rows: rowsOf(CHILD_QUESTIONS, pair) });
  }
  return tables;
}

const detailParts = (content: NotificationContent): Part[] => [
  heading(1, wording.DETAILS_TITLE),
  lead(wording.DETAILS_LEAD),
  ...DETAIL_QUESTIONS.flatMap((question): Part[] => [
    heading(2, question.label),
    { kind: 'box', text: question.say(content), ...(question.lines !== undefined && { lines: question.lines }) },
  ]),
];

const furtherParts = (content: NotificationContent): Part[] => [
  heading(1, wording.FURTHER_TITLE),
  lead(wording.FURTHER_LEAD),
  ...FURTHER_GROUPS.flatMap((group): Part[] => [
    heading(2, group.heading),
    { kind: 'form', rows: rowsOf(group.questions, [content]) },
  ]),
];

const returnParts = ({ returnEmail }: FormPartnership): Part[] => [
  paragraph([`${wording.RETURN_LEAD} `, { bold: returnEmail }]),
  { kind: 'note', text: wording.RETURN_CARE },
];
