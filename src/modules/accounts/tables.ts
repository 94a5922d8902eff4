import {
  boolean,
  date,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  rowVersion,
  text,
  timestamp,
  uuid,
} from '../../platform/database/sql.js';

export const partnerships = pgTable('partnership', {
  id: uuid().primaryKey().defaultRandom(),
  name: text().notNull(),
  shortName: text('short_name').notNull(),
  referencePattern: text('reference_pattern').notNull().default('DHR-{year}-{number:2}'),
  settings: jsonb().$type<Record<string, unknown>>().notNull().default({}),
  email: text(),
  policeForce: text('police_force'),
  region: text(),
  version: rowVersion,
});

export const agencies = pgTable('agency', {
  id: uuid().primaryKey().defaultRandom(),
  partnershipId: uuid('partnership_id'),
  name: text().notNull(),
  kind: text().notNull(),
  statutory: boolean().notNull().default(false),
  usual: boolean().notNull().default(false),
  endedOn: date('ended_on'),
  version: rowVersion,
});

export const agencyContacts = pgTable('agency_contact', {
  id: uuid().primaryKey().defaultRandom(),
  agencyId: uuid('agency_id').notNull(),
  partnershipId: uuid('partnership_id'),
  name: text().notNull(),
  post: text(),
  email: text(),
  telephone: text(),
  kind: text().notNull().default('contact'),
  endsOn: date('ends_on'),
  version: rowVersion,
});

export const people = pgTable('person', {
  id: uuid().primaryKey().defaultRandom(),
  name: text().notNull(),
  email: text().notNull(),
  post: text(),
  agencyId: uuid('agency_id'),
  createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
  disabledAt: timestamp('disabled_at', { withTimezone: true }),
  reopenedAt: timestamp('reopened_at', { withTimezone: true }),
  version: rowVersion,
});

export const roleGrants = pgTable('role_grant', {
  id: uuid().primaryKey().defaultRandom(),
  personId: uuid('person_id').notNull(),
  partnershipId: uuid('partnership_id'),
  role: text().notNull(),
  startsOn: date('starts_on').notNull(),
  endsOn: date('ends_on'),
  grantedBy: uuid('granted_by'),
  grantedAt: timestamp('granted_at', { withTimezone: true }).notNull().defaultNow(),
});

export const sessions = pgTable('session', {
  id: uuid().primaryKey(),
  tokenHash: text('token_hash').notNull(),
  personId: uuid('person_id').notNull(),
  partnershipId: uuid('partnership_id'),
  proof: text().notNull(),
  startedAt: timestamp('started_at', { withTimezone: true }).notNull(),
  lastSeenAt: timestamp('last_seen_at', { withTimezone: true }).notNull(),
  idleMinutes: integer('idle_minutes').notNull(),
  endsAt: timestamp('ends_at', { withTimezone: true }).notNull(),
  endedAt: timestamp('ended_at', { withTimezone: true }),
  fromAddress: text('from_address'),
});

export const demonstrations = pgTable('demonstration', {
  id: boolean().primaryKey().default(true),
  seededAt: timestamp('seeded_at', { withTimezone: true }).notNull(),
});

export const affiliations = pgTable(
  'affiliation',
  {
    personId: uuid('person_id').notNull(),
    partnershipId: uuid('partnership_id').notNull(),
    addedBy: uuid('added_by'),
    addedAt: timestamp('added_at', { withTimezone: true }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.personId, table.partnershipId] })],
);
