import {
  boolean,
  day,
  instant,
  integer,
  lastChanged,
  ofReview,
  pgTable,
  rowVersion,
  text,
  uuid,
} from '../../platform/database/sql.js';
import type { FindingKind, FindingSourceKind, FindingState } from './kinds.js';
import type { FindingStepName } from './life.js';

export const findings = pgTable('finding', {
  id: uuid().primaryKey(),
  ...ofReview,
  number: integer().notNull(),
  kind: text().$type<FindingKind>().notNull(),
  keyIssue: boolean('key_issue').notNull().default(false),
  title: text().notNull(),
  text: text().notNull().default(''),
  themes: text().array().notNull().default([]),
  characteristics: text().array().notNull().default([]),
  agencies: uuid().array().notNull().default([]),
  foundOn: day('found_on').notNull(),
  state: text().$type<FindingState>().notNull(),
  stateReason: text('state_reason').notNull().default(''),
  stateAt: instant('state_at').notNull(),
  stateBy: uuid('state_by').notNull(),
  recordedBy: uuid('recorded_by').notNull(),
  recordedAt: instant('recorded_at').notNull(),
  ...lastChanged,
  version: rowVersion,
});

export const findingWordings = pgTable('finding_wording', {
  id: uuid().primaryKey(),
  ...ofReview,
  findingId: uuid('finding_id').notNull(),
  version: integer().notNull(),
  title: text().notNull(),
  text: text().notNull(),
  replacedBy: uuid('replaced_by').notNull(),
  replacedAt: instant('replaced_at').notNull(),
});

export const findingSources = pgTable('finding_source', {
  id: uuid().primaryKey(),
  ...ofReview,
  findingId: uuid('finding_id').notNull(),
  kind: text().$type<FindingSourceKind>().notNull(),
  lineId: uuid('line_id'),
  entryId: uuid('entry_id'),
  missedId: uuid('missed_id'),
  returnVersionId: uuid('return_version_id'),
  sectionKey: text('section_key').notNull().default(''),
  words: text().notNull().default(''),
  addedBy: uuid('added_by').notNull(),
  addedAt: instant('added_at').notNull(),
  removedAt: instant('removed_at'),
});

export const findingSteps = pgTable('finding_step', {
  id: uuid().primaryKey(),
  ...ofReview,
  findingId: uuid('finding_id').notNull(),
  step: text().$type<FindingStepName>().notNull(),
  fromState: text('from_state').$type<FindingState>().notNull(),
  toState: text('to_state').$type<FindingState>().notNull(),
  reason: text().notNull().default(''),
  byPerson: uuid('by_person').notNull(),
  at: instant('at').notNull(),
  seq: integer().generatedAlwaysAsIdentity(),
});
