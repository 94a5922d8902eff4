import { customType, date, integer, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { Day } from '../../kernel/day.js';

/**
 * The one door to the query builder. Node works out drizzle's long list of exports anew for every file that imports
 * it: with hundreds of such files that was half a second of each start.
 */
export type { SQL } from 'drizzle-orm';
export {
  and,
  arrayContains,
  asc,
  count,
  DrizzleQueryError,
  desc,
  eq,
  exists,
  getTableColumns,
  getViewSelectedFields,
  gt,
  inArray,
  is,
  isNotNull,
  isNull,
  like,
  lt,
  lte,
  max,
  min,
  ne,
  not,
  notExists,
  notInArray,
  or,
  sql,
  sum,
} from 'drizzle-orm';
export type { PgColumn, PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
export {
  alias,
  bigint,
  boolean,
  customType,
  date,
  doublePrecision,
  getTableConfig,
  integer,
  jsonb,
  numeric,
  PgTable,
  pgSchema,
  pgTable,
  pgView,
  primaryKey,
  text,
  timestamp,
  unionAll,
  uuid,
} from 'drizzle-orm/pg-core';

/** A column of an instant, kept in UTC. */
export const instant = (name: string) => timestamp(name, { withTimezone: true });

/** A column of bytes, read as a Buffer by both engines. */
export const bytea = customType<{ data: Uint8Array }>({ dataType: () => 'bytea' });

/** A column of a calendar day. */
export const day = (name: string) => date(name, { mode: 'string' }).$type<Day>();

/** The number that each change of a row raises: who changes it says which one they had read. */
export const rowVersion = integer('version').notNull().default(1);

/** The review that a row belongs to; `partnership_id` is kept in step by the database (`belongs_to_review`). */
export const ofReview = { reviewId: uuid('review_id').notNull(), partnershipId: uuid('partnership_id').notNull() };

/** Who changed a row last, and when. */
export const lastChanged = { changedBy: uuid('changed_by').notNull(), changedAt: instant('changed_at').notNull() };
