import { THEMES } from '../../../kernel/themes.js';
import { found } from '../../../platform/errors.js';
import type { Work } from '../../../platform/work.js';
import { findPartnership } from '../../accounts/index.js';
import { namesOf } from '../../named-people/index.js';
import { recommendationsOf } from '../../recommendations/index.js';
import type { OpenReview } from '../../reviews/index.js';
import type { BriefContent } from './content.js';
import type { BriefReport } from './queries.js';
import { BODIES } from './rules.js';

/** What a brief report would say if it were issued now: the words as they are written, the recommendations as they are on record. */
export async function contentNow(
  work: Work,
  review: OpenReview,
  { overview, asks }: Pick<BriefReport, 'overview' | 'asks'>,
): Promise<BriefContent> {
  const { toPseudonyms: as } = await namesOf(work, review);
  const recommendations = (await recommendationsOf(work, review.id)).filter(
    ({ state }) => state === 'agreed' || state === 'issued',
  );
  return {
    reference: review.reference,
    reviewName: `Review ${as(review.pseudonym)}`,
    partnershipName: found(await findPartnership(work, review.partnershipId)).name,
    overview: as(overview),
    recommendations: recommendations.map(({ number, wording, addressees, theme }) => ({
      ...{ number, wording: as(wording), forWhom: addressees.map(({ bodyName }) => as(bodyName)) },
      theme: THEMES.find(({ code }) => code === theme)?.label ?? '',
    })),
    asks: as(asks),
  };
}

/** Its texts, with their place in the page where they are written, as the look for names goes through them. */
export const textsOf = ({ overview, asks, recommendations }: BriefContent, href: string) => [
  { part: 'brief-report', key: 'overview', where: 'Brief report, overview', text: overview, href },
  { part: 'brief-report', key: 'asks', where: 'Brief report, what the board is asked', text: asks, href },
  ...recommendations.flatMap(({ number, wording: text, forWhom }) => [
    {
      ...{ part: 'brief-report', key: `recommendation-${number}`, text, href },
      where: `Brief report, recommendation ${number}`,
    },
    {
      ...{ part: BODIES, key: `bodies-${number}`, text: forWhom.join('\n\n'), href },
      where: `Brief report, whom recommendation ${number} is for`,
    },
  ]),
];
