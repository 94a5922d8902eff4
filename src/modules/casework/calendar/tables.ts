import { pgTable, text, timestamp, uuid } from '../../../platform/database/sql.js';

/** Read by a calendar program through `calendar_asker` alone, which knows the hash. */
export const calendarFeeds = pgTable('calendar_feed', {
  personId: uuid('person_id').primaryKey(),
  tokenHash: text('token_hash'),
  madeAt: timestamp('made_at', { withTimezone: true }).notNull(),
  lastReadAt: timestamp('last_read_at', { withTimezone: true }),
});
