import {
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
import type { EditionContent } from './edition/content.js';
import type {
  Moment,
  PublicationAnswer,
  PublicationQuestion,
  PublicationScope,
  PublicationState,
  Receiver,
  Signs,
} from './kinds.js';

export const publications = pgTable('publication', {
  reviewId: uuid('review_id').primaryKey(),
  partnershipId: uuid('partnership_id').notNull(),
  state: text().$type<PublicationState>().notNull(),
  scope: text().$type<PublicationScope>(),
  slug: text(),
  nextSlug: text('next_slug'),
  publicPartnership: text('public_partnership'),
  title: text().notNull().default(''),
  contentNote: text('content_note').notNull().default(''),
  opening: text().notNull().default(''),
  letter: text().notNull().default(''),
  mediaLines: text('media_lines').notNull().default(''),
  publishAt: instant('publish_at'),
  embargo: text().notNull().default(''),
  embargoUntil: instant('embargo_until'),
  libraryLink: text('library_link').notNull().default(''),
  correctionNote: text('correction_note').notNull().default(''),
  correctionAskedAt: instant('correction_asked_at'),
  faultAt: instant('fault_at'),
  lookAgainOn: day('look_again_on'),
  staysUntil: day('stays_until'),
  ...lastChanged,
  version: rowVersion,
});

export const publicationSteps = pgTable('publication_step', {
  id: uuid().primaryKey(),
  ...ofReview,
  number: integer().notNull(),
  step: text().notNull(),
  fromState: text('from_state').$type<PublicationState>().notNull(),
  toState: text('to_state').$type<PublicationState>().notNull(),
  reason: text().notNull().default(''),
  publicNote: text('public_note').notNull().default(''),
  partial: text().notNull().default(''),
  takenBy: uuid('taken_by'),
  takenAt: instant('taken_at').notNull(),
});

export const publicationRemovals = pgTable('publication_removal', {
  id: uuid().primaryKey(),
  ...ofReview,
  part: text().$type<'overview' | 'summary' | 'recommendation'>().notNull(),
  key: text().notNull(),
  passage: text().notNull().default(''),
  instead: text().notNull().default(''),
  reason: text().notNull(),
  madeBy: uuid('made_by').notNull(),
  madeAt: instant('made_at').notNull(),
  putBackBy: uuid('put_back_by'),
  putBackAt: instant('put_back_at'),
});

export const publicationSignatures = pgTable('publication_signature', {
  id: uuid().primaryKey(),
  ...ofReview,
  setHash: text('set_hash').notNull(),
  signs: text().$type<Signs>().notNull(),
  found: jsonb().notNull().default([]),
  personId: uuid('person_id').notNull(),
  signedAt: instant('signed_at').notNull(),
  takenBackAt: instant('taken_back_at'),
});

export const publicationAnswers = pgTable('publication_answer', {
  id: uuid().primaryKey(),
  ...ofReview,
  question: text().$type<PublicationQuestion>().notNull(),
  answer: text().$type<PublicationAnswer>().notNull(),
  note: text().notNull(),
  answeredBy: uuid('answered_by').notNull(),
  answeredAt: instant('answered_at').notNull(),
});

export const publicationTellings = pgTable('publication_telling', {
  id: uuid().primaryKey(),
  ...ofReview,
  receiver: text().$type<Receiver>().notNull(),
  name: text().notNull(),
  moment: text().$type<Moment>().notNull(),
  toldOn: day('told_on'),
  toldBy: uuid('told_by'),
  way: text().notNull().default(''),
  receipt: text().notNull().default(''),
  takenOffAt: instant('taken_off_at'),
  takenOffReason: text('taken_off_reason').notNull().default(''),
  plannedBy: uuid('planned_by').notNull(),
  plannedAt: instant('planned_at').notNull(),
  version: rowVersion,
});

export const publicationEditions = pgTable('publication_edition', {
  id: uuid().primaryKey(),
  ...ofReview,
  number: integer().notNull(),
  reportVersionId: uuid('report_version_id').notNull(),
  setHash: text('set_hash').notNull(),
  content: jsonb().$type<EditionContent>().notNull(),
  publishedAt: instant('published_at').notNull(),
  endedAt: instant('ended_at'),
});
