import {
  boolean,
  customType,
  day,
  instant,
  integer,
  jsonb,
  numeric,
  ofReview,
  pgTable,
  primaryKey,
  rowVersion,
  text,
  uuid,
} from '../../platform/database/sql.js';
import type { CellRemark } from '../../platform/spreadsheet/index.js';
import type { ImportRowState, ImportState, NoteKind, Seen, Significance } from './kinds.js';

const ofEntry = { ...ofReview, entryId: uuid('entry_id').notNull() };

export const chronologies = pgTable('chronology', {
  id: uuid().primaryKey(),
  ...ofReview,
  agencyId: uuid('agency_id').notNull(),
  begunBy: uuid('begun_by').notNull(),
  begunAt: instant('begun_at').notNull(),
  handedInBy: uuid('handed_in_by'),
  handedInAt: instant('handed_in_at'),
  sentBackBy: uuid('sent_back_by'),
  sentBackAt: instant('sent_back_at'),
  acceptedBy: uuid('accepted_by'),
  acceptedAt: instant('accepted_at'),
  releasedBy: uuid('released_by'),
  releasedAt: instant('released_at'),
  /** Goes up when entries change although it was handed in. */
  entriesChanged: integer('entries_changed').notNull().default(0),
  version: rowVersion,
});

export const sendingsBack = pgTable('chronology_sending_back', {
  id: uuid().primaryKey(),
  ...ofReview,
  chronologyId: uuid('chronology_id').notNull(),
  comment: text().notNull(),
  sentBy: uuid('sent_by').notNull(),
  sentAt: instant('sent_at').notNull(),
  answer: text().notNull().default(''),
  answeredBy: uuid('answered_by'),
  answeredAt: instant('answered_at'),
});

export const chronologyEntries = pgTable('chronology_entry', {
  id: uuid().primaryKey(),
  ...ofReview,
  chronologyId: uuid('chronology_id').notNull(),
  agencyId: uuid('agency_id').notNull(),
  writtenWhen: text('written_when').notNull(),
  writtenTime: text('written_time').notNull().default(''),
  firstDay: day('first_day'),
  lastDay: day('last_day'),
  about: boolean().notNull().default(false),
  doubted: boolean().notNull().default(false),
  firstTime: text('first_time'),
  lastTime: text('last_time'),
  sequence: numeric({ precision: 14, scale: 6, mode: 'number' }).notNull(),
  source: text().notNull(),
  personWords: text('person_words').notNull().default(''),
  kind: text().notNull().default(''),
  facts: text().notNull(),
  acted: text().notNull().default(''),
  decision: text().notNull().default(''),
  seen: text().array().$type<Seen[]>().notNull().default([]),
  seenWords: text('seen_words').notNull().default(''),
  riskTool: text('risk_tool').notNull().default(''),
  response: text().notNull().default(''),
  comment: text().notNull().default(''),
  significance: text().$type<Significance | ''>().notNull().default(''),
  lines: uuid().array().notNull().default([]),
  masked: boolean().notNull().default(false),
  importId: uuid('import_id'),
  importRow: integer('import_row'),
  changedBy: uuid('changed_by').notNull(),
  changedAt: instant('changed_at').notNull(),
  removedBy: uuid('removed_by'),
  removedAt: instant('removed_at'),
  version: rowVersion,
});

export const chronologyImports = pgTable('chronology_import', {
  id: uuid().primaryKey(),
  ...ofReview,
  chronologyId: uuid('chronology_id').notNull(),
  way: text().$type<'file' | 'paste'>().notNull(),
  fileName: text('file_name').notNull().default(''),
  sha256: text().notNull(),
  sheet: text().notNull().default(''),
  heading: text().array().notNull().default([]),
  columns: jsonb().$type<Readonly<Record<string, number>>>().notNull().default({}),
  state: text().$type<ImportState>().notNull(),
  rowsInAll: integer('rows_in_all').notNull().default(0),
  rowsRead: integer('rows_read').notNull().default(0),
  begunBy: uuid('begun_by').notNull(),
  begunAt: instant('begun_at').notNull(),
  takenAt: instant('taken_at'),
  undoneAt: instant('undone_at'),
  undoneReason: text('undone_reason'),
  tableNumber: integer('table_number'),
  headingRow: integer('heading_row'),
  from1904: boolean('from_1904').notNull().default(false),
  monthFirst: boolean('month_first').notNull().default(false),
  blankRows: integer('blank_rows').notNull().default(0),
  sourceForAll: text('source_for_all').notNull().default(''),
  version: rowVersion,
});

