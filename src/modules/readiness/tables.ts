import {
  bigint,
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
import type { PlanKind } from './plans/headings.js';
import type { PractitionerRole } from './practitioners/code-lists.js';

export const readinessRecords = pgTable('readiness_record', {
  id: uuid().primaryKey(),
  partnershipId: uuid('partnership_id').notNull(),
  dutyId: text('duty_id').notNull(),
  doneOn: date('done_on').notNull(),
  reviewBy: date('review_by'),
  agreedBy: text('agreed_by').notNull(),
  proof: text().notNull(),
  note: text().notNull().default(''),
  recordedBy: uuid('recorded_by').notNull(),
  recordedAt: instant('recorded_at').notNull(),
  withdrawnBy: uuid('withdrawn_by'),
  withdrawnAt: instant('withdrawn_at'),
  withdrawnReason: text('withdrawn_reason'),
});

export const fundingAgreements = pgTable('funding_agreement', {
  partnershipId: uuid('partnership_id').primaryKey(),
  measure: text().$type<'percent' | 'sum'>().notNull(),
  covers: text().notNull().default(''),
  changedBy: uuid('changed_by').notNull(),
  changedAt: instant('changed_at').notNull(),
  version: rowVersion,
});

export const fundingShares = pgTable('funding_share', {
  id: uuid().primaryKey(),
  partnershipId: uuid('partnership_id').notNull(),
  agencyId: uuid('agency_id').notNull(),
  hundredths: bigint({ mode: 'number' }).notNull(),
});

export const readinessPlans = pgTable(
  'readiness_plan',
  {
    partnershipId: uuid('partnership_id').notNull(),
    kind: text().$type<PlanKind>().notNull(),
    points: jsonb().$type<Readonly<Record<string, string>>>().notNull().default({}),
    changedBy: uuid('changed_by').notNull(),
    changedAt: instant('changed_at').notNull(),
    version: rowVersion,
  },
  (table) => [primaryKey({ columns: [table.partnershipId, table.kind] })],
);

export const practitioners = pgTable('practitioner', {
  id: uuid().primaryKey(),
  partnershipId: uuid('partnership_id').notNull(),
  name: text().notNull(),
  email: text().notNull().default(''),
  telephone: text().notNull().default(''),
  organisation: text().notNull().default(''),
  roles: text().array().$type<PractitionerRole[]>().notNull(),
  skills: text().array().notNull().default([]),
  languages: text().notNull().default(''),
  reviewsElsewhere: integer('reviews_elsewhere'),
  toldOn: date('told_on'),
  note: text().notNull().default(''),
  leftOn: date('left_on'),
  addedAt: instant('added_at').notNull(),
  version: rowVersion,
});

export const practitionerTrainings = pgTable('practitioner_training', {
  id: uuid().primaryKey(),
  practitionerId: uuid('practitioner_id').notNull(),
  partnershipId: uuid('partnership_id').notNull(),
  course: text().notNull(),
  provider: text().notNull().default(''),
  completedOn: date('completed_on').notNull(),
  expiresOn: date('expires_on'),
  certificate: text().notNull().default(''),
  addedBy: uuid('added_by').notNull(),
  addedAt: instant('added_at').notNull(),
  removedAt: instant('removed_at'),
});

export const agencyChecks = pgTable('agency_check', {
  id: uuid().primaryKey(),
  partnershipId: uuid('partnership_id').notNull(),
  agencyId: uuid('agency_id').notNull(),
  checkedOn: date('checked_on').notNull(),
  checkedBy: uuid('checked_by').notNull(),
});

export const guidanceTrainings = pgTable('guidance_training', {
  id: uuid().primaryKey(),
  partnershipId: uuid('partnership_id').notNull(),
  agencyId: uuid('agency_id').notNull(),
  personName: text('person_name').notNull(),
  post: text().notNull().default(''),
  module: text().notNull(),
  doneOn: date('done_on').notNull(),
  recordedBy: uuid('recorded_by').notNull(),
  recordedAt: instant('recorded_at').notNull(),
  removedAt: instant('removed_at'),
});
