import type { Day } from '../../kernel/day.js';
import { and, asc, desc, eq } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import { people } from '../accounts/index.js';
import { reviews, visibleReviews } from '../reviews/index.js';
import { type DateKind, dateKinds, type KindId } from './kinds.js';
import {
  otherReviewsConsidered,
  proceedingChanges,
  proceedingDateChanges,
  proceedingDates,
  proceedings,
  timingAgreements,
} from './tables.js';

export type Proceeding = typeof proceedings.$inferSelect;
export type ProceedingDate = typeof proceedingDates.$inferSelect;

/** A proceeding with its dates, earliest first. */
export interface DatedProceeding extends Proceeding {
  readonly dates: readonly ProceedingDate[];
}

/** The proceedings beside a review that the asker may know about, those under way first. Two queries. */
export async function proceedingsOf(work: Work, reviewId: string): Promise<DatedProceeding[]> {
  const rows = await work.tx
    .select({ one: proceedings })
    .from(proceedings)
    .innerJoin(reviews, eq(reviews.id, proceedings.reviewId))
    .where(and(visibleReviews(work), eq(proceedings.reviewId, reviewId)))
    .orderBy(asc(proceedings.recordedAt), asc(proceedings.id));
  const dates = await work.tx
    .select()
    .from(proceedingDates)
    .where(eq(proceedingDates.reviewId, reviewId))
    .orderBy(asc(proceedingDates.on), asc(proceedingDates.recordedAt));
  return rows
    .map(({ one }) => ({ ...one, dates: dates.filter(({ proceedingId }) => proceedingId === one.id) }))
    .sort((one, other) => Number(one.status === 'ended') - Number(other.status === 'ended'));
}

/** A key date of the proceedings beside a review. */
export interface KeyDateOf {
  readonly day: Day;
  /** Which date of which proceeding: "Start of the trial: Trial at the Crown Court". */
  readonly what: string;
  readonly kind: DateKind;
  /** Of what kind the proceeding is. */
  readonly proceeding: KindId;
  /** True while it is to come or nobody has said that it took place. */
  readonly planned: boolean;
}

/** Court dates and the other key dates of a review, earliest first, those that are off left out: to plan approaches and meetings around. */
export async function keyDatesOf(work: Work, reviewId: string): Promise<KeyDateOf[]> {
  return (await proceedingsOf(work, reviewId))
    .flatMap((one) =>
      one.dates
        .filter(({ state }) => state !== 'cancelled')
        .map((date) => ({
          day: date.on,
          what: `${dateKinds[date.kind]}: ${one.title}`,
          kind: date.kind,
          proceeding: one.kind,
          planned: date.state === 'planned',
        })),
    )
    .sort((one, other) => (one.day < other.day ? -1 : 1));
}

/** What was changed of a proceeding and of its dates, newest first. */
export async function historyOf(work: Work, { id, reviewId }: Proceeding) {
  const changes = await work.tx
    .select({ change: proceedingChanges, by: people.name })
    .from(proceedingChanges)
    .leftJoin(people, eq(people.id, proceedingChanges.changedBy))
    .where(and(eq(proceedingChanges.reviewId, reviewId), eq(proceedingChanges.proceedingId, id)))
    .orderBy(desc(proceedingChanges.changedAt));
  const moved = await work.tx
    .select({ change: proceedingDateChanges, kind: proceedingDates.kind, by: people.name })
    .from(proceedingDateChanges)
    .innerJoin(proceedingDates, eq(proceedingDates.id, proceedingDateChanges.dateId))
    .leftJoin(people, eq(people.id, proceedingDateChanges.changedBy))
    .where(and(eq(proceedingDateChanges.reviewId, reviewId), eq(proceedingDates.proceedingId, id)))
    .orderBy(desc(proceedingDateChanges.changedAt));
  return { changes, moved };
}

/** Every time the list of other reviews was gone through, newest first. */
export const considerationsOf = (work: Work, reviewId: string) =>
  work.tx
    .select()
    .from(otherReviewsConsidered)
    .where(eq(otherReviewsConsidered.reviewId, reviewId))
    .orderBy(desc(otherReviewsConsidered.number));

/** What was agreed with the police, newest first. */
export const agreementsOf = (work: Work, reviewId: string) =>
  work.tx
    .select()
    .from(timingAgreements)
    .where(eq(timingAgreements.reviewId, reviewId))
    .orderBy(desc(timingAgreements.number));

export type Agreement = typeof timingAgreements.$inferSelect;
