import type { Day } from '../../../kernel/day.js';
import { and, asc, eq } from '../../../platform/database/sql.js';
import type { Work } from '../../../platform/work.js';
import { people } from '../../accounts/index.js';
import { reviews, visibleReviews } from '../../reviews/index.js';
import type { CheckOutcome } from '../kinds.js';
import { livingPeopleChecks } from '../tables.js';

/** A check on living people at risk, and how it ended. */
export interface LivingPeopleCheck {
  readonly id: string;
  readonly checkedOn: Day;
  /** The body and person that checked, in words. */
  readonly checkedBy: string;
  readonly outcome: CheckOutcome;
  readonly details: string;
  readonly recordedBy: string;
  readonly recordedAt: Date;
}

/** The checks of a review that the asker may know about, first made first. */
export async function livingPeopleChecksOf(work: Work, reviewId: string): Promise<LivingPeopleCheck[]> {
  const rows = await work.tx
    .select({ check: livingPeopleChecks, by: people.name })
    .from(livingPeopleChecks)
    .innerJoin(reviews, eq(reviews.id, livingPeopleChecks.reviewId))
    .leftJoin(people, eq(people.id, livingPeopleChecks.recordedBy))
    .where(and(visibleReviews(work), eq(livingPeopleChecks.reviewId, reviewId)))
    .orderBy(asc(livingPeopleChecks.checkedOn), asc(livingPeopleChecks.recordedAt));
  return rows.map(({ check, by }) => ({
    ...check,
    checkedOn: check.checkedOn as Day,
    recordedBy: by ?? 'A former colleague',
  }));
}
