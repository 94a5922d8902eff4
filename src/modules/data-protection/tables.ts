import { day, ofReview, pgTable, text, timestamp, uuid } from '../../platform/database/sql.js';
import type { DocumentKind } from './kinds.js';

export const dataProtectionRecords = pgTable('data_protection_record', {
  id: uuid().primaryKey(),
  ...ofReview,
  kind: text().$type<DocumentKind>().notNull(),
  inPlaceOn: day('in_place_on').notNull(),
  approvedBy: text('approved_by').notNull(),
  keptWhere: text('kept_where').notNull(),
  lookAgainOn: day('look_again_on'),
  recordedBy: uuid('recorded_by').notNull(),
  recordedAt: timestamp('recorded_at', { withTimezone: true }).notNull(),
  withdrawnBy: uuid('withdrawn_by'),
  withdrawnAt: timestamp('withdrawn_at', { withTimezone: true }),
  withdrawnReason: text('withdrawn_reason'),
});
