import { eq, sql } from '../../../platform/database/sql.js';
import { authorise } from '../../../platform/errors.js';
import type { Work } from '../../../platform/work.js';
import { currentFigures } from '../figures/current.js';
import { differences } from '../figures/differences.js';
import { heldDraft, type OpenOverview } from '../opened.js';
import { overviews } from '../tables.js';

/** Makes the figures of a draft again; answers what is otherwise than when they were made before. */
export async function makeFigures(work: Work, { overview: { id }, mayWrite }: OpenOverview): Promise<string[]> {
  authorise(mayWrite);
  const before = await heldDraft(work, id);
  const { made } = await currentFigures(work, before);
  await work.tx
    .update(overviews)
    .set({ figures: made, figuresAt: work.now, version: sql`${overviews.version} + 1` })
    .where(eq(overviews.id, id));
  work.record({
    action: 'overview.figures-made',
    ...{ partnershipId: before.partnershipId, objectKind: 'overview', objectId: id },
  });
  return differences(before.figures, made);
}
