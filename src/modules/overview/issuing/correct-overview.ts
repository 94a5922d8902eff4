import { authorise, Conflict } from '../../../platform/errors.js';
import type { FormBody } from '../../../platform/http/route.js';
import { personIn, type Work } from '../../../platform/work.js';
import type { OpenOverview } from '../opened.js';
import { costsOf, lastIssue, wordsOf } from '../queries.js';
import { overviewCosts, overviews, overviewWords } from '../tables.js';

/** Begins another issue of what was issued, with its words and costs, and says why. Throws `Conflict` where somebody has begun one, or it is not the last. */
export async function correctOverview(
  work: Work,
  { overview, mayWrite }: OpenOverview,
  { reason, typed }: { readonly reason: string; readonly typed: FormBody },
): Promise<string> {
  authorise(mayWrite && overview.issuedAt !== null);
  const { partnershipId, quarterFrom, figures, figuresAt } = overview;
  const last = await lastIssue(work, partnershipId, quarterFrom);
  if (last?.id !== overview.id) throw new Conflict('A later issue of this overview is out: correct that one.', typed);
  const [id, by] = [work.newId(), personIn(work)];
  const begun = await work.tx
    .insert(overviews)
    .values({
      ...{ id, partnershipId, quarterFrom, number: overview.number + 1, reason, figures, figuresAt },
      ...{ drawnUpBy: by, drawnUpAt: work.now },
    })
    .onConflictDoNothing()
    .returning({ id: overviews.id });
  if (begun.length === 0) throw new Conflict('A correction of this overview is in hand already.', typed);
  const words = await wordsOf(work, overview.id);
  if (words.length > 0)
    await work.tx.insert(overviewWords).values(words.map((row) => ({ ...row, overviewId: id, version: 1 })));
  const costs = await costsOf(work, overview.id);
  if (costs.length > 0)
    await work.tx.insert(overviewCosts).values(costs.map((line) => ({ ...line, id: work.newId(), overviewId: id })));
  work.record({ action: 'overview.correction-begun', partnershipId, objectKind: 'overview', objectId: id });
  return id;
}
