import type { ClockStart } from '../../kernel/facts.js';
import {
  date,
  integer,
  jsonb,
  ofReview,
  pgTable,
  primaryKey,
  rowVersion,
  text,
  timestamp,
  uuid,
} from '../../platform/database/sql.js';
import type { ConflictWord, SubjectRole } from './kinds.js';
import type { AgeBand } from './people/age-band.js';

export const reviews = pgTable('review', {
  id: uuid().primaryKey().defaultRandom(),
  partnershipId: uuid('partnership_id').notNull(),
  reference: text().notNull(),
  pseudonym: text().notNull(),
  regime: text().notNull(),
  kind: text().notNull(),
  registeredAt: timestamp('registered_at', { withTimezone: true }).notNull(),
  dateOfDeath: date('date_of_death'),
  firstAwareOn: date('first_aware_on'),
  writtenNotificationOn: date('written_notification_on'),
  acceptedOn: date('accepted_on'),
  clockStart: text('clock_start'),
  clockStartReason: text('clock_start_reason'),
  version: rowVersion,
});

export const memberships = pgTable('membership', {
  id: uuid().primaryKey().defaultRandom(),
  ...ofReview,
  personId: uuid('person_id').notNull(),
  role: text().notNull(),
  agencyId: uuid('agency_id'),
  startsOn: date('starts_on').notNull(),
  endsOn: date('ends_on'),
  grantedBy: uuid('granted_by'),
  grantedAt: timestamp('granted_at', { withTimezone: true }).notNull().defaultNow(),
});

export const exclusions = pgTable('exclusion', {
  id: uuid().primaryKey().defaultRandom(),
  ...ofReview,
  personId: uuid('person_id').notNull(),
  reason: text().notNull(),
  excludedBy: uuid('excluded_by'),
  excludedAt: timestamp('excluded_at', { withTimezone: true }).notNull().defaultNow(),
  liftedBy: uuid('lifted_by'),
  liftedAt: timestamp('lifted_at', { withTimezone: true }),
});

export const conflictDeclarations = pgTable('conflict_declaration', {
  id: uuid().primaryKey().defaultRandom(),
  ...ofReview,
  personId: uuid('person_id').notNull(),
  declared: text().$type<ConflictWord>().notNull(),
  details: text(),
  declaredAt: timestamp('declared_at', { withTimezone: true }).notNull().defaultNow(),
});

export const reviewNumbers = pgTable(
  'review_number',
  {
    partnershipId: uuid('partnership_id').notNull(),
    year: integer().notNull(),
    lastNumber: integer('last_number').notNull(),
  },
  (table) => [primaryKey({ columns: [table.partnershipId, table.year] })],
);

export const subjects = pgTable('subject', {
  id: uuid().primaryKey(),
  ...ofReview,
  role: text().$type<SubjectRole>().notNull(),
  pseudonym: text().notNull(),
  relationship: text(),
  sex: text(),
  gender: text(),
  ageBand: text('age_band').$type<AgeBand>(),
  position: integer().notNull(),
  addedAt: timestamp('added_at', { withTimezone: true }).notNull(),
  version: rowVersion,
});

/** The key to who the subjects are: read through `identitiesOf`, which records it. */
export const subjectIdentities = pgTable('subject_identity', {
  subjectId: uuid('subject_id').primaryKey(),
  ...ofReview,
  fullName: text('full_name').notNull().default(''),
  aliases: jsonb().$type<readonly string[]>().notNull().default([]),
  dateOfBirth: text('date_of_birth').notNull().default(''),
  age: text().notNull().default(''),
  ethnicity: text().notNull().default(''),
  address: text().notNull().default(''),
  postcode: text().notNull().default(''),
  school: text().notNull().default(''),
  updatedAt: timestamp('updated_at', { withTimezone: true }).notNull(),
  version: rowVersion,
});

export const identityKeys = pgTable(
  'identity_key',
  {
    subjectId: uuid('subject_id').notNull(),
    ...ofReview,
    key: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.subjectId, table.key] })],
);

export const identityReveals = pgTable('identity_reveal', {
  id: uuid().primaryKey(),
  ...ofReview,
  personId: uuid('person_id').notNull(),
  reason: text().notNull(),
  revealedAt: timestamp('revealed_at', { withTimezone: true }).notNull(),
});

export const reviewDateChanges = pgTable('review_date_change', {
  id: uuid().primaryKey(),
  ...ofReview,
  what: text().$type<ClockStart | 'clock-start'>().notNull(),
  stood: text(),
  stands: text(),
  reason: text().notNull(),
  changedBy: uuid('changed_by').notNull(),
  changedAt: timestamp('changed_at', { withTimezone: true }).notNull(),
});
