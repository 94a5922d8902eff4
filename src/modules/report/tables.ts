import {
  boolean,
  day,
  instant,
  integer,
  jsonb,
  lastChanged,
  ofReview,
  pgTable,
  primaryKey,
  rowVersion,
  text,
  uuid,
} from '../../platform/database/sql.js';
import type { VersionContent } from './content.js';
import type {
  CheckPurpose,
  PassageAnswer,
  ReportPart,
  ReportStep,
  Settled,
  SignatureVerdict,
  VersionWay,
} from './kinds.js';

export const reportSections = pgTable('report_section', {
  id: uuid().primaryKey(),
  ...ofReview,
  part: text().$type<ReportPart>().notNull(),
  key: text().notNull(),
  text: text().notNull().default(''),
  after: text('after_text').notNull().default(''),
  ...lastChanged,
  version: rowVersion,
});

export const reportSectionTexts = pgTable('report_section_text', {
  id: uuid().primaryKey(),
  ...ofReview,
  sectionId: uuid('section_id').notNull(),
  number: integer().notNull(),
  text: text().notNull(),
  after: text('after_text').notNull().default(''),
  writtenBy: uuid('written_by').notNull(),
  writtenAt: instant('written_at').notNull(),
});

export const reportWriters = pgTable(
  'report_writer',
  {
    sectionId: uuid('section_id').notNull(),
    personId: uuid('person_id').notNull(),
    ...ofReview,
    seenAt: instant('seen_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.sectionId, table.personId] })],
);

export const reportComments = pgTable('report_comment', {
  id: uuid().primaryKey(),
  ...ofReview,
  sectionId: uuid('section_id'),
  versionId: uuid('version_id'),
  part: text().$type<ReportPart>().notNull(),
  key: text().notNull(),
  quote: text().notNull().default(''),
  text: text().notNull(),
  madeBy: uuid('made_by').notNull(),
  madeAt: instant('made_at').notNull(),
  answer: text().notNull().default(''),
  answeredAs: text('answered_as').$type<Settled>(),
  answeredBy: uuid('answered_by'),
  answeredAt: instant('answered_at'),
  removedAt: instant('removed_at'),
  version: rowVersion,
});

export const reportVersions = pgTable('report_version', {
  id: uuid().primaryKey(),
  ...ofReview,
  number: integer().notNull(),
  way: text().$type<VersionWay>().notNull(),
  content: jsonb().$type<VersionContent>().notNull(),
  overviewDocument: uuid('overview_document'),
  summaryDocument: uuid('summary_document'),
  note: text().notNull().default(''),
  madeBy: uuid('made_by').notNull(),
  madeAt: instant('made_at').notNull(),
  putToPanelAt: instant('put_to_panel_at'),
  finalDraftAt: instant('final_draft_at'),
  issuedOn: day('issued_on'),
  checksOpen: integer('checks_open'),
  listsPanel: boolean('lists_panel').notNull().default(false),
  finalDraftBy: uuid('final_draft_by'),
  putToPanelBy: uuid('put_to_panel_by'),
  version: rowVersion,
});

export const reportSteps = pgTable('report_step', {
  id: uuid().primaryKey(),
  ...ofReview,
  step: text().$type<ReportStep>().notNull(),
  onDay: day('on_day').notNull(),
  note: text().notNull().default(''),
  versionId: uuid('version_id'),
  notedBy: uuid('noted_by').notNull(),
  notedAt: instant('noted_at').notNull(),
  withdrawnAt: instant('withdrawn_at'),
  withdrawnBy: uuid('withdrawn_by'),
});

export const reportReadings = pgTable(
  'report_reading',
  {
    versionId: uuid('version_id').notNull(),
    personId: uuid('person_id').notNull(),
    ...ofReview,
    firstAt: instant('first_at').notNull(),
    lastAt: instant('last_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.versionId, table.personId] })],
);

export const checksSettled = pgTable('report_check_settled', {
  id: uuid().primaryKey(),
  ...ofReview,
  checkKey: text('check_key').notNull(),
  reason: text().notNull(),
  settledBy: uuid('settled_by').notNull(),
  settledAt: instant('settled_at').notNull(),
});

export const factChecks = pgTable('fact_check', {
  id: uuid().primaryKey(),
  ...ofReview,
  versionId: uuid('version_id').notNull(),
  agencyId: uuid('agency_id').notNull(),
  contactName: text('contact_name').notNull(),
  contactEmail: text('contact_email').notNull(),
  askedOn: day('asked_on').notNull(),
  dueOn: day('due_on').notNull(),
  askedBy: uuid('asked_by').notNull(),
  askedAt: instant('asked_at').notNull(),
  answeredOn: day('answered_on'),
  answeredName: text('answered_name').notNull().default(''),
  answeredPost: text('answered_post').notNull().default(''),
  overall: text().notNull().default(''),
  closedAt: instant('closed_at'),
  closedNote: text('closed_note').notNull().default(''),
  version: rowVersion,
});

export const factCheckPassages = pgTable('fact_check_passage', {
  id: uuid().primaryKey(),
  ...ofReview,
  factCheckId: uuid('fact_check_id').notNull(),
  position: integer().notNull(),
  part: text().notNull(),
  key: text().notNull(),
  passage: text().notNull(),
  answer: text().$type<PassageAnswer>(),
  says: text().notNull().default(''),
  answeredAt: instant('answered_at'),
  settledAs: text('settled_as').$type<Settled>(),
  settledText: text('settled_text').notNull().default(''),
  settledBy: uuid('settled_by'),
  settledAt: instant('settled_at'),
  version: rowVersion,
});

export const anonymityChecks = pgTable('anonymity_check', {
  id: uuid().primaryKey(),
  ...ofReview,
  purpose: text().$type<CheckPurpose>().notNull(),
  versionId: uuid('version_id').notNull(),
  setHash: text('set_hash').notNull(),
  parts: jsonb().notNull(),
  found: jsonb().notNull(),
  firstBy: uuid('first_by').notNull(),
  firstAt: instant('first_at').notNull(),
  secondBy: uuid('second_by'),
  secondAt: instant('second_at'),
  version: rowVersion,
});

export const reportSignatures = pgTable('report_signature', {
  id: uuid().primaryKey(),
  ...ofReview,
  versionId: uuid('version_id').notNull(),
  personId: uuid('person_id').notNull(),
  name: text().notNull(),
  post: text().notNull(),
  verdict: text().$type<SignatureVerdict>().notNull(),
  comment: text().notNull().default(''),
  signedAt: instant('signed_at').notNull(),
  withdrawnAt: instant('withdrawn_at'),
  completes: boolean().notNull().default(false),
});

export const factCheckReminders = pgTable('fact_check_reminder', {
  id: uuid().primaryKey(),
  ...ofReview,
  factCheckId: uuid('fact_check_id').notNull(),
  step: integer(),
  sentBy: uuid('sent_by'),
  sentAt: instant('sent_at').notNull(),
});
