import {
  boolean,
  day,
  doublePrecision,
  instant,
  integer,
  ofReview,
  pgTable,
  primaryKey,
  rowVersion,
  text,
  uuid,
} from '../../platform/database/sql.js';
import type { ProofKind } from '../actions/index.js';
import type {
  ChallengeAnswer,
  ClaimState,
  Direction,
  MeasureSource,
  MeasureUnit,
  Producer,
  Strength,
  Verdict,
} from './kinds.js';

export const claims = pgTable('impact_claim', {
  id: uuid().primaryKey(),
  ...ofReview,
  recommendationId: uuid('recommendation_id').notNull(),
  number: integer().notNull(),
  agencyId: uuid('agency_id'),
  bodyName: text('body_name').notNull(),
  state: text().$type<ClaimState>().notNull(),
  wasSettled: boolean('was_settled').notNull().default(false),
  carriedFrom: uuid('carried_from'),
  recordedBy: uuid('recorded_by'),
  recordedByLead: uuid('recorded_by_lead'),
  recordedAt: instant('recorded_at').notNull(),
  version: rowVersion,
});

export const claimWordings = pgTable('impact_claim_wording', {
  id: uuid().primaryKey(),
  ...ofReview,
  claimId: uuid('claim_id').notNull(),
  number: integer().notNull(),
  different: text().notNull(),
  forWhom: text('for_whom').notNull(),
  practice: text().notNull(),
  why: text().notNull().default(''),
  writtenBy: uuid('written_by'),
  writtenByLead: uuid('written_by_lead'),
  writtenAt: instant('written_at').notNull(),
});

export const claimSteps = pgTable('impact_claim_step', {
  id: uuid().primaryKey(),
  ...ofReview,
  claimId: uuid('claim_id').notNull(),
  step: text().notNull(),
  fromState: text('from_state').$type<ClaimState>().notNull(),
  toState: text('to_state').$type<ClaimState>().notNull(),
  reason: text().notNull().default(''),
  byPerson: uuid('by_person').notNull(),
  at: instant('at').notNull(),
  seq: integer().generatedAlwaysAsIdentity(),
});

export const measures = pgTable('impact_measure', {
  id: uuid().primaryKey(),
  ...ofReview,
  claimId: uuid('claim_id').notNull(),
  number: integer().notNull(),
  source: text().$type<MeasureSource>().notNull(),
  unit: text().$type<MeasureUnit>().notNull(),
  direction: text().$type<Direction>().notNull(),
  target: doublePrecision(),
  targetBy: day('target_by'),
  whoMeasures: text('who_measures').notNull(),
  everyMonths: integer('every_months').notNull(),
  firstOn: day('first_on').notNull(),
  noBaselineBecause: text('no_baseline_because').notNull().default(''),
  fromLibrary: text('from_library').notNull().default(''),
  endedOn: day('ended_on'),
  endedReason: text('ended_reason').notNull().default(''),
  recordedBy: uuid('recorded_by'),
  recordedByLead: uuid('recorded_by_lead'),
  recordedAt: instant('recorded_at').notNull(),
  version: rowVersion,
});

export const definitions = pgTable('impact_definition', {
  id: uuid().primaryKey(),
  ...ofReview,
  measureId: uuid('measure_id').notNull(),
  number: integer().notNull(),
  what: text().notNull(),
  population: text().notNull(),
  fromOn: day('from_on').notNull(),
  why: text().notNull().default(''),
  writtenBy: uuid('written_by'),
  writtenByLead: uuid('written_by_lead'),
  writtenAt: instant('written_at').notNull(),
});

const withdrawn = {
  withdrawnAt: instant('withdrawn_at'),
  withdrawnReason: text('withdrawn_reason').notNull().default(''),
  withdrawnBy: uuid('withdrawn_by'),
  withdrawnByLead: uuid('withdrawn_by_lead'),
};

export const measureReadings = pgTable('impact_reading', {
  id: uuid().primaryKey(),
  ...ofReview,
  claimId: uuid('claim_id').notNull(),
  measureId: uuid('measure_id').notNull(),
  definition: integer().notNull(),
  isBaseline: boolean('is_baseline').notNull().default(false),
  onDay: day('on_day').notNull(),
  fromDay: day('from_day'),
  value: doublePrecision(),
  numerator: integer(),
  denominator: integer(),
  method: text().notNull().default(''),
  producer: text().$type<Producer>().notNull(),
  producerName: text('producer_name').notNull().default(''),
  note: text().notNull().default(''),
  documentId: uuid('document_id'),
  auditRunId: uuid('audit_run_id'),
  corrects: uuid(),
  givenBy: uuid('given_by'),
  givenByLead: uuid('given_by_lead'),
  givenAt: instant('given_at').notNull(),
  ...withdrawn,
  seq: integer().generatedAlwaysAsIdentity(),
});

