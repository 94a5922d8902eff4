import { dayInLondon } from '../../kernel/day.js';
import type { DatedFact } from '../../kernel/duty.js';
import { asc, eq, inArray } from '../../platform/database/sql.js';
import { asSystem, type Work } from '../../platform/work.js';
import { isPresent } from './rules.js';
import { termsAgreements, termsOfReference, termsVersions } from './tables.js';

/**
 * When the terms were drafted, held the two standing clauses, and were first agreed. Days only, read as the program itself: what is due on a
 * review does not hang on who asks.
 */
export const facts = (work: Work, reviewIds: readonly string[]): Promise<Map<string, DatedFact[]>> =>
  asSystem(work, async () => {
    const ids = [...reviewIds];
    const started = await work.tx
      .select({ reviewId: termsOfReference.reviewId, at: termsOfReference.startedAt })
      .from(termsOfReference)
      .where(inArray(termsOfReference.reviewId, ids));
    const versions = await work.tx
      .select({ version: termsVersions, agreedOn: termsAgreements.agreedOn })
      .from(termsVersions)
      .leftJoin(termsAgreements, eq(termsAgreements.versionId, termsVersions.id))
      .where(inArray(termsVersions.reviewId, ids))
      .orderBy(asc(termsVersions.number));
    const ofReview = Map.groupBy(versions, ({ version }) => version.reviewId);
    return new Map(
      started.map(({ reviewId, at }) => {
        const own = ofReview.get(reviewId) ?? [];
        const holding = (key: 'lessons' | 'ownership') => own.find(({ version }) => isPresent(version.content, key));
        return [
          reviewId,
          [
            { name: 'terms-of-reference-drafted', on: dayInLondon(at) },
            ...dated('lessons-clause-present', holding('lessons')?.version.madeAt),
            ...dated('ownership-clause-present', holding('ownership')?.version.madeAt),
            ...own
              .filter(({ agreedOn }) => agreedOn !== null)
              .slice(0, 1)
              .flatMap(({ agreedOn }) =>
                agreedOn === null ? [] : [{ name: 'terms-of-reference-agreed' as const, on: agreedOn }],
              ),
          ],
        ] as const;
      }),
    );
  });

const dated = (name: 'lessons-clause-present' | 'ownership-clause-present', at: Date | undefined): DatedFact[] =>
  at === undefined ? [] : [{ name, on: dayInLondon(at) }];
