import { and, asc, desc, eq } from '../../../platform/database/sql.js';
import type { Work } from '../../../platform/work.js';
import type { OpenPlan } from '../opened.js';
import { choicesFor } from '../planning/choices.js';
import { actionImportRows, actionImports } from '../tables.js';
import { planCells } from '../taking/plan-cells.js';
import { takenRows } from '../taking/taken-rows.js';
import { type ColumnsRead, understand } from './understand.js';
import type { Known, PartMend, RowToUnderstand, UnderstoodPart } from './understood.js';

/** What was settled for the whole of a file. */
export interface ImportColumns extends ColumnsRead {
  readonly beside: readonly { readonly place: string; readonly text: string }[];
}

/** What is kept of a row beside its cells. */
export interface RowReading {
  readonly place: string;
  readonly section: string;
  readonly mends: Readonly<Record<string, PartMend>>;
  /** Ids of the actions that were made of it. */
  readonly made: readonly string[];
}

export type PlanImport = Omit<typeof actionImports.$inferSelect, 'columns'> & { readonly columns: ImportColumns };
export type ImportRow = Omit<typeof actionImportRows.$inferSelect, 'cells' | 'reading'> & {
  readonly cells: readonly string[];
  readonly reading: RowReading;
};

/** What came in for a review before, the last first. */
export const importsOf = (work: Work, reviewId: string): Promise<PlanImport[]> =>
  work.tx
    .select()
    .from(actionImports)
    .where(eq(actionImports.reviewId, reviewId))
    .orderBy(desc(actionImports.madeAt)) as Promise<PlanImport[]>;

/** One of them. */
export async function findImport(work: Work, reviewId: string, id: string): Promise<PlanImport | undefined> {
  const [row] = await work.tx
    .select()
    .from(actionImports)
    .where(and(eq(actionImports.id, id), eq(actionImports.reviewId, reviewId)));
  return row as PlanImport | undefined;
}

export const rowsOfImport = (work: Work, id: string): Promise<ImportRow[]> =>
  work.tx
    .select()
    .from(actionImportRows)
    .where(eq(actionImportRows.importId, id))
    .orderBy(asc(actionImportRows.number)) as Promise<ImportRow[]>;

/** What the rows of a file can mean on this review. Texts are compared as they are kept, under pseudonyms. */
export async function knownOn(work: Work, plan: OpenPlan): Promise<Known> {
  const choices = await choicesFor(work, plan);
  const kept = await takenRows(work, plan);
  return {
    ...choices,
    today: work.today,
    existing: kept.map((row) => ({
      ...{ id: row.planned.action.id, version: row.planned.action.version },
      cells: planCells(row, (text) => text),
    })),
  };
}

/** The actions of a file as they are understood now. */
export async function partsOfImport(work: Work, plan: OpenPlan, one: PlanImport): Promise<UnderstoodPart[]> {
  const rows = (await rowsOfImport(work, one.id)).map(
    ({ cells, reading }): RowToUnderstand => ({
      ...{ cells: cells.map(plan.names.toPseudonyms), place: reading.place, mends: reading.mends },
      section: plan.names.toPseudonyms(reading.section),
    }),
  );
  return understand(rows, one.columns, await knownOn(work, plan));
}

/** What keeps a part from being taken in: a problem, or a difference that nobody has settled. */
export const waits = (part: UnderstoodPart): boolean =>
  part.leftOut === undefined &&
  (part.problems.length > 0 || (part.differences.length > 0 && part.follow === undefined));
