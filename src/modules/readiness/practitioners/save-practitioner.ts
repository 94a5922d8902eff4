import type { Day } from '../../../kernel/day.js';
import { and, eq, isNull, sql } from '../../../platform/database/sql.js';
import { Conflict } from '../../../platform/errors.js';
import type { FormBody } from '../../../platform/http/route.js';
import { personIn, type Work } from '../../../platform/work.js';
import { practitioners, practitionerTrainings } from '../tables.js';
import type { Practitioner, Training } from './register.js';

export type PractitionerParticulars = Omit<Practitioner, 'id' | 'version' | 'trainings' | 'training'>;

/** Keeps somebody on the register: new without `from`. Answers their id. Throws `Conflict` when somebody else changed the entry. */
export async function savePractitioner(
  work: Work,
  partnershipId: string,
  particulars: PractitionerParticulars,
  from?: { readonly id: string; readonly version: number | undefined; readonly typed: FormBody },
): Promise<string> {
  const values = {
    ...particulars,
    roles: [...particulars.roles],
    skills: [...particulars.skills],
    reviewsElsewhere: particulars.reviewsElsewhere ?? null,
    toldOn: particulars.toldOn ?? null,
    leftOn: particulars.leftOn ?? null,
  };
  const id = from?.id ?? work.newId();
  if (from === undefined)
    await work.tx.insert(practitioners).values({ ...values, id, partnershipId, addedAt: work.now });
  else {
    const changed = await work.tx
      .update(practitioners)
      .set({ ...values, version: sql`${practitioners.version} + 1` })
      .where(
        and(
          eq(practitioners.id, id),
          eq(practitioners.partnershipId, partnershipId),
          eq(practitioners.version, from.version ?? -1),
        ),
      )
      .returning({ id: practitioners.id });
    if (changed.length === 0) throw new Conflict('Somebody else changed this entry while you had it open.', from.typed);
  }
  const action = from === undefined ? 'practitioner.added' : 'practitioner.changed';
  work.record({ action, partnershipId, objectKind: 'practitioner', objectId: id });
  return id;
}

export type NewTraining = Omit<Training, 'id' | 'practitionerId'>;

/** Adds a course to somebody’s entry. */
export async function addTraining(
  work: Work,
  { partnershipId, practitionerId }: { partnershipId: string; practitionerId: string },
  training: NewTraining,
): Promise<void> {
  const id = work.newId();
  await work.tx.insert(practitionerTrainings).values({
    ...training,
    expiresOn: (training.expiresOn ?? null) as Day | null,
    id,
    practitionerId,
    partnershipId,
    addedBy: personIn(work),
    addedAt: work.now,
  });
  work.record({
    action: 'practitioner.training-added',
    partnershipId,
    objectKind: 'practitioner',
    objectId: practitionerId,
  });
}

/** Takes a course away that was entered by mistake; the row stays. Throws `Conflict` when it is gone. */
export async function removeTraining(
  work: Work,
  { partnershipId, practitionerId }: { partnershipId: string; practitionerId: string },
  trainingId: string,
): Promise<void> {
  const removed = await work.tx
    .update(practitionerTrainings)
    .set({ removedAt: work.now })
    .where(
      and(
        eq(practitionerTrainings.id, trainingId),
        eq(practitionerTrainings.practitionerId, practitionerId),
        isNull(practitionerTrainings.removedAt),
      ),
    )
    .returning({ id: practitionerTrainings.id });
  if (removed.length === 0) throw new Conflict('This course has been removed already.');
  work.record({
    action: 'practitioner.training-removed',
    partnershipId,
    objectKind: 'practitioner',
    objectId: practitionerId,
  });
}
