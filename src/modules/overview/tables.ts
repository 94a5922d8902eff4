import {
  bigint,
  day,
  instant,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  rowVersion,
  text,
  uuid,
} from '../../platform/database/sql.js';
import type { OverviewContent } from './content.js';
import type { Made } from './figures/piece.js';
import type { SectionId } from './kinds.js';

export const overviews = pgTable('quarterly_overview', {
  id: uuid().primaryKey(),
  partnershipId: uuid('partnership_id').notNull(),
  quarterFrom: day('quarter_from').notNull(),
  number: integer().notNull(),
  reason: text().notNull().default(''),
  figures: jsonb().$type<Made>().notNull(),
  figuresAt: instant('figures_at').notNull(),
  drawnUpBy: uuid('drawn_up_by').notNull(),
  drawnUpAt: instant('drawn_up_at').notNull(),
  content: jsonb().$type<OverviewContent>(),
  contentHash: text('content_hash'),
  issuedBy: uuid('issued_by'),
  issuedAt: instant('issued_at'),
  version: rowVersion,
});

export const overviewWords = pgTable(
  'quarterly_overview_words',
  {
    overviewId: uuid('overview_id').notNull(),
    partnershipId: uuid('partnership_id').notNull(),
    section: text().$type<SectionId>().notNull(),
    words: text().notNull(),
    changedBy: uuid('changed_by').notNull(),
    changedAt: instant('changed_at').notNull(),
    version: rowVersion,
  },
  (table) => [primaryKey({ columns: [table.overviewId, table.section] })],
);

export const overviewCosts = pgTable('quarterly_overview_cost', {
  id: uuid().primaryKey(),
  overviewId: uuid('overview_id').notNull(),
  partnershipId: uuid('partnership_id').notNull(),
  what: text().notNull(),
  pence: bigint({ mode: 'number' }).notNull(),
  enteredBy: uuid('entered_by').notNull(),
  enteredAt: instant('entered_at').notNull(),
  removedAt: instant('removed_at'),
});
