import type { Day } from '../../../kernel/day.js';
import { authorise, Conflict } from '../../../platform/errors.js';
import type { FormBody } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { authorOf, type Writing } from '../giver.js';
import { heldMeasure } from '../held.js';
import type { Measure } from '../queries.js';
import { definitions } from '../tables.js';

/** Another definition of a measure. */
export interface Redefined {
  readonly what: string;
  readonly population: string;
  /** Readings from this day are read by it. */
  readonly fromOn: Day;
  readonly why: string;
  readonly writing: Writing;
  /** Number of the definition that the writer had before them. */
  readonly number: number | undefined;
  readonly typed: FormBody;
}

/**
 * Defines a measure anew from a day on: its series is broken there, and figures of two definitions are never compared. Throws `Conflict` when
 * somebody else did so meanwhile.
 */
export async function redefineMeasure(
  work: Work,
  of: Pick<Measure, 'id' | 'claimId'>,
  { what, population, fromOn, why, writing, number, typed }: Redefined,
): Promise<void> {
  const { claim, measure } = await heldMeasure(work, of);
  authorise(claim.state !== 'withdrawn' && measure.endedOn === null);
  if (number !== measure.definitions.length)
    throw new Conflict('Somebody else has defined this measure anew meanwhile.', typed);
  const author = authorOf(writing.by);
  const as = writing.toPseudonyms;
  const { reviewId, partnershipId } = claim;
  await work.tx.insert(definitions).values({
    ...{ id: work.newId(), reviewId, partnershipId, measureId: measure.id, number: measure.definitions.length + 1 },
    ...{ what: as(what), population: as(population), fromOn, why: as(why) },
    ...{ writtenBy: author.person, writtenByLead: author.lead, writtenAt: work.now },
  });
  work.record({ action: 'impact.measure-redefined', reviewId, objectKind: 'impact-claim', objectId: claim.id });
}
