import type { Day } from '../../kernel/day.js';
import {
  boolean,
  date,
  instant,
  integer,
  jsonb,
  ofReview,
  pgTable,
  rowVersion,
  text,
  uuid,
} from '../../platform/database/sql.js';
import type { Basis } from './basis.js';
import type { HomeOfficeContent } from './home-office/content.js';
import type { ConsultedView, HeldAs, NotHoldReason, Outcome, SigningRule, Stance, Told } from './outcomes.js';

export const criterionAnswers = pgTable('criterion_answer', {
  id: uuid().primaryKey(),
  ...ofReview,
  limbId: text('limb_id').notNull(),
  version: integer().notNull(),
  answer: text().$type<'yes' | 'no' | 'unknown'>().notNull(),
  evidence: text().notNull().default(''),
  answeredBy: uuid('answered_by').notNull(),
  answeredAt: instant('answered_at').notNull(),
});

export const consultations = pgTable('consultation', {
  id: uuid().primaryKey(),
  ...ofReview,
  name: text().notNull(),
  post: text().notNull().default(''),
  agency: text().notNull().default(''),
  understandsAbuse: boolean('understands_abuse').notNull(),
  askedOn: date('asked_on').$type<Day>().notNull(),
  said: text().notNull().default(''),
  view: text().$type<ConsultedView>().notNull(),
  recordedBy: uuid('recorded_by').notNull(),
  recordedAt: instant('recorded_at').notNull(),
  removedBy: uuid('removed_by'),
  removedAt: instant('removed_at'),
  version: rowVersion,
});

export const proposedDecisions = pgTable('proposed_decision', {
  id: uuid().primaryKey(),
  ...ofReview,
  version: integer().notNull(),
  outcome: text().$type<Outcome>().notNull(),
  reasons: text().notNull().default(''),
  reviewKind: text('review_kind').$type<HeldAs>(),
  notHoldReason: text('not_hold_reason').$type<NotHoldReason>(),
  reviewBy: date('review_by').$type<Day>(),
  transferPartnershipId: uuid('transfer_partnership_id'),
  transferTo: text('transfer_to').notNull().default(''),
  dissent: text().notNull().default(''),
  scopingWaiver: text('scoping_waiver').notNull().default(''),
  reconsiders: uuid(),
  reconsiderReason: text('reconsider_reason').notNull().default(''),
  proposedBy: uuid('proposed_by').notNull(),
  proposedAt: instant('proposed_at').notNull(),
});

export const signatureRequests = pgTable('signature_request', {
  id: uuid().primaryKey(),
  ...ofReview,
  number: integer().notNull(),
  proposalId: uuid('proposal_id').notNull(),
  rule: text().$type<SigningRule>().notNull(),
  signatories: uuid().array().notNull(),
  basis: jsonb().$type<Basis>().notNull(),
  digest: text().notNull(),
  askedBy: uuid('asked_by').notNull(),
  askedAt: instant('asked_at').notNull(),
});

export const decisionSignatures = pgTable('decision_signature', {
  id: uuid().primaryKey(),
  requestId: uuid('request_id').notNull(),
  ...ofReview,
  personId: uuid('person_id').notNull(),
  role: text().notNull(),
  stance: text().$type<Stance>().notNull(),
  words: text().notNull().default(''),
  signedAt: instant('signed_at').notNull(),
});

export const decisions = pgTable('decision', {
  id: uuid().primaryKey(),
  ...ofReview,
  requestId: uuid('request_id').notNull(),
  number: integer().notNull(),
  outcome: text().$type<Outcome>().notNull(),
  decidedOn: date('decided_on').$type<Day>().notNull(),
  decidedAt: instant('decided_at').notNull(),
});

export const directions = pgTable('direction', {
  id: uuid().primaryKey(),
  ...ofReview,
  asks: text().$type<'establish' | 'take-part'>().notNull(),
  section: text().notNull(),
  receivedOn: date('received_on').$type<Day>().notNull(),
  words: text().notNull(),
  dueOn: date('due_on').$type<Day>(),
  letterReference: text('letter_reference').notNull().default(''),
  recordedBy: uuid('recorded_by').notNull(),
  recordedAt: instant('recorded_at').notNull(),
  obeyedOn: date('obeyed_on').$type<Day>(),
  obeyedHow: text('obeyed_how'),
  obeyedBy: uuid('obeyed_by'),
  obeyedAt: instant('obeyed_at'),
  version: rowVersion,
});

export const decisionChallenges = pgTable('decision_challenge', {
  id: uuid().primaryKey(),
  ...ofReview,
  raisedBy: text('raised_by').notNull(),
  raisedOn: date('raised_on').$type<Day>().notNull(),
  words: text().notNull(),
  recordedBy: uuid('recorded_by').notNull(),
  recordedAt: instant('recorded_at').notNull(),
  answeredOn: date('answered_on').$type<Day>(),
  answer: text(),
  version: rowVersion,
});

export const homeOfficeForms = pgTable('home_office_form', {
  id: uuid().primaryKey(),
  ...ofReview,
  version: integer().notNull(),
  content: jsonb().$type<HomeOfficeContent>().notNull(),
  madeBy: uuid('made_by').notNull(),
  madeAt: instant('made_at').notNull(),
});

export const decisionTellings = pgTable('decision_telling', {
  id: uuid().primaryKey(),
  ...ofReview,
  decisionId: uuid('decision_id'),
  whom: text().$type<Told>().notNull(),
  toldOn: date('told_on').$type<Day>().notNull(),
  channel: text().notNull(),
  toldName: text('told_name').notNull().default(''),
  toldBy: text('told_by').notNull().default(''),
  proof: text().notNull().default(''),
  formVersion: integer('form_version'),
  leaflet: boolean().notNull().default(false),
  challengeExplained: boolean('challenge_explained').notNull().default(false),
  recordedBy: uuid('recorded_by').notNull(),
  recordedAt: instant('recorded_at').notNull(),
  withdrawnBy: uuid('withdrawn_by'),
  withdrawnAt: instant('withdrawn_at'),
  withdrawnReason: text('withdrawn_reason'),
});

export const caseTransfers = pgTable('case_transfer', {
  decisionId: uuid('decision_id').primaryKey(),
  ...ofReview,
  toPartnershipId: uuid('to_partnership_id'),
  toWords: text('to_words').notNull(),
  notificationReference: text('notification_reference'),
  transferredOn: date('transferred_on').$type<Day>().notNull(),
});

export const earlyLearnings = pgTable('early_learning', {
  id: uuid().primaryKey(),
  ...ofReview,
  learned: text().notNull(),
  action: text().notNull().default(''),
  learnedOn: date('learned_on').$type<Day>().notNull(),
  recordedBy: uuid('recorded_by').notNull(),
  recordedAt: instant('recorded_at').notNull(),
});
