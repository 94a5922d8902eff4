import { dayInLondon } from '../../kernel/day.js';
import type { ChronologyStanding } from '../../platform/catalogue.js';
import { inArray, sql } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import { chronologyState } from './rules.js';
import { chronologies } from './tables.js';

/** Where the chronologies of these reviews stand, with how many entries each holds: two queries, and nothing of what they say. */
export async function chronologiesOf(work: Work, reviewIds: readonly string[]): Promise<ChronologyStanding[]> {
  if (reviewIds.length === 0) return [];
  const rows = await work.tx
    .select()
    .from(chronologies)
    .where(inArray(chronologies.reviewId, [...reviewIds]));
  if (rows.length === 0) return [];
  const { rows: sizes } = await work.tx.execute<{ chronology_id: string; entries: number }>(
    sql`select * from chronology_sizes(array[${sql.join(
      [...reviewIds].map((id) => sql`${id}::uuid`),
      sql`, `,
    )}])`,
  );
  const entriesOf = new Map(sizes.map(({ chronology_id, entries }) => [chronology_id, entries]));
  return rows.map((row) => {
    const state = chronologyState(row);
    return {
      caseId: row.reviewId,
      agencyId: row.agencyId,
      state,
      entries: entriesOf.get(row.id) ?? 0,
      handedInOn:
        row.handedInAt === null || state === 'sent-back' || state === 'in-hand'
          ? undefined
          : dayInLondon(row.handedInAt),
    };
  });
}
