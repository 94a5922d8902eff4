import {
  date,
  instant,
  integer,
  jsonb,
  ofReview,
  pgTable,
  rowVersion,
  text,
  uuid,
} from '../../platform/database/sql.js';
import type { CareerPost, Office } from './rules.js';

export const chairSpecifications = pgTable('chair_specification', {
  reviewId: uuid('review_id').primaryKey(),
  partnershipId: uuid('partnership_id').notNull(),
  skills: text().array().notNull().default([]),
  experience: text().notNull().default(''),
  independence: text().notNull().default(''),
  startsOn: date('starts_on'),
  days: integer(),
  closesOn: date('closes_on'),
  note: text().notNull().default(''),
  changedBy: uuid('changed_by').notNull(),
  changedAt: instant('changed_at').notNull(),
  version: rowVersion,
});

export const chairCandidates = pgTable('chair_candidate', {
  id: uuid().primaryKey(),
  ...ofReview,
  role: text().$type<Office>().notNull(),
  practitionerId: uuid('practitioner_id'),
  name: text().notNull(),
  email: text().notNull().default(''),
  organisation: text().notNull().default(''),
  skills: text().array().notNull().default([]),
  reviewsElsewhere: integer('reviews_elsewhere'),
  training: text().notNull().default(''),
  trainedOn: date('trained_on'),
  referees: text().notNull().default(''),
  score: integer(),
  note: text().notNull().default(''),
  addedBy: uuid('added_by').notNull(),
  addedAt: instant('added_at').notNull(),
  statementAskedAt: instant('statement_asked_at'),
  withdrawnOn: date('withdrawn_on'),
  withdrawnReason: text('withdrawn_reason'),
  version: rowVersion,
});

export const independenceStatements = pgTable('independence_statement', {
  id: uuid().primaryKey(),
  ...ofReview,
  candidateId: uuid('candidate_id').notNull(),
  number: integer().notNull(),
  career: jsonb().$type<readonly CareerPost[]>().notNull(),
  otherLinks: text('other_links').notNull().default(''),
  reviewsInHand: integer('reviews_in_hand'),
  declaredName: text('declared_name').notNull(),
  givenAt: instant('given_at').notNull(),
  enteredBy: uuid('entered_by'),
});

export const conflictOverrides = pgTable('conflict_override', {
  id: uuid().primaryKey(),
  ...ofReview,
  candidateId: uuid('candidate_id').notNull(),
  statementId: uuid('statement_id').notNull(),
  reason: text().notNull(),
  proposedBy: uuid('proposed_by').notNull(),
  proposedAt: instant('proposed_at').notNull(),
  answer: text().$type<'agreed' | 'refused'>(),
  answeredBy: uuid('answered_by'),
  answeredAt: instant('answered_at'),
  answerReason: text('answer_reason').notNull().default(''),
});

export const chairContracts = pgTable('chair_contract', {
  candidateId: uuid('candidate_id').primaryKey(),
  ...ofReview,
  dayRatePence: integer('day_rate_pence').notNull(),
  daysAtMost: integer('days_at_most'),
  capPence: integer('cap_pence'),
  startsOn: date('starts_on').notNull(),
  endsOn: date('ends_on'),
  terms: text().notNull().default(''),
  changedBy: uuid('changed_by').notNull(),
  changedAt: instant('changed_at').notNull(),
  version: rowVersion,
});

export const chairAppointments = pgTable('chair_appointment', {
  id: uuid().primaryKey(),
  ...ofReview,
  candidateId: uuid('candidate_id').notNull(),
  role: text().$type<Office>().notNull(),
  personId: uuid('person_id').notNull(),
  name: text().notNull(),
  appointedOn: date('appointed_on').notNull(),
  reason: text().notNull(),
  decidedBy: uuid('decided_by').notNull(),
  decidedAt: instant('decided_at').notNull(),
  certificate: text().notNull().default(''),
  certifiedOn: date('certified_on'),
  mentoring: text().notNull().default(''),
  mentoringOfferedOn: date('mentoring_offered_on'),
  endedOn: date('ended_on'),
  endedReason: text('ended_reason'),
  endedBy: uuid('ended_by'),
  version: rowVersion,
});

export const authorConsiderations = pgTable('author_consideration', {
  id: uuid().primaryKey(),
  ...ofReview,
  decidedOn: date('decided_on').notNull(),
  reason: text().notNull(),
  decidedBy: uuid('decided_by').notNull(),
  decidedAt: instant('decided_at').notNull(),
});
