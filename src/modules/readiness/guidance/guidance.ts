import type { Day } from '../../../kernel/day.js';
import { and, asc, desc, eq, isNull } from '../../../platform/database/sql.js';
import { Conflict, found } from '../../../platform/errors.js';
import { personIn, type Work } from '../../../platform/work.js';
import { agencies } from '../../accounts/index.js';
import { guidanceTrainings } from '../tables.js';

/** Somebody of an agency who has done a module on the guidance. */
export interface GuidanceTraining {
  readonly id: string;
  readonly agencyId: string;
  readonly agencyName: string;
  readonly personName: string;
  readonly post: string;
  readonly module: string;
  readonly doneOn: Day;
}

/** Everybody recorded, newest first. */
export async function guidanceOf(work: Work, partnershipId: string): Promise<GuidanceTraining[]> {
  const rows = await work.tx
    .select({
      id: guidanceTrainings.id,
      agencyId: guidanceTrainings.agencyId,
      agencyName: agencies.name,
      personName: guidanceTrainings.personName,
      post: guidanceTrainings.post,
      module: guidanceTrainings.module,
      doneOn: guidanceTrainings.doneOn,
    })
    .from(guidanceTrainings)
    .innerJoin(agencies, eq(agencies.id, guidanceTrainings.agencyId))
    .where(and(eq(guidanceTrainings.partnershipId, partnershipId), isNull(guidanceTrainings.removedAt)))
    .orderBy(desc(guidanceTrainings.doneOn), asc(guidanceTrainings.personName));
  return rows.map((row) => ({ ...row, doneOn: row.doneOn as Day }));
}

/** Records that somebody did a module. */
export async function recordGuidance(
  work: Work,
  partnershipId: string,
  training: Omit<GuidanceTraining, 'id' | 'agencyName'>,
): Promise<void> {
  const id = work.newId();
  const { agencyId, personName, post, module, doneOn } = training;
  const made = { id, partnershipId, recordedBy: personIn(work), recordedAt: work.now };
  await work.tx.insert(guidanceTrainings).values({ ...made, agencyId, personName, post, module, doneOn });
  work.record({ action: 'readiness.guidance-recorded', partnershipId, objectKind: 'training', objectId: id });
}

/** Takes a record away that was made by mistake; the row stays. Throws `NotFound` when there is none, `Conflict` when it is gone. */
export async function removeGuidance(work: Work, partnershipId: string, id: string): Promise<void> {
  const record = and(eq(guidanceTrainings.id, id), eq(guidanceTrainings.partnershipId, partnershipId));
  found((await work.tx.select({ id: guidanceTrainings.id }).from(guidanceTrainings).where(record))[0]);
  const removed = await work.tx
    .update(guidanceTrainings)
    .set({ removedAt: work.now })
    .where(and(record, isNull(guidanceTrainings.removedAt)))
    .returning({ id: guidanceTrainings.id });
  if (removed.length === 0) throw new Conflict('This record has been removed already.');
  work.record({ action: 'readiness.guidance-removed', partnershipId, objectKind: 'training', objectId: id });
}
