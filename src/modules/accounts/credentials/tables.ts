import { bigint, boolean, instant, jsonb, pgTable, text, uuid } from '../../../platform/database/sql.js';

export const credentials = pgTable('credential', {
  personId: uuid('person_id').primaryKey(),
  passwordHash: text('password_hash').notNull(),
  passwordSetAt: instant('password_set_at').notNull(),
  authenticatorSealed: text('authenticator_sealed').notNull(),
  authenticatorLastStep: bigint('authenticator_last_step', { mode: 'number' }).notNull().default(0),
  authenticatorSetAt: instant('authenticator_set_at').notNull(),
});

export const passkeys = pgTable('passkey', {
  id: uuid().primaryKey(),
  personId: uuid('person_id').notNull(),
  credentialId: text('credential_id').notNull(),
  publicKey: text('public_key').notNull(),
  counter: bigint({ mode: 'number' }).notNull().default(0),
  transports: jsonb().$type<string[]>().notNull().default([]),
  name: text().notNull(),
  deviceBound: boolean('device_bound').notNull(),
  createdAt: instant('created_at').notNull(),
  lastUsedAt: instant('last_used_at'),
  removedAt: instant('removed_at'),
});

export const recoveryCodes = pgTable('recovery_code', {
  id: uuid().primaryKey(),
  personId: uuid('person_id').notNull(),
  codeHash: text('code_hash').notNull(),
  createdAt: instant('created_at').notNull(),
  usedAt: instant('used_at'),
});

export const credentialLinks = pgTable('credential_link', {
  id: uuid().primaryKey(),
  personId: uuid('person_id').notNull(),
  partnershipId: uuid('partnership_id'),
  kind: text().$type<'invitation' | 'password-reset'>().notNull(),
  tokenHash: text('token_hash').notNull(),
  createdBy: uuid('created_by'),
  createdAt: instant('created_at').notNull(),
  expiresAt: instant('expires_at').notNull(),
  usedAt: instant('used_at'),
  revokedAt: instant('revoked_at'),
});

export const signInSteps = pgTable('sign_in_step', {
  id: uuid().primaryKey(),
  kind: text().$type<'code' | 'passkey' | 'new-passkey' | 'new-authenticator'>().notNull(),
  tokenHash: text('token_hash').notNull(),
  personId: uuid('person_id'),
  challenge: text(),
  authenticatorSealed: text('authenticator_sealed'),
  back: text().notNull().default('/'),
  createdAt: instant('created_at').notNull(),
  expiresAt: instant('expires_at').notNull(),
  usedAt: instant('used_at'),
});

export const wrongGuesses = pgTable('wrong_guess', {
  id: uuid().primaryKey(),
  accountHash: text('account_hash').notNull(),
  fromAddress: text('from_address').notNull(),
  at: instant('at').notNull(),
  forgivenAt: instant('forgiven_at'),
});
