import { and, eq, sql } from '../../../platform/database/sql.js';
import { authorise, Conflict } from '../../../platform/errors.js';
import type { Work } from '../../../platform/work.js';
import type { OpenRecommendations } from '../opened.js';
import type { AddressedTo, Recommendation } from '../queries.js';
import { recommendationAddressees } from '../tables.js';

/** What the letter begins with, and what the asker had read when they wrote it. */
export interface WordsToKeep {
  readonly one: Recommendation;
  readonly addressee: AddressedTo;
  readonly words: string;
  readonly version: number | undefined;
  readonly typed: Readonly<Record<string, string | string[]>>;
}

/** Keeps the first words of a letter that has not gone yet, under pseudonyms. Throws `Conflict` when it has, or was changed meanwhile. */
export async function keepWords(
  work: Work,
  { names, sends }: OpenRecommendations,
  { one, addressee, words, version, typed }: WordsToKeep,
): Promise<void> {
  authorise(sends);
  if (addressee.letters.some(({ answer }) => answer === null))
    throw new Conflict('The letter has gone already, with the words that it had.');
  const kept = await work.tx
    .update(recommendationAddressees)
    .set({ letterWords: names.toPseudonyms(words), version: sql`${recommendationAddressees.version} + 1` })
    .where(and(eq(recommendationAddressees.id, addressee.id), eq(recommendationAddressees.version, version ?? 0)))
    .returning({ id: recommendationAddressees.id });
  if (kept.length === 0) throw new Conflict('Somebody else changed this first. Look at what stands now.', typed);
  work.record({
    ...{ action: 'recommendation-letter.worded', reviewId: one.reviewId },
    ...{ objectKind: 'recommendation', objectId: one.id },
  });
}
