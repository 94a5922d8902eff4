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
  rowVersion,
  text,
  uuid,
} from '../../platform/database/sql.js';
import type { ReturnContent } from './content.js';
import type {
  AnswererRole,
  ChaserTarget,
  ChaserWay,
  CheckAnswer,
  Clearance,
  RequestEnd,
  ReturnKind,
  SectionKey,
  StepKind,
} from './kinds.js';
import type { FileReading } from './word/file-reading.js';

const ofRequest = { ...ofReview, requestId: uuid('request_id').notNull() };

export const agencyRequests = pgTable('agency_request', {
  id: uuid().primaryKey(),
  ...ofReview,
  agencyId: uuid('agency_id').notNull(),
  agencyName: text('agency_name').notNull(),
  bound: boolean().notNull(),
  kind: text().$type<ReturnKind>().notNull(),
  withChronology: boolean('with_chronology').notNull(),
  termsVersion: integer('terms_version'),
  periodFrom: day('period_from'),
  periodTo: day('period_to'),
  lines: uuid().array().notNull().default([]),
  guidance: text().notNull().default(''),
  contactName: text('contact_name').notNull(),
  contactEmail: text('contact_email').notNull(),
  askedBy: uuid('asked_by').notNull(),
  askedAt: instant('asked_at').notNull(),
  askedOn: day('asked_on').notNull(),
  firstDueOn: day('first_due_on').notNull(),
  dueOn: day('due_on').notNull(),
  endedAs: text('ended_as').$type<RequestEnd>(),
  endedOn: day('ended_on'),
  endedReason: text('ended_reason'),
  handedTo: uuid('handed_to'),
  version: rowVersion,
});

export const requestDelays = pgTable('agency_request_delay', {
  id: uuid().primaryKey(),
  ...ofRequest,
  wasDueOn: day('was_due_on').notNull(),
  dueOn: day('due_on').notNull(),
  reason: text().notNull(),
  agreedBy: uuid('agreed_by').notNull(),
  agreedAt: instant('agreed_at').notNull(),
});

export const requestChasers = pgTable('agency_request_chaser', {
  id: uuid().primaryKey(),
  ...ofRequest,
  way: text().$type<ChaserWay>().notNull(),
  step: integer(),
  forDueOn: day('for_due_on').notNull(),
  target: text().$type<ChaserTarget>().notNull(),
  toName: text('to_name'),
  toEmail: text('to_email'),
  note: text().notNull().default(''),
  daysLate: integer('days_late').notNull(),
  spokenOn: day('spoken_on'),
  sentAt: instant('sent_at').notNull(),
  sentBy: uuid('sent_by'),
});

export const nominations = pgTable('agency_nomination', {
  id: uuid().primaryKey(),
  ...ofRequest,
  role: text().$type<AnswererRole>().notNull(),
  name: text().notNull(),
  post: text().notNull(),
  email: text().notNull(),
  independent: boolean(),
  independence: text().notNull().default(''),
  namedByEmail: text('named_by_email').notNull(),
  namedAt: instant('named_at').notNull(),
  settledAs: text('settled_as').$type<'confirmed' | 'declined' | 'replaced'>(),
  settledAt: instant('settled_at'),
  settledBy: uuid('settled_by'),
  settledReason: text('settled_reason').notNull().default(''),
  version: rowVersion,
});

export const answerers = pgTable('agency_answerer', {
  id: uuid().primaryKey(),
  ...ofRequest,
  role: text().$type<AnswererRole>().notNull(),
  personId: uuid('person_id').notNull(),
  name: text().notNull(),
  post: text().notNull().default(''),
  namedBy: uuid('named_by').notNull(),
  namedAt: instant('named_at').notNull(),
  independent: boolean(),
  independence: text().notNull().default(''),
  declaredAt: instant('declared_at'),
  acceptedBy: uuid('accepted_by'),
  acceptedAt: instant('accepted_at'),
  acceptedReason: text('accepted_reason'),
  endedOn: day('ended_on'),
  endedReason: text('ended_reason'),
  version: rowVersion,
});

export const returnSections = pgTable('return_section', {
  id: uuid().primaryKey(),
  ...ofRequest,
  key: text().$type<SectionKey>().notNull(),
  lineId: uuid('line_id'),
  text: text().notNull().default(''),
  ...lastChanged,
  version: rowVersion,
});

