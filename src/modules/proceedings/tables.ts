import {
  day,
  instant,
  integer,
  jsonb,
  ofReview,
  pgTable,
  rowVersion,
  text,
  uuid,
} from '../../platform/database/sql.js';
import type { KindAnswer } from './considered/rules.js';
import type { DateKind, KindId } from './kinds.js';
import type { Combining, DateState, Effect, Relevance, Status, TimingOutcome } from './words.js';

const recorded = { recordedBy: uuid('recorded_by').notNull(), recordedAt: instant('recorded_at').notNull() };

export const proceedings = pgTable('proceeding', {
  id: uuid().primaryKey(),
  ...ofReview,
  kind: text().$type<KindId>().notNull(),
  title: text().notNull(),
  owner: text().notNull(),
  contact: text().notNull().default(''),
  reference: text().notNull().default(''),
  effect: text().$type<Effect>().notNull(),
  combining: text().$type<Combining>().notNull(),
  lead: text().notNull().default(''),
  how: text().notNull().default(''),
  status: text().$type<Status>().notNull(),
  endedOn: day('ended_on'),
  outcome: text().notNull().default(''),
  ...recorded,
  version: rowVersion,
});

export const proceedingChanges = pgTable('proceeding_change', {
  id: uuid().primaryKey(),
  ...ofReview,
  proceedingId: uuid('proceeding_id').notNull(),
  what: text().notNull(),
  stood: text().notNull(),
  stands: text().notNull(),
  changedBy: uuid('changed_by').notNull(),
  changedAt: instant('changed_at').notNull(),
});

export const proceedingDates = pgTable('proceeding_date', {
  id: uuid().primaryKey(),
  ...ofReview,
  proceedingId: uuid('proceeding_id').notNull(),
  kind: text().$type<DateKind>().notNull(),
  on: day('falls_on').notNull(),
  state: text().$type<DateState>().notNull(),
  note: text().notNull().default(''),
  ...recorded,
  version: rowVersion,
});

export const proceedingDateChanges = pgTable('proceeding_date_change', {
  id: uuid().primaryKey(),
  ...ofReview,
  dateId: uuid('date_id').notNull(),
  stoodOn: day('stood_on').notNull(),
  stoodState: text('stood_state').$type<DateState>().notNull(),
  standsOn: day('stands_on').notNull(),
  standsState: text('stands_state').$type<DateState>().notNull(),
  reason: text().notNull(),
  changedBy: uuid('changed_by').notNull(),
  changedAt: instant('changed_at').notNull(),
});

export const otherReviewsConsidered = pgTable('other_reviews_considered', {
  id: uuid().primaryKey(),
  ...ofReview,
  number: integer().notNull(),
  consideredOn: day('considered_on').notNull(),
  consideredWith: text('considered_with').notNull(),
  conclusion: text().notNull(),
  answers: jsonb().$type<readonly KindAnswer[]>().notNull(),
  ...recorded,
});

export const timingAgreements = pgTable('timing_agreement', {
  id: uuid().primaryKey(),
  ...ofReview,
  number: integer().notNull(),
  outcome: text().$type<TimingOutcome>().notNull(),
  agreedOn: day('agreed_on').notNull(),
  police: text().notNull(),
  prosecution: text().notNull().default(''),
  agreedBy: text('agreed_by').notNull(),
  terms: text().notNull().default(''),
  reason: text().notNull(),
  lookAgainOn: day('look_again_on'),
  ...recorded,
});

export const dutyPauses = pgTable('duty_pause', {
  id: uuid().primaryKey(),
  ...ofReview,
  fromOn: day('from_on').notNull(),
  toOn: day('to_on'),
  stops: text().array().notNull().default([]),
  reason: text().notNull(),
  agreedBy: text('agreed_by').notNull(),
  ...recorded,
  endedBy: uuid('ended_by'),
  endedAt: instant('ended_at'),
  version: rowVersion,
  agreementId: uuid('agreement_id'),
  withdrawnBy: uuid('withdrawn_by'),
  withdrawnAt: instant('withdrawn_at'),
  withdrawnReason: text('withdrawn_reason'),
});

export const pauseEndChanges = pgTable('pause_end_change', {
  id: uuid().primaryKey(),
  ...ofReview,
  pauseId: uuid('pause_id').notNull(),
  stood: day('stood'),
  stands: day('stands').notNull(),
  reason: text().notNull().default(''),
  changedBy: uuid('changed_by').notNull(),
  changedAt: instant('changed_at').notNull(),
});

export const disclosureEntries = pgTable('disclosure_entry', {
  id: uuid().primaryKey(),
  ...ofReview,
  title: text().notNull(),
  author: text().notNull(),
  madeOn: day('made_on').notNull(),
  holder: text().notNull(),
  ...recorded,
  withdrawnBy: uuid('withdrawn_by'),
  withdrawnAt: instant('withdrawn_at'),
  withdrawnReason: text('withdrawn_reason'),
});

export const disclosureRelevances = pgTable('disclosure_relevance', {
  id: uuid().primaryKey(),
  ...ofReview,
  itemKey: text('item_key').notNull(),
  relevance: text().$type<Relevance>().notNull(),
  note: text().notNull().default(''),
  saidBy: uuid('said_by').notNull(),
  saidAt: instant('said_at').notNull(),
});

export const disclosureTellings = pgTable('disclosure_telling', {
  id: uuid().primaryKey(),
  ...ofReview,
  itemKey: text('item_key').notNull(),
  toldOn: day('told_on').notNull(),
  toldWhom: text('told_whom').notNull(),
  ...recorded,
  withdrawnBy: uuid('withdrawn_by'),
  withdrawnAt: instant('withdrawn_at'),
});
