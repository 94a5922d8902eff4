import { type Day, dayInLondon } from '../../kernel/day.js';
import { and, asc, eq, inArray } from '../../platform/database/sql.js';
import { asSystem, type Work } from '../../platform/work.js';
import { publicationSteps, publications } from './tables.js';

/** When a review became public, and since when it is no more. */
export interface PublicDays {
  /** The first time: what is counted from then goes on when it is taken down and put back. */
  readonly publishedOn: Day;
  readonly takenDownOn: Day | undefined;
}

/** Of these reviews, or of all of a partnership, those that were published, by id. Days alone, the same whoever asks. Two queries. */
export const publicDaysOf = (
  work: Work,
  of: { readonly reviewIds: readonly string[] } | { readonly partnershipId: string },
): Promise<ReadonlyMap<string, PublicDays>> =>
  asSystem(work, async () => {
    const asked =
      'partnershipId' in of
        ? eq(publications.partnershipId, of.partnershipId)
        : inArray(publications.reviewId, [...of.reviewIds]);
    const rows = await work.tx
      .select({ reviewId: publications.reviewId, state: publications.state })
      .from(publications)
      .where(asked);
    const steps = await work.tx
      .select({ reviewId: publicationSteps.reviewId, step: publicationSteps.step, at: publicationSteps.takenAt })
      .from(publicationSteps)
      .where(
        and(
          inArray(publicationSteps.step, ['publish', 'take-down']),
          inArray(
            publicationSteps.reviewId,
            rows.map(({ reviewId }) => reviewId),
          ),
        ),
      )
      .orderBy(asc(publicationSteps.number));
    return new Map(
      rows.flatMap(({ reviewId, state }) => {
        const own = steps.filter((one) => one.reviewId === reviewId);
        const first = own.find(({ step }) => step === 'publish');
        if (first === undefined) return [];
        const down = state === 'published' ? undefined : own.findLast(({ step }) => step === 'take-down');
        return [[reviewId, { publishedOn: dayInLondon(first.at), takenDownOn: down && dayInLondon(down.at) }] as const];
      }),
    );
  });
