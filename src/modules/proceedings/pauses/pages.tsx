import type { Day } from '../../../kernel/day.js';
import { stages } from '../../../kernel/duty.js';
import { dateTime, longDate, plural, shortDate } from '../../../web/formats.js';
import { type FormState, InsetText, Page, ScrollRegion } from '../../../web/index.js';
import { noticePaths } from '../../notices/index.js';
import { reviewPaths } from '../../reviews/index.js';
import { proceedingPaths } from '../paths.js';
import { NewPauseForm } from './form-pages.js';
import type { endChangesOf, PauseRecord } from './queries.js';
import { type Cost, lasted } from './rules.js';

export interface PausesPageProps {
  readonly reference: string;
  readonly pauses: readonly PauseRecord[];
  readonly changes: Awaited<ReturnType<typeof endChangesOf>>;
  readonly costs: readonly Cost[];
  readonly form: FormState;
  readonly today: Day;
  readonly mayKeep: boolean;
  /** False while nobody has decided to hold a review. */
  readonly mayPause: boolean;
}

/** The pauses of a review, what they cost, and the way to pause it. */
export const PausesPage = (props: PausesPageProps) => {
  const { reference, pauses, form, mayKeep, mayPause } = props;
  const openFrom = pauses.find(({ toOn, withdrawnAt }) => toOn === null && withdrawnAt === null)?.fromOn;
  return (
    <Page
      title={`Pauses of ${reference}`}
      heading="Pauses"
      caption={reference}
      form={form}
      back={reviewPaths.overview(reference)}
    >
      <p class="govuk-body">
        While a pause is open its clocks stand still. The first dates are never lost: each duty shows the date by the
        limit, the date agreed and the days it stood still. A pause does not mend what was late before it began.
      </p>
      {pauses.length === 0 && <p class="govuk-inset-text">This review has never been paused.</p>}
      {pauses.map((pause) => (
        <PauseEntry {...props} pause={pause} key={pause.id} />
      ))}
      <Costs {...props} />
      {openFrom !== undefined && <Open {...props} from={openFrom} />}
      {mayKeep && mayPause && (openFrom === undefined || form.errors.length > 0) && <NewPauseForm form={form} />}
      {mayKeep && !mayPause && (
        <p class="govuk-inset-text">
          Only a review that it was decided to hold can be paused. If the decision has to wait, put it off on the
          decision page.
        </p>
      )}
    </Page>
  );
};

/** Pauses never overlap: another can only follow an open one. */
const Open = ({ reference, from, mayKeep }: PausesPageProps & { from: Day }) => (
  <InsetText>
    The review has been paused since {longDate(from)}.
    {mayKeep && (
      <>
        {' '}
        The letter that tells the Home Office stands among the{' '}
        <a class="govuk-link" href={noticePaths.list(reference)}>
          notices
        </a>
        . When work goes on, end the pause; another can be recorded after that.
      </>
    )}
  </InsetText>
);

const PauseEntry = ({ reference, pause, changes, today, mayKeep }: PausesPageProps & { pause: PauseRecord }) => {
  const days = lasted({ from: pause.fromOn, to: pause.toOn ?? undefined }, today);
  return (
    <div class="dhr-record">
      <p class="govuk-body">
        <strong>
          From {longDate(pause.fromOn)} {pause.toOn === null ? 'and still open' : `to ${longDate(pause.toOn)}`}
        </strong>{' '}
        ({plural(days, 'day')}
        {pause.toOn === null || pause.toOn > today ? ' so far' : ''}): {stopsInWords(pause.stops)}. {pause.reason}
      </p>
      <p class="govuk-body-s">Agreed by {pause.agreedBy}</p>
      {changes
        .filter(({ change }) => change.pauseId === pause.id)
        .map(({ change, by }) => (
          <p class="govuk-body-s" key={change.id}>
            {change.stood === null ? 'End set' : `End moved from ${longDate(change.stood)}`} to{' '}
            {longDate(change.stands)} by {by ?? 'a former colleague'}, {dateTime(change.changedAt)}. {change.reason}
          </p>
        ))}
      {pause.withdrawnAt !== null && (
        <p class="govuk-body-s">
          <strong>Taken back</strong>, so it stops nothing: {pause.withdrawnReason}
        </p>
      )}
      {mayKeep && pause.withdrawnAt === null && <PauseLinks reference={reference} pause={pause} today={today} />}
    </div>
  );
};

const stopsInWords = (stops: readonly string[]): string =>
  stops.length === 0 ? 'every clock' : `${stops.length === 1 ? 'stage' : 'stages'} ${stops.join(', ')}`;

const PauseLinks = ({ reference, pause, today }: { reference: string; pause: PauseRecord; today: Day }) => {
  const about = <span class="govuk-visually-hidden"> that began on {longDate(pause.fromOn)}</span>;
  return (
    <p class="govuk-body-s">
      {(pause.toOn === null || pause.toOn > today) && (
        <>
          <a class="govuk-link" href={proceedingPaths.pauseEnd(reference, pause.id)}>
            {pause.toOn === null ? 'End this pause' : 'Move the end of this pause'}
            {about}
          </a>
          {' or '}
        </>
      )}
      <a class="govuk-link" href={proceedingPaths.pauseWithdrawal(reference, pause.id)}>
        take it back{about}
      </a>
    </p>
  );
};

const Costs = ({ costs }: PausesPageProps) => {
  if (costs.length === 0) return null;
  return (
    <>
      <h2 class="govuk-heading-m">What the pauses cost</h2>
      <p class="govuk-body">This stays on record. A date that has not come back yet is held by an open pause.</p>
      <ScrollRegion label="What the pauses cost, duty by duty">
        <table class="govuk-table">
          <thead class="govuk-table__head">
            <tr class="govuk-table__row">
              {['Duty', 'Originally due', 'Due now', 'Days'].map((heading) => (
                <th scope="col" class="govuk-table__header" key={heading}>
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody class="govuk-table__body">
            {costs.map(({ dutyId, title, original, now, days }) => (
              <tr class="govuk-table__row" key={dutyId}>
                <th scope="row" class="govuk-table__header">
                  {dutyId} {title}
                </th>
                <td class="govuk-table__cell">{original === undefined ? 'No date' : shortDate(original)}</td>
                <td class="govuk-table__cell">{now === undefined ? 'Held' : shortDate(now)}</td>
                <td class="govuk-table__cell">{days}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <p class="govuk-body-s">
        Stages:{' '}
        {Object.entries(stages)
          .map(([letter, words]) => `${letter} ${words}`)
          .join('; ')}
        .
      </p>
    </>
  );
};
