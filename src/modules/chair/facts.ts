import { type Day, laterOf } from '../../kernel/day.js';
import type { DatedFact } from '../../kernel/duty.js';
import { inArray } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import { authorConsiderations, chairAppointments } from './tables.js';

type Row = typeof chairAppointments.$inferSelect;

/** Appointed, considered, trained and mentored, for many reviews in two queries. */
export async function facts(
  work: Work,
  reviewIds: readonly string[],
): Promise<ReadonlyMap<string, readonly DatedFact[]>> {
  const ids = [...reviewIds];
  const rows = await work.tx.select().from(chairAppointments).where(inArray(chairAppointments.reviewId, ids));
  const considered = await work.tx
    .select({ reviewId: authorConsiderations.reviewId, on: authorConsiderations.decidedOn })
    .from(authorConsiderations)
    .where(inArray(authorConsiderations.reviewId, ids));
  return new Map(
    ids.map((id) => [
      id,
      [
        ...factsOf(rows.filter(({ reviewId }) => reviewId === id)),
        ...considered
          .filter(({ reviewId }) => reviewId === id)
          .map(({ on }): DatedFact => ({ name: 'author-considered', on: on as Day })),
      ],
    ]),
  );
}

function factsOf(rows: readonly Row[]): DatedFact[] {
  const appointed = rows.map(
    ({ role, appointedOn }): DatedFact => ({
      name: role === 'chair' ? 'chair-appointed' : 'author-appointed',
      on: appointedOn as Day,
    }),
  );
  const mentored = rows
    .filter(({ role, mentoringOfferedOn }) => role === 'chair' && mentoringOfferedOn !== null)
    .map(({ mentoringOfferedOn }): DatedFact => ({ name: 'chair-mentoring-offered', on: mentoringOfferedOn as Day }));
  return [...appointed, ...mentored, ...trained(rows)];
}

/** Both are trained when everybody who holds office now is; on the day the last of them was both appointed and certified. */
function trained(rows: readonly Row[]): DatedFact[] {
  const inOffice = rows.filter(({ endedOn }) => endedOn === null);
  const hasChair = inOffice.some(({ role }) => role === 'chair');
  if (!hasChair || inOffice.some(({ certifiedOn }) => certifiedOn === null)) return [];
  const on = inOffice
    .map((row) => laterOf(row.appointedOn as Day, (row.certifiedOn ?? row.appointedOn) as Day))
    .reduce((one, other) => laterOf(one, other));
  return [{ name: 'chair-and-author-trained', on }];
}
