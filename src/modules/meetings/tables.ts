import {
  boolean,
  day,
  instant,
  integer,
  ofReview,
  pgTable,
  rowVersion,
  text,
  uuid,
} from '../../platform/database/sql.js';
import type { AddedAnswer, AttendanceState, ItemAnswer, ItemKind, MeetingKind, Reply } from './kinds.js';

const ofMeeting = { ...ofReview, meetingId: uuid('meeting_id').notNull() };

export const meetings = pgTable('meeting', {
  id: uuid().primaryKey(),
  ...ofReview,
  kind: text().$type<MeetingKind>().notNull(),
  title: text().notNull().default(''),
  startsAt: instant('starts_at').notNull(),
  endsAt: instant('ends_at').notNull(),
  place: text().notNull().default(''),
  onlineLink: text('online_link').notNull().default(''),
  revision: integer().notNull().default(0),
  changedAt: instant('changed_at').notNull(),
  cancelledAt: instant('cancelled_at'),
  agendaDrawnAt: instant('agenda_drawn_at'),
  agendaSentAt: instant('agenda_sent_at'),
  attendedAt: instant('attended_at'),
  minutesSharedAt: instant('minutes_shared_at'),
  minutesApprovedAt: instant('minutes_approved_at'),
  approvedOn: day('approved_on'),
  approvedAtMeeting: uuid('approved_at_meeting'),
  arrangedBy: uuid('arranged_by').notNull(),
  arrangedAt: instant('arranged_at').notNull(),
  version: rowVersion,
});

export const meetingChanges = pgTable('meeting_change', {
  id: uuid().primaryKey(),
  ...ofMeeting,
  revision: integer().notNull(),
  cancelled: boolean().notNull(),
  wasAt: instant('was_at').notNull(),
  wasPlace: text('was_place').notNull(),
  reason: text().notNull(),
  changedBy: uuid('changed_by').notNull(),
  changedAt: instant('changed_at').notNull(),
});

export const meetingInvitations = pgTable('meeting_invitation', {
  id: uuid().primaryKey(),
  ...ofMeeting,
  revision: integer().notNull(),
  seatId: uuid('seat_id').notNull(),
  personId: uuid('person_id'),
  name: text().notNull(),
  email: text().notNull(),
  sentBy: uuid('sent_by').notNull(),
  sentAt: instant('sent_at').notNull(),
});

export const meetingReplies = pgTable('meeting_reply', {
  id: uuid().primaryKey(),
  ...ofMeeting,
  revision: integer().notNull(),
  personId: uuid('person_id').notNull(),
  reply: text().$type<Reply>().notNull(),
  substitute: text().notNull().default(''),
  repliedAt: instant('replied_at').notNull(),
});

export const meetingAnswers = pgTable('meeting_answer', {
  id: uuid().primaryKey(),
  ...ofMeeting,
  revision: integer().notNull(),
  seatId: uuid('seat_id').notNull(),
  reply: text().$type<Reply>().notNull(),
  substitute: text().notNull().default(''),
  takenBy: uuid('taken_by').notNull(),
  takenAt: instant('taken_at').notNull(),
});

export const agendaItems = pgTable('agenda_item', {
  id: uuid().primaryKey(),
  ...ofMeeting,
  position: integer().notNull(),
  kind: text().$type<ItemKind>().notNull(),
  title: text().notNull(),
  note: text().notNull().default(''),
  removedAt: instant('removed_at'),
});

export const meetingPapers = pgTable('meeting_paper', {
  id: uuid().primaryKey(),
  ...ofMeeting,
  documentId: uuid('document_id').notNull(),
  position: integer().notNull(),
  addedBy: uuid('added_by').notNull(),
  addedAt: instant('added_at').notNull(),
  removedAt: instant('removed_at'),
});

export const meetingAttendance = pgTable('meeting_attendance', {
  id: uuid().primaryKey(),
  ...ofMeeting,
  seatId: uuid('seat_id').notNull(),
  name: text().notNull(),
  post: text().notNull().default(''),
  agencyName: text('agency_name').notNull().default(''),
  state: text().$type<AttendanceState>().notNull(),
  substitute: text().notNull().default(''),
  recordedBy: uuid('recorded_by').notNull(),
  recordedAt: instant('recorded_at').notNull(),
});

export const meetingMinutes = pgTable('meeting_minute', {
  itemId: uuid('item_id').primaryKey(),
  ...ofMeeting,
  text: text().notNull().default(''),
  decision: text().notNull().default(''),
  answer: text().$type<ItemAnswer>(),
  writtenBy: uuid('written_by').notNull(),
  writtenAt: instant('written_at').notNull(),
  version: rowVersion,
});

export const meetingActions = pgTable('meeting_action', {
  id: uuid().primaryKey(),
  ...ofMeeting,
  itemId: uuid('item_id'),
  number: integer().notNull(),
  what: text().notNull(),
  ownerPersonId: uuid('owner_person_id'),
  ownerName: text('owner_name').notNull(),
  dueOn: day('due_on'),
  withdrawnAt: instant('withdrawn_at'),
  doneOn: day('done_on'),
  doneNote: text('done_note').notNull().default(''),
  doneBy: uuid('done_by'),
  version: rowVersion,
});

export const meetingAddenda = pgTable('meeting_addendum', {
  id: uuid().primaryKey(),
  ...ofMeeting,
  text: text().notNull(),
  answers: text().array().$type<AddedAnswer[]>().notNull().default([]),
  addedBy: uuid('added_by').notNull(),
  addedAt: instant('added_at').notNull(),
});
