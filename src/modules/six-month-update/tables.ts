import {
  day,
  instant,
  integer,
  jsonb,
  ofReview,
  pgTable,
  primaryKey,
  text,
  uuid,
} from '../../platform/database/sql.js';
import type { UpdateContent } from './drawing-up/content.js';
import type { AnswerStanding, Passage } from './kinds.js';

export const updates = pgTable('six_month_update', {
  id: uuid().primaryKey(),
  ...ofReview,
  number: integer().notNull(),
  months: integer().notNull(),
  wantedOn: day('wanted_on'),
  why: text().notNull().default(''),
  begunAt: instant('begun_at').notNull(),
  begunBy: uuid('begun_by'),
  answersBy: day('answers_by').notNull(),
  askedActions: uuid('asked_actions').array().notNull().default([]),
  issuedAt: instant('issued_at'),
  issuedBy: uuid('issued_by'),
  content: jsonb().$type<UpdateContent>(),
  title: text().notNull().default(''),
  droppedAt: instant('dropped_at'),
  droppedBy: uuid('dropped_by'),
  droppedReason: text('dropped_reason').notNull().default(''),
});

export const askings = pgTable('six_month_asking', {
  id: uuid().primaryKey(),
  ...ofReview,
  updateId: uuid('update_id').notNull(),
  bodyName: text('body_name').notNull(),
  recommendations: uuid().array().notNull(),
  toName: text('to_name').notNull().default(''),
  toEmail: text('to_email').notNull().default(''),
  askedAt: instant('asked_at').notNull(),
});

export const answers = pgTable('six_month_answer', {
  id: uuid().primaryKey(),
  ...ofReview,
  askingId: uuid('asking_id').notNull(),
  recommendationId: uuid('recommendation_id').notNull(),
  standing: text().$type<AnswerStanding>().notNull(),
  progress: text().notNull(),
  evidence: text().notNull().default(''),
  obstacle: text().notNull().default(''),
  revisedOn: day('revised_on'),
  answeredName: text('answered_name').notNull().default(''),
  answeredBy: uuid('answered_by'),
  answeredAt: instant('answered_at').notNull(),
});

export const chasers = pgTable(
  'six_month_chaser',
  {
    updateId: uuid('update_id').notNull(),
    ...ofReview,
    step: integer().notNull(),
    sentAt: instant('sent_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.updateId, table.step] })],
);

export const wordings = pgTable(
  'six_month_wording',
  {
    updateId: uuid('update_id').notNull(),
    ...ofReview,
    passage: text().$type<Passage>().notNull(),
    version: integer().notNull(),
    own: text(),
    writtenBy: uuid('written_by').notNull(),
    writtenAt: instant('written_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.updateId, table.version, table.passage] })],
);
