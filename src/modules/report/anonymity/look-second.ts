import { and, eq, isNull } from '../../../platform/database/sql.js';
import { authorise, Conflict, found } from '../../../platform/errors.js';
import { personIn, type Work } from '../../../platform/work.js';
import type { OpenReview } from '../../reviews/index.js';
import { lookSecond } from '../checking-policy.js';
import { anonymityChecks } from '../tables.js';
import { anonymityOf } from './checks-made.js';
import { type SecondRefusal, secondRefused } from './rules.js';

/** Signs a check as the second of two. Only the newest one, of what would go out today, can be signed. */
export async function signSecond(work: Work, review: OpenReview, id: string): Promise<SecondRefusal | undefined> {
  authorise(lookSecond.may(review.roles));
  const { check, goesOut } = await anonymityOf(work, review);
  const asked = found(check?.id === id ? check : undefined);
  const by = personIn(work);
  const refused = secondRefused(asked, { by, goesOut });
  if (refused !== undefined) return refused;
  const signed = await work.tx
    .update(anonymityChecks)
    .set({ secondBy: by, secondAt: work.now, version: asked.version + 1 })
    .where(and(eq(anonymityChecks.id, id), isNull(anonymityChecks.secondBy)))
    .returning({ id: anonymityChecks.id });
  if (signed.length === 0) throw new Conflict('Somebody else has signed it first.');
  work.record({ action: 'report.anonymity-second', reviewId: review.id, objectKind: 'anonymity-check', objectId: id });
  return undefined;
}
