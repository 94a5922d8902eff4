import {
  boolean,
  day,
  instant,
  ofReview,
  pgTable,
  primaryKey,
  rowVersion,
  text,
  uuid,
} from '../../platform/database/sql.js';
import type { Gap, MemberKind, Sector } from './rules.js';
import type { OfferedTo } from './words.js';

const recorded = { recordedBy: uuid('recorded_by').notNull(), recordedAt: instant('recorded_at').notNull() };

export const panelMembers = pgTable('panel_member', {
  id: uuid().primaryKey(),
  ...ofReview,
  personId: uuid('person_id'),
  name: text().notNull(),
  post: text().notNull(),
  agencyId: uuid('agency_id'),
  organisation: text().notNull(),
  email: text().notNull().default(''),
  kind: text().$type<MemberKind>().notNull(),
  sector: text().$type<Sector>().notNull(),
  daExpert: boolean('da_expert').notNull().default(false),
  daBasis: text('da_basis').notNull().default(''),
  seniority: text().notNull().default(''),
  seniorityOn: day('seniority_on'),
  skills: text().array().notNull().default([]),
  training: text().notNull().default(''),
  trainedOn: day('trained_on'),
  standsInFor: uuid('stands_in_for'),
  mayBeNamed: boolean('may_be_named').notNull().default(true),
  paperDeclaredOn: day('paper_declared_on'),
  paperUndertakenOn: day('paper_undertaken_on'),
  joinedOn: day('joined_on').notNull(),
  leftOn: day('left_on'),
  leftReason: text('left_reason'),
  addedBy: uuid('added_by').notNull(),
  addedAt: instant('added_at').notNull(),
  version: rowVersion,
});

export const panelFormations = pgTable('panel_formation', {
  id: uuid().primaryKey(),
  ...ofReview,
  formedOn: day('formed_on').notNull(),
  gaps: text().array().$type<Gap[]>().notNull().default([]),
  reason: text().notNull().default(''),
  decidedBy: uuid('decided_by').notNull(),
  decidedAt: instant('decided_at').notNull(),
  withdrawnAt: instant('withdrawn_at'),
  withdrawnBy: uuid('withdrawn_by'),
  withdrawnReason: text('withdrawn_reason'),
});

export const panelConflictSteps = pgTable('panel_conflict_step', {
  id: uuid().primaryKey(),
  ...ofReview,
  memberId: uuid('member_id').notNull(),
  declarationId: uuid('declaration_id').notNull(),
  done: text().notNull(),
  doneOn: day('done_on').notNull(),
  ...recorded,
});

export const panelSupport = pgTable('panel_support', {
  id: uuid().primaryKey(),
  ...ofReview,
  offeredOn: day('offered_on').notNull(),
  offeredTo: text('offered_to').$type<OfferedTo>().notNull(),
  what: text().notNull(),
  contact: text().notNull(),
  ...recorded,
  withdrawnAt: instant('withdrawn_at'),
});

/** Seen by nobody but the person themselves. */
export const panelSupportUse = pgTable(
  'panel_support_use',
  {
    reviewId: uuid('review_id').notNull(),
    partnershipId: uuid('partnership_id').notNull(),
    personId: uuid('person_id').notNull(),
  },
  (table) => [primaryKey({ columns: [table.reviewId, table.personId] })],
);

export const panelDebriefs = pgTable('panel_debrief', {
  id: uuid().primaryKey(),
  ...ofReview,
  heldOn: day('held_on').notNull(),
  note: text().notNull(),
  ...recorded,
  withdrawnAt: instant('withdrawn_at'),
});
