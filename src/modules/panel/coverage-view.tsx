import { listInWords } from '../../web/formats.js';
import { SummaryList } from '../../web/index.js';
import { skillInWords } from '../readiness/index.js';
import { type Coverage, sectors } from './rules.js';
import { sectorHeadings } from './words.js';

const row = (key: string, names: readonly string[]) => ({
  key: { text: key },
  value: { text: names.length === 0 ? 'Nobody' : listInWords(names) },
});

/** What the panel brings, and who brings it. */
export const CoverageView = ({ coverage }: { coverage: Coverage }) => (
  <>
    <h2 class="govuk-heading-m">What the panel brings</h2>
    <SummaryList
      rows={[
        row('Clear knowledge of domestic abuse', coverage.daExperts),
        ...sectors.map((sector) => row(sectorHeadings[sector], coverage.sectors[sector])),
        ...coverage.skills.map(({ skill, by }) => row(`What the chair does not bring: ${skillInWords(skill)}`, by)),
      ]}
    />
  </>
);
