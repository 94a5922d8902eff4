import {
  and,
  asc,
  desc,
  eq,
  getTableColumns,
  gt,
  inArray,
  isNull,
  type PgColumn,
  type SQL,
  sql,
} from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import { memberships } from '../reviews/index.js';
import { stagePlace } from './rules.js';
import { searched } from './search.js';
import { registerRows } from './tables.js';
import type { RegisterView } from './view.js';
import { visible } from './visible.js';

/** A review as the register keeps it. */
export type RegisterRow = typeof registerRows.$inferSelect;

/** How many stand on one page. */
export const PAGE_SIZE = 50;

/** Reviews are counted so far; beyond it a list says "more than". No partnership has had so many. */
const COUNTED = 1000;

/** Rows of one page, and how many there are in all: at least so many, when there are `more`. */
export interface Found<Row> {
  readonly rows: readonly Row[];
  readonly total: number;
  readonly more: boolean;
}

/** How far a list is read to count it for a page: one beyond what is counted, or beyond the page. */
export const countedTo = ({ page }: RegisterView): number => Math.max(COUNTED, page * PAGE_SIZE) + 1;

/** A page whose list has been counted so far. */
export const counted = <Row>(rows: readonly Row[], count: number, view: RegisterView): Found<Row> => {
  const more = count >= countedTo(view);
  return { rows, total: more ? count - 1 : count, more };
};

/** One page of the reviews that the asker may see, as chosen, with their number in the same statement. */
export async function registerPage(work: Work, view: RegisterView): Promise<Found<RegisterRow>> {
  const wanted = and(visible(work), keptHere(view), ...chosen(registerRows, view), ...searched(work, view.search));
  const list = work.tx
    .select({ one: sql`1`.as('one') })
    .from(registerRows)
    .where(wanted)
    .limit(countedTo(view))
    .as('list');
  const count = work.tx.select({ count: sql`count(*)` }).from(list);
  const rows = await work.tx
    .select({ ...getTableColumns(registerRows), count: sql<number>`(${count})::int` })
    .from(registerRows)
    .where(wanted)
    .orderBy(...orderOf(view))
    .limit(PAGE_SIZE)
    .offset((view.page - 1) * PAGE_SIZE);
  return counted(rows, rows[0]?.count ?? 0, view);
}

/** Rows read at a time for a file. */
const BATCH = 500;

/**
 * Every review of the partnership that the asker may see, as chosen, in portions: the ids are read once, so the order holds and nothing
 * comes twice, and never more than a portion of rows is in memory.
 */
export async function* registerPortions(
  work: Work,
  partnershipId: string,
  view: RegisterView,
): AsyncGenerator<readonly RegisterRow[]> {
  const wanted = and(
    visible(work),
    eq(registerRows.partnershipId, partnershipId),
    keptHere(view),
    ...chosen(registerRows, view),
    ...searched(work, view.search),
  );
  const ids = await work.tx
    .select({ id: registerRows.reviewId })
    .from(registerRows)
    .where(wanted)
    .orderBy(...orderOf(view));
  for (let start = 0; start < ids.length; start += BATCH) {
    const portion = ids.slice(start, start + BATCH).map(({ id }) => id);
    const rows = await work.tx
      .select()
      .from(registerRows)
      .where(and(visible(work), inArray(registerRows.reviewId, portion)));
    const byId = new Map(rows.map((row) => [row.reviewId, row]));
    yield portion.flatMap((id) => byId.get(id) ?? []);
  }
}

/** The reviews that make somebody without a role in a partnership a reader of the register: those they are a member of today. */
export async function ownReviews(work: Work): Promise<string[]> {
  if (work.actor.kind !== 'person') return [];
  const rows = await work.tx
    .selectDistinct({ id: registerRows.reviewId })
    .from(registerRows)
    .innerJoin(memberships, eq(memberships.reviewId, registerRows.reviewId))
    .where(and(visible(work), eq(memberships.personId, work.actor.personId)));
  return rows.map(({ id }) => id);
}

/** What the register and its anonymised copy can both be narrowed by. */
interface Narrowed {
  readonly stagePlace: PgColumn;
  readonly kind: PgColumn;
  readonly year: PgColumn;
  readonly decision: PgColumn;
  readonly late?: PgColumn;
  readonly regime?: PgColumn;
}

/** None of them when only earlier reviews are wanted. */
export const keptHere = ({ kept }: RegisterView): SQL | undefined => (kept === 'earlier' ? sql`false` : undefined);

/** The conditions of what is chosen; undefined where all is wanted. */
export const chosen = (columns: Narrowed, view: RegisterView): (SQL | undefined)[] => [
  view.stage === '' ? undefined : eq(columns.stagePlace, stagePlace(view.stage)),
  view.kind === '' ? undefined : eq(columns.kind, view.kind),
  view.regime === '' || columns.regime === undefined ? undefined : eq(columns.regime, view.regime),
  view.year === '' ? undefined : eq(columns.year, Number(view.year)),
  view.decision === '' ? undefined : decided(columns.decision, view.decision),
  view.lateOnly && columns.late !== undefined ? gt(columns.late, 0) : undefined,
];

const decided = (column: PgColumn, outcome: string): SQL => (outcome === 'none' ? isNull(column) : eq(column, outcome));

const sortedBy: Readonly<Record<string, PgColumn | SQL>> = {
  reference: registerRows.reference,
  pseudonym: sql`lower(${registerRows.pseudonym})`,
  stage: registerRows.stagePlace,
  'in-stage': registerRows.stageSince,
  late: registerRows.late,
  'next-due': registerRows.nextDue,
  paused: registerRows.pausedSince,
  decided: registerRows.decidedOn,
};

/** A day long ago is many days in the stage. */
const TURNED = new Set(['in-stage']);

/** Columns that are never blank: their index serves both ways. */
const FILLED = new Set(['pseudonym', 'stage', 'in-stage', 'late']);

/** Whether the list rises by what stands in the table. */
export const rises = ({ sorting }: RegisterView): boolean =>
  (sorting.direction === 'ascending') !== TURNED.has(sorting.by);

const sortColumn = ({ sorting }: RegisterView): PgColumn | SQL =>
  sortedBy[sorting.by] ?? sql`(${registerRows.cells} ->> ${sql.raw(`'${sorting.by}'`)})`;

const NUMBERS = new Set(['stage', 'late']);

/** What a row is sorted by, as text or number: to be put in order with rows of another table. */
export const sortKeyOf = (view: RegisterView): SQL =>
  NUMBERS.has(view.sorting.by) ? sql`${sortColumn(view)}` : sql`(${sortColumn(view)})::text`;

/** By the chosen column, what is blank last, then by reference. The ids of the modules' columns are ours, never a person's. */
export function orderOf(view: RegisterView): SQL[] {
  const { sorting } = view;
  if (sorting.by === 'reference') return [rises(view) ? asc(registerRows.reference) : desc(registerRows.reference)];
  const by = sortColumn(view);
  if (FILLED.has(sorting.by)) {
    return rises(view) ? [asc(by), asc(registerRows.reference)] : [desc(by), desc(registerRows.reference)];
  }
  return rises(view)
    ? [sql`${by} asc nulls last`, asc(registerRows.reference)]
    : [sql`${by} desc nulls last`, desc(registerRows.reference)];
}
