import { and, asc, eq, ne, or } from '../../../platform/database/sql.js';
import type { Work } from '../../../platform/work.js';
import { recommendations } from '../../recommendations/index.js';
import type { Claim, ClaimRow } from '../queries.js';
import { claims } from '../tables.js';

/** A claim by the number of its recommendation. */
export interface ClaimUnder {
  readonly id: string;
  readonly number: number;
}

/** Where a claim came from, and where it goes on, when its recommendation was replaced. */
export interface Carrying {
  readonly from: ClaimUnder | undefined;
  readonly to: readonly ClaimUnder[];
}

/** The claims from which one was carried on, the last first: one query each, and most have none. */
export async function carriedFrom(
  { tx }: Work,
  { id, carriedFrom: last }: Pick<Claim, 'id' | 'carriedFrom'>,
): Promise<ClaimRow[]> {
  const before = new Map<string, ClaimRow>();
  for (let from = last; from !== null && from !== id && !before.has(from); ) {
    const [row] = await tx.select().from(claims).where(eq(claims.id, from));
    if (row === undefined) break;
    before.set(row.id, row);
    from = row.carriedFrom;
  }
  return [...before.values()];
}

export async function carryingOf(
  { tx }: Work,
  { id, carriedFrom }: Pick<Claim, 'id' | 'carriedFrom'>,
): Promise<Carrying> {
  const onward = and(eq(claims.carriedFrom, id), ne(claims.state, 'withdrawn'));
  const rows = await tx
    .select({ id: claims.id, number: recommendations.number })
    .from(claims)
    .innerJoin(recommendations, eq(recommendations.id, claims.recommendationId))
    .where(carriedFrom === null ? onward : or(onward, eq(claims.id, carriedFrom)))
    .orderBy(asc(recommendations.number));
  return { from: rows.find((row) => row.id === carriedFrom), to: rows.filter((row) => row.id !== carriedFrom) };
}
