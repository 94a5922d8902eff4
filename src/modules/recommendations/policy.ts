import { permit } from '../reviews/index.js';

const KEEPERS = ['co-ordinator', 'independent-chair', 'report-author'] as const;

/** What the review recommends: those who run it, its chair and author, whoever oversees the plan; its panel once bound by the undertaking. */
export const seeRecommendations = permit(
  'recommendations.see',
  ...KEEPERS,
  'csp-chair',
  'panel-member',
  'minute-taker',
  'single-point-of-contact',
);

/** Writing them, discussing them with the organisations, and taking the steps of their life. */
export const keepRecommendations = permit('recommendations.keep', ...KEEPERS);

/** Issuing them and writing to the chief officers. */
export const sendRecommendations = permit(
  'recommendations.send',
  'co-ordinator',
  'independent-chair',
  'single-point-of-contact',
);
