import { SubNavigation } from '../../../web/index.js';
import { NamesBar } from '../../named-people/index.js';
import { readChronology } from '../policy.js';
import { takingPaths } from '../taking/paths.js';
import type { Together } from './opened.js';
import { togetherPaths } from './paths.js';

export type TogetherTab = 'all' | 'timeline' | 'key-events' | 'missed' | 'doubles' | 'gaps' | 'notes' | 'versions';

/** What else there is of the chronologies together. */
export const TogetherTabs = ({ together, current }: { together: Together; current: TogetherTab }) => {
  const { reference } = together.review;
  const tabs: readonly [TogetherTab, string, string][] = [
    ['all', 'All entries', togetherPaths.all(reference)],
    ['timeline', 'Timeline', togetherPaths.timeline(reference)],
    ['key-events', 'Key events', togetherPaths.keyEvents(reference)],
    ['missed', 'Missed opportunities', togetherPaths.missedAll(reference)],
    ['doubles', 'Doubles', togetherPaths.doubles(reference)],
    ['gaps', 'Gaps', togetherPaths.gaps(reference)],
    ['notes', 'Notes', togetherPaths.notes(reference)],
    ['versions', 'Versions', togetherPaths.versions(reference)],
  ];
  return (
    <div class="dhr-no-print">
      <SubNavigation
        label="Chronologies together"
        items={tabs.map(([tab, text, href]) => ({ text, href, active: tab === current }))}
      />
      <NamesBar
        reference={reference}
        names={together.names}
        back={tabs.find(([tab]) => tab === current)?.[2] ?? togetherPaths.all(reference)}
      />
      {readChronology.may(together.review.roles) && (
        <p class="govuk-body">
          <a class="govuk-link" href={takingPaths.taking(reference)}>
            Take it away as a file
          </a>
        </p>
      )}
    </div>
  );
};
