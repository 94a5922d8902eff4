import type { Day } from '../../../kernel/day.js';
import { dateTime, dueInWords, longDate } from '../../../web/formats.js';
import { Button, Details, Page, SummaryList } from '../../../web/index.js';
import { personInWords } from '../answer.js';
import { type AnswerRow, answerSections, type NameOf, nilRows } from '../answer-rows.js';
import { periodInWords } from '../asking/check-page.js';
import { waysGiven, wordsOf } from '../code-lists.js';
import { scopingPaths } from '../paths.js';
import type { AskedAgency, ScopingReturn } from '../queries.js';
import { recordsInWords } from './records.js';
import { StateTag } from './state-tag.js';

/** One agency: what was asked, what it answered, what has been done about it. */
export interface OnePageProps {
  readonly reference: string;
  readonly asked: AskedAgency;
  readonly nameOf: NameOf;
  readonly today: Day;
  readonly mayKeep: boolean;
}

export const OneAgencyPage = (props: OnePageProps) => {
  const { reference, asked, nameOf } = props;
  const [last, ...earlier] = asked.returns;
  return (
    <Page
      title={`${asked.request.agencyName}: scoping of ${reference}`}
      heading={asked.request.agencyName}
      caption={`Scoping of ${reference}`}
      back={scopingPaths.board(reference)}
    >
      <div class="govuk-body">
        <StateTag state={asked.state} />
      </div>
      {props.mayKeep && <Actions reference={reference} asked={asked} />}
      <Request {...props} />
      <h2 class="govuk-heading-m">Answer</h2>
      {last === undefined ? <NoAnswer asked={asked} /> : <OneReturn returned={last} nameOf={nameOf} />}
      {earlier.map((returned) => (
        <Details key={returned.id} summaryText={`Answer ${returned.number} of ${dateTime(returned.submittedAt)}`}>
          <OneReturn returned={returned} nameOf={nameOf} />
        </Details>
      ))}
      <History asked={asked} />
    </Page>
  );
};

const NoAnswer = ({ asked: { draft, openedAt } }: { asked: AskedAgency }) => (
  <p class="govuk-body">
    {draft !== undefined
      ? `The agency is writing an answer. It last saved it on ${dateTime(draft.savedAt)}. What it has entered is its own until it hands the answer in.`
      : openedAt !== undefined
        ? `The request was opened on ${dateTime(openedAt)}, and nothing has been entered yet.`
        : 'The request has not been opened yet.'}
  </p>
);

const Request = ({
  asked: { request, dueChanges, state, returns },
  reference,
  nameOf,
  today,
  mayKeep,
}: OnePageProps) => {
  const [first] = dueChanges.toReversed();
  const due =
    first === undefined
      ? longDate(request.dueOn)
      : `${longDate(request.dueOn)} (first asked for ${longDate(first.stood)})`;
  const rows: AnswerRow[] = [
    { label: 'Asked', value: `${dateTime(request.askedAt)}, ${request.contactName}, ${request.contactEmail}` },
    { label: 'Answer by', value: state.isSettled ? due : `${due}, ${dueInWords(request.dueOn, today)}` },
    { label: 'About', value: request.subjectIds.map(nameOf).join(', ') },
    { label: 'Period', value: periodInWords(request.periodFrom, request.periodTo) },
    { label: 'In law', value: request.bound ? 'Bound by the statutory duty' : 'Asked, not bound in law' },
    {
      label: 'Records',
      value: recordsInWords(request, returns) + (request.securedWhere ? `\n${request.securedWhere}` : ''),
    },
    ...(request.note === '' ? [] : [{ label: 'Note', value: request.note }]),
    ...(request.endedReason === null ? [] : [{ label: 'Closed because', value: request.endedReason }]),
  ];
  return (
    <>
      <h2 class="govuk-heading-m">Request</h2>
      <Rows rows={rows} />
      {mayKeep && request.secureAskedOn !== null && (
        <p class="govuk-body">
          <a class="govuk-link" href={scopingPaths.letter(reference, request.id)}>
            Letter asking them to secure records (Word)
          </a>
        </p>
      )}
    </>
  );
};

