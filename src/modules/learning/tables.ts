import {
  boolean,
  day,
  instant,
  integer,
  jsonb,
  lastChanged,
  ofReview,
  pgTable,
  pgView,
  rowVersion,
  text,
  uuid,
} from '../../platform/database/sql.js';
import type { ProgrammeItem } from './events/rules.js';
import type { Did, LearningResponse, LearningSource, PlaceState } from './kinds.js';
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

export const learningPassedOn = pgTable('learning_passed_on', {
  id: uuid().primaryKey(),
  itemId: uuid('item_id').notNull(),
  partnershipId: uuid('partnership_id').notNull(),
  agencyId: uuid('agency_id').notNull(),
  toName: text('to_name').notNull().default(''),
  toEmail: text('to_email').notNull(),
  note: text().notNull().default(''),
  passedBy: uuid('passed_by').notNull(),
  passedAt: instant('passed_at').notNull(),
});

export const learningEvents = pgTable('learning_event', {
  id: uuid().primaryKey(),
  partnershipId: uuid('partnership_id').notNull(),
  title: text().notNull(),
  startsAt: instant('starts_at').notNull(),
  endsAt: instant('ends_at').notNull(),
  place: text().notNull().default(''),
  onlineLink: text('online_link').notNull().default(''),
  audience: text().notNull().default(''),
  about: text().notNull().default(''),
  programme: jsonb().$type<readonly ProgrammeItem[]>().notNull().default([]),
  themes: text().array().notNull().default([]),
  reviewIds: uuid('review_ids').array().notNull().default([]),
  capacity: integer(),
  code: text().notNull(),
  followUpMonths: integer('follow_up_months').notNull(),
  keepMonths: integer('keep_months').notNull(),
  revision: integer().notNull().default(0),
  cancelledBy: uuid('cancelled_by'),
  cancelledAt: instant('cancelled_at'),
  cancelledReason: text('cancelled_reason'),
  heldBy: uuid('held_by'),
  heldAt: instant('held_at'),
  followUpAskedAt: instant('follow_up_asked_at'),
  erasedAt: instant('erased_at'),
  recordedBy: uuid('recorded_by').notNull(),
  recordedAt: instant('recorded_at').notNull(),
  ...lastChanged,
  version: rowVersion,
});

export const learningPlaces = pgTable('learning_place', {
  id: uuid().primaryKey(),
  eventId: uuid('event_id').notNull(),
  partnershipId: uuid('partnership_id').notNull(),
  name: text().notNull().default(''),
  email: text().notNull().default(''),
  needs: text().notNull().default(''),
  agencyId: uuid('agency_id'),
  bodyName: text('body_name').notNull(),
  state: text().$type<PlaceState>().notNull(),
  signedUpAt: instant('signed_up_at').notNull(),
  attended: boolean().notNull().default(false),
  evaluated: boolean().notNull().default(false),
  pledge: text().notNull().default(''),
  did: text().$type<Did>(),
  didWords: text('did_words').notNull().default(''),
  didOn: day('did_on'),
  erasedAt: instant('erased_at'),
  seq: integer().generatedAlwaysAsIdentity(),
});

export const learningPlaceLinks = pgTable('learning_place_link', {
  tokenHash: text('token_hash').primaryKey(),
  placeId: uuid('place_id').notNull(),
  partnershipId: uuid('partnership_id').notNull(),
});

export const learningEvaluations = pgTable('learning_evaluation', {
  id: uuid().primaryKey(),
  eventId: uuid('event_id').notNull(),
  partnershipId: uuid('partnership_id').notNull(),
  before: integer().notNull(),
  after: integer().notNull(),
  useful: text().notNull().default(''),
  differently: text().notNull().default(''),
  better: text().notNull().default(''),
  answeredOn: day('answered_on').notNull(),
});

/** Whose learning is read by theme: no name, no pseudonym. */
export const learningReviews = pgView('learning_review', {
  ...ofReview,
  reference: text().notNull(),
  published: boolean().notNull(),
}).existing();
