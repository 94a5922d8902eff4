import type { Day } from '../../../kernel/day.js';
import type { PlanCells } from '../taking/plan-cells.js';
import type { PlanTexts } from './parts.js';
import type { PlanColumn } from './plan-columns.js';
import { readPerson, readTarget } from './read-part.js';
import type { Difference } from './understood.js';

const FOLLOWS: ReadonlySet<PlanColumn> = new Set(['what', 'reach', 'due', 'outcome', 'proof']);
const COMPARED: readonly PlanColumn[] = [
  ...([
    'what',
    'reach',
    'body',
    'person',
    'post',
    'email',
    'milestones',
    'due',
    'completed',
    'outcome',
    'proof',
    'progress',
  ] as const),
];

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Where the file says something else than the record. A column that the file does not have says nothing. */
export function differencesOf(texts: PlanTexts, ours: PlanCells, today: Day): Difference[] {
  const person = readPerson(texts);
  const theirs: PlanTexts = {
    ...texts,
    ...(texts.person === undefined
      ? {}
      : { person: person.name, ...(person.post === '' ? {} : { post: person.post }) }),
  };
  return COMPARED.flatMap((column) => {
    const said = theirs[column];
    if (said === undefined || flat(said) === flat(ours[column])) return [];
    if (column === 'due' && readTarget(said, today).value === readTarget(ours.due, today).value) return [];
    return [{ column, ours: ours[column], theirs: said, canFollow: FOLLOWS.has(column) }];
  });
}
