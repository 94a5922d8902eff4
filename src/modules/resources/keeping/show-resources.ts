import { and, eq, inArray, ne, sql } from '../../../platform/database/sql.js';
import { authorise } from '../../../platform/errors.js';
import { personIn, type Work } from '../../../platform/work.js';
import { mayKeepResources } from '../policy.js';
import { refreshPage } from '../public/refresh-page.js';
import { resources } from '../tables.js';

/** Puts these resources on the public page, or takes them off; how many that changed. */
export async function showResources(
  work: Work,
  partnershipId: string,
  { ids, shown }: { readonly ids: readonly string[]; readonly shown: boolean },
): Promise<number> {
  authorise(mayKeepResources(work.actor, partnershipId));
  if (ids.length === 0) return 0;
  const changed = await work.tx
    .update(resources)
    .set({ shown, changedBy: personIn(work), changedAt: work.now, version: sql`${resources.version} + 1` })
    .where(and(eq(resources.partnershipId, partnershipId), inArray(resources.id, [...ids]), ne(resources.shown, shown)))
    .returning({ id: resources.id });
  const action = shown ? 'resources.shown' : 'resources.hidden';
  for (const { id } of changed) work.record({ action, partnershipId, objectKind: 'resource', objectId: id });
  await refreshPage(work, partnershipId);
  return changed.length;
}
