import { authorise } from '../../../platform/errors.js';
import { personIn, type Work } from '../../../platform/work.js';
import { mayKeepResources } from '../policy.js';
import { refreshPage } from '../public/refresh-page.js';
import { holdResources, resourcesOf } from '../queries.js';
import { resourceChecks } from '../tables.js';

/** How many were checked, and how many were left out: a wrong link is mended before it is called right. */
export interface Checked {
  readonly checked: number;
  readonly leftOut: number;
}

/** Says of these resources that they are still right today. */
export async function checkResources(work: Work, partnershipId: string, ids: readonly string[]): Promise<Checked> {
  authorise(mayKeepResources(work.actor, partnershipId));
  const held = new Set(await holdResources(work, partnershipId, ids));
  const asked = (await resourcesOf(work, partnershipId)).filter(({ id }) => held.has(id));
  const right = asked.filter(({ linkWrong }) => !linkWrong);
  if (right.length > 0)
    await work.tx.insert(resourceChecks).values(
      right.map(({ id }) => ({
        ...{ id: work.newId(), resourceId: id, partnershipId, checkedOn: work.today },
        ...{ checkedBy: personIn(work), checkedAs: 'co-ordinator', checkedAt: work.now },
      })),
    );
  for (const { id } of right)
    work.record({ action: 'resources.checked', partnershipId, objectKind: 'resource', objectId: id });
  await refreshPage(work, partnershipId);
  return { checked: right.length, leftOut: asked.length - right.length };
}