export const evidence = pgTable('impact_evidence', {
  id: uuid().primaryKey(),
  ...ofReview,
  claimId: uuid('claim_id').notNull(),
  kind: text().$type<ProofKind>().notNull(),
  producer: text().$type<Producer>().notNull(),
  producerName: text('producer_name').notNull().default(''),
  title: text().notNull(),
  words: text().notNull().default(''),
  datedOn: day('dated_on').notNull(),
  documentId: uuid('document_id'),
  givenBy: uuid('given_by'),
  givenByLead: uuid('given_by_lead'),
  givenAt: instant('given_at').notNull(),
  ...withdrawn,
});

export const vouches = pgTable('impact_vouch', {
  id: uuid().primaryKey(),
  ...ofReview,
  claimId: uuid('claim_id').notNull(),
  readingId: uuid('reading_id'),
  evidenceId: uuid('evidence_id'),
  actionProofId: uuid('action_proof_id'),
  producer: text().$type<Producer>().notNull(),
  because: text().notNull().default(''),
  saidBy: uuid('said_by').notNull(),
  saidAt: instant('said_at').notNull(),
  seq: integer().generatedAlwaysAsIdentity(),
});

export const judgements = pgTable('impact_judgement', {
  id: uuid().primaryKey(),
  ...ofReview,
  claimId: uuid('claim_id').notNull(),
  isProposal: boolean('is_proposal').notNull(),
  verdict: text().$type<Verdict>().notNull(),
  reasons: text().notNull(),
  strength: text().$type<Strength>().notNull(),
  lookMonths: integer('look_months'),
  byPerson: uuid('by_person'),
  byLead: uuid('by_lead'),
  at: instant('at').notNull(),
  seq: integer().generatedAlwaysAsIdentity(),
});

export const looks = pgTable(
  'impact_look',
  {
    claimId: uuid('claim_id').notNull(),
    ...ofReview,
    closedOn: day('closed_on').notNull(),
    months: integer().notNull(),
    dueOn: day('due_on').notNull(),
    because: text().notNull(),
    setBy: uuid('set_by').notNull(),
    setAt: instant('set_at').notNull(),
    version: rowVersion,
  },
  (table) => [primaryKey({ columns: [table.claimId, table.closedOn, table.months] })],
);

export const publicDecisions = pgTable('impact_public_decision', {
  id: uuid().primaryKey(),
  ...ofReview,
  number: integer().notNull(),
  boardName: text('board_name').notNull(),
  decidedOn: day('decided_on').notNull(),
  minute: text().notNull(),
  claimsPublic: boolean('claims_public').notNull(),
  silenceNamed: boolean('silence_named').notNull(),
  wordings: uuid().array().notNull().default([]),
  definitions: uuid().array().notNull().default([]),
  recordedBy: uuid('recorded_by').notNull(),
  recordedAt: instant('recorded_at').notNull(),
});

export const comparedWith = pgTable('impact_compared', {
  id: uuid().primaryKey(),
  partnershipId: uuid('partnership_id').notNull(),
  findingId: uuid('finding_id').unique(),
  learningItemId: uuid('learning_item_id').unique(),
  readAs: text('read_as').notNull(),
  comparedAt: instant('compared_at').notNull(),
});

export const challenges = pgTable('impact_challenge', {
  id: uuid().primaryKey(),
  ...ofReview,
  claimId: uuid('claim_id').notNull(),
  findingId: uuid('finding_id'),
  learningItemId: uuid('learning_item_id'),
  theme: text().notNull().default(''),
  sameBody: boolean('same_body').notNull(),
  likeness: doublePrecision().notNull(),
  foundOn: day('found_on').notNull(),
  raisedBy: uuid('raised_by'),
  raisedAt: instant('raised_at').notNull(),
  answer: text().$type<ChallengeAnswer>(),
  answerWords: text('answer_words').notNull().default(''),
  answeredBy: uuid('answered_by'),
  answeredAt: instant('answered_at'),
  version: rowVersion,
});
