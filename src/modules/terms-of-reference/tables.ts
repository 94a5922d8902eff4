import {
  boolean,
  day,
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
import type { AskedFor, DeathKind, EqualityKey, SectionKey, TermsContent, ToldWhom } from './content.js';

export const termsOfReference = pgTable('terms_of_reference', {
  reviewId: uuid('review_id').primaryKey(),
  partnershipId: uuid('partnership_id').notNull(),
  deathKind: text('death_kind').$type<DeathKind>().notNull(),
  periodFrom: day('period_from'),
  periodTo: day('period_to'),
  periodReason: text('period_reason').notNull().default(''),
  equality: text().array().$type<EqualityKey[]>().notNull().default([]),
  startedBy: uuid('started_by').notNull(),
  startedAt: instant('started_at').notNull(),
  version: rowVersion,
});

export const termsSections = pgTable(
  'terms_section',
  {
    ...ofReview,
    key: text().$type<SectionKey>().notNull(),
    text: text().notNull().default(''),
    droppedReason: text('dropped_reason'),
    changedBy: uuid('changed_by').notNull(),
    changedAt: instant('changed_at').notNull(),
    version: rowVersion,
  },
  (table) => [primaryKey({ columns: [table.reviewId, table.key] })],
);

export const linesOfEnquiry = pgTable('line_of_enquiry', {
  id: uuid().primaryKey(),
  ...ofReview,
  position: integer().notNull(),
  question: text().notNull(),
  endedReason: text('ended_reason'),
  changedBy: uuid('changed_by').notNull(),
  changedAt: instant('changed_at').notNull(),
  version: rowVersion,
});

export const termsAgencies = pgTable(
  'terms_agency',
  {
    ...ofReview,
    agencyId: uuid('agency_id').notNull(),
    askedFor: text('asked_for').$type<AskedFor>().notNull(),
    leftOut: boolean('left_out').notNull().default(false),
    changedBy: uuid('changed_by').notNull(),
    changedAt: instant('changed_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.reviewId, table.agencyId] })],
);

export const termsVersions = pgTable('terms_version', {
  id: uuid().primaryKey(),
  ...ofReview,
  number: integer().notNull(),
  content: jsonb().$type<TermsContent>().notNull(),
  note: text().notNull().default(''),
  madeBy: uuid('made_by').notNull(),
  madeAt: instant('made_at').notNull(),
});

export const termsAgreements = pgTable('terms_agreement', {
  id: uuid().primaryKey(),
  ...ofReview,
  versionId: uuid('version_id').notNull(),
  agreedOn: day('agreed_on').notNull(),
  agreedBy: text('agreed_by').notNull(),
  changeReason: text('change_reason').notNull().default(''),
  familyWords: text('family_words').notNull().default(''),
  familyAsked: integer('family_asked').notNull().default(0),
  familySaid: integer('family_said').notNull().default(0),
  familyAnswered: integer('family_answered').notNull().default(0),
  identifiersKept: text('identifiers_kept').notNull().default(''),
  recordedBy: uuid('recorded_by').notNull(),
  recordedAt: instant('recorded_at').notNull(),
});

export const termsTold = pgTable('terms_told', {
  id: uuid().primaryKey(),
  ...ofReview,
  agreementId: uuid('agreement_id').notNull(),
  whom: text().$type<ToldWhom>().notNull(),
  toldOn: day('told_on').notNull(),
  how: text().notNull(),
  recordedBy: uuid('recorded_by').notNull(),
  recordedAt: instant('recorded_at').notNull(),
  withdrawnAt: instant('withdrawn_at'),
});
