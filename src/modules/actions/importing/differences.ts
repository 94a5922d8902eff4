import type { Day } from '../../../kernel/day.js';
import type { PlanCells } from '../taking/plan-cells.js';
import type { PlanTexts } from './parts.js';
import { bare, type PlanColumn } from './plan-columns.js';
import { readMilestones, readPerson, readTarget } from './read-part.js';
import { agencyFor } from './resolve.js';
import type { Difference, Known } from './understood.js';

const FOLLOWS: ReadonlySet<PlanColumn> = new Set(['what', 'reach', 'due', 'outcome', 'proof']);
const COMPARED: readonly PlanColumn[] = [
  ...(['what', 'reach', 'body', 'person', 'post', 'email', 'milestones', 'due'] as const),
  ...(['completed', 'outcome', 'proof', 'progress'] as const),
];
const CHANGED_ON: Readonly<Partial<Record<PlanColumn, Difference['changedOn']>>> = {
  ...{ body: 'lead', person: 'lead', post: 'lead', email: 'lead', milestones: 'milestones' },
  ...{ completed: 'progress', progress: 'progress' },
};

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

type Compares = Pick<Known, 'today' | 'agencies'>;
type Same = (ours: string, theirs: string, known: Compares) => boolean;

/** Texts that mean the same though they are written otherwise. */
const SAME: Readonly<Partial<Record<PlanColumn, Same>>> = {
  due: (ours, theirs, { today }) => readTarget(theirs, today).value === readTarget(ours, today).value,
  body: (ours, theirs, { agencies }) => agencyFor(theirs, agencies)?.name === ours,
  person: (ours, theirs) => bare(ours) === bare(theirs),
  email: (ours, theirs) => ours.toLowerCase() === theirs.toLowerCase(),
  milestones: (ours, theirs, { today }) => milestonesKey(ours, today) === milestonesKey(theirs, today),
};

/** Milestones with their days, in no order. */
function milestonesKey(text: string, today: Day): string {
  const { milestones, rest } = readMilestones(text, today);
  const lines = milestones.map(({ what, dueOn, metOn }) => `${bare(what)} ${dueOn} ${metOn ?? ''}`).toSorted();
  return [...lines, flat(rest)].join('\n');
}

/** Where the file says something else than the record. A column that the file does not have says nothing. */
export function differencesOf(texts: PlanTexts, ours: PlanCells, known: Compares): Difference[] {
  const theirs = withPersonRead(texts);
  return COMPARED.flatMap((column): Difference[] => {
    const said = theirs[column];
    if (said === undefined || flat(said) === flat(ours[column])) return [];
    if (SAME[column]?.(ours[column], said, known) === true) return [];
    const changedOn = CHANGED_ON[column];
    return [
      {
        ...{ column, ours: ours[column], theirs: said, canFollow: FOLLOWS.has(column) },
        ...(changedOn === undefined ? {} : { changedOn }),
      },
    ];
  });
}

/** A cell that names a person often holds their post and address too. */
function withPersonRead(texts: PlanTexts): PlanTexts {
  if (texts.person === undefined) return texts;
  const { name, post, email } = readPerson(texts);
  return { ...texts, person: name, ...(post === '' ? {} : { post }), ...(email === '' ? {} : { email }) };
}
