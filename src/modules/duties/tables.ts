import {
  boolean,
  date,
  instant,
  integer,
  ofReview,
  pgTable,
  primaryKey,
  text,
  uuid,
} from '../../platform/database/sql.js';

export const dutiesMetByHand = pgTable('duty_met_by_hand', {
  id: uuid().primaryKey(),
  reviewId: uuid('review_id'),
  partnershipId: uuid('partnership_id').notNull(),
  dutyId: text('duty_id').notNull(),
  fact: text(),
  metOn: date('met_on').notNull(),
  metBy: text('met_by').notNull(),
  note: text().notNull().default(''),
  proof: text().notNull(),
  recordedBy: uuid('recorded_by').notNull(),
  recordedAt: instant('recorded_at').notNull(),
  withdrawnBy: uuid('withdrawn_by'),
  withdrawnAt: instant('withdrawn_at'),
  withdrawnReason: text('withdrawn_reason'),
});

export const dutyExtensions = pgTable('duty_extension', {
  id: uuid().primaryKey(),
  reviewId: uuid('review_id'),
  partnershipId: uuid('partnership_id').notNull(),
  dutyId: text('duty_id').notNull(),
  agreedOn: date('agreed_on').notNull(),
  newDue: date('new_due').notNull(),
  reason: text().notNull(),
  agreedBy: text('agreed_by').notNull(),
  recordedBy: uuid('recorded_by').notNull(),
  recordedAt: instant('recorded_at').notNull(),
});

/** Where each duty of a review stands, for lists over many reviews. One review's page works the states out afresh, with their sentences. */
export const dutyStatesKept = pgTable(
  'duty_state',
  {
    ...ofReview,
    dutyId: text('duty_id').notNull(),
    state: text().notNull(),
    startedOn: date('started_on'),
    originalDue: date('original_due'),
    agreedDue: date('agreed_due'),
    dueOn: date('due_on'),
    /** For an open duty owed at once or promptly, which has no day: since when. */
    pressesSince: date('presses_since'),
    metOn: date('met_on'),
    metLate: boolean('met_late').notNull().default(false),
    outstanding: integer().notNull().default(0),
    refreshedAt: instant('refreshed_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.reviewId, table.dutyId] })],
);
