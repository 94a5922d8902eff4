import { HELP_LINES } from '../../../kernel/help-lines.js';
import { asSystem, type Work } from '../../../platform/work.js';
import { identifiersOpenIn, type LeftStanding } from '../../report/index.js';
import type { OpenReview } from '../../reviews/index.js';
import { type LeafletContent, passageInWords, passageKeys } from '../kinds.js';
import { leafletPaths } from '../paths.js';

/** Everything in a leaflet that may say who somebody is, and that nobody has answered. Numbers of the national help lines are nobody's. */
export const finds = (work: Work, review: OpenReview, { passages }: LeafletContent): Promise<readonly LeftStanding[]> =>
  asSystem(work, () =>
    identifiersOpenIn(
      work,
      review,
      passageKeys.map((key) => ({
        ...{ part: 'leaflet', key, text: withoutHelpLines(passages[key]) },
        where: `Learning leaflet, ${passageInWords[key].toLowerCase()}`,
        href: `${leafletPaths.draft(review.reference)}#${key}`,
      })),
    ),
  );

const withoutHelpLines = (text: string): string =>
  HELP_LINES.reduce((left, { number }) => left.replaceAll(number, number.replaceAll(/\d/g, '–')), text);
