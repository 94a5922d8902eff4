import type { Day } from '../../../kernel/day.js';
import { and, asc, desc, eq, inArray, isNull } from '../../../platform/database/sql.js';
import type { Work } from '../../../platform/work.js';
import { people } from '../../accounts/index.js';
import { dutyPauses, pauseEndChanges } from '../tables.js';
import type { PauseGround } from './rules.js';

/** A pause on record. */
export type PauseRecord = typeof dutyPauses.$inferSelect;

/** The pauses of many reviews that hold: those taken back left out. One query. */
export const pauseRecords = (work: Work, reviewIds: readonly string[]): Promise<PauseRecord[]> =>
  work.tx
    .select()
    .from(dutyPauses)
    .where(and(inArray(dutyPauses.reviewId, [...reviewIds]), isNull(dutyPauses.withdrawnAt)))
    .orderBy(asc(dutyPauses.fromOn));

/** Whether a pause of this review holds today. */
export const isPaused = async (work: Work, reviewId: string): Promise<boolean> =>
  (await pauseRecords(work, [reviewId])).some(
    ({ fromOn, toOn }) => fromOn <= work.today && (toOn === null || toOn > work.today),
  );

/** Every pause of a review in order, those taken back too. */
export const allPausesOf = (work: Work, reviewId: string): Promise<PauseRecord[]> =>
  work.tx.select().from(dutyPauses).where(eq(dutyPauses.reviewId, reviewId)).orderBy(asc(dutyPauses.fromOn));

/** Each time the end of a pause was set, newest first. */
export const endChangesOf = (work: Work, reviewId: string) =>
  work.tx
    .select({ change: pauseEndChanges, by: people.name })
    .from(pauseEndChanges)
    .leftJoin(people, eq(people.id, pauseEndChanges.changedBy))
    .where(eq(pauseEndChanges.reviewId, reviewId))
    .orderBy(desc(pauseEndChanges.changedAt));

/** The days of a record. */
export const daysOf = ({ fromOn, toOn }: PauseRecord): { from: Day; to: Day | undefined } => ({
  from: fromOn,
  to: toOn ?? undefined,
});

/** What a new pause is judged against. The duty to tell the coroner starts on the day it is decided or directed that a review is held. */
export async function groundOf(work: Work, reviewId: string): Promise<PauseGround> {
  const states = await work.catalogue.standingOf(work, reviewId);
  return {
    decidedOn: states.find(({ dutyId }) => dutyId === 'D-14')?.startedOn,
    others: (await pauseRecords(work, [reviewId])).map(daysOf),
  };
}
