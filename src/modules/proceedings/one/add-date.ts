import type { Day } from '../../../kernel/day.js';
import type { Work } from '../../../platform/work.js';
import type { DateKind } from '../kinds.js';
import type { DatedProceeding } from '../queries.js';
import { proceedingDates } from '../tables.js';
import { recordedIn } from '../turn.js';
import { type DateBlocker, keyDateBlockers } from './rules.js';

/** A key date, planned or past. */
export interface NewKeyDate {
  readonly kind: DateKind;
  readonly on: Day;
  readonly state: 'planned' | 'happened';
  readonly note: string;
}

/** Adds a key date to a proceeding. */
export async function addDate(work: Work, proceeding: DatedProceeding, date: NewKeyDate): Promise<DateBlocker[]> {
  const blockers = keyDateBlockers(date, proceeding.dates, work.today);
  if (blockers.length > 0) return blockers;
  const review = { id: proceeding.reviewId, partnershipId: proceeding.partnershipId };
  const row = { ...recordedIn(work, review), proceedingId: proceeding.id, ...date };
  await work.tx.insert(proceedingDates).values(row);
  work.record({
    action: 'proceeding-date.recorded',
    reviewId: review.id,
    objectKind: 'proceeding-date',
    objectId: row.id,
    ids: { date: date.kind },
  });
  return [];
}
