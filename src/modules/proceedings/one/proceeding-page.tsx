import { type Day, parseDay } from '../../../kernel/day.js';
import { marks } from '../../../kernel/duty.js';
import { dateTime, longDate } from '../../../web/formats.js';
import { Button, Details, Form, InsetText, Page, SummaryList, Tag } from '../../../web/index.js';
import { aboutKind, dateKinds } from '../kinds.js';
import { proceedingPaths } from '../paths.js';
import type { DatedProceeding, historyOf, ProceedingDate } from '../queries.js';
import { combiningInWords, effectInWords, statusInWords } from '../words.js';

export interface ProceedingPageProps {
  readonly reference: string;
  readonly proceeding: DatedProceeding;
  readonly history: Awaited<ReturnType<typeof historyOf>>;
  readonly today: Day;
  readonly mayKeep: boolean;
  /** It is said here that the review is paused, and no pause is on record today. */
  readonly saidPausedButRuns: boolean;
}

/** One proceeding: what it is, its dates, what it does to the review, and what was said before. */
export const ProceedingPage = (props: ProceedingPageProps) => {
  const { reference, proceeding, mayKeep } = props;
  const kind = aboutKind(proceeding.kind);
  return (
    <Page
      title={`${proceeding.title}: ${reference}`}
      heading={proceeding.title}
      caption={reference}
      back={proceedingPaths.list(reference)}
    >
      <Details summaryText={`What to think of: ${kind.name}`}>
        <p class="govuk-body">{kind.test}</p>
        <p class="govuk-body">{kind.think}</p>
        <p class="govuk-body-s">How sure this is: {kind.mark.map((mark) => marks[mark]).join('; ')}.</p>
      </Details>
      <SummaryList rows={rowsOf(proceeding)} />
      {props.saidPausedButRuns && <StillRunning reference={reference} />}
      {mayKeep && <Acts {...props} />}
      <h2 class="govuk-heading-m">Key dates</h2>
      <Dates {...props} />
      <History {...props} />
    </Page>
  );
};

const rowsOf = (one: DatedProceeding) =>
  [
    ['Kind', aboutKind(one.kind).name],
    ['Where it stands', one.endedOn === null ? statusInWords[one.status] : `Ended on ${longDate(one.endedOn)}`],
    ['How it ended', one.outcome],
    ['Whose it is', one.owner],
    ['Contact', one.contact],
    ['Their reference', one.reference],
    ['What it does to this review', effectInWords[one.effect]],
    ['How the two fit together', combiningInWords[one.combining]],
    ['Who leads', one.lead],
    ['What was agreed', one.how],
  ].flatMap(([key = '', value = '']) => (value === '' ? [] : [{ key: { text: key }, value: { text: value } }]));

/** What is written here tells people; only a pause on record stops a clock. */
const StillRunning = ({ reference }: { reference: string }) => (
  <InsetText>
    <p class="govuk-body">
      The review’s clocks still run: what is said here does not stop them.{' '}
      <a class="govuk-link" href={proceedingPaths.pauses(reference)}>
        Record the pause
      </a>
    </p>
  </InsetText>
);

const Acts = ({ reference, proceeding }: ProceedingPageProps) => (
  <div class="govuk-button-group">
    <Button text="Add a key date" href={proceedingPaths.newDate(reference, proceeding.id)} />
    <Button text="Change" classes="govuk-button--secondary" href={proceedingPaths.change(reference, proceeding.id)} />
    {proceeding.status === 'ended' ? (
      <Form version={proceeding.version} action={proceedingPaths.reopen(reference, proceeding.id)} unsavedChanges="off">
        <Button text="Open it again" classes="govuk-button--secondary" preventDoubleClick />
      </Form>
    ) : (
      <Button
        text="Record that it has ended"
        classes="govuk-button--secondary"
        href={proceedingPaths.end(reference, proceeding.id)}
      />
    )}
  </div>
);

const Dates = ({ reference, proceeding, today, mayKeep }: ProceedingPageProps) => {
  if (proceeding.dates.length === 0)
    return (
      <p class="govuk-body">
        No dates yet. Add those that are known: approaches to the family and meetings are planned around them.
      </p>
    );
  return (
    <SummaryList
      rows={proceeding.dates.map((date) => ({
        key: { text: dateKinds[date.kind] },
        value: {
          html: (
            <>
              {longDate(date.on)} <DateTag date={date} today={today} />
              {date.note !== '' && <p class="govuk-body-s govuk-!-margin-bottom-0">{date.note}</p>}
            </>
          ),
        },
        actions: {
          items: mayKeep
            ? [
                {
                  text: date.state === 'planned' && date.on <= today ? 'Say whether it took place' : 'Change',
                  href: proceedingPaths.date(reference, proceeding.id, date.id),
                  visuallyHiddenText: dateKinds[date.kind],
                },
              ]
            : [],
        },
      }))}
    />
  );
};

/** Where a date stands, in words. */
export const DateTag = ({ date, today }: { date: Pick<ProceedingDate, 'on' | 'state'>; today: Day }) => {
  if (date.state === 'happened') return <Tag text="Took place" classes="govuk-tag--green" />;
  if (date.state === 'cancelled') return <Tag text="Off" classes="govuk-tag--grey" />;
  return date.on < today ? (
    <Tag text="Did it take place?" classes="govuk-tag--yellow" />
  ) : (
    <Tag text="Planned" classes="govuk-tag--blue" />
  );
};

const labels: Readonly<Record<string, string>> = {
  kind: 'Kind',
  title: 'What it is called',
  owner: 'Whose it is',
  contact: 'Contact',
  reference: 'Their reference',
  status: 'Where it stands',
  effect: 'What it does to this review',
  combining: 'How the two fit together',
  lead: 'Who leads',
  how: 'What was agreed',
  endedOn: 'Date it ended',
  outcome: 'How it ended',
};

const wordsFor = (what: string, value: string): string => {
  const lists: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    status: statusInWords,
    effect: effectInWords,
    combining: combiningInWords,
  };
  if (value === '') return 'nothing';
  const on = what === 'endedOn' ? parseDay(value) : undefined;
  return on === undefined ? (lists[what]?.[value] ?? value) : longDate(on);
};

const stateWords = { planned: 'planned', happened: 'took place', cancelled: 'off' } as const;

const History = ({ history: { changes, moved } }: ProceedingPageProps) => (
  <>
    <h2 class="govuk-heading-m">What stood before</h2>
    {changes.length + moved.length === 0 && <p class="govuk-body">Nothing has been changed.</p>}
    {moved.map(({ change, kind, by }) => (
      <div class="dhr-record" key={change.id}>
        <p class="govuk-body">
          <strong>{dateKinds[kind]}</strong>: from {longDate(change.stoodOn)} ({stateWords[change.stoodState]}) to{' '}
          {longDate(change.standsOn)} ({stateWords[change.standsState]}). {change.reason}
        </p>
        <p class="govuk-body-s">
          {by ?? 'A former colleague'}, {dateTime(change.changedAt)}
        </p>
      </div>
    ))}
    {changes.map(({ change, by }) => (
      <div class="dhr-record" key={change.id}>
        <p class="govuk-body">
          <strong>{labels[change.what] ?? change.what}</strong>: from “{wordsFor(change.what, change.stood)}” to “
          {wordsFor(change.what, change.stands)}”
        </p>
        <p class="govuk-body-s">
          {by ?? 'A former colleague'}, {dateTime(change.changedAt)}
        </p>
      </div>
    ))}
  </>
);
