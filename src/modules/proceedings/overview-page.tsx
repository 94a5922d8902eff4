import type { Day } from '../../kernel/day.js';
import { longDate } from '../../web/formats.js';
import { Button, DutyTag, type DutyTagState, Form, Page, SummaryList } from '../../web/index.js';
import { ComingDates } from './coming-dates.js';
import { aboutKind, type KindId } from './kinds.js';
import { Listed } from './listed.js';
import type { LegalHold } from './one/rules.js';
import { proceedingPaths } from './paths.js';
import type { Agreement, DatedProceeding } from './queries.js';
import { timingInWords } from './words.js';

/** Something to do about other proceedings, with where it stands. */
export interface Step {
  readonly text: string;
  readonly hint: string;
  readonly href: string | undefined;
  readonly state: DutyTagState;
}

export interface OverviewProps {
  readonly reference: string;
  readonly proceedings: readonly DatedProceeding[];
  readonly steps: readonly Step[];
  readonly hold: LegalHold;
  readonly agreed: Agreement | undefined;
  /** Since when the review stands still. */
  readonly pausedSince: Day | undefined;
  /** Kinds said to run that nothing is recorded of. */
  readonly missing: readonly KindId[];
  readonly mayTellCoroner: boolean;
  readonly mayKeep: boolean;
  readonly today: Day;
}

/** What runs beside the review. */
export const ProceedingsPage = (props: OverviewProps) => (
  <Page
    title={`Other proceedings: ${props.reference}`}
    heading="Other proceedings and reviews"
    caption={props.reference}
  >
    <Hold hold={props.hold} />
    <Standing {...props} />
    <Steps {...props} />
    <ComingDates {...props} />
    <Listed {...props} />
    <p class="govuk-inset-text">
      New evidence of a crime, or of a risk to somebody living, goes to the police or the MASH at once, outside the
      review. Do not wait for a meeting.
    </p>
  </Page>
);

const Hold = ({ hold }: { hold: LegalHold }) => {
  if (hold.state === 'none') return null;
  return (
    <p class="govuk-inset-text">
      <strong>{hold.state === 'held' ? 'Legal hold.' : 'Legal hold released.'}</strong>{' '}
      {hold.state === 'held'
        ? `Since the charge on ${longDate(hold.since)} nothing of this review may be destroyed. It holds until ${
            hold.until === 'outcome'
              ? 'there is an outcome, and the appeal or the time for one has ended'
              : 'the appeal, or the time for one, has ended'
          }: record those dates when they come.`
        : `It held from ${longDate(hold.since)} to ${longDate(hold.on)}. What is kept follows the partnership’s own periods again.`}
    </p>
  );
};

const Standing = ({ reference, agreed, pausedSince }: OverviewProps) => (
  <SummaryList
    rows={[
      {
        key: { text: 'Agreed with the police' },
        value: {
          text:
            agreed === undefined
              ? 'Nothing yet'
              : `${timingInWords[agreed.outcome]} (${longDate(agreed.agreedOn)})${
                  agreed.lookAgainOn === null ? '' : `; looked at again on ${longDate(agreed.lookAgainOn)}`
                }`,
        },
        actions: {
          items: [
            {
              text: 'See or agree',
              href: proceedingPaths.timing(reference),
              visuallyHiddenText: 'timing with the police',
            },
          ],
        },
      },
      {
        key: { text: 'Clocks' },
        value: { text: clocksInWords(agreed, pausedSince) },
        actions: {
          items: [{ text: 'Pauses', href: proceedingPaths.pauses(reference), visuallyHiddenText: 'of this review' }],
        },
      },
      {
        key: { text: 'Disclosure' },
        value: { text: 'Everything the review has made or holds, and what the police were told of' },
        actions: {
          items: [
            { text: 'Schedule', href: proceedingPaths.disclosure(reference), visuallyHiddenText: 'for disclosure' },
          ],
        },
      },
    ]}
  />
);

function clocksInWords(agreed: Agreement | undefined, pausedSince: Day | undefined): string {
  if (pausedSince !== undefined) return `Paused since ${longDate(pausedSince)}`;
  return agreed?.outcome === 'pause' ? 'A pause was agreed, but no clock is stopped: record the pause' : 'They run';
}

const Steps = ({ reference, steps, missing, mayKeep, mayTellCoroner }: OverviewProps) => (
  <>
    <h2 class="govuk-heading-m">What is to be done</h2>
    <ul class="govuk-list dhr-steps">
      {steps.map(({ text, hint, href, state }) => (
        <li class="dhr-steps__step" key={text}>
          <div class="dhr-steps__head">
            {href !== undefined && mayKeep ? (
              <a class="govuk-link" href={href}>
                {text}
              </a>
            ) : (
              text
            )}
            <DutyTag state={state} />
          </div>
          <p class="govuk-hint govuk-!-margin-bottom-0">{hint}</p>
        </li>
      ))}
    </ul>
    {mayTellCoroner && (
      <Form action={proceedingPaths.coroner(reference)} unsavedChanges="off">
        <Button text="Draw up the letter to the coroner" classes="govuk-button--secondary" preventDoubleClick />
      </Form>
    )}
    {mayKeep && missing.length > 0 && (
      <>
        <p class="govuk-body">You said that these run, and nothing is recorded of them yet:</p>
        <ul class="govuk-list govuk-list--bullet">
          {missing.map((kind) => (
            <li key={kind}>
              <a class="govuk-link" href={proceedingPaths.new(reference, kind)}>
                Record: {aboutKind(kind).name}
              </a>
            </li>
          ))}
        </ul>
      </>
    )}
  </>
);
