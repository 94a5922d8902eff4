import {
  boolean,
  day,
  instant,
  integer,
  ofReview,
  pgTable,
  rowVersion,
  text,
  uuid,
} from '../../platform/database/sql.js';
import type {
  AdvocacyChoice,
  CommentAbout,
  ContactKind,
  InvitationDecision,
  InvitationObstacle,
  LetterKind,
  Side,
  ViewingRule,
} from './code-lists.js';

const place = {
  id: uuid().primaryKey(),
  ...ofReview,
};
const ofContact = { ...place, contactId: uuid('contact_id').notNull() };
/** Taken back with a reason: it stays on view and counts no more. */
const withdrawal = {
  withdrawnBy: uuid('withdrawn_by'),
  withdrawnAt: instant('withdrawn_at'),
  withdrawnReason: text('withdrawn_reason'),
};
const recorded = { recordedBy: uuid('recorded_by').notNull(), recordedAt: instant('recorded_at').notNull() };

export const contacts = pgTable('family_contact', {
  ...place,
  side: text().$type<Side>().notNull(),
  kind: text().$type<ContactKind>().notNull(),
  name: text().notNull(),
  relationship: text().notNull(),
  organisation: text().notNull().default(''),
  contactPersonId: uuid('contact_person_id').notNull(),
  preferredName: text('preferred_name').notNull().default(''),
  channel: text().notNull().default(''),
  times: text().notNull().default(''),
  language: text().notNull().default(''),
  interpreter: text().notNull().default(''),
  accessNeeds: text('access_needs').notNull().default(''),
  datesToAvoid: text('dates_to_avoid').notNull().default(''),
  warning: text().notNull().default(''),
  warningNumber: integer('warning_number').notNull().default(0),
  doNotContact: text('do_not_contact'),
  diedOn: day('died_on'),
  addedBy: uuid('added_by').notNull(),
  addedAt: instant('added_at').notNull(),
  version: rowVersion,
});

export const contactDetails = pgTable('family_contact_detail', {
  contactId: uuid('contact_id').primaryKey(),
  ...ofReview,
  address: text().notNull().default(''),
  telephone: text().notNull().default(''),
  email: text().notNull().default(''),
  updatedBy: uuid('updated_by').notNull(),
  updatedAt: instant('updated_at').notNull(),
  version: rowVersion,
});

export const warningReads = pgTable('family_warning_read', {
  contactId: uuid('contact_id').notNull(),
  ...ofReview,
  personId: uuid('person_id').notNull(),
  warningNumber: integer('warning_number').notNull(),
  readAt: instant('read_at').notNull(),
});

export const plans = pgTable('family_plan', {
  ...place,
  number: integer().notNull(),
  approach: text().notNull(),
  timing: text().notNull(),
  through: text().notNull(),
  outsideHelp: text('outside_help').$type<'yes' | 'no' | 'asking'>().notNull(),
  outsideService: text('outside_service').notNull().default(''),
  madeBy: uuid('made_by').notNull(),
  madeOn: day('made_on').notNull(),
  madeAt: instant('made_at').notNull(),
});

export const exchanges = pgTable('family_exchange', {
  ...ofContact,
  happenedOn: day('happened_on').notNull(),
  channel: text().notNull(),
  spoke: text().notNull(),
  reached: boolean().notNull(),
  toldOfReview: boolean('told_of_review').notNull().default(false),
  updated: boolean().notNull().default(false),
  delayExplained: boolean('delay_explained').notNull().default(false),
  nextOn: day('next_on'),
  ...recorded,
  ...withdrawal,
});

export const notes = pgTable('family_note', {
  exchangeId: uuid('exchange_id').primaryKey(),
  contactId: uuid('contact_id').notNull(),
  ...ofReview,
  chairOnly: boolean('chair_only').notNull().default(false),
  said: text().notNull().default(''),
  wants: text().notNull().default(''),
  writtenBy: uuid('written_by').notNull(),
});

export const leafletsGiven = pgTable('family_leaflet', {
  ...ofContact,
  leaflet: text().notNull(),
  language: text().notNull(),
  givenOn: day('given_on').notNull(),
  givenHow: text('given_how').notNull().default(''),
  ...recorded,
  ...withdrawal,
});

export const advocacies = pgTable('family_advocacy', {
  ...ofContact,
  toldOn: day('told_on').notNull(),
  choice: text().$type<AdvocacyChoice>().notNull(),
  service: text().notNull().default(''),
  ...recorded,
  ...withdrawal,
});

export const readings = pgTable('family_reading', {
  ...ofContact,
  plannedOn: day('planned_on').notNull(),
  place: text().notNull(),
  company: text().notNull(),
  timeGiven: text('time_given').notNull(),
  support: text().notNull(),
  readOn: day('read_on'),
  howItWent: text('how_it_went').notNull().default(''),
  ...recorded,
  version: rowVersion,
});

export const comments = pgTable('family_comment', {
  ...ofContact,
  about: text().$type<CommentAbout>().notNull(),
  askedOn: day('asked_on').notNull(),
  saidOn: day('said_on'),
  said: text().notNull().default(''),
  answeredOn: day('answered_on'),
  answer: text().notNull().default(''),
  ...recorded,
  version: rowVersion,
});

export const pseudonymAgreements = pgTable('family_pseudonym_agreement', {
  ...ofContact,
  agreedOn: day('agreed_on').notNull(),
  realNameWanted: boolean('real_name_wanted').notNull().default(false),
  words: text().notNull().default(''),
  ...recorded,
});

export const tributes = pgTable('family_tribute', {
  ...ofContact,
  number: integer().notNull(),
  words: text().notNull().default(''),
  givenOn: day('given_on').notNull(),
  mayPrint: text('may_print').$type<'yes' | 'no' | 'ask'>().notNull(),
  ...recorded,
});

export const letters = pgTable('family_letter', {
  ...ofContact,
  kind: text().$type<LetterKind>().notNull(),
  words: text().notNull().default(''),
  warningNumber: integer('warning_number').notNull(),
  draftedBy: uuid('drafted_by').notNull(),
  draftedOn: day('drafted_on').notNull(),
  draftedAt: instant('drafted_at').notNull(),
  sentOn: day('sent_on'),
  sentHow: text('sent_how'),
  sentBy: uuid('sent_by'),
  ...withdrawal,
  version: rowVersion,
});

export const invitations = pgTable('family_invitation', {
  ...ofContact,
  decided: text().$type<InvitationDecision>().notNull(),
  decidedOn: day('decided_on').notNull(),
  how: text().notNull().default(''),
  stoodAgainst: text('stood_against').array().$type<InvitationObstacle[]>().notNull().default([]),
  reason: text().notNull().default(''),
  decidedBy: uuid('decided_by').notNull(),
  recordedAt: instant('recorded_at').notNull(),
  repliedOn: day('replied_on'),
  reply: text().notNull().default(''),
  version: rowVersion,
});

export const photographs = pgTable('family_photograph', {
  ...ofContact,
  agreedOn: day('agreed_on').notNull(),
  agreedHow: text('agreed_how').notNull(),
  viewingRule: text('viewing_rule').$type<ViewingRule>().notNull(),
  conditions: text().notNull().default(''),
  documentId: uuid('document_id'),
  ...recorded,
  withdrawnOn: day('withdrawn_on'),
  withdrawnWords: text('withdrawn_words'),
  version: rowVersion,
});
