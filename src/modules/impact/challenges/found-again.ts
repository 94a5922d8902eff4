import { eq, inArray } from '../../../platform/database/sql.js';
import type { Work } from '../../../platform/work.js';
import { findingPaths, findings } from '../../findings/index.js';
import { learningItems, learningPaths } from '../../learning/index.js';
import { reviews } from '../../reviews/index.js';
import type { Challenge } from '../queries.js';

/** What was found, as far as the asker may read it: row-level security leaves out what they may not. */
export interface FoundAgain {
  readonly challenge: Challenge;
  readonly found: { readonly text: string; readonly href: string } | undefined;
}

/** Each challenge with what was found again. Two queries. */
export async function foundAgain({ tx }: Work, all: readonly Challenge[]): Promise<FoundAgain[]> {
  if (all.length === 0) return [];
  const ids = (key: 'findingId' | 'learningItemId') => all.flatMap((one) => one[key] ?? []);
  const found = await tx
    .select({ id: findings.id, title: findings.title, reference: reviews.reference })
    .from(findings)
    .innerJoin(reviews, eq(reviews.id, findings.reviewId))
    .where(inArray(findings.id, ids('findingId')));
  const learned = await tx
    .select({ id: learningItems.id, title: learningItems.title, board: learningItems.board })
    .from(learningItems)
    .where(inArray(learningItems.id, ids('learningItemId')));
  const readable = new Map([
    ...found.map(
      ({ id, title, reference }) =>
        [id, { text: `${reference}: ${title}`, href: findingPaths.one(reference, id) }] as const,
    ),
    ...learned.map(
      ({ id, title, board }) => [id, { text: `${board}: ${title}`, href: learningPaths.item(id) }] as const,
    ),
  ]);
  return all.map((challenge) => ({
    challenge,
    found: readable.get(challenge.findingId ?? challenge.learningItemId ?? ''),
  }));
}
