import {
  boolean,
  day,
  instant,
  integer,
  jsonb,
  lastChanged,
  pgTable,
  rowVersion,
  text,
  uuid,
} from '../../platform/database/sql.js';
import type { LearningResponse, LearningSource } from './kinds.js';
import type { KeyPoint } from './taken-in/rules.js';

export const learningItems = pgTable('learning_item', {
  id: uuid().primaryKey(),
  partnershipId: uuid('partnership_id').notNull(),
  source: text().$type<LearningSource>().notNull(),
  board: text().notNull(),
  title: text().notNull(),
  published: text().notNull(),
  link: text().notNull().default(''),
  linkWrong: boolean('link_wrong').notNull().default(false),
  receivedOn: day('received_on').notNull(),
  points: jsonb().$type<readonly KeyPoint[]>().notNull(),
  agencies: uuid().array().notNull().default([]),
  otherBodies: text('other_bodies').notNull().default(''),
  meaning: text().notNull().default(''),
  response: text().$type<LearningResponse>().notNull(),
  responseWords: text('response_words').notNull().default(''),
  responseWho: text('response_who').notNull().default(''),
  responseBy: day('response_by'),
  recordedBy: uuid('recorded_by').notNull(),
  recordedAt: instant('recorded_at').notNull(),
  ...lastChanged,
  withdrawnBy: uuid('withdrawn_by'),
  withdrawnAt: instant('withdrawn_at'),
  withdrawnReason: text('withdrawn_reason'),
  version: rowVersion,
});

/** What somebody wrote of an item, apart from who and when. */
export type ItemContent = Pick<
  typeof learningItems.$inferSelect,
  | ('source' | 'board' | 'title' | 'published' | 'link' | 'linkWrong' | 'receivedOn' | 'points' | 'agencies')
  | ('otherBodies' | 'meaning' | 'response' | 'responseWords' | 'responseWho' | 'responseBy')
>;

export const learningItemsBefore = pgTable('learning_item_before', {
  id: uuid().primaryKey(),
  itemId: uuid('item_id').notNull(),
  partnershipId: uuid('partnership_id').notNull(),
  number: integer().notNull(),
  content: jsonb().$type<ItemContent>().notNull(),
  writtenBy: uuid('written_by').notNull(),
  writtenAt: instant('written_at').notNull(),
});
