import { instant, pgTable, primaryKey, text, uuid } from '../../../platform/database/sql.js';
import type { DecisionKind, RejectionReason } from './rules.js';

export const notificationDecisions = pgTable('notification_decision', {
  id: uuid().primaryKey(),
  notificationId: uuid('notification_id').notNull(),
  partnershipId: uuid('partnership_id').notNull(),
  kind: text().$type<DecisionKind>().notNull(),
  reviewId: uuid('review_id'),
  reasonCode: text('reason_code').$type<RejectionReason>(),
  reason: text().notNull().default(''),
  toPartnershipId: uuid('to_partnership_id'),
  toNotificationId: uuid('to_notification_id'),
  toName: text('to_name'),
  toEmail: text('to_email'),
  decidedBy: uuid('decided_by').notNull(),
  decidedAt: instant('decided_at').notNull(),
  reopenedBy: uuid('reopened_by'),
  reopenedAt: instant('reopened_at'),
  reopenedReason: text('reopened_reason'),
});

export const notificationKeys = pgTable(
  'notification_key',
  {
    notificationId: uuid('notification_id').notNull(),
    partnershipId: uuid('partnership_id').notNull(),
    key: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.notificationId, table.key] })],
);
