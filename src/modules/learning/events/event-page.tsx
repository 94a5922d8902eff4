import { isTheme, themeInWords } from '../../../kernel/themes.js';
import type { DrawnPlot } from '../../../platform/plot/index.js';
import { dateTime, longDate, time } from '../../../web/formats.js';
import { Button, CopyField, InsetText, Page, PlotFigure, StackedTable, SummaryList } from '../../../web/index.js';
import { learningPaths } from '../paths.js';
import { PhaseTag } from './list-page.js';
import { PeopleOfEvent } from './people-of-event.js';
import { dayOfEvent, type LearningEvent, type Place } from './queries.js';
import type { EventResults } from './results.js';
import { ResultsOfEvent } from './results-of-event.js';
import { type EventPhase, eraseDay, followUpDay } from './rules.js';

export interface EventPageProps {
  readonly event: LearningEvent;
  readonly phase: EventPhase;
  readonly results: EventResults;
  readonly plots: readonly DrawnPlot[];
  /** References of the reviews that it draws on, as far as the asker may know of them. */
  readonly references: readonly string[];
  readonly keeps: boolean;
  /** Those who signed up or came, for whoever keeps the event. */
  readonly places: readonly Place[];
  /** The whole address at which people sign up. */
  readonly address: string;
}

/** A learning event: what it is, who comes, what came of it. */
export const EventPage = (props: EventPageProps) => {
  const { event, phase, keeps, results, plots } = props;
  return (
    <Page title={event.title} heading={event.title} caption="Learning event" back={learningPaths.events} wide>
      {phase === 'off' && <InsetText>{`Called off: ${event.cancelledReason}`}</InsetText>}
      {keeps && phase === 'past' && (
        <InsetText>
          The event is over. Tick who came, and say that the list is complete: only then does it count.
        </InsetText>
      )}
      <SummaryList rows={rowsOf(props)} />
      {keeps && phase !== 'off' && <Steps {...props} />}
      <Programme {...event} />
      {keeps && phase === 'coming' && (
        <section class="dhr-no-print">
          <h2 class="govuk-heading-m">Sign-up</h2>
          <p class="govuk-body">Send this address to everybody who may come. They need no account.</p>
          <CopyField id="sign-up" label="Address for signing up" value={props.address} />
        </section>
      )}
      {keeps && <PeopleOfEvent event={event} places={props.places} phase={phase} />}
      {plots.length > 0 && plots.slice(0, 1).map((plot) => <PlotFigure key={plot.title} plot={plot} />)}
      {phase === 'held' && <ResultsOfEvent results={results} plots={plots.slice(1)} />}
      {phase === 'held' && (
        <p class="govuk-body dhr-no-print">
          Take the record of the event away:{' '}
          <a class="govuk-link" href={learningPaths.recordWord(event.id)}>
            Word
          </a>
          {' or '}
          <a class="govuk-link" href={learningPaths.recordPdf(event.id)}>
            PDF
          </a>
          . It names nobody who came.
        </p>
      )}
    </Page>
  );
};

const row = (key: string, text: string) => ({ key: { text: key }, value: { text: text === '' ? '–' : text } });

function rowsOf({ event, phase, references, results, keeps }: EventPageProps) {
  const { capacity } = event;
  const { signedUp, waiting } = results;
  const on = dayOfEvent(event);
  return [
    { key: { text: 'State' }, value: { html: <PhaseTag phase={phase} /> } },
    row('When', `${dateTime(event.startsAt)} to ${time(event.endsAt)}`),
    row('Where', [event.place, keeps ? event.onlineLink : event.onlineLink && 'Online'].filter(Boolean).join('; ')),
    row('For whom', event.audience),
    { key: { text: 'What it is about' }, value: { html: <span class="dhr-lines">{event.about || '–'}</span> } },
    row('Themes', event.themes.filter(isTheme).map(themeInWords).join('; ')),
    row('Draws on', references.join(', ')),
    row(
      'Places',
      `${signedUp} taken${capacity === null ? ', no limit' : ` of ${capacity}`}${waiting === 0 ? '' : `; ${waiting} waiting`}`,
    ),
    row('People are asked what came of it', longDate(followUpDay(on, event.followUpMonths))),
    row(
      'Names and addresses',
      event.erasedAt === null
        ? `Erased on ${longDate(eraseDay(on, event.keepMonths))}`
        : `Erased on ${dateTime(event.erasedAt)}`,
    ),
  ];
}

const Steps = ({ event, phase }: EventPageProps) => (
  <div class="govuk-button-group dhr-no-print">
    {phase !== 'coming' && (
      <Button
        text="Who came"
        href={learningPaths.attendance(event.id)}
        classes={phase === 'past' ? '' : 'govuk-button--secondary'}
      />
    )}
    <Button text="Change the event" href={learningPaths.changeEvent(event.id)} classes="govuk-button--secondary" />
    {phase === 'coming' && (
      <a class="govuk-link" href={learningPaths.attendance(event.id)}>
        Tick who came
      </a>
    )}
    {phase !== 'held' && (
      <a class="govuk-link" href={learningPaths.callingOff(event.id)}>
        Call it off
      </a>
    )}
  </div>
);

/** What happens when, and who leads it. */
export const Programme = ({ programme }: Pick<LearningEvent, 'programme'>) =>
  programme.length === 0 ? null : (
    <StackedTable
      caption="Programme"
      captionClasses="govuk-table__caption--m"
      head={[{ name: 'Time' }, { name: 'What' }, { name: 'Who leads it' }]}
      rows={programme.map(({ at, what, who }) => [{ text: at }, { text: what }, { text: who || '–' }])}
    />
  );
