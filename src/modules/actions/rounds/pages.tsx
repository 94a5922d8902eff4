import type { Day } from '../../../kernel/day.js';
import { dateTime, longDate, monthYear, plural } from '../../../web/formats.js';
import { Button, EmptyState, Form, Page, ScrollRegion, Table } from '../../../web/index.js';
import { actionPaths, roundPaths } from '../paths.js';
import type { RoundAsked } from './round-queries.js';

export interface RoundsPageProps {
  readonly rounds: readonly RoundAsked[];
  /** How many actions and leads a round would ask about now; undefined when this month's was made. */
  readonly next: { readonly actions: number; readonly leads: number } | undefined;
  /** Day of the month that is set; 0 for none. */
  readonly dayOfMonth: number;
  readonly mayMake: boolean;
  readonly today: Day;
}

/** The rounds of a partnership: who was asked how their actions go, and who answered. */
export const RoundsPage = ({ rounds, next, dayOfMonth, mayMake, today }: RoundsPageProps) => (
  <Page title="Progress rounds" heading="Progress rounds" wide>
    <p class="govuk-body-l">
      Once a month everybody who leads actions is asked how they go: one message each, with one link, over all reviews.
    </p>
    <p class="govuk-body">
      {dayOfMonth === 0
        ? 'Rounds are made by hand alone.'
        : `The round is made by itself on day ${dayOfMonth} of the month, or the working day after it.`}{' '}
      It asks about actions that somebody has accepted: those near their day or late, at risk or stuck, and those of
      which nothing was told for a quarter.
    </p>
    {mayMake && next !== undefined && <Next next={next} today={today} />}
    {rounds.length === 0 ? (
      <EmptyState heading="No round has been made yet">
        When one is made, you see here who was asked, who answered, and who did not.
      </EmptyState>
    ) : (
      <ScrollRegion label="Rounds">
        <Table
          caption="Rounds made"
          captionClasses="govuk-table__caption--m"
          head={['Month', 'Made', 'Leads asked', 'Actions', 'Told since'].map((text) => ({ text }))}
          rows={rounds.map((round) => [
            {
              html: (
                <a class="govuk-link" href={roundPaths.one(round.id)}>
                  {monthYear(round.forMonth)}
                </a>
              ),
            },
            { text: `${dateTime(round.madeAt)}${round.madeBy === null ? ', by timetable' : ', by hand'}` },
            { text: String(new Set(round.asked.map(({ toEmail }) => toEmail)).size) },
            { text: String(round.asked.length) },
            { text: String(round.asked.filter(({ answeredAt }) => answeredAt !== undefined).length) },
          ])}
        />
      </ScrollRegion>
    )}
  </Page>
);

const Next = ({ next, today }: { next: { actions: number; leads: number }; today: Day }) =>
  next.actions === 0 ? (
    <p class="govuk-body">Nothing would be asked now: no accepted action is near its day, late or long quiet.</p>
  ) : (
    <Form unsavedChanges="off">
      <p class="govuk-body">
        A round now would ask {plural(next.leads, 'person', 'people')} about {plural(next.actions, 'action')}. There is
        one round a month: {monthYear(today)} has had none.
      </p>
      <Button text={`Make the round of ${monthYear(today)} now`} preventDoubleClick />
    </Form>
  );

/** One round: each lead with what they were asked about, those who have not told first. */
export const RoundPage = ({ round, named }: { round: RoundAsked; named: ReadonlyMap<string, string> }) => {
  const silent = round.asked.filter(({ answeredAt }) => answeredAt === undefined);
  const told = round.asked.filter(({ answeredAt }) => answeredAt !== undefined);
  const heading = `Progress round of ${monthYear(round.forMonth)}`;
  return (
    <Page title={heading} heading={heading} back={roundPaths.all} wide>
      <p class="govuk-body-l">
        {plural(round.asked.length, 'action')} asked about, {told.length} told since, {silent.length} not.
      </p>
      <p class="govuk-body">
        Made on {dateTime(round.madeAt)}, {round.madeBy === null ? 'by timetable' : 'by hand'}.
      </p>
      <Asked caption="Not told since" asked={silent} named={named} />
      <Asked caption="Told since" asked={told} named={named} />
    </Page>
  );
};

interface AskedProps {
  caption: string;
  asked: RoundAsked['asked'];
  named: ReadonlyMap<string, string>;
}

const Asked = ({ caption, asked, named }: AskedProps) =>
  asked.length === 0 ? null : (
    <ScrollRegion label={caption}>
      <Table
        caption={caption}
        captionClasses="govuk-table__caption--m"
        head={['Lead', 'Review', 'Action', 'Asked', 'Told'].map((words) => ({ text: words }))}
        rows={asked.map((one) => [
          { text: one.toName },
          { text: one.reference },
          {
            html: (
              <a class="govuk-link" href={actionPaths.below(one.reference, one.actionId, 'progress')}>
                {named.get(one.actionId) ?? 'An action'}
              </a>
            ),
          },
          { text: longDate(one.askedOn) },
          { text: one.answeredAt === undefined ? 'Not yet' : dateTime(one.answeredAt) },
        ])}
      />
    </ScrollRegion>
  );
