import { dateTime, plural } from '../../web/formats.js';
import { Page, Pager, ScrollRegion, Table, Timeline } from '../../web/index.js';
import type { Looker, TimelineEntry } from '../audit/index.js';
import { caseworkPaths } from './paths.js';

/** Acts on one page of the timeline. */
export const TIMELINE_PAGE = 50;

export interface TimelineProps {
  readonly reference: string;
  readonly entries: readonly TimelineEntry[];
  readonly total: number;
  readonly page: number;
}

export const TimelinePage = ({ reference, entries, total, page }: TimelineProps) => (
  <Page title={`Timeline of ${reference}`} heading="Timeline" caption={reference}>
    <p class="govuk-body">
      Everything done on this review, newest first. It cannot be changed: each entry is sealed to the one before it.{' '}
      <a class="govuk-link" href={caseworkPaths.lookers(reference)}>
        Who has looked
      </a>
    </p>
    <Timeline
      items={entries.map((entry) => ({
        label: { text: entry.what },
        byline: { text: entry.who },
        at: { timestamp: entry.at.toISOString(), words: dateTime(entry.at) },
        text: '',
      }))}
    />
    <Pager
      page={page}
      pageSize={TIMELINE_PAGE}
      total={total}
      noun="acts"
      href={(to: number) => caseworkPaths.timeline(reference, to)}
    />
  </Page>
);

export const LookersPage = ({ reference, lookers }: { reference: string; lookers: readonly Looker[] }) => (
  <Page
    title={`Who has looked at ${reference}`}
    heading="Who has looked"
    caption={reference}
    back={caseworkPaths.timeline(reference)}
  >
    <p class="govuk-body">Each opening of a page of this review is recorded before the page is shown.</p>
    <ScrollRegion label="Who has looked">
      <Table
        head={['Who', 'Post', 'Pages opened', 'Last'].map((text) => ({ text }))}
        rows={lookers.map((looker) => [
          { text: looker.who },
          { text: looker.post },
          { text: plural(looker.times, 'page') },
          { text: dateTime(looker.lastAt) },
        ])}
      />
    </ScrollRegion>
  </Page>
);
