import type { OnwardFrom, OnwardLink } from '../../platform/catalogue.js';
import type { Work } from '../../platform/work.js';
import { namesOf } from '../named-people/index.js';
import { changePaths } from './paths.js';
import { keepChange, seeChange } from './policy.js';
import { claimsOf } from './queries.js';

/** From a recommendation: to what it is to make different, and to saying so. */
export async function onwardToChange(work: Work, { of, kind, id }: OnwardFrom): Promise<OnwardLink[]> {
  if (kind !== 'recommendation' || !seeChange.may(of.roles)) return [];
  const said = (await claimsOf(work, of.id)).filter((one) => one.recommendationId === id && one.state !== 'withdrawn');
  const { text } = await namesOf(work, of);
  return [
    ...said.map((one) => ({
      text: `What will be different at ${one.bodyName}: ${text(one.wording.different)}`,
      href: changePaths.one(of.reference, one.id),
    })),
    ...(keepChange.may(of.roles)
      ? [{ text: 'Say what will be different because of it', href: changePaths.newOne(of.reference, id) }]
      : []),
  ];
}
