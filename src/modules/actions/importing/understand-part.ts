import type { Day } from '../../../kernel/day.js';
import type { Reach } from '../../recommendations/index.js';
import { differencesOf } from './differences.js';
import type { PlanTexts, RowPart } from './parts.js';
import { type CellReading, readMilestones, readReach, readSays, readTarget } from './read-part.js';
import { existingFor, type LeadRead, leadIn, recommendationIn } from './resolve.js';
import type { DraftRead, Known, PartMend, PartProblem, UnderstoodPart } from './understood.js';

/** One action of a row, with what was said of it. */
export interface PartToUnderstand {
  readonly key: string;
  readonly place: string;
  readonly part: RowPart;
  readonly mend: PartMend;
  /** Its recommendation stands above it in the file. */
  readonly isCarried: boolean;
  /** Why its date may be another one; '' when nothing speaks for it. */
  readonly doubt: string;
}

/** What its cells say, read one by one. */
interface PartRead {
  readonly texts: PlanTexts;
  readonly due: CellReading<Day>;
  readonly reach: CellReading<Reach>;
  readonly lead: LeadRead;
  /** Id of a recommendation, `early`, or undefined for one that is not on record. */
  readonly recommendation: string | undefined;
  readonly isNew: boolean;
}

/** An action of a file: the one on record that it is, with what differs, or a new one, with what keeps it from being planned. */
export function understandPart(of: PartToUnderstand, known: Known): UnderstoodPart {
  const { key, place, part, mend } = of;
  const texts = { ...part.texts, ...mend.texts };
  const same = mend.anew === true ? undefined : existingFor(texts, known);
  const read: PartRead = {
    texts,
    due: readTarget(texts.due ?? '', known.today),
    reach: readReach(texts.reach),
    lead: leadIn(texts, known),
    recommendation: mend.recommendation ?? recommendationIn(texts, known),
    isNew: same === undefined,
  };
  const problems = problemsOf(of, read);
  return {
    ...{ key, place, texts, problems, same, leftOut: mend.leftOut, follow: mend.follow, mended: mend.texts ?? {} },
    remarks: remarksOf(of, read),
    differences: same === undefined ? [] : differencesOf(texts, same.cells, known),
    recommendationId: read.recommendation,
    body: read.lead.lead.body,
    draft: problems.length === 0 && read.isNew ? draftOf(read, known.today) : undefined,
  };
}

/** What is to be mended. An action on record wants no more than what can be read. */
function problemsOf({ part, mend }: PartToUnderstand, read: PartRead): PartProblem[] {
  const { texts, due, reach, lead, recommendation, isNew } = read;
  const what = texts.what ?? '';
  const problem = (field: PartProblem['field'], message: string | false): PartProblem[] =>
    message === false ? [] : [{ field, message }];
  return [
    ...problem('what', part.unclear !== '' && mend.texts?.what === undefined && part.unclear),
    ...problem('what', what.trim() === '' && 'Enter what is to be done, or leave the row out'),
    ...problem('what', what.length > 4000 && 'The action has more than 4,000 characters'),
    ...problem('recommendation', isNew && recommendation === undefined && notOnRecord(texts)),
    ...(isNew ? lead.problems : []),
    ...problem('due', 'problem' in due && (isNew || texts.due !== undefined) && due.problem),
    ...problem('reach', 'problem' in reach && reach.problem),
  ];
}

/** What was made of it where that is not plain. */
const remarksOf = ({ part, mend, isCarried, doubt }: PartToUnderstand, { due, reach, lead }: PartRead): string[] =>
  [
    part.how,
    isCarried ? 'The recommendation is the one that stands above it in the file' : '',
    'remark' in due ? due.remark : '',
    mend.texts?.due === undefined ? doubt : '',
    'remark' in reach ? reach.remark : '',
    lead.remark,
  ].filter((remark) => remark !== '');

function draftOf({ texts, due, reach, lead, recommendation }: PartRead, today: Day): DraftRead | undefined {
  if (due.value === undefined || reach.value === undefined) return undefined;
  const { milestones, rest } = readMilestones(texts.milestones ?? '', today);
  return {
    what: (texts.what ?? '').trim(),
    recommendationId: recommendation === 'early' ? null : (recommendation ?? null),
    ...{ reach: reach.value, lead: lead.lead, dueOn: due.value, milestones, update: updateIn(texts, rest) },
    ...{ outcome: texts.outcome ?? '', proofWanted: texts.proof ?? '' },
  };
}

const OUR_STATE =
  /^(?:planned|under way|closed|not implemented|superseded|said to be done[^;]*); (?:red|amber|green|blue|grey): /i;

/** What the file tells of how far it is: kept as one dated record, in its own words. Our own words of a state tell nothing new. */
function updateIn({ progress = '', completed = '', state = '' }: PlanTexts, milestones: string): DraftRead['update'] {
  const isOurs = OUR_STATE.test(state);
  const told = [
    progress,
    milestones,
    completed === '' ? '' : `Completion: ${completed}`,
    isOurs || state === '' ? '' : `State in the file: ${state}`,
  ].filter((text) => text.trim() !== '');
  if (told.length === 0) return undefined;
  const says = isOurs ? undefined : (readSays(state) ?? readSays(doneBy(completed)));
  return { progress: told.join('\n').slice(0, 10_000), says: says ?? 'on-track' };
}

/** A day of completion says that it is done. */
const doneBy = (completed: string): string => (/\d/.test(completed) ? `${completed} completed` : completed);

const notOnRecord = ({ recommendation = '' }: PlanTexts): string =>
  recommendation === ''
    ? 'Choose the recommendation that it carries out'
    : `“${recommendation.slice(0, 80)}” is not on record. Choose a recommendation, or draft this one first and come back`;
