import { and, asc, eq, isNull } from '../../../platform/database/sql.js';
import type { Work } from '../../../platform/work.js';
import { namesAllowed } from '../tables.js';

export type AllowedName = typeof namesAllowed.$inferSelect;

/** What was looked at and may stay, by its words. */
export const allowedNames = (work: Work, reviewId: string): Promise<AllowedName[]> =>
  work.tx
    .select()
    .from(namesAllowed)
    .where(and(eq(namesAllowed.reviewId, reviewId), isNull(namesAllowed.withdrawnAt)))
    .orderBy(asc(namesAllowed.text), asc(namesAllowed.id));
