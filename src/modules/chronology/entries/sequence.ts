import { and, eq, lt, max, sql } from '../../../platform/database/sql.js';
import type { Work } from '../../../platform/work.js';
import { chronologyEntries as entries } from '../tables.js';
import { type Entry, inOrder } from './queries.js';

/** Six decimals are kept: closer than this there is no room between two. */
const CLOSEST = 0.000_004;

/** A number of the sequence between the entry and the one before it. Where halving has used up the room, all are numbered anew first. */
export async function sequenceBefore(
  work: Work,
  chronologyId: string,
  entry: Pick<Entry, 'id' | 'sequence'>,
): Promise<number> {
  const earlier = await sequenceUnder(work, chronologyId, entry.sequence);
  if (entry.sequence - earlier > CLOSEST) return (entry.sequence + earlier) / 2;
  await numberAnew(work, chronologyId);
  const [again] = await work.tx.select({ sequence: entries.sequence }).from(entries).where(eq(entries.id, entry.id));
  return (again?.sequence ?? entry.sequence) - 0.5;
}

async function sequenceUnder(work: Work, chronologyId: string, sequence: number): Promise<number> {
  const [row] = await work.tx
    .select({ under: max(entries.sequence) })
    .from(entries)
    .where(and(eq(entries.chronologyId, chronologyId), lt(entries.sequence, sequence)));
  return Number(row?.under ?? sequence - 1);
}

const numberAnew = (work: Work, chronologyId: string) =>
  work.tx.execute(sql`
    update chronology_entry as e set sequence = n.place
    from (select id, row_number() over (order by ${inOrder}) as place from ${entries} where chronology_id = ${chronologyId}::uuid) as n
    where e.id = n.id`);
