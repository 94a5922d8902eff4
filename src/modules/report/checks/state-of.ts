import type { Work } from '../../../platform/work.js';
import type { OpenReview } from '../../reviews/index.js';
import type { VersionContent } from '../content.js';
import { type Message, messagesOn, partsToCheck } from './read.js';
import { type SettledCheck, settledOf } from './settle.js';

/** What the checks say of one version: what is still to be looked at, and what was settled. */
export interface ChecksState {
  readonly open: readonly Message[];
  readonly settled: readonly (Message & { readonly as: SettledCheck })[];
}

/** Goes through a version, or what is being written, with everything that was settled before. */
export async function checksOf(
  work: Work,
  review: OpenReview,
  version: { readonly content: VersionContent },
): Promise<ChecksState> {
  const messages = await messagesOn(work, review, partsToCheck(review.reference, version));
  const settled = await settledOf(work, review.id);
  return {
    open: messages.filter(({ key }) => !settled.has(key)),
    settled: messages.flatMap((one) => {
      const as = settled.get(one.key);
      return as === undefined ? [] : [{ ...one, as }];
    }),
  };
}
