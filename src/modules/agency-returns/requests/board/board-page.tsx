import { type Day, dayInLondon } from '../../../../kernel/day.js';
import { capital, dueInWords, shortDate } from '../../../../web/formats.js';
import {
  Button,
  EmptyState,
  InsetText,
  KeyFacts,
  Page,
  type Sorting,
  StackedTable,
  SubNavigation,
  sortedHeads,
} from '../../../../web/index.js';
import { returnKindInWords } from '../../kinds.js';
import { returnPaths } from '../../paths.js';
import type { AskedAgency } from '../../queries.js';
import { countsOf } from '../../standing.js';
import { isEscalated, nextStepOf } from '../next-step.js';
import { StateTag } from '../state-tag.js';
import { type BoardFilter, type BoardOrder, boardFilters, filterInWords, inOrder, isShown } from './order.js';

/** What every agency was asked for, and where it stands. */
export interface BoardProps {
  readonly reference: string;
  readonly asked: readonly AskedAgency[];
  readonly today: Day;
  readonly mayKeep: boolean;
  readonly filter: BoardFilter;
  readonly order: BoardOrder;
  /** How reminders go out here. */
  readonly ladder: string;
}

export const BoardPage = (props: BoardProps) => (
  <Page title={`Agency returns of ${props.reference}`} heading="Agency returns" caption={props.reference} wide>
    {props.asked.length === 0 ? (
      <EmptyState
        heading="No agency has been asked yet"
        action={props.mayKeep ? { text: 'Ask agencies', href: returnPaths.ask(props.reference) } : undefined}
      >
        <p>
          Ask each agency for a chronology of its contact and a review of its own practice. Who is asked for what is
          proposed from the terms of reference and from scoping.
        </p>
      </EmptyState>
    ) : (
      <Asked {...props} />
    )}
  </Page>
);

const Asked = (props: BoardProps) => {
  const { reference, asked, filter, mayKeep } = props;
  const counts = countsOf(asked.map(({ state }) => state));
  const shown = inOrder(asked.filter(isShown[filter]), props.order);
  return (
    <>
      <KeyFacts
        facts={[
          { label: 'Asked', value: counts.asked },
          { label: 'Nobody in place yet', value: counts.nobodyNamed },
          { label: 'In hand', value: counts.inHand },
          { label: 'In', value: counts.received },
          { label: 'Late', value: counts.late },
          { label: 'Did not take part', value: counts.didNotTakePart },
        ]}
      />
      <div class="govuk-button-group">
        {mayKeep && <Button text="Ask more agencies" href={returnPaths.ask(reference)} />}
        <button type="button" class="govuk-button govuk-button--secondary" data-dhr-print hidden>
          Print this list
        </button>
      </div>
      {counts.asked > 0 && counts.inHand + counts.nobodyNamed === 0 && (
        <InsetText text="Everything that was asked for is in, or its request has been closed." />
      )}
      <SubNavigation
        label="Which requests are shown"
        items={boardFilters.map((one) => ({
          text: `${filterInWords[one]} (${asked.filter(isShown[one]).length})`,
          href: addressOf(props, { filter: one }),
          active: one === filter,
        }))}
      />
      {shown.length === 0 ? (
        <p class="govuk-body">None of the requests is among these.</p>
      ) : (
        <Requests {...props} shown={shown} />
      )}
      <p class="govuk-body">{props.ladder}</p>
    </>
  );
};

const Requests = (props: BoardProps & { shown: readonly AskedAgency[] }) => {
  const { by, direction } = props.order;
  const head = sortedHeads({ sorting: { by, direction }, href: (sort) => addressOf(props, { sort }) });
  return (
    <StackedTable
      classes="dhr-register"
      caption="Agencies asked"
      firstCellIsHeader
      head={[
        head('Agency', 'agency'),
        head('Return', 'state'),
        { name: 'Chronology' },
        head('Due', 'due'),
        { name: 'Last chased' },
        { name: 'Next step' },
      ]}
      rows={props.shown.map((one) => rowOf(props, one))}
    />
  );
};

const addressOf = (
  { reference, filter, order }: BoardProps,
  change: { filter?: BoardFilter; sort?: Sorting },
): string => {
  const sort = change.sort ?? (order.by === 'urgency' ? undefined : order);
  const query = new URLSearchParams([
    ['show', change.filter ?? filter],
    ...(sort === undefined
      ? []
      : [
          ['by', sort.by],
          ['order', sort.direction],
        ]),
  ]);
  return `${returnPaths.board(reference)}?${query}`;
};

function rowOf({ reference, today }: BoardProps, asked: AskedAgency) {
  const { request, state, name } = asked;
  return [
    {
      html: (
        <>
          <a class="govuk-link" href={returnPaths.one(reference, request.id)}>
            {name}
          </a>
          <div class="dhr-register__aside">
            {returnKindInWords[request.kind]}
            {!request.bound && '; not bound in law'}
          </div>
        </>
      ),
    },
    {
      html: (
        <>
          <StateTag state={state} />
          {asked.author !== undefined && !state.isEnded && <div>{asked.author.name}</div>}
        </>
      ),
    },
    { text: state.chronologyWords ?? 'Not asked for' },
    { html: <Due asked={asked} today={today} /> },
    { text: lastChased(asked) },
    { text: nextStepOf({ ...asked, isEscalated: isEscalated(asked) }).words },
  ];
}

const Due = ({ asked: { request, state }, today }: { asked: AskedAgency; today: Day }) =>
  request.endedOn !== null ? (
    <>Closed {shortDate(request.endedOn)}</>
  ) : (
    <>
      {shortDate(request.dueOn)}
      {request.firstDueOn !== request.dueOn && (
        <div class="dhr-register__aside">first {shortDate(request.firstDueOn)}</div>
      )}
      {state.isAwaited && state.daysLate === 0 && <div>{capital(dueInWords(request.dueOn, today))}</div>}
      {state.receivedOn !== undefined && !state.isEnded && <div>In on {shortDate(state.receivedOn)}</div>}
    </>
  );

const targetWords = { contact: 'contact', author: 'author', 'chief-officer': 'chief officer' } as const;

function lastChased({ chasers: [last] }: AskedAgency): string {
  if (last === undefined) return 'Not chased';
  const on = shortDate(last.spokenOn ?? dayInLondon(last.sentAt));
  if (last.way !== 'spoken' && last.toEmail === null) return `${on}: nobody to write to`;
  return `${on}: ${targetWords[last.target]}${last.way === 'spoken' ? ', spoken to' : ''}`;
}
