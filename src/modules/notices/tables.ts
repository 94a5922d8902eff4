import { pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';

export const linkGrants = pgTable('link_grant', {
  id: uuid().primaryKey().defaultRandom(),
  partnershipId: uuid('partnership_id').notNull(),
  reviewId: uuid('review_id'),
  kind: text().notNull(),
  subjectId: uuid('subject_id').notNull(),
  email: text().notNull(),
  tokenHash: text('token_hash').notNull(),
  createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
  expiresAt: timestamp('expires_at', { withTimezone: true }).notNull(),
  firstOpenedAt: timestamp('first_opened_at', { withTimezone: true }),
  lastOpenedAt: timestamp('last_opened_at', { withTimezone: true }),
  revokedAt: timestamp('revoked_at', { withTimezone: true }),
});
