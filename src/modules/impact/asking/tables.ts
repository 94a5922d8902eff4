import { day, instant, ofReview, pgTable, text, uuid } from '../../../platform/database/sql.js';
import type { AskedMoment } from './rules.js';

export const readingsAsked = pgTable('impact_reading_asked', {
  id: uuid().primaryKey(),
  ...ofReview,
  claimId: uuid('claim_id').notNull(),
  measureId: uuid('measure_id').notNull(),
  leadId: uuid('lead_id').notNull(),
  dueOn: day('due_on').notNull(),
  moment: text().$type<AskedMoment>().notNull(),
  toName: text('to_name').notNull(),
  toEmail: text('to_email').notNull(),
  sentAt: instant('sent_at').notNull(),
});
