import type { Work } from '../../../platform/work.js';
import { identifiersForReport } from '../../named-people/index.js';
import { panelOf } from '../../panel/index.js';
import type { OpenReview } from '../../reviews/index.js';
import type { CheckedPart } from './checked.js';
import { identifiersLeft, type LeftStanding } from './identifiers-left.js';
import { mayStand } from './read.js';
import { settledOf } from './settle.js';

/**
 * What may say who somebody is in texts made from the report, and that nobody has answered. An answer given in the report holds for the same words
 * in the same section.
 */
export async function identifiersOpenIn(
  work: Work,
  review: OpenReview,
  parts: readonly CheckedPart[],
): Promise<readonly LeftStanding[]> {
  const panel = (await panelOf(work, review.id)).filter(({ leftOn }) => leftOn === null);
  const known = await identifiersForReport(work, review);
  const settled = await settledOf(work, review.id);
  const found = identifiersLeft(parts, { known, mayStand: await mayStand(work, review, panel, known) });
  return found.filter(({ key }) => !settled.has(key));
}
