import type { OnwardFrom, OnwardLink } from '../../platform/catalogue.js';
import type { Work } from '../../platform/work.js';
import { namesOf } from '../named-people/index.js';
import { boundOn } from './opened.js';
import { recommendationPaths } from './paths.js';
import { keepRecommendations, seeRecommendations } from './policy.js';
import { recommendationsOf } from './queries.js';

/** From a finding: to what is recommended because of it, and to a new recommendation. */
export async function onwardToRecommendations(work: Work, { of, kind, id }: OnwardFrom): Promise<OnwardLink[]> {
  if (kind !== 'finding' || !seeRecommendations.may(of.roles) || !(await boundOn(work, of))) return [];
  const made = (await recommendationsOf(work, of.id)).filter(({ findings }) => findings.includes(id));
  const { text } = await namesOf(work, of);
  return [
    ...(keepRecommendations.may(of.roles)
      ? [
          {
            text: 'Draft a recommendation that answers it',
            href: recommendationPaths.newOne(of.reference, { finding: id }),
          },
        ]
      : []),
    ...made.map((one) => ({
      text: `Recommendation ${one.number}: ${text(one.title)}`,
      href: recommendationPaths.one(of.reference, one.id),
    })),
  ];
}
