import { type Day, dayInLondon } from '../../kernel/day.js';
import type { DatedFact } from '../../kernel/duty.js';
import type { FactName } from '../../kernel/facts.js';
import { sql } from '../../platform/database/sql.js';
import { asSystem, type Work } from '../../platform/work.js';

interface Row extends Record<string, unknown> {
  review_id: string;
  about: string;
  fact: 'declared' | 'no-author-needed' | 'interviews' | 'to-senior' | 'signed-off' | 'found' | 'started';
  at: string | Date | null;
  day: Day | null;
}

const NAMES: Readonly<Record<Row['fact'], readonly FactName[]>> = {
  declared: ['imr-author-declared'],
  'no-author-needed': ['imr-author-declared', 'staff-interviews-noted'],
  interviews: ['staff-interviews-noted'],
  'to-senior': ['imr-drafted'],
  'signed-off': ['imr-signed-off'],
  found: ['imr-finding-made'],
  started: ['early-action-started'],
};

/** A letter that there was no contact has no author to be independent, and nobody to interview. */
const SAYS: Readonly<Partial<Record<Row['fact'], string>>> = {
  'no-author-needed': 'the agency signed that it had no contact',
};

/** Days of what agencies did with their returns, by agency; of early actions, by action. Never what a return says. */
export const returnFacts = (
  work: Work,
  reviewIds: readonly string[],
): Promise<ReadonlyMap<string, readonly DatedFact[]>> =>
  asSystem(work, async () => {
    if (reviewIds.length === 0) return new Map();
    const ids = sql.join(
      reviewIds.map((id) => sql`${id}::uuid`),
      sql`, `,
    );
    const { rows } = await work.tx.execute<Row>(
      sql`select review_id, about, fact, at, day::text as day from return_days(array[${ids}])`,
    );
    const dated = rows.flatMap((row) => factsOf(row).map((fact) => ({ reviewId: row.review_id, fact })));
    return new Map(
      reviewIds.map((id) => [id, dated.filter(({ reviewId }) => reviewId === id).map(({ fact }) => fact)]),
    );
  });

function factsOf({ fact, at, day, about }: Row): DatedFact[] {
  const on = day ?? (at === null ? undefined : dayInLondon(new Date(at)));
  if (on === undefined) return [];
  const says = SAYS[fact];
  return NAMES[fact].map((name) => ({ name, on, about, ...(says === undefined ? {} : { says }) }));
}
