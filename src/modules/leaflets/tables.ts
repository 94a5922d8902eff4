import { instant, integer, jsonb, ofReview, pgTable, primaryKey, text, uuid } from '../../platform/database/sql.js';
import type { LeafletContent, Outcome, PassageKey } from './kinds.js';

export const leafletWordings = pgTable(
  'leaflet_wording',
  {
    ...ofReview,
    passage: text().$type<PassageKey>().notNull(),
    version: integer().notNull(),
    own: text(),
    proposed: text().notNull().default(''),
    writtenBy: uuid('written_by').notNull(),
    writtenAt: instant('written_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.reviewId, table.version, table.passage] })],
);

export const leafletVersions = pgTable('leaflet_version', {
  id: uuid().primaryKey(),
  ...ofReview,
  number: integer().notNull(),
  content: jsonb().$type<LeafletContent>().notNull(),
  themes: text().array().notNull().default([]),
  reportVersionId: uuid('report_version_id').notNull(),
  changedStood: text('changed_stood').notNull(),
  writtenBy: uuid('written_by').array().notNull().default([]),
  madeBy: uuid('made_by').notNull(),
  madeAt: instant('made_at').notNull(),
  outcome: text().$type<Outcome>(),
  settledBy: uuid('settled_by'),
  settledAt: instant('settled_at'),
  reason: text().notNull().default(''),
  publicAt: instant('public_at'),
  publicEndedAt: instant('public_ended_at'),
});
