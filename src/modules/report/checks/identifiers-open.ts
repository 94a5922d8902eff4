import type { Work } from '../../../platform/work.js';
import { identifiersForReport } from '../../named-people/index.js';
import { panelOf } from '../../panel/index.js';
import type { OpenReview } from '../../reviews/index.js';
import type { CheckedPart } from './checked.js';
import { identifiersLeft, type LeftStanding } from './identifiers-left.js';
import { mayStand } from './read.js';
import { settledOf } from './settle.js';
import { staffNames } from './staff-names.js';

/** The part of a text that is a recommendation by itself: it stands in the report too, with other words around it. */
export const RECOMMENDATION = 'recommendation';

/**
 * What may say who somebody is in texts made from the report, and that nobody has answered. An answer given in the report holds for the same words
 * in the same section, and, in the recommendations, for the same words wherever in the report they were answered.
 */
export async function identifiersOpenIn(
  work: Work,
  review: OpenReview,
  parts: readonly CheckedPart[],
): Promise<readonly LeftStanding[]> {
  const panel = (await panelOf(work, review.id)).filter(({ leftOn }) => leftOn === null);
  const known = await identifiersForReport(work, review);
  const settled = await settledOf(work, review.id);
  const found = identifiersLeft(parts, {
    known,
    staff: await staffNames(work, review),
    mayStand: await mayStand(work, review, panel, known),
  });
  const isAnswered = ({ key }: LeftStanding): boolean => settled.has(key);
  const answered = new Set(found.filter(isAnswered).map((one) => one.found));
  return found.filter((one) => !isAnswered(one) && !(one.part === RECOMMENDATION && answered.has(one.found)));
}
