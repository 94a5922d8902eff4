import type { Day } from '../../../kernel/day.js';
import type { DatedFact, Duty } from '../../../kernel/duty.js';
import { dutyStates } from '../../../kernel/duty-engine.js';
import type { DutyState } from '../../../kernel/duty-state.js';
import { section9 } from '../../../kernel/regime.js';
import { englandAndWales } from '../../../kernel/working-days.js';
import { and, desc, eq, isNull } from '../../../platform/database/sql.js';
import type { Work } from '../../../platform/work.js';
import { settingsOf } from '../../accounts/index.js';
import { reviewDay, type Standing, standingAt } from '../rules.js';
import { guidanceTrainings, readinessRecords } from '../tables.js';

/** A record that a standing duty was done. */
export type ReadinessRecord = typeof readinessRecords.$inferSelect;

/** A standing duty of the partnership with where it is, and what was last recorded. */
export interface StandingDuty {
  readonly duty: Duty;
  readonly state: DutyState;
  readonly standing: Standing;
  readonly reviewBy: Day | undefined;
  /** The newest record that has not been withdrawn. */
  readonly last: ReadinessRecord | undefined;
}

/** Where these duties of a partnership are today, by the facts of every module. For duties whose scope is the partnership. */
export async function partnershipDuties(
  work: Work,
  partnershipId: string,
  duties: readonly Duty[],
): Promise<{ duty: Duty; state: DutyState }[]> {
  const { limits, scopingReview, standingSince } = await settingsOf(work, partnershipId);
  const states = dutyStates(duties, {
    facts: await work.catalogue.partnershipFactsOf(work, partnershipId),
    settings: { limits, scopingReview },
    regime: section9,
    calendar: englandAndWales,
    ...(standingSince === undefined ? {} : { standingSince }),
    today: work.today,
  });
  return duties.flatMap((duty, index) => {
    const state = states[index];
    return state === undefined ? [] : [{ duty, state }];
  });
}

/** What is to be ready before any death, duty by duty. */
export async function readinessOf(work: Work, partnershipId: string): Promise<StandingDuty[]> {
  const wanted = work.catalogue.duties.filter(({ stage, scope }) => stage === 'A' && scope === 'partnership');
  const records = await recordsOf(work, partnershipId);
  return (await partnershipDuties(work, partnershipId, wanted)).map(({ duty, state }) => {
    const last = records.find(({ dutyId, withdrawnAt }) => dutyId === duty.id && withdrawnAt === null);
    const reviewBy = reviewDay(state, (last?.reviewBy ?? undefined) as Day | undefined);
    return { duty, state, last, reviewBy, standing: standingAt(state.metOn, reviewBy, work.today) };
  });
}

/** Every record of a partnership, those withdrawn too, newest first. */
export const recordsOf = (work: Work, partnershipId: string): Promise<ReadinessRecord[]> =>
  work.tx
    .select()
    .from(readinessRecords)
    .where(eq(readinessRecords.partnershipId, partnershipId))
    .orderBy(desc(readinessRecords.doneOn), desc(readinessRecords.recordedAt));

/** The facts behind the standing duties: what was recorded, and the first training on the guidance. */
export async function partnershipFacts(work: Work, partnershipId: string): Promise<DatedFact[]> {
  const { duties } = work.catalogue;
  const facts = (await recordsOf(work, partnershipId))
    .filter(({ withdrawnAt }) => withdrawnAt === null)
    .flatMap(({ dutyId, doneOn }): DatedFact[] => {
      const name = duties.find(({ id }) => id === dutyId)?.met[0];
      return name === undefined ? [] : [{ name, on: doneOn as Day }];
    });
  const trained = await work.tx
    .select({ doneOn: guidanceTrainings.doneOn })
    .from(guidanceTrainings)
    .where(and(eq(guidanceTrainings.partnershipId, partnershipId), isNull(guidanceTrainings.removedAt)));
  return [
    ...facts,
    ...trained.map(({ doneOn }): DatedFact => ({ name: 'guidance-training-recorded', on: doneOn as Day })),
  ];
}
