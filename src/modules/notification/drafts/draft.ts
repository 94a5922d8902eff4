import { createHash } from 'node:crypto';
import { and, desc, eq, gt, inArray, isNull, ne, sql } from '../../../platform/database/sql.js';
import type { Work } from '../../../platform/work.js';
import { notificationDrafts } from '../tables.js';

/** A form that is being filled in, as it is kept. */
export type Draft = typeof notificationDrafts.$inferSelect;

/** How long an unfinished form is kept after it was last saved. */
export const DRAFT_DAYS = 14;

/** The instant until which a form saved now is kept. */
export const keptUntil = (now: Date): Date => new Date(now.getTime() + DRAFT_DAYS * 86_400_000);

/** What is kept of a form’s secret. */
export const hashOfSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** Tells the database whose form this is, for the rest of the transaction. */
export const holdSecret = (work: Work, secret: string) =>
  work.tx.execute(sql`select set_config('app.draft', ${hashOfSecret(secret)}, true)`);

/** The form that this secret opens. */
export async function findBySecret(work: Work, secret: string): Promise<Draft | undefined> {
  await holdSecret(work, secret);
  const [row] = await work.tx
    .select()
    .from(notificationDrafts)
    .where(eq(notificationDrafts.secretHash, hashOfSecret(secret)));
  return row;
}

/** A form that a co-ordinator of this partnership is entering for somebody else. */
export async function findEntered(work: Work, partnershipId: string, id: string): Promise<Draft | undefined> {
  const [row] = await work.tx
    .select()
    .from(notificationDrafts)
    .where(
      and(
        eq(notificationDrafts.id, id),
        eq(notificationDrafts.partnershipId, partnershipId),
        ne(notificationDrafts.way, 'public'),
      ),
    );
  return row;
}

/** Forms of the partnership that were begun for somebody else and are not finished, the newest first. */
export const unfinishedOf = (work: Work, partnershipId: string): Promise<Draft[]> =>
  work.tx
    .select()
    .from(notificationDrafts)
    .where(
      and(
        eq(notificationDrafts.partnershipId, partnershipId),
        inArray(notificationDrafts.way, ['entered', 'word']),
        isNull(notificationDrafts.handedInAt),
        gt(notificationDrafts.expiresAt, work.now),
      ),
    )
    .orderBy(desc(notificationDrafts.updatedAt), notificationDrafts.id);
