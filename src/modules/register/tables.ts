import {
  date,
  integer,
  jsonb,
  ofReview,
  pgTable,
  pgView,
  primaryKey,
  text,
  timestamp,
  uuid,
} from '../../platform/database/sql.js';

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

/** The same without what could tell who somebody is. */
export const boardRows = pgView('register_board', {
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
}).existing();