export const returnInterviews = pgTable('return_interview', {
  id: uuid().primaryKey(),
  ...ofRequest,
  role: text().notNull(),
  heldOn: day('held_on'),
  cleared: text().$type<Clearance>().notNull(),
  note: text().notNull().default(''),
  ...lastChanged,
  removedAt: instant('removed_at'),
  version: rowVersion,
});

export const returnSources = pgTable('return_source', {
  id: uuid().primaryKey(),
  ...ofRequest,
  kind: text().$type<'record' | 'policy'>().notNull(),
  title: text().notNull(),
  detail: text().notNull().default(''),
  ...lastChanged,
  removedAt: instant('removed_at'),
  version: rowVersion,
});

export const returnRecommendations = pgTable('return_recommendation', {
  id: uuid().primaryKey(),
  ...ofRequest,
  position: integer().notNull(),
  text: text().notNull(),
  reason: text().notNull().default(''),
  lines: uuid().array().notNull().default([]),
  leadName: text('lead_name').notNull().default(''),
  leadPost: text('lead_post').notNull().default(''),
  dueOn: day('due_on'),
  outcome: text().notNull().default(''),
  ...lastChanged,
  removedAt: instant('removed_at'),
  version: rowVersion,
});

export const earlyActions = pgTable('early_action', {
  id: uuid().primaryKey(),
  ...ofRequest,
  agencyId: uuid('agency_id').notNull(),
  recommendationId: uuid('recommendation_id'),
  foundOn: day('found_on').notNull(),
  what: text().notNull(),
  why: text().notNull().default(''),
  leadName: text('lead_name').notNull(),
  leadPost: text('lead_post').notNull(),
  startedOn: day('started_on'),
  dueOn: day('due_on'),
  doneOn: day('done_on'),
  doneNote: text('done_note').notNull().default(''),
  ...lastChanged,
  removedAt: instant('removed_at'),
  removedReason: text('removed_reason'),
  version: rowVersion,
});

export const returnChecks = pgTable('return_check', {
  id: uuid().primaryKey(),
  ...ofRequest,
  side: text().$type<'agency' | 'partnership'>().notNull(),
  key: text().notNull(),
  answer: text().$type<CheckAnswer>().notNull(),
  note: text().notNull().default(''),
  ...lastChanged,
});

export const returnVersions = pgTable('return_version', {
  id: uuid().primaryKey(),
  ...ofRequest,
  number: integer().notNull(),
  content: jsonb().$type<ReturnContent>().notNull(),
  documentId: uuid('document_id'),
  madeBy: uuid('made_by').notNull(),
  madeAt: instant('made_at').notNull(),
});

export const returnSteps = pgTable('return_step', {
  id: uuid().primaryKey(),
  ...ofRequest,
  versionId: uuid('version_id').notNull(),
  step: text().$type<StepKind>().notNull(),
  post: text().notNull().default(''),
  byPerson: uuid('by_person').notNull(),
  at: instant('at').notNull(),
  seq: integer().generatedAlwaysAsIdentity(),
});

/** Beside the step: it is read by fewer. */
export const returnStepComments = pgTable('return_step_comment', {
  stepId: uuid('step_id').primaryKey(),
  ...ofRequest,
  text: text().notNull(),
});

export const returnAddenda = pgTable('return_addendum', {
  id: uuid().primaryKey(),
  ...ofRequest,
  number: integer().notNull(),
  reason: text().notNull(),
  text: text().notNull(),
  madeBy: uuid('made_by').notNull(),
  madeAt: instant('made_at').notNull(),
  signedBy: uuid('signed_by'),
  signedAt: instant('signed_at'),
});

export const returnUploads = pgTable('return_upload', {
  id: uuid().primaryKey(),
  ...ofRequest,
  fileName: text('file_name').notNull(),
  bytes: bytea().notNull(),
  reading: jsonb().$type<FileReading>().notNull(),
  madeBy: uuid('made_by').notNull(),
  madeAt: instant('made_at').notNull(),
  settledAs: text('settled_as').$type<'taken' | 'left'>(),
  settledAt: instant('settled_at'),
  documentId: uuid('document_id'),
});
