import { SubNavigation } from '../../../web/index.js';
import type { OpenFindings } from '../opened.js';
import { findingPaths } from '../paths.js';

export type FindingTab = 'list' | 'matrix' | 'missed' | 'returns';

/** Ways to the findings, and to what they are made from. */
export const FindingTabs = ({ open, current }: { open: OpenFindings; current: FindingTab }) => {
  const { reference } = open.review;
  const tabs: readonly [FindingTab, string, string][] = [
    ['list', 'List', findingPaths.list(reference)],
    ['matrix', 'By theme', findingPaths.matrix(reference)],
    ...(open.keeps
      ? [['missed', 'Missed opportunities', findingPaths.missed(reference)] as [FindingTab, string, string]]
      : []),
    ...(open.records
      ? [['returns', 'From returns', findingPaths.returns(reference)] as [FindingTab, string, string]]
      : []),
  ];
  return (
    <div class="dhr-no-print">
      <SubNavigation
        label="Findings"
        items={tabs.map(([tab, text, href]) => ({ text, href, active: tab === current }))}
      />
    </div>
  );
};
