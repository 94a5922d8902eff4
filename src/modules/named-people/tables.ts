import type { FoundIdentifier } from '../../kernel/identifiers.js';
import {
  boolean,
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
import type { NamedKind } from './kinds.js';

export const namedPeople = pgTable('named_person', {
  id: uuid().primaryKey(),
  ...ofReview,
  subjectId: uuid('subject_id'),
  kind: text().$type<NamedKind>().notNull(),
  pseudonym: text().notNull(),
  relationship: text().notNull().default(''),
  affected: text().notNull().default(''),
  since: text().notNull().default(''),
  nothingSince: boolean('nothing_since').notNull().default(false),
  position: integer().notNull(),
  addedBy: uuid('added_by'),
  addedAt: instant('added_at').notNull(),
  changedAt: instant('changed_at').notNull(),
  removedAt: instant('removed_at'),
  removedReason: text('removed_reason'),
  version: rowVersion,
});

/** Who they are, for those who are no subject of the review. */
export const namedIdentities = pgTable('named_identity', {
  personId: uuid('person_id').primaryKey(),
  ...ofReview,
  fullName: text('full_name').notNull().default(''),
  aliases: jsonb().$type<readonly string[]>().notNull().default([]),
  dateOfBirth: text('date_of_birth').notNull().default(''),
  address: text().notNull().default(''),
  postcode: text().notNull().default(''),
  telephone: text().notNull().default(''),
  nhsNumber: text('nhs_number').notNull().default(''),
  changedBy: uuid('changed_by'),
  changedAt: instant('changed_at').notNull(),
  version: rowVersion,
});

export const namesAllowed = pgTable('name_allowed', {
  id: uuid().primaryKey(),
  ...ofReview,
  text: text().notNull(),
  reason: text().notNull(),
  allowedBy: uuid('allowed_by').notNull(),
  allowedAt: instant('allowed_at').notNull(),
  withdrawnAt: instant('withdrawn_at'),
});

/** For how long somebody reads the pages of a review with real names, and why. */
export const namesShown = pgTable('name_showing', {
  id: uuid().primaryKey(),
  ...ofReview,
  personId: uuid('person_id').notNull(),
  reason: text().notNull(),
  /** The address of the page that asked for it, without what it was filtered by. */
  page: text().notNull().default(''),
  shownAt: instant('shown_at').notNull(),
  until: instant('until').notNull(),
  endedAt: instant('ended_at'),
});

/** What a text was found to say of who somebody is: places in it, none of its words. */
export const namesFound = pgTable(
  'name_found',
  {
    ...ofReview,
    key: text().notNull(),
    textHash: text('text_hash').notNull(),
    namesHash: text('names_hash').notNull(),
    found: jsonb().$type<readonly KeptFinding[]>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.reviewId, table.key] })],
);

/** A finding without the words themselves. */
export type KeptFinding = Omit<FoundIdentifier, 'text'>;
