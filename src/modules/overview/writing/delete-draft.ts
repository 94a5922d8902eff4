import { eq } from '../../../platform/database/sql.js';
import { authorise, Conflict } from '../../../platform/errors.js';
import { sealOf } from '../../../platform/seal.js';
import type { Work } from '../../../platform/work.js';
import { heldDraft, type OpenOverview } from '../opened.js';
import { costsOf, wordsOf } from '../queries.js';
import { overviewCosts, overviews, overviewWords } from '../tables.js';

/** What people have typed into a draft, in one word: it changes with each of it. */
export async function sealOfTyped(work: Work, overviewId: string): Promise<string> {
  const words = await wordsOf(work, overviewId);
  const sections = words.map(({ section, version }) => `${section} ${version}`).sort();
  return sealOf([sections, (await costsOf(work, overviewId)).map(({ id }) => id)]);
}

/** Deletes a draft with everything typed in it, as it was read: `Conflict` when it was issued, or something was typed meanwhile. */
export async function deleteDraft(work: Work, { overview, mayWrite }: OpenOverview, seen: string): Promise<void> {
  authorise(mayWrite);
  const { id, partnershipId } = await heldDraft(work, overview.id);
  if ((await sealOfTyped(work, id)) !== seen)
    throw new Conflict('Somebody else has written in this draft meanwhile. Read it again before you delete it.');
  await work.tx.delete(overviewWords).where(eq(overviewWords.overviewId, id));
  await work.tx.delete(overviewCosts).where(eq(overviewCosts.overviewId, id));
  await work.tx.delete(overviews).where(eq(overviews.id, id));
  work.record({ action: 'overview.deleted', partnershipId, objectKind: 'overview', objectId: id });
}