const OneReturn = ({ returned, nameOf }: { returned: ScopingReturn; nameOf: NameOf }) => {
  const { content, submittedAt, way, givenHow, givenOn, fromEmail, whatChanged } = returned;
  const how =
    way === 'link'
      ? `${dateTime(submittedAt)}, by the link sent to ${fromEmail}`
      : `${wordsOf(waysGiven, givenHow ?? undefined)}${givenOn === null ? '' : ` on ${longDate(givenOn)}`}, entered for the agency on ${dateTime(submittedAt)}`;
  const who: AnswerRow[] = [
    { label: 'Answered by', value: personInWords(content.respondent) },
    { label: 'Handed in', value: how },
    ...(whatChanged === '' ? [] : [{ label: 'What changed', value: whatChanged }]),
  ];
  if (content.nilReason !== undefined) return <Rows rows={[...nilRows(content), ...who]} />;
  return (
    <>
      {answerSections(content, nameOf).map(({ step, heading, rows }) => (
        <SummaryList key={step} card={{ title: { text: heading, headingLevel: 3 } }} rows={asRows(rows)} />
      ))}
      <Rows rows={who} />
    </>
  );
};

const Rows = ({ rows }: { rows: readonly AnswerRow[] }) => <SummaryList rows={asRows(rows)} />;

const asRows = (rows: readonly AnswerRow[]) =>
  rows.map(({ label, value }) => ({ key: { text: label }, value: { html: <span class="dhr-lines">{value}</span> } }));

const Actions = ({ reference, asked: { request, state, returns } }: Pick<OnePageProps, 'reference' | 'asked'>) => {
  const to = (path: (reference: string, id: string) => string): string => path(reference, request.id);
  const isOpen = request.endedAs === null;
  const actions = [
    ...(isOpen && !state.isSettled ? [{ text: 'Send a reminder', href: to(scopingPaths.reminder) }] : []),
    ...(isOpen
      ? [
          { text: 'Send a new link, or to another person', href: to(scopingPaths.link) },
          {
            text: returns.length === 0 ? 'Enter the answer for them' : 'Enter a correction for them',
            href: to(scopingPaths.answer),
          },
        ]
      : []),
    ...(isOpen && !state.isSettled ? [{ text: 'Agree another day', href: to(scopingPaths.dueDate) }] : []),
    ...(request.securedOn === null ? [{ text: 'Records confirmed as secured', href: to(scopingPaths.records) }] : []),
    ...(isOpen && returns.length === 0
      ? [{ text: 'Withdraw, or record that they did not take part', href: to(scopingPaths.end) }]
      : []),
  ];
  const [first, ...others] = actions;
  if (first === undefined) return null;
  return (
    <>
      <Button text={first.text} href={first.href} classes={state.isSettled ? 'govuk-button--secondary' : ''} />
      {others.length > 0 && (
        <ul class="govuk-list">
          {others.map(({ text, href }) => (
            <li key={href}>
              <a class="govuk-link" href={href}>
                {text}
              </a>
            </li>
          ))}
        </ul>
      )}
    </>
  );
};

const History = ({ asked: { chasers, dueChanges } }: Pick<OnePageProps, 'asked'>) =>
  chasers.length + dueChanges.length === 0 ? null : (
    <>
      <h2 class="govuk-heading-m">Reminders and other days agreed</h2>
      <ul class="govuk-list govuk-list--bullet">
        {chasers.map((chaser) => (
          <li key={chaser.id}>{chaserInWords(chaser)}</li>
        ))}
        {dueChanges.map(({ id, agreedAt, stood, stands, reason }) => (
          <li key={id}>
            {dateTime(agreedAt)}: due on {longDate(stands)} instead of {longDate(stood)}. {reason}
          </li>
        ))}
      </ul>
    </>
  );

function chaserInWords({ sentAt, toName, target, way, daysLate, step }: AskedAgency['chasers'][number]): string {
  const at = dateTime(sentAt);
  const office = target === 'chief-officer' ? 'chief officer' : 'contact';
  if (toName === null)
    return `${at}: the reminder was for the ${office}, but the directory names nobody with an e-mail address. Nothing was sent.`;
  const late = daysLate > 0 ? `, ${daysLate} days after its day` : '';
  return `${at}: reminder to the ${office}, ${toName}, ${way === 'by-hand' ? 'sent by hand' : `step ${step} of the timetable${late}`}`;
}
