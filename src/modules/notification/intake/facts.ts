import type { Day } from '../../../kernel/day.js';
import type { DatedFact } from '../../../kernel/duty.js';
import { inArray, sql } from '../../../platform/database/sql.js';
import { asSystem } from '../../../platform/work.js';
import type { FactSource } from '../../module.js';
import { notifications } from '../tables.js';

/**
 * What the notifications linked to a review say has happened: it was referred, and what the form asks for was stated. Days and kinds of
 * answer only, so they are read as the program itself: the panel sees what is due without reading a notification.
 */
export const facts: FactSource = async (work, reviewIds) => {
  if (reviewIds.length === 0) return new Map();
  const kind = (path: string) => sql<string | null>`${notifications.content} #>> ${path}::text[]`;
  const read = work.tx
    .select({
      reviewId: notifications.reviewId,
      receivedOn: notifications.receivedOn,
      circumstances: kind('{circumstances,kind}'),
      children: kind('{childrenInvolved,answer,kind}'),
      adults: kind('{vulnerableAdultsInvolved,answer,kind}'),
      otherReviews: kind('{otherReviews,kind}'),
      actionTaken: kind('{actionTaken,kind}'),
    })
    .from(notifications)
    .where(inArray(notifications.reviewId, [...reviewIds]))
    .orderBy(notifications.receivedOn);
  const rows = await asSystem(work, () => read.execute());
  const byReview = Map.groupBy(rows, ({ reviewId }) => reviewId ?? '');
  return new Map([...byReview].map(([reviewId, those]) => [reviewId, those.flatMap(factsOf)]));
};

interface Row {
  readonly receivedOn: string;
  readonly circumstances: string | null;
  readonly children: string | null;
  readonly adults: string | null;
  readonly otherReviews: string | null;
  readonly actionTaken: string | null;
}

const stated = (...kinds: (string | null)[]): boolean => kinds.every((kind) => kind !== null && kind !== 'blank');

function factsOf(row: Row): DatedFact[] {
  const on = row.receivedOn as Day;
  return [
    { name: 'referral-received', on },
    ...(stated(row.circumstances, row.children, row.adults) ? [{ name: 'circumstances-given', on } as const] : []),
    ...(stated(row.otherReviews, row.actionTaken) ? [{ name: 'other-reviews-stated', on } as const] : []),
  ];
}
