import type { DatedFact } from '../../kernel/duty.js';
import type { FactName } from '../../kernel/facts.js';
import { and, asc, inArray, isNull } from '../../platform/database/sql.js';
import type { FactSource } from '../module.js';
import type { DateKind } from './kinds.js';
import { dutyPauses, otherReviewsConsidered, proceedingDates, proceedings, timingAgreements } from './tables.js';

/** What follows from a date that took place, by its kind. */
const factOf: Partial<Readonly<Record<DateKind, FactName>>> = {
  charge: 'suspect-charged',
  'trial-end': 'trial-ended',
  verdict: 'trial-ended',
  discontinued: 'trial-ended',
};

/** Charge and end of the trial, other reviews considered and published, what was agreed with the police, pauses. Five queries for any number of reviews. */
export const facts: FactSource = async (work, reviewIds) => {
  const ids = [...reviewIds];
  if (ids.length === 0) return new Map();
  const kinds = await work.tx
    .select({ id: proceedings.id, kind: proceedings.kind })
    .from(proceedings)
    .where(inArray(proceedings.reviewId, ids));
  const kindOf = new Map(kinds.map(({ id, kind }) => [id, kind]));
  const dates = await work.tx.select().from(proceedingDates).where(inArray(proceedingDates.reviewId, ids));
  const considered = await work.tx
    .select({ reviewId: otherReviewsConsidered.reviewId, on: otherReviewsConsidered.consideredOn })
    .from(otherReviewsConsidered)
    .where(inArray(otherReviewsConsidered.reviewId, ids));
  const agreed = await work.tx
    .select({ reviewId: timingAgreements.reviewId, on: timingAgreements.agreedOn })
    .from(timingAgreements)
    .where(inArray(timingAgreements.reviewId, ids));
  const paused = await work.tx
    .select({ reviewId: dutyPauses.reviewId, on: dutyPauses.fromOn, about: dutyPauses.id })
    .from(dutyPauses)
    .where(and(inArray(dutyPauses.reviewId, ids), isNull(dutyPauses.withdrawnAt)))
    .orderBy(asc(dutyPauses.fromOn));
  const dated: (DatedFact & { reviewId: string })[] = [
    ...dates.flatMap((date) => {
      const name = date.state === 'happened' ? nameOf(date.kind, kindOf.get(date.proceedingId)) : undefined;
      return name === undefined ? [] : [{ reviewId: date.reviewId, name, on: date.on }];
    }),
    ...considered.map((one) => ({ ...one, name: 'other-reviews-considered' as const })),
    ...agreed.map((one) => ({ ...one, name: 'timing-agreed-with-police' as const })),
    ...paused.map((one) => ({ ...one, name: 'clock-paused' as const })),
  ];
  return Map.groupBy(dated, ({ reviewId }) => reviewId);
};

const nameOf = (date: DateKind, proceeding: string | undefined): FactName | undefined => {
  const ofBoards = proceeding === 'safeguarding-adults-review' || proceeding === 'child-review';
  return date === 'report-published' && ofBoards ? 'other-review-published' : factOf[date];
};
