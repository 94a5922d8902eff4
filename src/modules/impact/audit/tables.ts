import {
  boolean,
  day,
  instant,
  integer,
  jsonb,
  ofReview,
  pgTable,
  primaryKey,
  rowVersion,
  text,
  uuid,
} from '../../../platform/database/sql.js';
import type { Producer } from '../kinds.js';
import type { AuditQuestion, FileAnswers, LeftOutReason } from './kinds.js';

export const audits = pgTable('impact_audit', {
  id: uuid().primaryKey(),
  ...ofReview,
  claimId: uuid('claim_id').notNull(),
  measureId: uuid('measure_id').notNull(),
  number: integer().notNull(),
  title: text().notNull(),
  questions: jsonb().$type<readonly AuditQuestion[]>().notNull(),
  producer: text().$type<Producer>().notNull(),
  producerName: text('producer_name').notNull().default(''),
  recordedBy: uuid('recorded_by'),
  recordedByLead: uuid('recorded_by_lead'),
  recordedAt: instant('recorded_at').notNull(),
  version: rowVersion,
});

export const auditRuns = pgTable('impact_audit_run', {
  id: uuid().primaryKey(),
  ...ofReview,
  claimId: uuid('claim_id').notNull(),
  auditId: uuid('audit_id').notNull(),
  number: integer().notNull(),
  isBaseline: boolean('is_baseline').notNull(),
  fromDay: day('from_day').notNull(),
  toDay: day('to_day').notNull(),
  population: integer().notNull(),
  listHash: text('list_hash').notNull(),
  sample: integer().notNull(),
  seed: text().notNull(),
  drawnBy: uuid('drawn_by'),
  drawnByLead: uuid('drawn_by_lead'),
  drawnAt: instant('drawn_at').notNull(),
  leftOutBecause: text('left_out_because').$type<LeftOutReason>(),
  finishedAt: instant('finished_at'),
  finishedBy: uuid('finished_by'),
  finishedByLead: uuid('finished_by_lead'),
  readingId: uuid('reading_id'),
  reopenedAt: instant('reopened_at'),
  droppedAt: instant('dropped_at'),
  droppedReason: text('dropped_reason').notNull().default(''),
  droppedBy: uuid('dropped_by'),
  droppedByLead: uuid('dropped_by_lead'),
  version: rowVersion,
});

export const auditSampled = pgTable(
  'impact_audit_sampled',
  {
    runId: uuid('run_id').notNull(),
    ...ofReview,
    claimId: uuid('claim_id').notNull(),
    fileNumber: integer('file_number').notNull(),
    reference: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.runId, table.fileNumber] })],
);

export const auditFiles = pgTable(
  'impact_audit_answer',
  {
    runId: uuid('run_id').notNull(),
    ...ofReview,
    claimId: uuid('claim_id').notNull(),
    fileNumber: integer('file_number').notNull(),
    answers: jsonb().$type<FileAnswers>().notNull(),
    answeredBy: uuid('answered_by'),
    answeredByLead: uuid('answered_by_lead'),
    answeredAt: instant('answered_at').notNull(),
    version: rowVersion,
  },
  (table) => [primaryKey({ columns: [table.runId, table.fileNumber] })],
);
