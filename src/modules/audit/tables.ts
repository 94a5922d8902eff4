import { bigint, jsonb, pgTable, primaryKey, text, timestamp, uuid } from '../../platform/database/sql.js';

/** Read only here: rows are written by `appendAudit` alone. */
export const auditChains = pgTable('audit_chain', {
  id: uuid().primaryKey().defaultRandom(),
  kind: text().$type<'review' | 'partnership' | 'installation'>().notNull(),
  subjectId: uuid('subject_id'),
  partnershipId: uuid('partnership_id'),
  lastSeq: bigint('last_seq', { mode: 'number' }).notNull().default(0),
  lastHash: text('last_hash').notNull(),
  lastAt: timestamp('last_at', { withTimezone: true }).notNull(),
});

export const auditEntries = pgTable(
  'audit_entry',
  {
    chainId: uuid('chain_id').notNull(),
    seq: bigint({ mode: 'number' }).notNull(),
    prevHash: text('prev_hash').notNull(),
    hash: text().notNull(),
    at: timestamp({ withTimezone: true }).notNull(),
    reviewId: uuid('review_id'),
    partnershipId: uuid('partnership_id'),
    personId: uuid('person_id'),
    grantId: uuid('grant_id'),
    actorWords: text('actor_words').notNull(),
    action: text().notNull(),
    objectKind: text('object_kind'),
    objectId: uuid('object_id'),
    ids: jsonb().$type<Record<string, string | string[]>>().notNull().default({}),
    decision: text().$type<'allowed' | 'denied'>().notNull().default('allowed'),
    fromAddress: text('from_address'),
  },
  (table) => [primaryKey({ columns: [table.chainId, table.seq] })],
);
