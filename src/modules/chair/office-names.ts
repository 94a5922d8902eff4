import { and, asc, inArray, isNull } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import type { Office } from './rules.js';
import { authorConsiderations, chairAppointments } from './tables.js';

/** Who holds an office in each of these reviews now; review id to names. Names of chairs are public from the report on. */
export async function holdersOf(
  work: Work,
  reviewIds: readonly string[],
  office: Office,
): Promise<Map<string, string>> {
  const rows = await work.tx
    .select({ reviewId: chairAppointments.reviewId, role: chairAppointments.role, name: chairAppointments.name })
    .from(chairAppointments)
    .where(and(inArray(chairAppointments.reviewId, [...reviewIds]), isNull(chairAppointments.endedOn)))
    .orderBy(asc(chairAppointments.appointedOn), asc(chairAppointments.name));
  const inOffice = Map.groupBy(
    rows.filter(({ role }) => role === office),
    ({ reviewId }) => reviewId,
  );
  return new Map([...inOffice].map(([id, holders]) => [id, holders.map(({ name }) => name).join(', ')]));
}

/** Who writes the report: the author, or the chair where it was decided that there is no separate one. */
export async function writersOf(work: Work, reviewIds: readonly string[]): Promise<Map<string, string>> {
  const considered = await work.tx
    .select({ reviewId: authorConsiderations.reviewId })
    .from(authorConsiderations)
    .where(inArray(authorConsiderations.reviewId, [...reviewIds]));
  const byChair = considered.map(({ reviewId }): [string, string] => [reviewId, 'The chair']);
  return new Map([...byChair, ...(await holdersOf(work, reviewIds, 'author'))]);
}
