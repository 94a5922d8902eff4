import type { Day } from '../../../../kernel/day.js';
import { dateTime, dueInWords, longDate } from '../../../../web/formats.js';
import { InsetText, Page, SummaryList } from '../../../../web/index.js';
import { returnPaths } from '../../paths.js';
import { writingPaths } from '../../paths-of-returns.js';
import type { AskedAgency } from '../../queries.js';
import { isBeingWritten } from '../../writing/rules.js';
import { waitingNominations } from '../keeping/settle-nominations.js';
import { isEscalated, nextStepOf, waitsForDecision } from '../next-step.js';
import { askedForInWords, periodInWords } from '../words.js';
import { RequestHistory, WhereItStands } from './history.js';
import { ToConfirm } from './to-confirm.js';

/** One agency: what was asked, who answers, what came, and what was done about it. */
export interface OnePageProps {
  readonly reference: string;
  readonly asked: AskedAgency;
  readonly lines: readonly { readonly id: string; readonly question: string }[];
  /** The request that goes on in place of one that was handed over. */
  readonly successor: AskedAgency | undefined;
  /** Version of the terms in force now. */
  readonly termsNow: number | undefined;
  readonly today: Day;
  readonly mayKeep: boolean;
}

export const OneRequestPage = (props: OnePageProps) => {
  const { reference, asked, mayKeep } = props;
  const waiting = waitingNominations(asked);
  return (
    <Page
      title={`${asked.name}: return to ${reference}`}
      heading={asked.name}
      caption={`Agency returns, ${reference}`}
      back={returnPaths.board(reference)}
    >
      <WhereItStands reference={reference} asked={asked} />
      <Next {...props} />
      {mayKeep && waitsForDecision(asked) && (
        <InsetText>
          The author declared a link to the case.{' '}
          <a class="govuk-link" href={writingPaths.accept(reference, asked.request.id)}>
            Read it, and decide
          </a>
        </InsetText>
      )}
      {waiting.length > 0 && !asked.state.isEnded && (
        <ToConfirm reference={reference} asked={asked} mayKeep={mayKeep} waiting={waiting} />
      )}
      {mayKeep && !asked.state.isEnded && <Actions {...props} />}
      <h2 class="govuk-heading-m">Request</h2>
      <SummaryList rows={requestRows(props)} />
      <h2 class="govuk-heading-m">Who answers</h2>
      <SummaryList rows={peopleRows(props)} />
      <RequestHistory asked={asked} />
    </Page>
  );
};

const Next = ({ asked, successor, reference }: OnePageProps) => {
  if (asked.state.isEnded)
    return (
      <InsetText>
        <p class="govuk-body dhr-lines">{asked.request.endedReason}</p>
        {successor !== undefined && (
          <p class="govuk-body">
            <a class="govuk-link" href={returnPaths.one(reference, successor.request.id)}>
              It goes on under {successor.name}
            </a>
          </p>
        )}
      </InsetText>
    );
  return (
    <p class="govuk-body">
      <strong>Next:</strong> {nextStepOf({ ...asked, isEscalated: isEscalated(asked) }).words}.
    </p>
  );
};

const Actions = ({ reference, asked }: OnePageProps) => {
  const { state, author, senior, steps } = asked;
  const isSigned = steps.some(({ step }) => step === 'signed-off');
  const actions = [
    ...(state.isAwaited
      ? [
          { text: 'Send a reminder, or write to the chief officer', page: 'reminder' },
          { text: 'Note a conversation', page: 'spoken' },
          { text: 'Agree another day', page: 'day' },
        ]
      : []),
    ...(isBeingWritten(asked) ? [{ text: 'Change what is asked', page: 'asked' }] : []),
    { text: author === undefined ? 'Name the author yourself' : 'Put another author in their place', page: 'author' },
    {
      text: senior === undefined ? 'Name the senior manager yourself' : 'Put another senior manager in their place',
      page: 'senior',
    },
    { text: 'Send the contact a new link, or write to another', page: 'contact' },
    { text: 'Hand over to another agency', page: 'hand-over' },
    ...(isSigned ? [] : [{ text: 'Close: did not take part, or withdrawn', page: 'end' }]),
  ];
  return (
    <nav aria-label="What can be done" class="dhr-no-print">
      <ul class="govuk-list">
        {actions.map(({ text, page }) => (
          <li key={page}>
            <a class="govuk-link" href={returnPaths.below(reference, asked.request.id, page)}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};

function requestRows({ asked: { request, state }, lines, termsNow, today }: OnePageProps) {
  const due = state.isAwaited
    ? `${longDate(request.dueOn)}, ${dueInWords(request.dueOn, today)}`
    : longDate(request.dueOn);
  const first = request.firstDueOn === request.dueOn ? '' : ` (first asked for ${longDate(request.firstDueOn)})`;
  const received = state.receivedOn === undefined ? [] : [row('Everything in', longDate(state.receivedOn))];
  return [
    row('What to send', askedForInWords(request)),
    row('Due', due + first),
    ...received,
    ...(state.chronologyWords === undefined ? [] : [row('Chronology', state.chronologyWords)]),
    row('Asked', `${dateTime(request.askedAt)}, ${request.contactName}, ${request.contactEmail}`),
    row('In law', request.bound ? 'Bound by the statutory duty' : 'Asked, not bound in law'),
    row('Period', periodInWords(request.periodFrom, request.periodTo)),
    row('Terms of reference', termsInWords(request.termsVersion, termsNow)),
    {
      key: { text: 'Lines of enquiry' },
      value: {
        html:
          lines.length === 0 ? (
            <>None given</>
          ) : (
            <ol class="govuk-list govuk-list--number">
              {lines.map(({ id, question }) => (
                <li key={id}>{question}</li>
              ))}
            </ol>
          ),
      },
    },
    ...(request.guidance === '' ? [] : [row('Note', request.guidance)]),
  ];
}

/** An agency answers what it was asked: when the terms have changed since, somebody has to tell it. */
function termsInWords(asked: number | null, now: number | undefined): string {
  const then = asked === null ? 'Asked before they were agreed' : `Version ${asked}`;
  return now === undefined || now === asked
    ? then
    : `${then}. Version ${now} is in force now: if it asks something else of this agency, change what is asked.`;
}

const row = (key: string, value: string) => ({
  key: { text: key },
  value: { html: <span class="dhr-lines dhr-breakable">{value}</span> },
});

function peopleRows({ asked: { request, author, senior } }: OnePageProps) {
  const inWords = (one: OnePageProps['asked']['author']): string => {
    if (one === undefined) return 'Nobody yet';
    const declared =
      one.role !== 'imr-author' || (request.kind === 'no-contact' && one.independent === null)
        ? ''
        : one.independent === null
          ? '. Has not declared yet whether they are independent'
          : one.independent
            ? '. Declared to be independent of the case'
            : '. Declared not to be wholly independent';
    return `${one.name}${one.post === '' ? '' : `, ${one.post}`}${declared}`;
  };
  return [row('Writes it', inWords(author)), row('Signs it', inWords(senior))];
}
