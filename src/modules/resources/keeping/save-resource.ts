import { and, eq, max, sql } from '../../../platform/database/sql.js';
import { authorise, Conflict } from '../../../platform/errors.js';
import type { FormBody } from '../../../platform/http/route.js';
import { personIn, type Work } from '../../../platform/work.js';
import { mayKeepResources } from '../policy.js';
import { refreshPage } from '../public/refresh-page.js';
import { type Resource, resourcesOf } from '../queries.js';
import { isSupersededInCircle } from '../rules.js';
import { type ResourceContent, resources, resourcesBefore } from '../tables.js';

/** The resource that is changed, and what was typed over which version of it. */
export interface ResourceChanged {
  readonly resource: Resource;
  readonly version: number | undefined;
  readonly typed: FormBody;
}

/** A resource that is added: its words, whether it is shown at once, and its key in the proposed set. */
export interface ResourceAdded {
  readonly content: ResourceContent;
  readonly shown: boolean;
  readonly proposal?: string;
}

/** Adds resources at the end of their kinds; their ids. */
export async function addResources(
  work: Work,
  partnershipId: string,
  added: readonly ResourceAdded[],
): Promise<string[]> {
  authorise(mayKeepResources(work.actor, partnershipId));
  if (added.length === 0) return [];
  const [last] = await work.tx
    .select({ position: max(resources.position) })
    .from(resources)
    .where(eq(resources.partnershipId, partnershipId));
  const rows = added.map(({ content, shown, proposal }, at) => ({
    ...{ ...content, id: work.newId(), partnershipId, shown, proposal: proposal ?? null },
    ...{ position: (last?.position ?? 0) + at + 1, changedBy: personIn(work), changedAt: work.now },
  }));
  const put = await work.tx.insert(resources).values(rows).onConflictDoNothing().returning({ id: resources.id });
  for (const { id } of put) record(work, 'resources.added', { id, partnershipId });
  await refreshPage(work, partnershipId);
  return put.map(({ id }) => id);
}

/**
 * Changes a resource; how it read before is kept. Refused when something would take its own place in the end. Throws `Conflict` when somebody
 * was quicker.
 */
export async function changeResource(
  work: Work,
  { resource, version, typed }: ResourceChanged,
  content: ResourceContent,
): Promise<'changed' | 'in-a-circle'> {
  const { id, partnershipId } = resource;
  authorise(mayKeepResources(work.actor, partnershipId));
  const all = await resourcesOf(work, partnershipId);
  if (content.supersededBy !== null && isSupersededInCircle(id, content.supersededBy, all)) return 'in-a-circle';
  const changed = await work.tx
    .update(resources)
    .set({ ...content, changedBy: personIn(work), changedAt: work.now, version: sql`${resources.version} + 1` })
    .where(and(eq(resources.id, id), eq(resources.version, version ?? 0)))
    .returning({ id: resources.id });
  if (changed.length === 0) throw new Conflict('Somebody else changed this while you had it open.', typed);
  await work.tx.insert(resourcesBefore).values({
    ...{ id: work.newId(), resourceId: id, partnershipId, number: resource.version, content: contentOf(resource) },
    ...{ writtenBy: resource.changedBy, writtenAt: resource.changedAt },
  });
  record(work, 'resources.changed', resource);
  await refreshPage(work, partnershipId);
  return 'changed';
}

/** The words of a resource, without where it stands. */
export const contentOf = (one: Resource): ResourceContent => ({
  ...{ kind: one.kind, title: one.title, says: one.says, more: one.more, audiences: one.audiences },
  ...{ source: one.source, link: one.link, linkWrong: one.linkWrong, telephone: one.telephone, hours: one.hours },
  ...{ languages: one.languages, edition: one.edition, regimes: one.regimes, checkMonths: one.checkMonths },
  ...{ supersededBy: one.supersededBy, supersededNote: one.supersededNote },
});

const record = (work: Work, action: string, { id, partnershipId }: Pick<Resource, 'id' | 'partnershipId'>): void =>
  work.record({ action, partnershipId, objectKind: 'resource', objectId: id });
