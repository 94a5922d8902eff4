import type { Day } from '../day.js';

/** What decides where an entry stands in a chronology. */
export interface Ordered {
  readonly firstDay: Day | null;
  readonly lastDay: Day | null;
  /** HH:MM. */
  readonly firstTime: string | null;
  readonly sequence: number;
  readonly agencyId: string;
  readonly id: string;
}

/**
 * The order of a chronology, for one agency or for all of them. It is total, so any number of lists merge to one and the same list in
 * whatever order they come:
 *
 * 1. by the first day it can have been; what has no date stands at the end;
 * 2. of those, the less exact before the more exact: 2018, then January 2018, then 1 January 2018;
 * 3. then by time, what has none first;
 * 4. then by the sequence that its agency gave it; fractions slip one between;
 * 5. then by agency and by id, which only keeps the order the same each time.
 *
 * In SQL: `first_day nulls last, last_day desc, first_time collate "C" nulls first, sequence, agency_id, id`.
 */
export function compareEntries(one: Ordered, other: Ordered): number {
  return (
    compare(one.firstDay ?? NEVER, other.firstDay ?? NEVER) ||
    compare(other.lastDay ?? NEVER, one.lastDay ?? NEVER) ||
    compare(one.firstTime ?? '', other.firstTime ?? '') ||
    one.sequence - other.sequence ||
    compare(one.agencyId, other.agencyId) ||
    compare(one.id, other.id)
  );
}

/** After every day there is. */
const NEVER = '~';

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
