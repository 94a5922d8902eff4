import type { Day } from '../../kernel/day.js';
import { dateTime, dueInWords, longDate } from '../../web/formats.js';
import { DutyTag, KeyFacts, Page, SummaryList } from '../../web/index.js';
import type { TimelineEntry } from '../audit/index.js';
import { type DutyStanding, dutyPaths, tagOf } from '../duties/index.js';
import { type Review, reviewPaths } from '../reviews/index.js';
import { caseworkPaths } from './paths.js';

/** A person of the review, under the pseudonym. */
export interface SubjectLine {
  readonly pseudonym: string;
  readonly capacity: string;
}

/** A body that must be told, and how far that has come. */
export interface NoticeLine {
  readonly to: string;
  readonly state: string;
}

/** The whole of a review at a glance. */
export interface OverviewProps {
  readonly review: Review;
  readonly regimeName: string;
  readonly today: Day;
  readonly standings: readonly DutyStanding[];
  readonly stageWords: string;
  readonly decisionSentence: string;
  readonly subjects: readonly SubjectLine[];
  readonly notices: readonly NoticeLine[];
  readonly latest: readonly TimelineEntry[];
  readonly seesTimeline: boolean;
}

export const OverviewPage = (props: OverviewProps) => {
  const { review, standings, today } = props;
  return (
    <Page
      title={`Review ${review.reference}`}
      heading={review.pseudonym}
      caption={review.reference}
      aside={<Aside {...props} />}
    >
      <KeyFacts
        facts={[
          { label: 'Stage', value: props.stageWords },
          { label: 'Decision', value: props.decisionSentence },
          { label: 'Nearest date', value: <NearestDate standings={standings} today={today} /> },
        ]}
      />
      <DueList {...props} title="Late" which={(one) => one.state.state === 'overdue'} />
      <DueList
        {...props}
        title="Due"
        which={(one) => one.state.state === 'due' && one.state.effectiveDue !== undefined}
      />
      <DueList {...props} title="Paused" which={(one) => one.state.state === 'paused'} />
      <DueList
        {...props}
        title="To do, without a date"
        which={(one) => one.state.state === 'due' && one.state.effectiveDue === undefined}
      />
      <p class="govuk-body">
        <a class="govuk-link" href={dutyPaths.charts(review.reference)}>
          See where it stands on the flow charts
        </a>
        {' or '}
        <a class="govuk-link" href={`${dutyPaths.list(review.reference)}?view=ahead`}>
          what lies ahead
        </a>
        .
      </p>
      <Latest {...props} />
    </Page>
  );
};

const NearestDate = ({ standings, today }: { standings: readonly DutyStanding[]; today: Day }) => {
  const dated = standings.filter(
    ({ state }) => ['due', 'overdue'].includes(state.state) && state.effectiveDue !== undefined,
  );
  const next = [...dated].sort(byDue)[0];
  const due = next?.state.effectiveDue;
  if (next === undefined || due === undefined) return <>None set</>;
  return (
    <>
      {longDate(due)} ({dueInWords(due, today)})<span class="dhr-facts__note">{next.duty.title}</span>
    </>
  );
};

const byDue = (one: DutyStanding, other: DutyStanding): number =>
  (one.state.effectiveDue ?? '9999') < (other.state.effectiveDue ?? '9999') ? -1 : 1;

const DueList = ({
  title,
  which,
  review,
  standings,
}: OverviewProps & { title: string; which: (one: DutyStanding) => boolean }) => {
  const shown = standings.filter(which).sort(byDue);
  if (shown.length === 0) return null;
  return (
    <section class="dhr-duties">
      <h2 class="govuk-heading-m">
        {title} <span class="dhr-count">{shown.length}</span>
      </h2>
      <ul class="dhr-duties__list">
        {shown.map(({ duty, state }) => (
          <li class="dhr-duties__duty" key={duty.id}>
            <div class="dhr-duties__head">
              <a class="govuk-link" href={dutyPaths.one(review.reference, duty.id)}>
                {duty.title}
              </a>
              <DutyTag state={tagOf(state)} />
            </div>
            <p class="govuk-body-s dhr-duties__why">{state.sentence}</p>
          </li>
        ))}
      </ul>
    </section>
  );
};

const Latest = ({ review, latest, seesTimeline }: OverviewProps) =>
  !seesTimeline || latest.length === 0 ? null : (
    <section>
      <h2 class="govuk-heading-m">Latest</h2>
      <ul class="govuk-list dhr-latest">
        {latest.map((entry) => (
          <li key={entry.seq}>
            {entry.what}
            <span class="dhr-latest__who">
              {entry.who}, {dateTime(entry.at)}
            </span>
          </li>
        ))}
      </ul>
      <p class="govuk-body">
        <a class="govuk-link" href={caseworkPaths.timeline(review.reference)}>
          The whole timeline
        </a>
      </p>
    </section>
  );

const Aside = ({ review, regimeName, subjects, notices }: OverviewProps) => (
  <>
    <h2 class="govuk-heading-s">The people</h2>
    {subjects.length === 0 ? (
      <p class="govuk-body">Nobody is named yet.</p>
    ) : (
      <ul class="govuk-list">
        {subjects.map((subject) => (
          <li key={subject.pseudonym}>
            <strong>{subject.pseudonym}</strong>, {subject.capacity}
          </li>
        ))}
      </ul>
    )}
    <p class="govuk-body">
      <a class="govuk-link" href={`${reviewPaths.overview(review.reference)}/people`}>
        The people of this review
      </a>
    </p>
    {notices.length > 0 && (
      <>
        <h2 class="govuk-heading-s">Who must be told</h2>
        <SummaryList
          classes="dhr-narrow"
          rows={notices.map(({ to, state }) => ({ key: { text: to }, value: { text: state } }))}
        />
      </>
    )}
    <h2 class="govuk-heading-s">About this review</h2>
    <SummaryList
      classes="dhr-narrow"
      rows={[
        { key: { text: 'Held as' }, value: { text: regimeName } },
        { key: { text: 'Registered' }, value: { text: dateTime(review.registeredAt) } },
        {
          key: { text: 'CSP first aware' },
          value: { text: review.firstAwareOn === null ? 'Not recorded' : longDate(review.firstAwareOn) },
        },
      ]}
    />
  </>
);
