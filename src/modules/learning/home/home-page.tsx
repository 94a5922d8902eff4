import type { Day } from '../../../kernel/day.js';
import { longDate, plural, shortDate } from '../../../web/formats.js';
import { Button, DutyTag, type DutyTagState, EmptyState, Page, SummaryList } from '../../../web/index.js';
import { dayOfEvent, type LearningEvent } from '../events/queries.js';
import { sourceInShort } from '../kinds.js';
import { learningPaths } from '../paths.js';
import type { LearningItem } from '../taken-in/queries.js';
import type { OwedLearning } from './owed.js';

export interface HomePageProps {
  readonly owed: OwedLearning;
  /** What was taken in last, the newest first. */
  readonly latest: readonly LearningItem[];
  readonly lastHeld: LearningEvent | undefined;
  readonly keeps: boolean;
  readonly today: Day;
}

/** Learning: what is owed, and what is new. */
export const HomePage = (props: HomePageProps) => {
  const { owed, latest, keeps } = props;
  return (
    <Page title="Learning" heading="Learning" wide>
      <p class="govuk-body-l">What reviews teach, ours and those of others, and what is done with it.</p>
      <h2 class="govuk-heading-m">What is owed</h2>
      <SummaryList rows={rowsOf(props)} />
      {keeps && (
        <div class="govuk-button-group">
          <Button text="Take learning in" href={learningPaths.newItem} />
          <Button text="Arrange an event" href={learningPaths.newEvent} classes="govuk-button--secondary" />
        </div>
      )}
      <h2 class="govuk-heading-m">Taken in last</h2>
      {latest.length === 0 ? (
        <EmptyState heading="Nothing taken in yet">
          Key learning of safeguarding boards, other areas and national papers stands here.
        </EmptyState>
      ) : (
        <ul class="govuk-list">
          {latest.map((item) => (
            <li key={item.id}>
              <a class="govuk-link" href={learningPaths.item(item.id)}>
                {item.title}
              </a>
              {` (${sourceInShort[item.source]}), received ${shortDate(item.receivedOn)}`}
              {owed.unshared.some(({ id }) => id === item.id) && ', not with all boards yet'}
            </li>
          ))}
        </ul>
      )}
    </Page>
  );
};

function rowsOf({ owed, lastHeld, keeps, today }: HomePageProps) {
  return [
    {
      key: { text: 'A learning event a year' },
      value: { html: <Yearly {...{ owed, lastHeld, today }} /> },
    },
    ...(keeps && owed.unrecorded.length > 0
      ? [{ key: { text: 'Who came' }, value: { html: <Unrecorded events={owed.unrecorded} /> } }]
      : []),
    {
      key: { text: 'Learning to give to the boards' },
      value: { html: <Items items={owed.unshared} none="Everything taken in is with the boards." /> },
    },
    {
      key: { text: 'Learning to decide on' },
      value: { html: <Items items={owed.undecided} none="It is decided what is done about everything taken in." /> },
    },
    {
      key: { text: 'The board’s standing item' },
      value: {
        html: (
          <a class="govuk-link" href={learningPaths.byTheme}>
            Learning by theme
          </a>
        ),
      },
    },
  ];
}

const Yearly = ({ owed: { yearly, next }, lastHeld, today }: Pick<HomePageProps, 'owed' | 'lastHeld' | 'today'>) => {
  const due = yearly?.effectiveDue;
  return (
    <>
      {due !== undefined && (
        <p class="govuk-body">
          <DutyTag state={tagOf(due, today)} /> {`The next one is due by ${longDate(due)}.`}
        </p>
      )}
      {lastHeld !== undefined && (
        <p class="govuk-body">
          Last held:{' '}
          <a class="govuk-link" href={learningPaths.event(lastHeld.id)}>
            {lastHeld.title}
          </a>
          {`, ${longDate(dayOfEvent(lastHeld))}`}
        </p>
      )}
      {next === undefined ? (
        <p class="govuk-body">None is arranged.</p>
      ) : (
        <p class="govuk-body">
          Coming:{' '}
          <a class="govuk-link" href={learningPaths.event(next.id)}>
            {next.title}
          </a>
          {`, ${longDate(dayOfEvent(next))}`}
        </p>
      )}
    </>
  );
};

const tagOf = (due: Day, today: Day): DutyTagState => (due < today ? 'overdue' : 'due');

const Unrecorded = ({ events }: { readonly events: readonly LearningEvent[] }) => (
  <ul class="govuk-list">
    {events.map((event) => (
      <li key={event.id}>
        <a class="govuk-link" href={learningPaths.attendance(event.id)}>
          {`Record who came to ${event.title}`}
        </a>
      </li>
    ))}
  </ul>
);

const SHOWN = 5;

const Items = ({ items, none }: { readonly items: readonly LearningItem[]; readonly none: string }) =>
  items.length === 0 ? (
    none
  ) : (
    <ul class="govuk-list">
      {items.slice(0, SHOWN).map(({ id, title }) => (
        <li key={id}>
          <a class="govuk-link" href={learningPaths.item(id)}>
            {title}
          </a>
        </li>
      ))}
      {items.length > SHOWN && <li>{`and ${plural(items.length - SHOWN, 'more item')}`}</li>}
    </ul>
  );
