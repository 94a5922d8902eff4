import type { Day } from '../../../../kernel/day.js';
import { dateTime, dueInWords, longDate } from '../../../../web/formats.js';
import { Button, InsetText, Page, SummaryList } from '../../../../web/index.js';
import type { AnswererRole } from '../../kinds.js';
import { contactPaths } from '../../paths.js';
import type { Nomination } from '../../queries.js';
import { GoodReturn } from '../good-return.js';
import { askedForInWords, askedForWithin, periodInWords } from '../words.js';
import type { RequestInHand } from './held-by-link.js';

/** What an agency's contact sees: what is asked, and whom they name. */
export const RequestPage = ({ held, today }: { held: RequestInHand; today: Day }) => {
  const { request, reference } = held;
  return (
    <Page
      title={`Request to your agency ${reference}`}
      heading={`What ${request.agencyName} is asked for`}
      caption={`${held.partnershipName}, ${reference}`}
    >
      <p class="govuk-body-l">
        Please send us {askedForWithin(request)} by {longDate(request.dueOn)}: {dueInWords(request.dueOn, today)}.
      </p>
      <p class="govuk-body">
        The partnership holds a review into a death, to learn from it. It is the case about which we asked you under the
        same reference before. Your agency’s account is part of it.
      </p>
      <People held={held} />
      <h2 class="govuk-heading-m">What is asked</h2>
      <SummaryList rows={rowsOf(held)} />
      {!held.termsAgreed && (
        <InsetText text="The terms of reference are not agreed yet. You can name people and begin the chronology now; what you are asked to analyse may still change." />
      )}
      <p class="govuk-body">
        <a class="govuk-link" href={contactPaths.template(request.id)}>
          Download the empty template (Word)
        </a>{' '}
        for whoever writes it. It can be filled in there and brought back, or written online.
      </p>
      <GoodReturn kind={request.kind} withChronology={request.withChronology} />
      <h2 class="govuk-heading-m">Questions?</h2>
      <p class="govuk-body">
        {held.partnershipEmail === undefined ? (
          `Ask ${held.partnershipName}.`
        ) : (
          <>
            Write to{' '}
            <a href={`mailto:${held.partnershipEmail}`} class="govuk-link dhr-breakable">
              {held.partnershipEmail}
            </a>{' '}
            with the reference {reference}, and nothing of the case. If you need more time, or are the wrong person,
            tell us: another day can be agreed.
          </>
        )}
      </p>
    </Page>
  );
};

const rowsOf = ({ request, lines }: RequestInHand) => [
  { key: { text: 'What to send' }, value: { text: askedForInWords(request) } },
  { key: { text: 'By' }, value: { text: longDate(request.dueOn) } },
  { key: { text: 'Period' }, value: { text: periodInWords(request.periodFrom, request.periodTo) } },
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
  ...(request.guidance === ''
    ? []
    : [{ key: { text: 'Note' }, value: { html: <span class="dhr-lines">{request.guidance}</span> } }]),
];

const partWords: Readonly<Record<AnswererRole, string>> = {
  'imr-author': 'Writes it',
  'agency-senior': 'Signs it',
};

const People = ({ held }: { held: RequestInHand }) => {
  const waiting = held.nominations.filter(({ settledAs }) => settledAs === null);
  const declined = held.nominations.filter(
    ({ settledAs, settledReason }) => settledAs === 'declined' && settledReason !== '',
  );
  const who = contactPaths.who(held.request.id);
  if (waiting.length > 0) return <Named waiting={waiting} who={who} />;
  if (held.answering.length === 2)
    return (
      <>
        <h2 class="govuk-heading-m">Who answers for you</h2>
        <p class="govuk-body">
          {held.answering.map(({ name }) => name).join(' and ')} have access. They go on from here by signing in. If one
          of them leaves, name somebody else.
        </p>
        <Button text="Name somebody else" href={who} classes="govuk-button--secondary" />
      </>
    );
  return (
    <>
      <h2 class="govuk-heading-m">Name two people</h2>
      {declined.slice(0, 1).map(({ id, name, settledReason }) => (
        <InsetText key={id}>
          <p class="govuk-body">
            You named {name}. We ask you to name somebody else: <span class="dhr-lines">{settledReason}</span>
          </p>
        </InsetText>
      ))}
      <p class="govuk-body">
        Tell us who will write it and which senior manager will check and sign it. We give them access; you need not do
        anything else.
      </p>
      <Button text="Name them" href={who} />
    </>
  );
};

const Named = ({ waiting, who }: { waiting: readonly Nomination[]; who: string }) => (
  <>
    <h2 class="govuk-heading-m">Whom you named</h2>
    <SummaryList
      rows={waiting.map(({ role, name, post, email }) => ({
        key: { text: partWords[role] },
        value: { html: <span class="dhr-breakable">{`${name}, ${post}, ${email}`}</span> },
      }))}
    />
    <p class="govuk-body">
      You named them on {dateTime(waiting[0]?.namedAt ?? new Date(0))}. The partnership confirms them and gives them
      access; they are told by e-mail.
    </p>
    <Button text="Change whom you named" href={who} classes="govuk-button--secondary" />
  </>
);

/** After the end of a request, its link shows this alone. */
export const EndedPage = ({ held }: { held: RequestInHand }) => (
  <Page
    title={`Request ${held.reference} is closed`}
    heading="This request is closed"
    caption={`${held.partnershipName}, ${held.reference}`}
  >
    <p class="govuk-body">
      {held.request.endedAs === 'withdrawn'
        ? 'The partnership has withdrawn it. You need not do anything.'
        : 'It was closed without a return. If your agency wants to contribute after all, tell the partnership.'}
    </p>
  </Page>
);
