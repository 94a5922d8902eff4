import { instant, integer, pgTable, text, uuid } from '../../platform/database/sql.js';

export const linkGrants = pgTable('link_grant', {
  id: uuid('id').primaryKey(),
  partnershipId: uuid('partnership_id').notNull(),
  reviewId: uuid('review_id'),
  kind: text('kind').notNull(),
  subjectId: uuid('subject_id').notNull(),
  email: text('email').notNull(),
  tokenHash: text('token_hash').notNull().unique(),
  createdAt: instant('created_at').notNull().defaultNow(),
  expiresAt: instant('expires_at').notNull(),
  firstOpenedAt: instant('first_opened_at'),
  lastOpenedAt: instant('last_opened_at'),
  revokedAt: instant('revoked_at'),
  path: text('path').notNull().default('/'),
});

export const oneTimeCodes = pgTable('one_time_code', {
  id: uuid('id').primaryKey(),
  purpose: text('purpose').notNull(),
  subjectId: uuid('subject_id').notNull(),
  email: text('email').notNull(),
  codeHash: text('code_hash').notNull(),
  sentAt: instant('sent_at').notNull(),
  expiresAt: instant('expires_at').notNull(),
  tries: integer('tries').notNull().default(0),
  usedAt: instant('used_at'),
});

export const guestSessions = pgTable('guest_session', {
  id: uuid('id').primaryKey(),
  tokenHash: text('token_hash').notNull().unique(),
  grantId: uuid('grant_id').notNull(),
  startedAt: instant('started_at').notNull(),
  lastSeenAt: instant('last_seen_at').notNull(),
  endsAt: instant('ends_at').notNull(),
  endedAt: instant('ended_at'),
});
