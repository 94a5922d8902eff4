import type { Audience, ResourceKind } from '../../kernel/resources.js';
import {
  boolean,
  day,
  instant,
  integer,
  jsonb,
  lastChanged,
  pgTable,
  rowVersion,
  text,
  uuid,
} from '../../platform/database/sql.js';

export const resources = pgTable('resource', {
  id: uuid().primaryKey(),
  partnershipId: uuid('partnership_id').notNull(),
  kind: text().$type<ResourceKind>().notNull(),
  position: integer().notNull(),
  title: text().notNull(),
  says: text().notNull(),
  more: text().notNull().default(''),
  audiences: text().array().$type<Audience[]>().notNull(),
  source: text().notNull(),
  link: text().notNull().default(''),
  linkWrong: boolean('link_wrong').notNull().default(false),
  telephone: text().notNull().default(''),
  hours: text().notNull().default(''),
  languages: text().notNull().default(''),
  edition: text().notNull().default(''),
  regimes: text().array().notNull().default([]),
  checkMonths: integer('check_months').notNull(),
  supersededBy: uuid('superseded_by'),
  supersededNote: text('superseded_note').notNull().default(''),
  shown: boolean().notNull(),
  proposal: text(),
  namesSomebody: boolean('names_somebody').notNull().default(false),
  ...lastChanged,
  version: rowVersion,
});

/** What somebody wrote of a resource, apart from who and when, and from where it stands. */
export type ResourceContent = Readonly<
  Pick<
    typeof resources.$inferSelect,
    | ('kind' | 'title' | 'says' | 'more' | 'audiences' | 'source' | 'link' | 'linkWrong' | 'telephone' | 'hours')
    | ('languages' | 'edition' | 'regimes' | 'checkMonths' | 'supersededBy' | 'supersededNote')
  >
>;

export const resourcesBefore = pgTable('resource_before', {
  id: uuid().primaryKey(),
  resourceId: uuid('resource_id').notNull(),
  partnershipId: uuid('partnership_id').notNull(),
  number: integer().notNull(),
  content: jsonb().$type<ResourceContent>().notNull(),
  writtenBy: uuid('written_by').notNull(),
  writtenAt: instant('written_at').notNull(),
});

export const resourceChecks = pgTable('resource_check', {
  id: uuid().primaryKey(),
  resourceId: uuid('resource_id').notNull(),
  partnershipId: uuid('partnership_id').notNull(),
  checkedOn: day('checked_on').notNull(),
  checkedBy: uuid('checked_by').notNull(),
  checkedAs: text('checked_as').notNull(),
  checkedAt: instant('checked_at').notNull(),
});

export const resourcePlaces = pgTable('resource_place', {
  partnershipId: uuid('partnership_id').primaryKey(),
  publicPartnership: text('public_partnership').notNull(),
  givenAt: instant('given_at').notNull(),
});
