import {
  boolean,
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
import type { ScopingAnswer } from './answer.js';

const ofRequest = {
  requestId: uuid('request_id').notNull(),
  ...ofReview,
};

export const scopingRequests = pgTable('scoping_request', {
  id: uuid().primaryKey(),
  ...ofReview,
  agencyId: uuid('agency_id').notNull(),
  agencyName: text('agency_name').notNull(),
  bound: boolean().notNull(),
  contactName: text('contact_name').notNull(),
  contactEmail: text('contact_email').notNull(),
  askedAt: instant('asked_at').notNull(),
  askedOn: day('asked_on').notNull(),
  dueOn: day('due_on').notNull(),
  periodFrom: day('period_from'),
  periodTo: day('period_to'),
  subjectIds: uuid('subject_ids').array().notNull(),
  note: text().notNull().default(''),
  secureAskedOn: day('secure_asked_on'),
  secureWhat: text('secure_what').notNull().default(''),
  securedOn: day('secured_on'),
  securedBy: text('secured_by'),
  securedWhere: text('secured_where'),
  sentBy: uuid('sent_by').notNull(),
  endedAs: text('ended_as').$type<'withdrawn' | 'did-not-take-part'>(),
  endedOn: day('ended_on'),
  endedReason: text('ended_reason'),
  endedBy: uuid('ended_by'),
  version: rowVersion,
});

export const scopingDueChanges = pgTable('scoping_due_change', {
  id: uuid().primaryKey(),
  ...ofRequest,
  stood: day('stood').notNull(),
  stands: day('stands').notNull(),
  reason: text().notNull(),
  agreedBy: uuid('agreed_by').notNull(),
  agreedAt: instant('agreed_at').notNull(),
});

export const scopingReturns = pgTable('scoping_return', {
  id: uuid().primaryKey(),
  ...ofRequest,
  number: integer().notNull(),
  content: jsonb().$type<ScopingAnswer>().notNull(),
  submittedAt: instant('submitted_at').notNull(),
  way: text().$type<'link' | 'by-hand'>().notNull(),
  fromEmail: text('from_email'),
  givenHow: text('given_how'),
  givenOn: day('given_on'),
  enteredBy: uuid('entered_by'),
  whatChanged: text('what_changed').notNull().default(''),
});

export const scopingAnswerDrafts = pgTable('scoping_answer_draft', {
  ...ofRequest,
  requestId: uuid('request_id').primaryKey(),
  content: jsonb().$type<ScopingAnswer>().notNull(),
  startedAt: instant('started_at').notNull(),
  savedAt: instant('saved_at').notNull(),
  version: rowVersion,
});

export const scopingChasers = pgTable('scoping_chaser', {
  id: uuid().primaryKey(),
  ...ofRequest,
  way: text().$type<'by-timetable' | 'by-hand'>().notNull(),
  step: integer(),
  forDueOn: day('for_due_on').notNull(),
  target: text().$type<'contact' | 'chief-officer'>().notNull(),
  toName: text('to_name'),
  toEmail: text('to_email'),
  sentAt: instant('sent_at').notNull(),
  daysLate: integer('days_late').notNull().default(0),
  sentBy: uuid('sent_by'),
});
