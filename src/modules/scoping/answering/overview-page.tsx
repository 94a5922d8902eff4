import type { Day } from '../../../kernel/day.js';
import { parsePartialDate, partialDateInWords } from '../../../kernel/partial-date.js';
import { dateTime, dueInWords, longDate } from '../../../web/formats.js';
import { Button, Details, InsetText, Page, SummaryList, TaskList } from '../../../web/index.js';
import { periodInWords } from '../asking/check-page.js';
import { type AnswerStep, answerPaths, answerSteps } from '../paths.js';
import type { AnswerInHand, PersonToFind } from './answer-in-hand.js';
import { LegalBasis } from './legal-basis.js';
import { isStepDone } from './rules.js';

export const stepTitles: Readonly<Record<AnswerStep, string>> = {
  known: 'Do you know them?',
  summary: 'Summary of contact',
  risk: 'Risk, children and other reviews',
  records: 'Records',
  contribution: 'What you should contribute',
};

/** What an agency sees first. */
export interface OverviewProps {
  readonly held: AnswerInHand;
  readonly people: readonly PersonToFind[];
  readonly today: Day;
}

export const OverviewPage = ({ held, people, today }: OverviewProps) => {
  const { request, reference } = held;
  return (
    <Page
      title={`Scoping request ${reference}`}
      heading={`Scoping request ${reference}`}
      caption={held.partnershipName}
    >
      <p class="govuk-body-l">
        Did {request.agencyName} know these people? Please answer by {longDate(request.dueOn)}
        {held.last === undefined && `: ${dueInWords(request.dueOn, today)}`}.
      </p>
      {held.last !== undefined && <HandedIn held={held} />}
      <p class="govuk-body">
        We have been told of a death that may have to be reviewed. To decide, we need to know who was in contact with
        the people below. You can stop at any time: what you have entered is kept, and the link brings you back.
      </p>
      <LegalBasis held={held} />
      <h2 class="govuk-heading-m">The people to look for</h2>
      {people.map((person) => (
        <PersonCard key={person.subjectId} person={person} />
      ))}
      <p class="govuk-body">
        <strong>Period:</strong> {periodInWords(request.periodFrom, request.periodTo)}
      </p>
      {request.note !== '' && <InsetText text={request.note} />}
      {request.secureAskedOn !== null && (
        <Details summaryText="Secure your records now" open>
          <p class="govuk-body dhr-lines">{request.secureWhat}</p>
        </Details>
      )}
      <Answer held={held} />
      <Questions held={held} />
    </Page>
  );
};

const HandedIn = ({ held: { last, isHandedIn, request } }: { held: AnswerInHand }) => (
  <InsetText>
    {last !== undefined && (
      <p class="govuk-body">
        Your answer was handed in on {dateTime(last.submittedAt)}
        {last.number > 1 && ` (correction ${last.number - 1})`}.
        {!isHandedIn && ' You have changed it since; the change is not handed in yet.'}
      </p>
    )}
    <p class="govuk-body">
      <a class="govuk-link" href={answerPaths.receipt(request.id)}>
        See what you handed in
      </a>
    </p>
  </InsetText>
);

const PersonCard = ({ person }: { person: PersonToFind }) => {
  const born = parsePartialDate(person.dateOfBirth);
  const rows = [
    ['Also known as', person.aliases.join(', ')],
    ['Date of birth', born === undefined ? person.dateOfBirth : partialDateInWords(born)],
    ['Age', person.age],
    ['Address', person.address],
  ].filter(([, value]) => value !== '');
  return (
    <SummaryList
      card={{ title: { text: `${person.name}: ${person.role.toLowerCase()}`, headingLevel: 3 } }}
      rows={
        rows.length === 0
          ? [{ key: { text: 'Details' }, value: { text: 'Nothing else is known' } }]
          : rows.map(([label, value]) => ({ key: { text: label ?? '' }, value: { text: value ?? '' } }))
      }
    />
  );
};

const Answer = ({ held }: { held: AnswerInHand }) => {
  const { id } = held.request;
  return (
    <>
      <h2 class="govuk-heading-m">{held.last === undefined ? 'Your answer' : 'Correct your answer'}</h2>
      <TaskList
        idPrefix="step"
        items={answerSteps.map((step) => ({
          title: { text: stepTitles[step] },
          href: answerPaths.step(id, step),
          status:
            held.version === 0 && held.last === undefined
              ? { tag: { text: 'Not started', classes: 'govuk-tag--blue' } }
              : isStepDone(held.answer, step)
                ? { text: 'Done' }
                : { tag: { text: 'To do', classes: 'govuk-tag--blue' } },
        }))}
      />
      <Button href={answerPaths.check(id)} text="Check and hand in" />
      <h2 class="govuk-heading-m">Nothing to tell?</h2>
      <p class="govuk-body">
        If you know none of these people, your records for the time are gone, or you will not take part,{' '}
        <a class="govuk-link" href={answerPaths.nil(id)}>
          make a nil return
        </a>
        . It is one page.
      </p>
    </>
  );
};

const Questions = ({ held }: { held: AnswerInHand }) => (
  <p class="govuk-body">
    Questions, or not the right person?{' '}
    {held.partnershipEmail === undefined ? (
      'Tell the person who sent you the link.'
    ) : (
      <a class="govuk-link" href={`mailto:${held.partnershipEmail}?subject=${encodeURIComponent(held.reference)}`}>
        Write to the partnership
      </a>
    )}{' '}
    Put no names in an e-mail.
  </p>
);

/** What the link shows after the request has ended: nothing of the case. */
export const EndedPage = ({ held }: { held: AnswerInHand }) => (
  <Page
    title={`Scoping request ${held.reference} is closed`}
    heading="This request is closed"
    caption={held.partnershipName}
  >
    <p class="govuk-body">
      {held.request.endedAs === 'withdrawn'
        ? `The partnership has withdrawn scoping request ${held.reference}. You need do nothing more about it.`
        : `Scoping request ${held.reference} has been closed without an answer from your organisation. If you want to answer it after all, tell the partnership, and it will send you a new link.`}
    </p>
    {held.request.secureAskedOn !== null && (
      <p class="govuk-body">
        If you have secured records because of it, keep them secured until the partnership tells you otherwise.
      </p>
    )}
    <Questions held={held} />
  </Page>
);
