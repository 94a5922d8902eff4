import { createHash } from 'node:crypto';
import { eq } from '../../../platform/database/sql.js';
import { randomToken } from '../../../platform/http/service.js';
import { personIn, type Work } from '../../../platform/work.js';
import { calendarFeeds } from './tables.js';

/** Whether somebody has an address for their calendar, since when, and when it was last read. */
export interface OwnFeed {
  readonly madeAt: Date;
  readonly lastReadAt: Date | null;
}

/** The asker's own, if they have one that holds. */
export async function ownFeed(work: Work): Promise<OwnFeed | undefined> {
  const [row] = await work.tx
    .select()
    .from(calendarFeeds)
    .where(eq(calendarFeeds.personId, personIn(work)));
  return row === undefined || row.tokenHash === null ? undefined : row;
}

/** Makes the secret of the asker's calendar address, in place of the one before, which opens nothing from now on. Shown once: its hash is kept. */
export async function makeFeed(work: Work): Promise<string> {
  const secret = randomToken();
  const personId = personIn(work);
  const made = { tokenHash: hashOf(secret), madeAt: work.now, lastReadAt: null };
  await work.tx
    .insert(calendarFeeds)
    .values({ ...made, personId })
    .onConflictDoUpdate({ target: calendarFeeds.personId, set: made });
  work.record({ action: 'calendar.made', objectKind: 'person', objectId: personId });
  return secret;
}

/** Takes the asker's calendar address back. */
export async function revokeFeed(work: Work): Promise<void> {
  const personId = personIn(work);
  await work.tx.update(calendarFeeds).set({ tokenHash: null }).where(eq(calendarFeeds.personId, personId));
  work.record({ action: 'calendar.revoked', objectKind: 'person', objectId: personId });
}

/** Only the hash is kept: whoever reads the table cannot read anybody's calendar. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');
