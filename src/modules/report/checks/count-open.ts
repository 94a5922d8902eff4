import { eq } from '../../../platform/database/sql.js';
import type { Work } from '../../../platform/work.js';
import type { OpenReview } from '../../reviews/index.js';
import { versionsOf } from '../queries.js';
import { reportVersions } from '../tables.js';
import { checksOf } from './state-of.js';

/** Goes through the final draft, if there is one, and keeps how much is still to be settled. */
export async function countChecks(work: Work, review: OpenReview): Promise<void> {
  const final = (await versionsOf(work, review.id)).find(({ finalDraftAt }) => finalDraftAt !== null);
  if (final === undefined) return;
  const { open } = await checksOf(work, review, final);
  await work.tx.update(reportVersions).set({ checksOpen: open.length }).where(eq(reportVersions.id, final.id));
}
