import { authorise, Conflict } from '../../../platform/errors.js';
import { personIn, type Work } from '../../../platform/work.js';
import { gather } from '../figures/gather.js';
import { made } from '../figures/made.js';
import { mayWriteOverviews } from '../policy.js';
import { type Quarter, quarterInWords } from '../quarter.js';
import { lastIssue } from '../queries.js';
import { overviews, overviewWords } from '../tables.js';

/**
 * Begins the overview of a quarter, with the risks of the last one that was issued: they seldom change. Answers its id; throws `Conflict` when
 * there is one already.
 */
export async function drawUp(work: Work, partnershipId: string, quarter: Quarter): Promise<string> {
  authorise(mayWriteOverviews(work.actor, partnershipId));
  const figures = made(await gather(work, partnershipId, { quarter, costs: [] }));
  const id = work.newId();
  const by = personIn(work);
  const begun = await work.tx
    .insert(overviews)
    .values({
      ...{ id, partnershipId, quarterFrom: quarter.from, number: 1, figures, figuresAt: work.now },
      ...{ drawnUpBy: by, drawnUpAt: work.now },
    })
    .onConflictDoNothing()
    .returning({ id: overviews.id });
  if (begun.length === 0)
    throw new Conflict(`The overview of ${quarterInWords(quarter)} has been drawn up already. Open it from the list.`);
  const last = await lastIssue(work, partnershipId);
  const risks = last?.content?.sections.find((section) => section.id === 'risks')?.words ?? '';
  if (risks !== '')
    await work.tx.insert(overviewWords).values({
      ...{ overviewId: id, partnershipId, section: 'risks', words: risks, changedBy: by, changedAt: work.now },
    });
  work.record({ action: 'overview.drawn-up', partnershipId, objectKind: 'overview', objectId: id });
  return id;
}