const bytes = customType<{ data: Uint8Array; driverData: Uint8Array }>({
  dataType: () => 'bytea',
  fromDriver: (value) => Buffer.from(value),
});

export const chronologyImportTables = pgTable(
  'chronology_import_table',
  {
    importId: uuid('import_id').notNull(),
    number: integer().notNull(),
    ...ofReview,
    name: text().notNull(),
    hidden: boolean().notNull(),
    rowsInAll: integer('rows_in_all').notNull(),
    blankRows: integer('blank_rows').notNull(),
    more: boolean().notNull(),
    content: bytes().notNull(),
  },
  (table) => [primaryKey({ columns: [table.importId, table.number] })],
);

export const chronologyImportRows = pgTable(
  'chronology_import_row',
  {
    importId: uuid('import_id').notNull(),
    number: integer().notNull(),
    ...ofReview,
    cells: text().array().notNull(),
    hidden: boolean().notNull().default(false),
    mended: jsonb().$type<Readonly<Record<string, string>>>().notNull().default({}),
    state: text().$type<ImportRowState>().notNull(),
    problems: jsonb().$type<readonly { readonly field: string; readonly words: string }[]>().notNull().default([]),
    why: text().notNull().default(''),
    remarks: jsonb().$type<readonly CellRemark[]>().notNull().default([]),
  },
  (table) => [primaryKey({ columns: [table.importId, table.number] })],
);

export const keyEvents = pgTable('key_event', {
  entryId: uuid('entry_id').primaryKey(),
  ...ofReview,
  wording: text().notNull().default(''),
  markedBy: uuid('marked_by').notNull(),
  markedAt: instant('marked_at').notNull(),
  removedAt: instant('removed_at'),
  version: rowVersion,
});

export const missedOpportunities = pgTable('missed_opportunity', {
  id: uuid().primaryKey(),
  ...ofEntry,
  lineId: uuid('line_id'),
  what: text().notNull(),
  markedBy: uuid('marked_by').notNull(),
  markedAt: instant('marked_at').notNull(),
  removedAt: instant('removed_at'),
  version: rowVersion,
});

export const entryComments = pgTable('entry_comment', {
  id: uuid().primaryKey(),
  ...ofEntry,
  text: text().notNull(),
  madeBy: uuid('made_by').notNull(),
  madeAt: instant('made_at').notNull(),
  removedAt: instant('removed_at'),
});

export const entryPairs = pgTable('entry_pair', {
  id: uuid().primaryKey(),
  ...ofReview,
  oneId: uuid('one_id').notNull(),
  otherId: uuid('other_id').notNull(),
  verdict: text().$type<'same' | 'different'>().notNull(),
  contradiction: text().notNull().default(''),
  judgedBy: uuid('judged_by').notNull(),
  judgedAt: instant('judged_at').notNull(),
  undoneAt: instant('undone_at'),
  version: rowVersion,
});

export const combinedChronologies = pgTable('combined_chronology', {
  id: uuid().primaryKey(),
  ...ofReview,
  number: integer().notNull(),
  entries: integer().notNull(),
  keyEvents: integer('key_events').notNull(),
  keyEventWords: integer('key_event_words').notNull(),
  note: text().notNull().default(''),
  documentId: uuid('document_id'),
  madeBy: uuid('made_by').notNull(),
  madeAt: instant('made_at').notNull(),
});

export const chronologyNotes = pgTable('chronology_note', {
  id: uuid().primaryKey(),
  ...ofReview,
  writtenWhen: text('written_when').notNull(),
  firstDay: day('first_day').notNull(),
  lastDay: day('last_day').notNull(),
  about: boolean().notNull().default(false),
  doubted: boolean().notNull().default(false),
  text: text().notNull(),
  kind: text().$type<NoteKind>().notNull(),
  writtenBy: uuid('written_by').notNull(),
  writtenAt: instant('written_at').notNull(),
  removedAt: instant('removed_at'),
  version: rowVersion,
});
