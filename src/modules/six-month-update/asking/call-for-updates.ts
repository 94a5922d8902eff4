import { eq } from '../../../platform/database/sql.js';
import type { OpenSystemWork } from '../../../platform/jobs/job.js';
import type { Work } from '../../../platform/work.js';
import { limitIn, partnerships, settingsOf } from '../../accounts/index.js';
import { publicDaysOf } from '../../publication/index.js';
import { findReviewById, isWithUs } from '../../reviews/index.js';
import { dutyOf } from '../due.js';
import { beginsOn } from '../rules.js';
import { updates } from '../tables.js';
import { beginUpdate } from './begin-update.js';

/** Begins the update of every review whose day has come near. A duty that was met otherwise calls for none. */
export async function callForUpdates(open: OpenSystemWork): Promise<void> {
  const wanted = await open(async (work) => {
    const published: string[] = [];
    for (const { id } of await work.tx.select({ id: partnerships.id }).from(partnerships))
      published.push(...(await withoutUpdate(work, id)));
    return published;
  });
  for (const id of wanted) await open((work) => callFor(work, id));
}

/** Reviews of a partnership that were published and for which nobody has begun an update. */
async function withoutUpdate(work: Work, partnershipId: string): Promise<string[]> {
  const published = [...(await publicDaysOf(work, { partnershipId })).keys()];
  if (published.length === 0) return [];
  const { reviewId } = updates;
  const begun = await work.tx.select({ reviewId }).from(updates).where(eq(updates.partnershipId, partnershipId));
  return published.filter((id) => !begun.some((row) => row.reviewId === id));
}

async function callFor(work: Work, reviewId: string): Promise<void> {
  const review = await findReviewById(work, reviewId);
  if (review === undefined || !(await isWithUs(work, reviewId))) return;
  const duty = await dutyOf(work, reviewId);
  const dueOn = duty?.effectiveDue;
  if (dueOn === undefined || duty?.metOn !== undefined || work.today < beginsOn(dueOn)) return;
  const months = limitIn(await settingsOf(work, review.partnershipId), 'months-to-implementation-update');
  await beginUpdate(work, review, { months, dueOn, why: '' });
}
