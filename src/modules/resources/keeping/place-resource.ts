import { eq, sql } from '../../../platform/database/sql.js';
import { authorise } from '../../../platform/errors.js';
import type { Work } from '../../../platform/work.js';
import { mayKeepResources } from '../policy.js';
import { refreshPage } from '../public/refresh-page.js';
import { holdResources, type Resource, resourcesOf } from '../queries.js';
import { placed } from '../rules.js';
import { resources } from '../tables.js';

/** Puts a resource at a place (from 1) among those of its kind. */
export async function placeResource(work: Work, { id, kind, partnershipId }: Resource, place: number): Promise<void> {
  authorise(mayKeepResources(work.actor, partnershipId));
  const ofKind = async () =>
    (await resourcesOf(work, partnershipId)).filter((one) => one.kind === kind).map((one) => one.id);
  await holdResources(work, partnershipId, await ofKind());
  for (const [at, one] of placed(await ofKind(), id, place).entries())
    await work.tx
      .update(resources)
      .set({ position: sql`${at + 1}::integer` })
      .where(eq(resources.id, one));
  work.record({ action: 'resources.placed', partnershipId, objectKind: 'resource', objectId: id });
  await refreshPage(work, partnershipId);
}
