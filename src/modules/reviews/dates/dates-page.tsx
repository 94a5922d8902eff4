import { type Day, parseDay } from '../../../kernel/day.js';
import { type ClockStart, clockStarts, factLabel, isClockStart } from '../../../kernel/facts.js';
import { dateTime, longDate } from '../../../web/formats.js';
import {
  Button,
  choiceOf,
  DateInput,
  dateOf,
  Form,
  type FormState,
  fieldOf,
  Page,
  Radios,
  SummaryList,
  Tag,
  Textarea,
} from '../../../web/index.js';
import { reviewPaths } from '../paths.js';
import type { DateChange } from './queries.js';
import type { FourDates } from './rules.js';

const NOT_GIVEN = 'Not given';
const dayWords = (on: Day | null): string => (on === null ? NOT_GIVEN : longDate(on));

export interface DatesPageProps {
  reference: string;
  dates: FourDates;
  clockStart: ClockStart;
  clockStartReason: string | null;
  /** Day by which the month ends, as the rule has it. */
  monthEnds: Day | undefined;
  changes: readonly DateChange[];
  mayChange: boolean;
}

/** The four dates, the one that runs the month, and what stood there before. */
export const DatesPage = (props: DatesPageProps) => (
  <Page title={`Dates of ${props.reference}`} heading="The four dates" caption={props.reference}>
    <p class="govuk-body">{whyItRuns(props)}</p>
    <SummaryList rows={clockStarts.map((what) => dateRow(props, what))} />
    {props.mayChange && (
      <Button
        text="Run the month from another date"
        href={reviewPaths.clock(props.reference)}
        classes="govuk-button--secondary"
      />
    )}
    <Changes changes={props.changes} />
  </Page>
);

function whyItRuns({ dates, clockStart, clockStartReason, monthEnds }: DatesPageProps): string {
  const on = dates[clockStart];
  const runs = `The time for the decision runs from ${on === null ? 'a date not given' : longDate(on)} (${factLabel(clockStart)}).`;
  const why =
    clockStartReason === null
      ? ' That is the partnership’s rule; another date may be picked with a reason.'
      : ` Picked because: ${clockStartReason}`;
  return `${runs}${monthEnds === undefined ? '' : ` It ends on ${longDate(monthEnds)}.`}${why}`;
}

function dateRow({ reference, dates, clockStart, mayChange }: DatesPageProps, what: ClockStart) {
  const running = what === clockStart;
  return {
    key: { text: factLabel(what) },
    value: {
      html: (
        <>
          {dayWords(dates[what])} {running && <Tag text="Runs the clock" classes="govuk-tag--blue" />}
        </>
      ),
    },
    actions: {
      items: mayChange
        ? [{ text: 'Correct', href: reviewPaths.date(reference, what), visuallyHiddenText: factLabel(what) }]
        : [],
    },
  };
}

const Changes = ({ changes }: { changes: readonly DateChange[] }) => (
  <>
    <h2 class="govuk-heading-m">Changes</h2>
    {changes.length === 0 && <p class="govuk-body">Nothing has been changed since the review was registered.</p>}
    {changes.map((change) => (
      <div class="dhr-record" key={change.id}>
        <p class="govuk-body">
          <strong>{change.what === 'clock-start' ? 'Date that runs the clock' : factLabel(change.what)}</strong>: from{' '}
          {valueWords(change.stood)} to {valueWords(change.stands)}
        </p>
        <p class="govuk-body">{change.reason}</p>
        <p class="govuk-body-s">
          {change.by}, {dateTime(change.at)}
        </p>
      </div>
    ))}
  </>
);

function valueWords(value: string | null): string {
  if (value === null) return NOT_GIVEN.toLowerCase();
  if (isClockStart(value)) return `“${factLabel(value)}”`;
  const on = parseDay(value);
  return on === undefined ? value : longDate(on);
}

interface ChangeProps {
  reference: string;
  version: number;
  form: FormState;
}

const Why = ({ form }: { form: FormState }) => (
  <Textarea
    {...fieldOf(form, 'reason')}
    label={{ text: 'Why', classes: 'govuk-label--s' }}
    hint={{ text: 'It stays on record beside what stood there before' }}
    rows={3}
  />
);

/** Corrects one of the four dates. */
export const DatePage = ({
  reference,
  version,
  form,
  what,
  stands,
}: ChangeProps & { what: ClockStart; stands: Day | null }) => (
  <Page
    title={`${factLabel(what)}: ${reference}`}
    heading={factLabel(what)}
    caption={reference}
    form={form}
    back={reviewPaths.dates(reference)}
  >
    <p class="govuk-body">It stands at: {dayWords(stands)}. Every date worked out from it will follow.</p>
    <Form version={version}>
      <DateInput
        {...dateOf(form, 'on')}
        fieldset={{ legend: { text: 'The right date', classes: 'govuk-fieldset__legend--s' } }}
        hint={{ text: 'Leave empty if it is not known' }}
      />
      <Why form={form} />
      <Button text="Correct this date" preventDoubleClick />
    </Form>
  </Page>
);

/** Picks another date for the month to run from. */
export const ClockPage = ({ reference, version, form, dates }: ChangeProps & { dates: FourDates }) => (
  <Page
    title={`Clock of ${reference}`}
    heading="Run the month from another date"
    caption={reference}
    form={form}
    back={reviewPaths.dates(reference)}
  >
    <Form version={version}>
      <Radios
        {...choiceOf(form, 'start')}
        fieldset={{ legend: { text: 'The time for the decision runs from', classes: 'govuk-fieldset__legend--s' } }}
        items={clockStarts.map((what) => ({
          value: what,
          text: factLabel(what),
          hint: { text: dayWords(dates[what]) },
        }))}
      />
      <Why form={form} />
      <Button text="Save" preventDoubleClick />
    </Form>
  </Page>
);
