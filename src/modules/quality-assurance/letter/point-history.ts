import { asc, eq, max } from '../../../platform/database/sql.js';
import { personIn, type Work } from '../../../platform/work.js';
import { people } from '../../accounts/index.js';
import type { Point } from '../queries.js';
import { qaPointSteps } from '../tables.js';
import type { PointStep } from './life.js';

type StepRow = typeof qaPointSteps.$inferSelect;

/** What was done with a point at one moment. */
export interface PointStepTaken extends StepRow {
  /** Who did it; empty for somebody who is here no longer. */
  readonly by: string;
}

/** What an answer said; nothing of a step that is no answer. */
export type StepSaid = Partial<
  Pick<StepRow, 'response' | 'responseText' | 'changeMade' | 'changedInVersion' | 'actionId' | 'reopened'>
>;

/** Keeps a step that was taken with a point that is held. */
export async function keepPointStep(
  work: Work,
  { id: pointId, reviewId, partnershipId }: Point,
  { step, said }: { readonly step: PointStep; readonly said: StepSaid },
): Promise<void> {
  const [row] = await work.tx
    .select({ last: max(qaPointSteps.number) })
    .from(qaPointSteps)
    .where(eq(qaPointSteps.pointId, pointId));
  await work.tx.insert(qaPointSteps).values({
    ...{ id: work.newId(), reviewId, partnershipId, pointId, step, ...said },
    number: (row?.last ?? 0) + 1,
    takenBy: personIn(work),
    takenAt: work.now,
  });
}

/** Everything that was done with a point, oldest first. */
export async function stepsOfPoint(work: Work, pointId: string): Promise<PointStepTaken[]> {
  const rows = await work.tx
    .select({ step: qaPointSteps, by: people.name })
    .from(qaPointSteps)
    .leftJoin(people, eq(people.id, qaPointSteps.takenBy))
    .where(eq(qaPointSteps.pointId, pointId))
    .orderBy(asc(qaPointSteps.number));
  return rows.map(({ step, by }) => ({ ...step, by: by ?? '' }));
}
