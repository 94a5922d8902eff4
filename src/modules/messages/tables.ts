import { instant, integer, pgTable, text, uuid } from '../../platform/database/sql.js';

export const messages = pgTable('message', {
  id: uuid('id').primaryKey(),
  key: text('key').notNull().unique(),
  partnershipId: uuid('partnership_id'),
  reviewId: uuid('review_id'),
  toAddress: text('to_address').notNull(),
  subject: text('subject').notNull(),
  body: text('body').notNull(),
  calendar: text(),
  createdAt: instant('created_at').notNull(),
  sendAfter: instant('send_after').notNull(),
  tries: integer('tries').notNull().default(0),
  carriedAt: instant('carried_at'),
  givenUpAt: instant('given_up_at'),
  lastNote: text('last_note'),
});
