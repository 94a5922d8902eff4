import { and, eq, inArray } from '../../../platform/database/sql.js';
import type { Work } from '../../../platform/work.js';
import { changeEntries } from '../earlier/keep-entries.js';
import { earlierChanges, earlierEntries } from '../tables.js';
import { holdImport } from './hold-import.js';
import type { RegisterImport } from './queries.js';

/**
 * Takes what a file brought in out again: reviews that it added go, those that followed it stand as before. What somebody has worked on
 * since stays, and is counted.
 */
export async function undoImport(work: Work, one: RegisterImport): Promise<{ readonly stayed: number }> {
  const changes = await work.tx
    .select({ id: earlierChanges.entryId, version: earlierChanges.version, before: earlierChanges.before })
    .from(earlierChanges)
    .innerJoin(
      earlierEntries,
      and(eq(earlierEntries.id, earlierChanges.entryId), eq(earlierEntries.version, earlierChanges.version)),
    )
    .where(eq(earlierChanges.importId, one.id))
    .for('update', { of: earlierEntries });
  const gone = await takeOut(
    work,
    changes.flatMap(({ id, before }) => (before === null ? [id] : [])),
  );
  const back = await putBack(work, one, changes);
  const stayed = (one.outcome.added ?? 0) + (one.outcome.followed ?? 0) - gone - back;
  await holdImport(work, one, { from: 'taken', to: 'undone', outcome: { ...one.outcome, stayed } });
  const { partnershipId } = one;
  work.record({ action: 'register-import.undone', partnershipId, objectKind: 'register-import', objectId: one.id });
  return { stayed };
}

async function takeOut(work: Work, ids: readonly string[]): Promise<number> {
  if (ids.length === 0) return 0;
  await work.tx.delete(earlierChanges).where(inArray(earlierChanges.entryId, [...ids]));
  const gone = await work.tx
    .delete(earlierEntries)
    .where(inArray(earlierEntries.id, [...ids]))
    .returning({ id: earlierEntries.id });
  return gone.length;
}

type Changed = Pick<typeof earlierChanges.$inferSelect, 'version' | 'before'> & { readonly id: string };

async function putBack(work: Work, one: RegisterImport, changes: readonly Changed[]): Promise<number> {
  const ids = changes.flatMap(({ id, before }) => (before === null ? [] : [id]));
  if (ids.length === 0) return 0;
  const kept = await work.tx.select().from(earlierEntries).where(inArray(earlierEntries.id, ids));
  const beforeOf = new Map(changes.map(({ id, before }) => [id, before]));
  const entries = kept.flatMap(({ id, version, texts, dates, others }) => {
    const content = beforeOf.get(id);
    return content === null || content === undefined
      ? []
      : [{ id, version, before: { texts, dates, others }, content }];
  });
  const changed = await changeEntries(work, one.partnershipId, { entries, changing: { what: 'put-back' } });
  return changed.size;
}
