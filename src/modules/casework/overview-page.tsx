import type { Waiting } from '../../platform/catalogue.js';
import { dateTime, plural, shortDate } from '../../web/formats.js';
import { DutyTag, KeyFacts, Page } from '../../web/index.js';
import type { Told } from '../audit/index.js';
import { type DutyStanding, dutyPaths, pressing, tagOf } from '../duties/index.js';
import { Aside, type AsideProps } from './overview-aside.js';
import { byDue, Next, type NextProps } from './overview-next.js';
import { caseworkPaths } from './paths.js';

/** The whole of a review at a glance. */
export interface OverviewProps extends AsideProps, Omit<NextProps, 'reference'> {
  readonly standings: readonly DutyStanding[];
  readonly stageWords: string;
  readonly decisionSentence: string;
  /** What modules ask of the reader in this review; the duties themselves stand below. */
  readonly waiting: readonly Waiting[];
  readonly latest: readonly Told[];
  readonly seesTimeline: boolean;
}

/** Beyond so many of a kind, the rest is a link or a closed disclosure: the page is read on a phone. */
const SHOWN = 6;

export const OverviewPage = (props: OverviewProps) => {
  const { review, standings } = props;
  const inState = (state: string): DutyStanding[] => standings.filter((one) => one.state.state === state).sort(byDue);
  const due = inState('due');
  const isDated = ({ state }: DutyStanding): boolean => state.effectiveDue !== undefined;
  const presses = (one: DutyStanding): boolean => !isDated(one) && pressing(one.duty) !== undefined;
  const late = inState('overdue');
  return (
    <Page
      title={`Review ${review.reference}`}
      heading={review.pseudonym}
      caption={review.reference}
      aside={<Aside {...props} />}
    >
      <WaitingHere {...props} />
      <Next {...props} reference={review.reference} />
      <KeyFacts
        facts={[
          { label: 'Stage', value: props.stageWords },
          { label: 'Decision', value: props.decisionSentence },
          { label: 'Late', value: late.length === 0 ? 'Nothing' : plural(late.length, 'duty', 'duties') },
        ]}
      />
      <DueList {...props} title="Late" shown={late} />
      <DueList {...props} title="At once or promptly" shown={due.filter(presses)} />
      <DueList {...props} title="Due" shown={due.filter(isDated)} />
      <DueList {...props} title="Paused" shown={inState('paused')} />
      <Undated {...props} shown={due.filter((one) => !isDated(one) && !presses(one))} />
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

/** What nobody but the reader can do: it stands before what happens next in the review. */
const WaitingHere = ({ waiting }: OverviewProps) =>
  waiting.length === 0 ? null : (
    <section class="dhr-day" aria-labelledby="waiting">
      <h2 class="govuk-heading-m" id="waiting">
        Waiting for you <span class="dhr-count">{waiting.length}</span>
      </h2>
      <ul class="dhr-day__list">
        {waiting.map(({ text, href, detail, dueOn }) => (
          <li class="dhr-day__item" key={`${href}${text}`}>
            <a class="govuk-link" href={href}>
              {text}
            </a>
            {dueOn !== undefined && <p class="dhr-day__detail">{`By ${shortDate(dueOn)}.`}</p>}
            {detail !== undefined && <p class="dhr-day__detail">{detail}.</p>}
          </li>
        ))}
      </ul>
    </section>
  );

type Listed = OverviewProps & { shown: readonly DutyStanding[] };

const DueList = ({ title, review, shown }: Listed & { title: string }) =>
  shown.length === 0 ? null : (
    <section class="dhr-duties">
      <h2 class="govuk-heading-m">
        {title} <span class="dhr-count">{shown.length}</span>
      </h2>
      <Duties reference={review.reference} shown={shown.slice(0, SHOWN)} />
      {shown.length > SHOWN && (
        <p class="govuk-body dhr-duties__rest">
          <a class="govuk-link" href={dutyPaths.list(review.reference)}>
            All {plural(shown.length, 'duty', 'duties')}
          </a>
        </p>
      )}
    </section>
  );

/** What has no day of its own is there to be opened: it presses nobody. */
const Undated = ({ review, shown }: Listed) =>
  shown.length === 0 ? null : (
    <details class="govuk-details">
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">{plural(shown.length, 'thing')} to do without a date</span>
      </summary>
      <div class="dhr-duties">
        <Duties reference={review.reference} shown={shown} />
      </div>
    </details>
  );

const Duties = ({ reference, shown }: { reference: string; shown: readonly DutyStanding[] }) => (
  <ul class="dhr-duties__list">
    {shown.map(({ duty, state }) => (
      <li class="dhr-duties__duty" key={duty.id}>
        <div class="dhr-duties__head">
          <a class="govuk-link" href={dutyPaths.one(reference, duty.id)}>
            {duty.title}
          </a>
          <DutyTag state={tagOf(state)} words={dueWords(duty, state)} />
        </div>
        <p class="govuk-body-s dhr-duties__why">{state.sentence}</p>
      </li>
    ))}
  </ul>
);

/** What is due says when: the sentence below tells what the day is counted from, not always the day itself. */
const dueWords = (duty: DutyStanding['duty'], { state, effectiveDue }: DutyStanding['state']): string | undefined => {
  if (state !== 'due') return undefined;
  return effectiveDue === undefined ? pressing(duty) : `Due ${shortDate(effectiveDue)}`;
};

const Latest = ({ review, latest, seesTimeline }: OverviewProps) =>
  !seesTimeline || latest.length === 0 ? null : (
    <section>
      <h2 class="govuk-heading-m">Latest</h2>
      <ul class="govuk-list dhr-latest">
        {latest.map(({ entry, words }) => (
          <li key={entry.seq}>
            {words}
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
