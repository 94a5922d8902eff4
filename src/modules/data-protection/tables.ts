import type { Day } from '../../kernel/day.js';
import { date, pgTable, text, timestamp, uuid } from '../../platform/database/sql.js';
import type { DocumentKind } from './kinds.js';

export const dataProtectionRecords = pgTable('data_protection_record', {
  id: uuid().primaryKey(),
  reviewId: uuid('review_id').notNull(),
  partnershipId: uuid('partnership_id').notNull(),
  kind: text().$type<DocumentKind>().notNull(),
  inPlaceOn: date('in_place_on', { mode: 'string' }).$type<Day>().notNull(),
  approvedBy: text('approved_by').notNull(),
  keptWhere: text('kept_where').notNull(),
  lookAgainOn: date('look_again_on', { mode: 'string' }).$type<Day>(),
  recordedBy: uuid('recorded_by').notNull(),
  recordedAt: timestamp('recorded_at', { withTimezone: true }).notNull(),
  withdrawnBy: uuid('withdrawn_by'),
  withdrawnAt: timestamp('withdrawn_at', { withTimezone: true }),
  withdrawnReason: text('withdrawn_reason'),
});
