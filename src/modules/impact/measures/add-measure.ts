import type { Day } from '../../../kernel/day.js';
import { count, eq } from '../../../platform/database/sql.js';
import { authorise } from '../../../platform/errors.js';
import type { Work } from '../../../platform/work.js';
import { authorOf, type Writing } from '../giver.js';
import { heldClaim } from '../held.js';
import type { Direction, MeasureSource, MeasureUnit } from '../kinds.js';
import type { Claim } from '../queries.js';
import { definitions, measures } from '../tables.js';

/** How a change is to be seen. */
export interface MeasureDraft {
  readonly source: MeasureSource;
  readonly unit: MeasureUnit;
  readonly direction: Direction;
  /** What exactly is measured, and of all of whom or of what. */
  readonly what: string;
  readonly population: string;
  /** In the unit; of a share, in percent. */
  readonly target: number | undefined;
  readonly targetBy: Day | undefined;
  readonly whoMeasures: string;
  readonly everyMonths: number;
  readonly firstOn: Day;
  /** Why nothing is known of how it was before; empty where a baseline is given. */
  readonly noBaselineBecause: string;
  /** Key of the measure of the library that it was taken from, or empty. */
  readonly fromLibrary: string;
}

/** Adds a measure to a claim; answers its id. Several may stand beside each other. */
export async function addMeasure(
  work: Work,
  claim: Pick<Claim, 'id'>,
  { draft, writing }: { readonly draft: MeasureDraft; readonly writing: Writing },
): Promise<string> {
  const now = await heldClaim(work, claim.id);
  authorise(now.state !== 'withdrawn');
  const { reviewId, partnershipId, id: claimId } = now;
  const [before] = await work.tx.select({ all: count() }).from(measures).where(eq(measures.claimId, claimId));
  const author = authorOf(writing.by);
  const as = writing.toPseudonyms;
  const id = work.newId();
  const { what, population, ...kept } = draft;
  await work.tx.insert(measures).values({
    ...{ ...kept, id, reviewId, partnershipId, claimId, number: (before?.all ?? 0) + 1 },
    ...{ whoMeasures: as(draft.whoMeasures), noBaselineBecause: as(draft.noBaselineBecause) },
    ...{ recordedBy: author.person, recordedByLead: author.lead, recordedAt: work.now },
  });
  await work.tx.insert(definitions).values({
    ...{ id: work.newId(), reviewId, partnershipId, measureId: id, number: 1, what: as(what) },
    ...{ population: as(population), fromOn: work.today, writtenBy: author.person, writtenByLead: author.lead },
    writtenAt: work.now,
  });
  work.record({ action: 'impact.measure-added', reviewId, objectKind: 'impact-claim', objectId: claimId });
  return id;
}
