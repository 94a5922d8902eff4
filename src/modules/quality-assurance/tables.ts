import {
  boolean,
  bytea,
  day,
  instant,
  integer,
  jsonb,
  lastChanged,
  ofReview,
  pgTable,
  primaryKey,
  rowVersion,
  text,
  uuid,
} from '../../platform/database/sql.js';
import type { Outcome, PointResponse, PointState, Receiver, SendingWay } from './kinds.js';
import type { PointStep } from './letter/life.js';

export const dataFormAnswers = pgTable(
  'data_form_answer',
  { ...ofReview, field: text().notNull(), value: jsonb().notNull(), ...lastChanged, version: rowVersion },
  (table) => [primaryKey({ columns: [table.reviewId, table.field] })],
);

export const qaSets = pgTable('qa_set', {
  id: uuid().primaryKey(),
  ...ofReview,
  number: integer().notNull(),
  reportVersionId: uuid('report_version_id'),
  fileName: text('file_name').notNull(),
  bytes: bytea().notNull(),
  sha256: text().notNull(),
  setHash: text('set_hash').notNull(),
  checklist: jsonb().notNull(),
  letterText: text('letter_text').notNull().default(''),
  madeBy: uuid('made_by').notNull(),
  madeAt: instant('made_at').notNull(),
});

export const qaSubmissions = pgTable('qa_submission', {
  id: uuid().primaryKey(),
  ...ofReview,
  number: integer().notNull(),
  reportVersionId: uuid('report_version_id').notNull(),
  setId: uuid('set_id'),
  setHash: text('set_hash').notNull(),
  checklist: jsonb().notNull(),
  letterText: text('letter_text').notNull().default(''),
  sentOn: day('sent_on').notNull(),
  sentTo: text('sent_to').notNull(),
  receipt: text().notNull().default(''),
  sentBy: uuid('sent_by').notNull(),
  recordedAt: instant('recorded_at').notNull(),
  version: rowVersion,
});

export const qaLetters = pgTable('qa_letter', {
  id: uuid().primaryKey(),
  ...ofReview,
  submissionId: uuid('submission_id').notNull(),
  metOn: day('met_on'),
  writtenOn: day('written_on').notNull(),
  receivedOn: day('received_on').notNull(),
  outcome: text().$type<Outcome>().notNull(),
  strengths: text().notNull().default(''),
  answerDueOn: day('answer_due_on'),
  documentId: uuid('document_id'),
  recordedBy: uuid('recorded_by').notNull(),
  recordedAt: instant('recorded_at').notNull(),
  version: rowVersion,
});

export const qaPoints = pgTable('qa_point', {
  id: uuid().primaryKey(),
  ...ofReview,
  letterId: uuid('letter_id').notNull(),
  number: integer().notNull(),
  section: text().notNull().default(''),
  text: text().notNull(),
  category: text().notNull(),
  response: text().$type<PointResponse>(),
  responseText: text('response_text').notNull().default(''),
  changeMade: text('change_made').notNull().default(''),
  changedInVersion: uuid('changed_in_version'),
  actionId: uuid('action_id'),
  state: text().$type<PointState>().notNull(),
  answeredBy: uuid('answered_by'),
  answeredAt: instant('answered_at'),
  version: rowVersion,
});

export const qaPointSteps = pgTable('qa_point_step', {
  id: uuid().primaryKey(),
  ...ofReview,
  pointId: uuid('point_id').notNull(),
  number: integer().notNull(),
  step: text().$type<PointStep>().notNull(),
  response: text().$type<PointResponse>(),
  responseText: text('response_text').notNull().default(''),
  changeMade: text('change_made').notNull().default(''),
  changedInVersion: uuid('changed_in_version'),
  actionId: uuid('action_id'),
  reopened: boolean().notNull().default(false),
  takenBy: uuid('taken_by').notNull(),
  takenAt: instant('taken_at').notNull(),
});

export const conclusionsSent = pgTable('conclusions_sent', {
  id: uuid().primaryKey(),
  ...ofReview,
  sentTo: text('sent_to').$type<Receiver>().notNull(),
  reportVersionId: uuid('report_version_id').notNull(),
  sentOn: day('sent_on').notNull(),
  way: text().$type<SendingWay>().notNull(),
  receipt: text().notNull().default(''),
  sentBy: uuid('sent_by').notNull(),
  recordedAt: instant('recorded_at').notNull(),
  withdrawnAt: instant('withdrawn_at'),
  withdrawnReason: text('withdrawn_reason'),
});
