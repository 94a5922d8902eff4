import { and, eq, sql } from '../../../platform/database/sql.js';
import { Conflict } from '../../../platform/errors.js';
import type { FormBody } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { versionOf } from '../../../web/forms.js';
import type { Notice } from '../queries.js';
import { notices } from '../tables.js';

/** What a change may alter in the notice itself. */
type Change = Partial<
  Pick<
    typeof notices.$inferInsert,
    'letterSubject' | 'letterText' | 'recipientName' | 'recipientRole' | 'recipientEmail'
  >
>;

/** Raises the version, so that of two people acting on the same notice at once the second is told; her words are kept. */
export async function touchNotice(work: Work, notice: Notice, typed: FormBody, change: Change = {}): Promise<void> {
  const touched = await work.tx
    .update(notices)
    .set({ ...change, version: sql`${notices.version} + 1` })
    .where(and(eq(notices.id, notice.id), eq(notices.version, versionOf(typed) ?? -1)))
    .returning({ id: notices.id });
  if (touched.length > 0) return;
  throw new Conflict(
    'Somebody else has just sent, recorded or changed something on this notice. Look at it again.',
    typed,
  );
}

/** The columns by which a row belongs to its notice. */
export const belongingTo = ({ id, reviewId, partnershipId }: Notice) => ({ noticeId: id, reviewId, partnershipId });

/** An act on the notice, for the record. */
export const actOn = ({ id, reviewId }: Notice, action: string) => ({
  action,
  reviewId,
  objectKind: 'notice',
  objectId: id,
});
