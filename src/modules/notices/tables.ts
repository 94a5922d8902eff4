import {
  boolean,
  bytea,
  date,
  instant,
  integer,
  jsonb,
  ofReview,
  pgTable,
  primaryKey,
  rowVersion,
  text,
  uuid,
} from '../../platform/database/sql.js';
import type { Extract } from './extracts/extract.js';
import type { Channel, CheckOutcome, ExtractKind } from './kinds.js';

const ofNotice = {
  noticeId: uuid('notice_id').notNull(),
  ...ofReview,
};

export const notices = pgTable('notice', {
  id: uuid().primaryKey(),
  ...ofReview,
  recipientKey: text('recipient_key').notNull(),
  recipientName: text('recipient_name').notNull(),
  recipientRole: text('recipient_role').notNull(),
  recipientEmail: text('recipient_email').notNull(),
  dutyId: text('duty_id').notNull(),
  dutyTitle: text('duty_title').notNull(),
  dutySource: text('duty_source').notNull(),
  dutyMarks: text('duty_marks').notNull(),
  fact: text(),
  why: text().notNull(),
  extract: text().$type<ExtractKind>().notNull(),
  owedOn: date('owed_on').notNull(),
  dueOn: date('due_on'),
  owedAt: instant('owed_at').notNull(),
  letterSubject: text('letter_subject').notNull(),
  letterText: text('letter_text').notNull(),
  version: rowVersion,
});

export const noticeLetters = pgTable('notice_letter', {
  id: uuid().primaryKey(),
  ...ofNotice,
  version: integer().notNull(),
  subject: text().notNull(),
  text: text().notNull(),
  replacedBy: uuid('replaced_by').notNull(),
  replacedAt: instant('replaced_at').notNull(),
});

export const noticeSendings = pgTable('notice_sending', {
  id: uuid().primaryKey(),
  ...ofNotice,
  channel: text().$type<Channel>().notNull(),
  toldOn: date('told_on').notNull(),
  recordedAt: instant('recorded_at').notNull(),
  recordedBy: uuid('recorded_by'),
  toldName: text('told_name').notNull(),
  toldEmail: text('told_email').notNull(),
  letterSubject: text('letter_subject'),
  letterText: text('letter_text'),
  messageKey: text('message_key'),
  note: text().notNull().default(''),
  proof: text().notNull().default(''),
});

export const noticeExtracts = pgTable('notice_extract', {
  sendingId: uuid('sending_id').primaryKey(),
  ...ofNotice,
  content: jsonb().$type<Extract>().notNull(),
});

export const noticeProofs = pgTable('notice_proof', {
  sendingId: uuid('sending_id').primaryKey(),
  ...ofNotice,
  fileName: text('file_name').notNull(),
  mime: text().notNull(),
  size: integer().notNull(),
  sha256: text().notNull(),
  bytes: bytea().notNull(),
});

export const noticeDeliveries = pgTable('notice_delivery', {
  sendingId: uuid('sending_id').primaryKey(),
  ...ofNotice,
  outcome: text().$type<'handed-over' | 'failed'>().notNull(),
  at: instant('at').notNull(),
  note: text().notNull().default(''),
});

export const noticeOpenings = pgTable('notice_opening', {
  sendingId: uuid('sending_id').primaryKey(),
  ...ofNotice,
  openedAt: instant('opened_at').notNull(),
  email: text().notNull(),
});

export const noticeAcknowledgements = pgTable('notice_acknowledgement', {
  ...ofNotice,
  noticeId: uuid('notice_id').primaryKey(),
  way: text().$type<'link' | 'recorded'>().notNull(),
  acknowledgedOn: date('acknowledged_on').notNull(),
  recordedAt: instant('recorded_at').notNull(),
  recordedBy: uuid('recorded_by'),
  name: text().notNull(),
  post: text().notNull(),
  checks: boolean().notNull().default(false),
  reply: text().notNull().default(''),
});

export const noticeWithdrawals = pgTable('notice_withdrawal', {
  ...ofNotice,
  noticeId: uuid('notice_id').primaryKey(),
  reason: text().notNull(),
  withdrawnBy: uuid('withdrawn_by').notNull(),
  withdrawnAt: instant('withdrawn_at').notNull(),
});

export const noticeReaddressings = pgTable('notice_readdressing', {
  id: uuid().primaryKey(),
  ...ofNotice,
  stoodName: text('stood_name').notNull(),
  stoodRole: text('stood_role').notNull(),
  stoodEmail: text('stood_email').notNull(),
  reason: text().notNull(),
  changedBy: uuid('changed_by').notNull(),
  changedAt: instant('changed_at').notNull(),
});

export const noticeReminders = pgTable(
  'notice_reminder',
  {
    sendingId: uuid('sending_id').notNull(),
    step: integer().notNull(),
    ...ofNotice,
    remindedAt: instant('reminded_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.sendingId, table.step] })],
);

export const livingPeopleChecks = pgTable('living_people_check', {
  id: uuid().primaryKey(),
  ...ofReview,
  checkedOn: date('checked_on').notNull(),
  checkedBy: text('checked_by').notNull(),
  outcome: text().$type<CheckOutcome>().notNull(),
  details: text().notNull(),
  recordedBy: uuid('recorded_by').notNull(),
  recordedAt: instant('recorded_at').notNull(),
});
