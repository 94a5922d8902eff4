import type { OnwardFrom, OnwardLink } from '../../platform/catalogue.js';
import { asc, eq } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import { namesOf } from '../named-people/index.js';
import { findRecommendation, isLive, type Recommendation } from '../recommendations/index.js';
import { reviews } from '../reviews/index.js';
import { changePaths } from './paths.js';
import { keepChange, seeChange } from './policy.js';
import { claimsOf } from './queries.js';
import { challenges, claims } from './tables.js';

/** From a recommendation: to what it is to make different, and to saying so. From a finding: to the earlier claims that it challenges. */
export async function onwardToChange(work: Work, from: OnwardFrom): Promise<OnwardLink[]> {
  if (from.kind === 'finding') return challengedBy(work, from.id);
  const { of, kind, id } = from;
  if (kind !== 'recommendation' || !seeChange.may(of.roles)) return [];
  const said = (await claimsOf(work, of.id)).filter((one) => one.recommendationId === id && one.state !== 'withdrawn');
  const { text } = await namesOf(work, of);
  const one = await findRecommendation(work, of.id, id);
  return [
    ...said.map((one) => ({
      text: `What will be different at ${one.bodyName}: ${text(one.wording.different)}`,
      href: changePaths.one(of.reference, one.id),
    })),
    ...(keepChange.may(of.roles) && one !== undefined ? onwardFor(one, of.reference, said.length > 0) : []),
  ];
}

/** From one that was replaced what was claimed of it is carried on; nothing new is claimed of it. */
function onwardFor({ id, state, supersededBy }: Recommendation, reference: string, isSaid: boolean): OnwardLink[] {
  if (isLive(state))
    return [{ text: 'Say what will be different because of it', href: changePaths.newOne(reference, id) }];
  if (supersededBy === null || !isSaid) return [];
  const href = changePaths.newOne(reference, supersededBy);
  return [{ text: 'Carry on what was to be different, with its figures, where it was replaced', href }];
}

/** Claims of other reviews that the asker reads: row-level security leaves out the others. */
async function challengedBy({ tx }: Work, findingId: string): Promise<OnwardLink[]> {
  const rows = await tx
    .select({ id: claims.id, body: claims.bodyName, answer: challenges.answer, reference: reviews.reference })
    .from(challenges)
    .innerJoin(claims, eq(claims.id, challenges.claimId))
    .innerJoin(reviews, eq(reviews.id, claims.reviewId))
    .where(eq(challenges.findingId, findingId))
    .orderBy(asc(reviews.reference), asc(claims.id));
  return rows.map(({ id, body, answer, reference }) => ({
    text: `An earlier change at ${body} that it may challenge (${reference}${answer === null ? ', not answered yet' : ', answered'})`,
    href: `${changePaths.one(reference, id)}#challenges`,
  }));
}
