import {
  boolean,
  day,
  instant,
  integer,
  jsonb,
  lastChanged,
  ofReview,
  pgTable,
  rowVersion,
  text,
  uuid,
} from '../../platform/database/sql.js';
import type { BriefContent } from './brief/content.js';
import type { BoardKind, GivenKind, GivingWay, ItemKind, ItemOutcome } from './kinds.js';

export const boards = pgTable('board', {
  id: uuid().primaryKey(),
  partnershipId: uuid('partnership_id').notNull(),
  kind: text().$type<BoardKind>().notNull(),
  name: text().notNull(),
  contactName: text('contact_name').notNull().default(''),
  contactEmail: text('contact_email').notNull().default(''),
  getsOverview: boolean('gets_overview').notNull(),
  papersDays: integer('papers_days'),
  note: text().notNull().default(''),
  endedOn: day('ended_on'),
  endedReason: text('ended_reason').notNull().default(''),
  addedOn: day('added_on').notNull(),
  ...lastChanged,
  version: rowVersion,
});

const ofBoard = { partnershipId: uuid('partnership_id').notNull(), boardId: uuid('board_id').notNull() };

export const boardMeetings = pgTable('board_meeting', {
  id: uuid().primaryKey(),
  ...ofBoard,
  heldOn: day('held_on').notNull(),
  startsAt: text('starts_at').notNull().default(''),
  place: text().notNull().default(''),
  papersBy: day('papers_by'),
  note: text().notNull().default(''),
  minute: text().notNull().default(''),
  minuteReference: text('minute_reference').notNull().default(''),
  cancelledAt: instant('cancelled_at'),
  cancelledBy: uuid('cancelled_by'),
  cancelledReason: text('cancelled_reason').notNull().default(''),
  ...lastChanged,
  version: rowVersion,
});

export const boardItems = pgTable('board_item', {
  id: uuid().primaryKey(),
  ...ofBoard,
  meetingId: uuid('meeting_id').notNull(),
  kind: text().$type<ItemKind>().notNull(),
  thingId: uuid('thing_id'),
  title: text().notNull(),
  reviewId: uuid('review_id'),
  note: text().notNull().default(''),
  outcome: text().$type<ItemOutcome>(),
  minute: text().notNull().default(''),
  minuteReference: text('minute_reference').notNull().default(''),
  minutedBy: uuid('minuted_by'),
  minutedAt: instant('minuted_at'),
  takenOffAt: instant('taken_off_at'),
  takenOffReason: text('taken_off_reason').notNull().default(''),
  placedBy: uuid('placed_by').notNull(),
  placedAt: instant('placed_at').notNull(),
  version: rowVersion,
});

export const boardGivings = pgTable('board_given', {
  id: uuid().primaryKey(),
  ...ofBoard,
  kind: text().$type<GivenKind>().notNull(),
  thingId: uuid('thing_id').notNull(),
  title: text().notNull(),
  reviewId: uuid('review_id'),
  meetingId: uuid('meeting_id'),
  givenOn: day('given_on').notNull(),
  way: text().$type<GivingWay>().notNull(),
  note: text().notNull().default(''),
  recordedBy: uuid('recorded_by').notNull(),
  recordedAt: instant('recorded_at').notNull(),
});

export const givingWithdrawals = pgTable('board_given_withdrawal', {
  givenId: uuid('given_id').primaryKey(),
  partnershipId: uuid('partnership_id').notNull(),
  reason: text().notNull(),
  withdrawnBy: uuid('withdrawn_by').notNull(),
  withdrawnAt: instant('withdrawn_at').notNull(),
});

export const briefReports = pgTable('brief_report', {
  id: uuid().primaryKey(),
  ...ofReview,
  number: integer().notNull(),
  reportVersionId: uuid('report_version_id').notNull(),
  overview: text().notNull().default(''),
  asks: text().notNull().default(''),
  content: jsonb().$type<BriefContent>(),
  issuedOn: day('issued_on'),
  issuedBy: uuid('issued_by'),
  ...lastChanged,
  version: rowVersion,
});
