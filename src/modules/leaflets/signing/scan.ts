import { asSystem, type Work } from '../../../platform/work.js';
import { identifiersOpenIn, type LeftStanding } from '../../report/index.js';
import type { OpenReview } from '../../reviews/index.js';
import { type LeafletContent, passageInWords, passageKeys } from '../kinds.js';
import { leafletPaths } from '../paths.js';

/** Everything in a leaflet that may say who somebody is, and that nobody has answered. */
export const finds = (work: Work, review: OpenReview, { passages }: LeafletContent): Promise<readonly LeftStanding[]> =>
  asSystem(work, () =>
    identifiersOpenIn(
      work,
      review,
      passageKeys.map((key) => ({
        ...{ part: 'leaflet', key, text: passages[key] },
        where: `Learning leaflet, ${passageInWords[key].toLowerCase()}`,
        href: `${leafletPaths.draft(review.reference)}#${key}`,
      })),
    ),
  );
