import {
  bigint,
  boolean,
  bytea,
  instant,
  integer,
  ofReview,
  pgTable,
  primaryKey,
  rowVersion,
  text,
  uuid,
} from '../../platform/database/sql.js';
import type { DocumentClass, Marking } from './classes.js';

/** Read as a Buffer by both engines. */

export const documents = pgTable('document', {
  id: uuid().primaryKey(),
  reviewId: uuid('review_id'),
  partnershipId: uuid('partnership_id').notNull(),
  class: text().$type<DocumentClass>().notNull(),
  marking: text().$type<Marking>().notNull(),
  title: text().notNull(),
  ownerId: uuid('owner_id').notNull(),
  agencyId: uuid('agency_id'),
  keptAt: instant('kept_at').notNull(),
  latest: integer().notNull().default(1),
  withdrawnAt: instant('withdrawn_at'),
  withdrawnBy: uuid('withdrawn_by'),
  withdrawnReason: text('withdrawn_reason'),
  version: rowVersion,
});

const ofDocument = {
  documentId: uuid('document_id').notNull(),
  reviewId: uuid('review_id'),
  partnershipId: uuid('partnership_id').notNull(),
};

/** What the scanner has said of a version. */
export type Scan = 'no-scanner' | 'waiting' | 'clean' | 'infected';

export const documentVersions = pgTable('document_version', {
  id: uuid().primaryKey(),
  ...ofDocument,
  number: integer().notNull(),
  fileName: text('file_name').notNull(),
  kind: text().notNull(),
  mime: text().notNull(),
  size: bigint({ mode: 'number' }).notNull(),
  sha256: text().notNull(),
  reason: text().notNull().default(''),
  keptBy: uuid('kept_by').notNull(),
  keptAt: instant('kept_at').notNull(),
  scan: text().$type<Scan>().notNull(),
  scannedAt: instant('scanned_at'),
});

export const documentChunks = pgTable(
  'document_chunk',
  { versionId: uuid('version_id').notNull(), number: integer().notNull(), ...ofDocument, bytes: bytea().notNull() },
  (table) => [primaryKey({ columns: [table.versionId, table.number] })],
);

/** What came of reading the words of a version: all of them, as many as are kept, none in it, or no way to read it. */
export type TextState = 'read' | 'in-part' | 'no-words' | 'unreadable';

export const documentTexts = pgTable('document_text', {
  versionId: uuid('version_id').primaryKey(),
  ...ofDocument,
  state: text().$type<TextState>().notNull(),
  words: text().notNull().default(''),
  readAt: instant('read_at').notNull(),
});

/** A Word file as it is read on a page; null when it is none that can be. */
export const documentMarkups = pgTable('document_markup', {
  versionId: uuid('version_id').primaryKey(),
  ...ofDocument,
  markup: text(),
  readAt: instant('read_at').notNull(),
});

export const documentReleases = pgTable('document_release', {
  id: uuid().primaryKey(),
  ...ofDocument,
  reviewId: uuid('review_id').notNull(),
  audience: text().$type<'panel' | 'agency' | 'person'>().notNull(),
  agencyId: uuid('agency_id'),
  personId: uuid('person_id'),
  reason: text().notNull().default(''),
  releasedBy: uuid('released_by').notNull(),
  releasedAt: instant('released_at').notNull(),
  withdrawnBy: uuid('withdrawn_by'),
  withdrawnAt: instant('withdrawn_at'),
  withdrawnReason: text('withdrawn_reason'),
});

export const documentOpenings = pgTable('document_opening', {
  id: uuid().primaryKey(),
  ...ofDocument,
  versionId: uuid('version_id').notNull(),
  personId: uuid('person_id').notNull(),
  way: text().$type<'saved' | 'shown'>().notNull(),
  openedAt: instant('opened_at').notNull(),
  many: boolean().notNull().default(false),
});

export const undertakings = pgTable('confidentiality_undertaking', {
  id: uuid().primaryKey(),
  ...ofReview,
  personId: uuid('person_id').notNull(),
  words: text().notNull(),
  acceptedAt: instant('accepted_at').notNull(),
});
