import {
  bytea,
  date,
  instant,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  rowVersion,
  text,
  uuid,
} from '../../platform/database/sql.js';
import type { NotificationContent } from './content.js';
import type { Unread } from './drafts/unread.js';

export const notificationDrafts = pgTable('notification_draft', {
  id: uuid().primaryKey(),
  partnershipId: uuid('partnership_id').notNull(),
  way: text().$type<'public' | 'entered' | 'word'>().notNull(),
  secretHash: text('secret_hash').unique(),
  content: jsonb().$type<NotificationContent>().notNull(),
  email: text(),
  emailProvedAt: instant('email_proved_at'),
  givenBy: text('given_by'),
  receivedOn: date('received_on'),
  receivedHow: text('received_how'),
  unread: jsonb().$type<readonly Unread[]>().notNull().default([]),
  startedBy: uuid('started_by'),
  version: rowVersion,
  createdAt: instant('created_at').notNull(),
  updatedAt: instant('updated_at').notNull(),
  expiresAt: instant('expires_at').notNull(),
  handedInAt: instant('handed_in_at'),
});

export const notifications = pgTable('notification', {
  id: uuid().primaryKey(),
  partnershipId: uuid('partnership_id').notNull(),
  reference: text().notNull(),
  content: jsonb().$type<NotificationContent>().notNull(),
  referrerEmail: text('referrer_email'),
  receivedOn: date('received_on').notNull(),
  receivedAt: instant('received_at').notNull(),
  way: text().$type<NotificationWay>().notNull(),
  givenBy: text('given_by'),
  receivedHow: text('received_how'),
  enteredBy: uuid('entered_by'),
  draftId: uuid('draft_id').unique(),
  reviewId: uuid('review_id'),
});

/** How a notification came: by the public form, entered for somebody else, read from a Word form, or from another partnership. */
export type NotificationWay = 'public' | 'entered' | 'word' | 'transferred';

export const notificationNumbers = pgTable(
  'notification_number',
  { partnershipId: uuid('partnership_id').notNull(), year: integer().notNull(), last: integer().notNull() },
  (table) => [primaryKey({ columns: [table.partnershipId, table.year] })],
);

export const notificationFiles = pgTable('notification_file', {
  id: uuid().primaryKey(),
  partnershipId: uuid('partnership_id').notNull(),
  draftId: uuid('draft_id').notNull(),
  fileName: text('file_name').notNull(),
  size: integer().notNull(),
  sha256: text().notNull(),
  uploadedAt: instant('uploaded_at').notNull(),
  uploadedBy: uuid('uploaded_by'),
});

export const notificationFileParts = pgTable(
  'notification_file_part',
  { fileId: uuid('file_id').notNull(), number: integer().notNull(), bytes: bytea().notNull() },
  (table) => [primaryKey({ columns: [table.fileId, table.number] })],
);
