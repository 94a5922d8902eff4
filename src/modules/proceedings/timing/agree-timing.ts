import { Conflict } from '../../../platform/errors.js';
import type { Work } from '../../../platform/work.js';
import type { Review } from '../../reviews/index.js';
import { agreementsOf } from '../queries.js';
import { timingAgreements } from '../tables.js';
import { recordedIn, takeTurn } from '../turn.js';
import { type Agreed, type TimingBlocker, timingBlockers } from './rules.js';

/** What was agreed with the senior investigating officer, and with whom else. */
export interface NewAgreement extends Agreed {
  readonly police: string;
  readonly prosecution: string;
  readonly agreedBy: string;
  readonly reason: string;
  /** How many agreements there were when the page was opened. */
  readonly version: number | undefined;
}

/** Records the agreement; answers its id, or why it cannot stand. Throws `Conflict` when somebody recorded another meanwhile. */
export async function agreeTiming(
  work: Work,
  review: Review,
  { version, lookAgainOn = undefined, ...agreed }: NewAgreement,
): Promise<readonly TimingBlocker[] | { readonly id: string }> {
  const blockers = timingBlockers({ ...agreed, lookAgainOn });
  if (blockers.length > 0) return blockers;
  await takeTurn(work, review);
  const last = (await agreementsOf(work, review.id))[0]?.number ?? 0;
  if (version !== last) throw new Conflict('Somebody else recorded an agreement first.', { reason: agreed.reason });
  const row = { ...recordedIn(work, review), number: last + 1, ...agreed, lookAgainOn: lookAgainOn ?? null };
  await work.tx.insert(timingAgreements).values(row);
  work.record({
    action: `timing.agreed-to-${agreed.outcome}`,
    reviewId: review.id,
    objectKind: 'timing-agreement',
    objectId: row.id,
  });
  return { id: row.id };
}
