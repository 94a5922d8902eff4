import { date, integer, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';

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
  version: integer().notNull().default(1),
});

export const memberships = pgTable('membership', {
  id: uuid().primaryKey().defaultRandom(),
  reviewId: uuid('review_id').notNull(),
  partnershipId: uuid('partnership_id').notNull(),
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
  reviewId: uuid('review_id').notNull(),
  partnershipId: uuid('partnership_id').notNull(),
  personId: uuid('person_id').notNull(),
  reason: text().notNull(),
  excludedBy: uuid('excluded_by'),
  excludedAt: timestamp('excluded_at', { withTimezone: true }).notNull().defaultNow(),
  liftedBy: uuid('lifted_by'),
  liftedAt: timestamp('lifted_at', { withTimezone: true }),
});

export const conflictDeclarations = pgTable('conflict_declaration', {
  id: uuid().primaryKey().defaultRandom(),
  reviewId: uuid('review_id').notNull(),
  partnershipId: uuid('partnership_id').notNull(),
  personId: uuid('person_id').notNull(),
  declared: text().$type<'none' | 'conflict'>().notNull(),
  details: text(),
  declaredAt: timestamp('declared_at', { withTimezone: true }).notNull().defaultNow(),
});
