import { isUuid } from '../../../kernel/id.js';
import { isTheme } from '../../../kernel/themes.js';
import type { Sorting } from '../../../web/index.js';
import { type ActionState, actionStates, endedStates } from '../kinds.js';
import type { PlannedAction } from '../queries.js';
import type { Rag } from '../rag.js';
import type { RecommendationNamed } from './choices.js';

export const sortColumns = ['ref', 'scope', 'lead', 'due', 'done', 'rag'] as const;
export type SortColumn = (typeof sortColumns)[number];

/** Which actions are wanted, and in what order. */
export interface PlanFilter {
  readonly q: string;
  readonly state: ActionState | 'open' | undefined;
  readonly rag: Rag | undefined;
  readonly theme: string | undefined;
  /** A body's name, as it leads. */
  readonly body: string | undefined;
  /** Id of a lead. */
  readonly lead: string | undefined;
  readonly sort: Sorting & { readonly by: SortColumn };
}

const RAGS: readonly Rag[] = ['red', 'amber', 'green', 'blue', 'grey'];

type Query = Readonly<Record<string, string | undefined>>;

const words = (text: string | undefined): string => (text ?? '').replaceAll('\0', '').slice(0, 200).trim();

/** The filter that an address asks for; what it does not know is left out. */
export const readFilter = (query: Query): PlanFilter => ({
  q: words(query.q).slice(0, 100),
  state: query.state === 'open' ? 'open' : actionStates.find((one) => one === query.state),
  rag: RAGS.find((one) => one === query.rag),
  theme: query.theme !== undefined && isTheme(query.theme) ? query.theme : undefined,
  body: words(query.body) || undefined,
  lead: query.lead !== undefined && isUuid(query.lead) ? query.lead : undefined,
  sort: {
    by: sortColumns.find((one) => one === query.sort) ?? 'ref',
    direction: query.order === 'descending' ? 'descending' : 'ascending',
  },
});

/** The query of an address that asks for the same. */
export function filterQuery({ q, state, rag, theme, body, lead, sort }: PlanFilter): string {
  const asked = {
    ...{ q, state, rag, theme, body, lead },
    sort: sort.by === 'ref' ? undefined : sort.by,
    order: sort.direction === 'descending' ? sort.direction : undefined,
  };
  const given = Object.entries(asked).filter((entry): entry is [string, string] => (entry[1] ?? '') !== '');
  return given.length === 0 ? '' : `?${new URLSearchParams(given)}`;
}

/** Whether anything is left out. */
export const narrows = (filter: PlanFilter): boolean => filterQuery({ ...filter, sort: NO_SORT }) !== '';

const NO_SORT = { by: 'ref', direction: 'ascending' } as const;

/** A row of the plan: an action with its reference and the recommendation that it carries out. */
export interface PlanRow {
  readonly planned: PlannedAction;
  /** "3.1", or "E2" for the second that was begun early. */
  readonly ref: string;
  readonly recommendation: RecommendationNamed | undefined;
}

/** The plan as rows, in its own order. */
export function planRows(all: readonly PlannedAction[], recommendations: readonly RecommendationNamed[]): PlanRow[] {
  const byId = new Map(recommendations.map((one) => [one.id, one]));
  const places = new Map<string, number>();
  return all.map((planned) => {
    const recommendation = byId.get(planned.action.recommendationId ?? '');
    const under = recommendation === undefined ? 'E' : `${recommendation.number}.`;
    const place = (places.get(under) ?? 0) + 1;
    places.set(under, place);
    return { planned, ref: `${under}${place}`, recommendation };
  });
}

/** The rows that a filter lets through, in its order. Text is looked for as the asker reads it. */
export function arranged(rows: readonly PlanRow[], filter: PlanFilter, text: (kept: string) => string): PlanRow[] {
  const wanted = rows.filter((row) => fits(row, filter, text));
  const { by, direction } = filter.sort;
  const sorted = by === 'ref' ? wanted : wanted.toSorted((one, other) => compare(keyOf(one, by), keyOf(other, by)));
  return direction === 'descending' ? sorted.toReversed() : sorted;
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const GRAVITY: readonly Rag[] = ['red', 'amber', 'grey', 'green', 'blue'];

function keyOf({ planned: { action, lead, reading } }: PlanRow, by: SortColumn): string {
  switch (by) {
    case 'scope':
      return action.reach;
    case 'lead':
      return `${action.leadBody} ${lead.name}`.toLowerCase();
    case 'due':
      return action.dueOn;
    case 'done':
      return action.closedOn ?? '9999';
    case 'rag':
      return String(GRAVITY.indexOf(reading.rag));
    case 'ref':
      return '';
  }
}

function fits({ planned, recommendation, ref }: PlanRow, filter: PlanFilter, text: (kept: string) => string): boolean {
  const { action, lead, reading } = planned;
  const said = [ref, text(action.what), text(action.outcome), action.leadBody, lead.name, recommendation?.title ?? ''];
  return (
    (filter.state === undefined ||
      (filter.state === 'open' ? !endedStates.includes(action.state) : action.state === filter.state)) &&
    (filter.rag === undefined || reading.rag === filter.rag) &&
    (filter.theme === undefined || recommendation?.theme === filter.theme) &&
    (filter.body === undefined || action.leadBody === filter.body) &&
    (filter.lead === undefined || lead.id === filter.lead) &&
    (filter.q === '' || said.join('\n').toLowerCase().includes(filter.q.toLowerCase()))
  );
}
