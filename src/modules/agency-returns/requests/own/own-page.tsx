import type { Day } from '../../../../kernel/day.js';
import { dueInWords, listInWords, longDate } from '../../../../web/formats.js';
import { Button, EmptyState, InsetText, Page, SummaryList } from '../../../../web/index.js';
import { chronologyOf } from '../../paths.js';
import { writingPaths } from '../../paths-of-returns.js';
import { agencyRoles } from '../../policy.js';
import type { AskedAgency } from '../../queries.js';
import { GoodReturn } from '../good-return.js';
import { ownNextStep } from '../next-step.js';
import { StateTag } from '../state-tag.js';
import { askedForInWords, askedForWithin, periodInWords } from '../words.js';

/** A request as the agency's own people see it. */
export interface OwnRequest {
  readonly asked: AskedAgency;
  readonly lines: readonly { readonly id: string; readonly question: string }[];
  /** Their parts for this agency. */
  readonly roles: ReadonlySet<string>;
}

export interface OwnPageProps {
  readonly reference: string;
  readonly requests: readonly OwnRequest[];
  readonly today: Day;
}

/** Where somebody who writes or signs for an agency starts. */
export const OwnPage = ({ reference, requests, today }: OwnPageProps) => (
  <Page
    title={`What your agency is asked for: ${reference}`}
    heading="What your agency is asked for"
    caption={reference}
  >
    {requests.length === 0 && (
      <EmptyState heading="Nothing is asked of you">
        There is no open request to your agency in this review. If you expected one, ask the partnership.
      </EmptyState>
    )}
    {requests.map((own) => (
      <One key={own.asked.request.id} reference={reference} own={own} today={today} />
    ))}
  </Page>
);

const One = ({ reference, own, today }: { reference: string; own: OwnRequest; today: Day }) => {
  const { asked, lines, roles } = own;
  const { request, state } = asked;
  return (
    <>
      <h2 class="govuk-heading-m">{asked.name}</h2>
      <p class="govuk-body">
        <StateTag state={state} />
      </p>
      <p class="govuk-body-l">
        {capitalOf(askedForWithin(request))}, by {longDate(request.dueOn)}
        {state.isAwaited && `: ${dueInWords(request.dueOn, today)}`}.
      </p>
      <p class="govuk-body">
        <strong>Next:</strong> {ownNextStep(asked, roles)}
      </p>
      <div class="govuk-button-group">
        {agencyRoles.some((role) => roles.has(role)) ? (
          <Button text="Open the return" href={writingPaths.overview(reference, request.id)} />
        ) : (
          <Button text="Read what is written" href={writingPaths.read(reference, request.id)} />
        )}
        {state.chronologyWords !== undefined && (
          <Button text="Open the chronology" href={chronologyOf(reference)} classes="govuk-button--secondary" />
        )}
      </div>
      <SummaryList rows={rowsOf(asked, lines)} />
      {request.termsVersion === null && (
        <InsetText text="You were asked before the terms of reference were agreed: what you are asked to analyse may still change." />
      )}
      <GoodReturn kind={request.kind} withChronology={request.withChronology} />
      <p class="govuk-body">
        You see what your own agency is asked for and writes. Nobody of another agency sees a word of it before the
        chair of the review releases it to the panel.
      </p>
    </>
  );
};

const capitalOf = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function rowsOf({ request, state, author, senior }: AskedAgency, lines: OwnRequest['lines']) {
  const row = (key: string, text: string) => ({
    key: { text: key },
    value: { html: <span class="dhr-lines">{text}</span> },
  });
  const people = [
    ...(author === undefined ? [] : [`${author.name} writes it`]),
    ...(senior === undefined ? [] : [`${senior.name} signs it`]),
  ];
  return [
    row('What to send', askedForInWords(request)),
    ...(state.chronologyWords === undefined ? [] : [row('Your chronology', state.chronologyWords)]),
    row('Who answers', people.length === 0 ? 'Nobody is confirmed yet' : listInWords(people)),
    row('Period', periodInWords(request.periodFrom, request.periodTo)),
    {
      key: { text: 'Lines of enquiry' },
      value: {
        html:
          lines.length === 0 ? (
            <>They follow once the terms of reference are agreed.</>
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
    ...(request.firstDueOn === request.dueOn
      ? []
      : [row('Day agreed', `${longDate(request.dueOn)}, first asked for ${longDate(request.firstDueOn)}`)]),
  ];
}
