import type { Day } from '../../kernel/day.js';
import { isUuid } from '../../kernel/id.js';
import { resourceKinds } from '../../kernel/resources.js';
import { and, asc, desc, eq, getTableColumns, inArray, sql } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import { whatBecameOf } from './proposed/proposed-set.js';
import { resourceChecks, resources, resourcesBefore } from './tables.js';

/** When a resource was checked last, and as whom. */
export type Check = typeof resourceChecks.$inferSelect;

/** A resource with its last check, and what became of it. */
export interface Resource extends Readonly<typeof resources.$inferSelect> {
  readonly checkedOn: Day | undefined;
  readonly checkedAs: string;
  /** What became of it, where it is known to be there no longer; else ''. */
  readonly became: string;
}

export type ResourceBefore = typeof resourcesBefore.$inferSelect;

/** Everything that the asker sees of the resources of a partnership, in the order of the page. Two queries. */
export async function resourcesOf({ tx }: Work, partnershipId: string): Promise<Resource[]> {
  const rows = await tx
    .select(getTableColumns(resources))
    .from(resources)
    .where(eq(resources.partnershipId, partnershipId))
    .orderBy(asc(resources.position), asc(resources.title));
  const checks = await tx
    .selectDistinctOn([resourceChecks.resourceId])
    .from(resourceChecks)
    .where(eq(resourceChecks.partnershipId, partnershipId))
    .orderBy(resourceChecks.resourceId, desc(resourceChecks.checkedOn), desc(resourceChecks.checkedAt));
  const lastOf = new Map(checks.map((check) => [check.resourceId, check]));
  return rows
    .map((row) => ({
      ...row,
      checkedOn: lastOf.get(row.id)?.checkedOn,
      checkedAs: lastOf.get(row.id)?.checkedAs ?? '',
      became: whatBecameOf(row.title),
    }))
    .toSorted((one, other) => resourceKinds.indexOf(one.kind) - resourceKinds.indexOf(other.kind));
}

/** One resource of a partnership, as far as the asker sees it. */
export const findResource = async (work: Work, partnershipId: string, id: string): Promise<Resource | undefined> =>
  isUuid(id) ? (await resourcesOf(work, partnershipId)).find((one) => one.id === id) : undefined;

/** How a resource read before each change, the newest first. */
export const beforeOf = ({ tx }: Work, resourceId: string): Promise<ResourceBefore[]> =>
  tx
    .select()
    .from(resourcesBefore)
    .where(eq(resourcesBefore.resourceId, resourceId))
    .orderBy(desc(resourcesBefore.number));

/** Every check of a resource, the newest first. */
export const checksOf = ({ tx }: Work, resourceId: string): Promise<Check[]> =>
  tx
    .select()
    .from(resourceChecks)
    .where(eq(resourceChecks.resourceId, resourceId))
    .orderBy(desc(resourceChecks.checkedOn), desc(resourceChecks.checkedAt));

/** Partnerships whose resources the asker sees, beside the one they work in: those they sit on a review of. */
export async function partnershipsWithResources({ tx }: Work): Promise<string[]> {
  const rows = await tx.selectDistinct({ id: resources.partnershipId }).from(resources);
  return rows.map(({ id }) => id);
}

/** Holds these resources until the transaction ends, so that two who change at once come one after the other. */
export const holdResources = async ({ tx }: Work, partnershipId: string, ids: readonly string[]): Promise<string[]> => {
  if (ids.length === 0) return [];
  const rows = await tx
    .select({ id: resources.id })
    .from(resources)
    .where(and(eq(resources.partnershipId, partnershipId), inArray(resources.id, [...ids])))
    .orderBy(sql`${resources.id}`)
    .for('update');
  return rows.map(({ id }) => id);
};
