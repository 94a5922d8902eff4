import type { Day } from '../../../kernel/day.js';
import { capital, dueInWords, shortDate } from '../../../web/formats.js';
import { Button, EmptyState, InsetText, KeyFacts, Page, ScrollRegion, Table } from '../../../web/index.js';
import { scopingPaths } from '../paths.js';
import type { AskedAgency } from '../queries.js';
import { countsOf } from '../rules.js';
import { recordsInWords } from './records.js';
import { StateTag } from './state-tag.js';

/** Who was asked, and who has answered. */
export interface BoardProps {
  readonly reference: string;
  readonly asked: readonly AskedAgency[];
  readonly today: Day;
  readonly mayKeep: boolean;
  /** How reminders go out here. */
  readonly ladderInWords: string;
}

export const BoardPage = (props: BoardProps) => (
  <Page title={`Scoping of ${props.reference}`} heading="Scoping" caption={props.reference} wide>
    {props.asked.length === 0 ? (
      <EmptyState
        heading="No agency has been asked yet"
        action={props.mayKeep ? { text: 'Ask agencies', href: scopingPaths.new(props.reference) } : undefined}
      >
        <p>
          Ask each agency whether it knew the people this review is about, and to secure its records. Their answers are
          what the decision is taken on.
        </p>
      </EmptyState>
    ) : (
      <Asked {...props} />
    )}
  </Page>
);

const Asked = ({ reference, asked, today, mayKeep, ladderInWords }: BoardProps) => (
  <>
    <CountsOf asked={asked} />
    <div class="govuk-button-group">
      {mayKeep && <Button text="Ask more agencies" href={scopingPaths.new(reference)} />}
      <Button text="Scoping summary" href={scopingPaths.summary(reference)} classes="govuk-button--secondary" />
    </div>
    {asked.every(({ state }) => state.isSettled) && (
      <InsetText text="Every agency has answered, or its request has been closed. The summary can go to those who decide." />
    )}
    <ScrollRegion label="Agencies asked">
      <Table
        classes="dhr-register"
        caption="Agencies asked"
        captionClasses="govuk-visually-hidden"
        firstCellIsHeader
        head={[
          { text: 'Agency' },
          { text: 'Where it stands' },
          { text: 'Answer by' },
          { text: 'Records' },
          { text: 'Asked' },
        ]}
        rows={byUrgency(asked).map((one) => rowOf(reference, one, today))}
      />
    </ScrollRegion>
    <p class="govuk-body">{ladderInWords}</p>
  </>
);

/** Those that are awaited first, the latest of them on top; then by name. */
const byUrgency = (asked: readonly AskedAgency[]): AskedAgency[] =>
  asked.toSorted(
    (one, other) =>
      Number(one.state.isSettled) - Number(other.state.isSettled) || other.state.daysLate - one.state.daysLate,
  );

/** The counts of a round at a glance. */
export const CountsOf = ({ asked }: { asked: readonly AskedAgency[] }) => {
  const counts = countsOf(asked.map(({ state }) => state));
  return (
    <KeyFacts
      facts={[
        { label: 'Asked', value: counts.asked },
        { label: 'Known', value: counts.known },
        { label: 'Not known', value: counts.notKnown },
        { label: 'Nil return', value: counts.nil },
        { label: 'No reply yet', value: counts.awaited },
        { label: 'Did not take part', value: counts.didNotTakePart },
      ]}
    />
  );
};

function rowOf(reference: string, { request, state, returns }: AskedAgency, today: Day) {
  return [
    {
      html: (
        <>
          <a class="govuk-link" href={scopingPaths.one(reference, request.id)}>
            {request.agencyName}
          </a>
          {!request.bound && <div class="dhr-register__aside">Not bound in law</div>}
        </>
      ),
    },
    { html: <StateTag state={state} /> },
    {
      html: (
        <>
          {shortDate(request.dueOn)}
          {!state.isSettled && state.daysLate === 0 && <div>{capital(dueInWords(request.dueOn, today))}</div>}
        </>
      ),
    },
    { text: recordsInWords(request, returns) },
    {
      html: (
        <>
          {shortDate(request.askedOn)}
          <div>{request.contactName}</div>
        </>
      ),
    },
  ];
}
