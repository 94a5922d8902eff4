import {
  boolean,
  date,
  instant,
  integer,
  jsonb,
  ofReview,
  pgTable,
  pgView,
  primaryKey,
  rowVersion,
  text,
  timestamp,
  uuid,
} from '../../platform/database/sql.js';
import type { EarlierContent, OtherColumn } from './earlier/entry.js';
import type { EarlierAct } from './earlier/kinds.js';
import type { ImportOutcome, ImportState } from './importing/kinds.js';
import type { ImportColumns, RowChoice } from './importing/understood.js';

export const registerRows = pgTable('register_row', {
  reviewId: uuid('review_id').primaryKey(),
  partnershipId: uuid('partnership_id').notNull(),
  partnership: text().notNull().default(''),
  reference: text().notNull(),
  pseudonym: text().notNull(),
  regime: text().notNull(),
  kind: text().notNull(),
  year: integer().notNull(),
  stage: text().notNull(),
  stagePlace: integer('stage_place').notNull(),
  stageSince: date('stage_since'),
  decision: text(),
  decidedOn: date('decided_on'),
  late: integer().notNull().default(0),
  nextDue: date('next_due'),
  nextDuty: text('next_duty'),
  pausedSince: date('paused_since'),
  transferredTo: text('transferred_to'),
  cells: jsonb().$type<Readonly<Record<string, string>>>().notNull().default({}),
  refreshedAt: timestamp('refreshed_at', { withTimezone: true }).notNull(),
});

/** What a review is found by; kept by the database itself whenever a row of the register changes. */
export const registerWords = pgTable(
  'register_word',
  {
    ...ofReview,
    word: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.reviewId, table.word] })],
);

const boardColumns = {
  ...ofReview,
  reference: text().notNull(),
  kind: text().notNull(),
  year: integer().notNull(),
  stage: text().notNull(),
  stagePlace: integer('stage_place').notNull(),
  monthOfDeath: text('month_of_death'),
  decision: text(),
  decidedOn: date('decided_on'),
  late: integer().notNull(),
  earlier: boolean().notNull(),
};

/** The same without what could tell who somebody is. */
export const boardRows = pgView('register_board', boardColumns).existing();

/** The same of reviews that were kept before this system. */
export const earlierBoardRows = pgView('register_board_earlier', boardColumns).existing();

/** A spreadsheet that came in. */
export const registerImports = pgTable('register_import', {
  id: uuid().primaryKey(),
  partnershipId: uuid('partnership_id').notNull(),
  fileName: text('file_name').notNull(),
  fileHash: text('file_hash').notNull(),
  columns: jsonb().$type<ImportColumns>().notNull(),
  state: text().$type<ImportState>().notNull(),
  outcome: jsonb().$type<Partial<ImportOutcome>>().notNull().default({}),
  madeBy: uuid('made_by').notNull(),
  madeAt: instant('made_at').notNull(),
  settledBy: uuid('settled_by'),
  settledAt: instant('settled_at'),
  version: rowVersion,
});

/** A row of a file that is being checked. */
export const registerImportRows = pgTable(
  'register_import_row',
  {
    importId: uuid('import_id').notNull(),
    number: integer().notNull(),
    partnershipId: uuid('partnership_id').notNull(),
    place: text().notNull(),
    cells: jsonb().$type<readonly string[]>().notNull(),
    choice: jsonb().$type<RowChoice>().notNull().default({}),
  },
  (table) => [primaryKey({ columns: [table.importId, table.number] })],
);

/** A review that was kept before this system. */
export const earlierEntries = pgTable('register_entry', {
  id: uuid().primaryKey(),
  partnershipId: uuid('partnership_id').notNull(),
  reference: text().notNull().default(''),
  pseudonym: text().notNull().default(''),
  area: text().notNull().default(''),
  texts: jsonb().$type<Readonly<Record<string, string>>>().notNull(),
  dates: jsonb().$type<Readonly<Record<string, string>>>().notNull(),
  others: jsonb().$type<readonly OtherColumn[]>().notNull().default([]),
  stage: text(),
  stagePlace: integer('stage_place'),
  kind: text(),
  regime: text(),
  decision: text(),
  year: integer(),
  place: integer().notNull().default(0),
  importId: uuid('import_id'),
  takenOverAs: uuid('taken_over_as'),
  madeBy: uuid('made_by').notNull(),
  madeAt: instant('made_at').notNull(),
  removedWhy: text('removed_why'),
  removedAt: instant('removed_at'),
  version: rowVersion,
});

/** What was done to one of them, with how it stood before. */
export const earlierChanges = pgTable(
  'register_entry_change',
  {
    entryId: uuid('entry_id').notNull(),
    version: integer().notNull(),
    partnershipId: uuid('partnership_id').notNull(),
    what: text().$type<EarlierAct>().notNull(),
    reason: text().notNull().default(''),
    before: jsonb().$type<EarlierContent>(),
    importId: uuid('import_id'),
    changedBy: uuid('changed_by').notNull(),
    changedAt: instant('changed_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.entryId, table.version] })],
);
