import { dayInLondon } from '../../kernel/day.js';
import { longDate, time } from '../../web/formats.js';
import { EmptyState, Page, Pager } from '../../web/index.js';
import { type ActsBy, inOne, type TimelineEntry, type Told } from '../audit/index.js';
import { caseworkPaths } from './paths.js';

/** Acts on one page of the timeline. */
export const TIMELINE_PAGE = 50;

const views: Record<ActsBy, string> = {
  people: 'By people',
  links: 'By those with a link',
  system: 'By the system',
};

/** True when the text says whose acts are wanted. */
export const isActsBy = (text: string | undefined): text is ActsBy => text !== undefined && Object.hasOwn(views, text);

export interface TimelineProps {
  readonly reference: string;
  readonly entries: readonly TimelineEntry[];
  readonly total: number;
  readonly page: number;
  readonly by: ActsBy | undefined;
}

export const TimelinePage = ({ reference, entries, total, page, by }: TimelineProps) => (
  <Page title={`Timeline of ${reference}`} heading="Timeline" caption={reference}>
    <p class="govuk-body">
      What was done on this review, newest first. It cannot be changed: each entry is sealed to the one before it. Who
      only looked stands under{' '}
      <a class="govuk-link" href={caseworkPaths.lookers(reference)}>
        Who has looked
      </a>
      .
    </p>
    <Views reference={reference} by={by} />
    {entries.length === 0 && (
      <EmptyState heading="Nothing here" action={{ text: 'Show everything', href: caseworkPaths.timeline(reference) }}>
        Nothing was done on this review {by === undefined ? 'on this page' : views[by].toLowerCase()}.
      </EmptyState>
    )}
    {byDay(entries).map(({ day, lines }) => (
      <section class="dhr-timeline" key={day}>
        <h2 class="govuk-heading-s dhr-timeline__day">{day}</h2>
        <ul class="dhr-timeline__list">
          {lines.map((line) => (
            <Line {...line} key={line.entry.seq} />
          ))}
        </ul>
      </section>
    ))}
    {total > 0 && (
      <Pager
        page={page}
        pageSize={TIMELINE_PAGE}
        total={total}
        noun="act"
        href={(to) => caseworkPaths.timeline(reference, { page: to, by })}
      />
    )}
  </Page>
);

const Views = ({ reference, by }: Pick<TimelineProps, 'reference' | 'by'>) => (
  <nav class="moj-sub-navigation" aria-label="Whose acts">
    <ul class="moj-sub-navigation__list">
      {[undefined, ...(Object.keys(views) as ActsBy[])].map((one) => (
        <li class="moj-sub-navigation__item" key={one}>
          <a
            class="moj-sub-navigation__link"
            href={caseworkPaths.timeline(reference, { by: one })}
            aria-current={one === by ? 'page' : undefined}
          >
            {one === undefined ? 'Everything' : views[one]}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);

const Line = ({ entry, words }: Told) => (
  <li class="dhr-timeline__act">
    <time class="dhr-timeline__time" dateTime={entry.at.toISOString()}>
      {time(entry.at)}
    </time>
    <span class="dhr-timeline__what">
      {words}
      <span class="dhr-timeline__who">{entry.who}</span>
    </span>
  </li>
);

/** Days with their acts. The same act of the same person at the same minute, one after another, is one line that says how often. */
function byDay(entries: readonly TimelineEntry[]): { day: string; lines: Told[] }[] {
  const days: { day: string; lines: Told[] }[] = [];
  for (const line of inOne(entries, isSame)) {
    const day = longDate(dayInLondon(line.entry.at));
    const open = days.at(-1);
    if (open?.day === day) open.lines.push(line);
    else days.push({ day, lines: [line] });
  }
  return days;
}

const isSame = (one: TimelineEntry, other: TimelineEntry): boolean =>
  one.what === other.what &&
  one.body === other.body &&
  one.who === other.who &&
  Math.floor(one.at.getTime() / 60_000) === Math.floor(other.at.getTime() / 60_000);
