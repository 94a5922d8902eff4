import { SubNavigation } from '../../../web/index.js';
import type { OpenRecommendations } from '../opened.js';
import { recommendationPaths } from '../paths.js';

const tabs = [
  ['list', 'List'],
  ['issues', 'By key issue'],
  ['from-returns', 'From returns'],
  ['nobody-known', 'Nobody known to services'],
  ['letters', 'Chief officers'],
] as const;

export type RecommendationTab = (typeof tabs)[number][0];

/** Ways to the recommendations, to what they are made from, and to what became of them. */
export const RecommendationTabs = ({ open, current }: { open: OpenRecommendations; current: RecommendationTab }) => {
  const { reference } = open.review;
  return (
    <div class="dhr-no-print">
      <SubNavigation
        label="Recommendations"
        items={tabs
          .filter(([tab]) => tab !== 'from-returns' || open.keeps)
          .map(([tab, text]) => ({
            text,
            href: tab === 'list' ? recommendationPaths.list(reference) : recommendationPaths.page(reference, tab),
            active: tab === current,
          }))}
      />
    </div>
  );
};
