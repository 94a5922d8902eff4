import type { Day } from '../../kernel/day.js';
import { type Duty, marks } from '../../kernel/duty.js';
import type { DutyState } from '../../kernel/duty-state.js';
import { dateTime, longDate } from '../../web/formats.js';
import { Button, DutyTag, Page, SummaryList, WarningText } from '../../web/index.js';
import { limitInWords } from './catalogue.js';
import { dutyPaths } from './paths.js';
import { tagOf } from './tag-of.js';

/** A record that a duty was met outside the system. */
export interface ByHandEntry {
  readonly id: string;
  readonly metOn: string;
  readonly metBy: string;
  readonly proof: string;
  readonly note: string;
  readonly recordedAt: Date;
  readonly recordedBy: string | null;
  readonly withdrawnAt: Date | null;
  readonly withdrawnReason: string | null;
}

/** A day that was agreed. */
export interface AgreementEntry {
  readonly id: string;
  readonly newDue: string;
  readonly agreedOn: string;
  readonly agreedBy: string;
  readonly reason: string;
}

/** One duty of a review: where it stands, why, and what was said of it. */
export interface DutyPageProps {
  readonly reference: string;
  readonly duty: Duty;
  readonly state: DutyState;
  readonly byHand: readonly ByHandEntry[];
  readonly agreements: readonly AgreementEntry[];
  readonly mayKeep: boolean;
  /** The page of the review on which it is done, as far as the reader may open it. */
  readonly place: { readonly text: string; readonly href: string } | undefined;
}

export const DutyPage = (props: DutyPageProps) => {
  const { reference, duty, state } = props;
  return (
    <Page
      title={`${duty.title} – ${reference}`}
      heading={duty.title}
      caption={`${reference} · duty ${duty.id}`}
      back={dutyPaths.list(reference)}
    >
      <p class="govuk-body">
        <DutyTag state={tagOf(state)} />
      </p>
      <p class="govuk-body-l">{state.sentence}</p>
      {state.warning !== undefined && <WarningText text={state.warning} iconFallbackText="Note" />}
      {state.state !== 'not-applicable' && <Ways {...props} />}
      <Days state={state} />
      <About duty={duty} />
      <Agreements agreements={props.agreements} />
      <Records {...props} />
    </Page>
  );
};

const Ways = ({ reference, duty, state, mayKeep, place }: DutyPageProps) => {
  const isOpen = state.state !== 'met';
  return (
    <>
      {place !== undefined && (
        <p class="govuk-body">
          {isOpen ? (
            `It is done under ${place.text}, and then stands here as done by itself.`
          ) : (
            <>
              It is looked after under{' '}
              <a class="govuk-link" href={place.href}>
                {place.text}
              </a>
              .
            </>
          )}
        </p>
      )}
      {(mayKeep || (place !== undefined && isOpen)) && (
        <div class="govuk-button-group">
          {place !== undefined && isOpen && <Button text={`Go to ${place.text}`} href={place.href} />}
          {mayKeep && (
            <Button
              text={place === undefined ? 'Record that it was done' : 'Record that it was done elsewhere'}
              href={dutyPaths.met(reference, duty.id)}
              classes={place === undefined && isOpen ? '' : 'govuk-button--secondary'}
            />
          )}
          {mayKeep && isOpen && state.originalDue !== undefined && (
            <Button
              text="Record another agreed date"
              href={dutyPaths.extension(reference, duty.id)}
              classes="govuk-button--secondary"
            />
          )}
        </div>
      )}
    </>
  );
};

const row = (key: string, value: string) => ({ key: { text: key }, value: { text: value } });

const dated = (on: Day | undefined, otherwise: string): string => (on === undefined ? otherwise : longDate(on));

const Days = ({ state }: { state: DutyState }) => (
  <>
    <h2 class="govuk-heading-m">Dates</h2>
    <SummaryList
      rows={[
        row('Started', dated(state.startedOn, 'Not yet')),
        row('By the limit', dated(state.originalDue, 'No day is set')),
        ...(state.agreedDue === undefined ? [] : [row('As agreed since', longDate(state.agreedDue))]),
        ...(state.pausedDays === 0 ? [] : [row('Days the clock stood still', String(state.pausedDays))]),
        ...(state.effectiveDue === state.originalDue ? [] : [row('Due', dated(state.effectiveDue, 'No day is set'))]),
        row('Done', dated(state.metOn, 'Not yet')),
      ]}
    />
  </>
);

const About = ({ duty }: { duty: Duty }) => (
  <>
    <h2 class="govuk-heading-m">About this duty</h2>
    <SummaryList
      rows={[
        row('Whose duty', duty.owner),
        ...(duty.owedTo === undefined ? [] : [row('Owed to', duty.owedTo)]),
        row('Limit', limitInWords(duty.limit)),
        row('What proves it', duty.proof),
        row('Where it comes from', duty.source),
        row('How sure we are', duty.mark.map((mark) => marks[mark]).join('; ')),
      ]}
    />
  </>
);

const Agreements = ({ agreements }: Pick<DutyPageProps, 'agreements'>) =>
  agreements.length === 0 ? null : (
    <>
      <h2 class="govuk-heading-m">Dates agreed</h2>
      <ul class="govuk-list govuk-list--bullet">
        {agreements.map((one) => (
          <li key={one.id}>
            To {longDate(one.newDue as Day)}, agreed by {one.agreedBy} on {longDate(one.agreedOn as Day)}: {one.reason}
          </li>
        ))}
      </ul>
    </>
  );

const Records = ({ reference, duty, byHand, mayKeep }: DutyPageProps) =>
  byHand.length === 0 ? null : (
    <>
      <h2 class="govuk-heading-m">Recorded by hand</h2>
      {byHand.map((entry) => (
        <div class="dhr-record" key={entry.id}>
          <p class="govuk-body">
            Done on {longDate(entry.metOn as Day)} by {entry.metBy}. Proof: {entry.proof}
            {entry.note === '' ? '' : `. ${entry.note}`}
          </p>
          <p class="govuk-body-s">
            Recorded by {entry.recordedBy ?? 'somebody who has left'}, {dateTime(entry.recordedAt)}
          </p>
          {entry.withdrawnAt !== null && (
            <p class="govuk-body-s">
              <strong>Withdrawn</strong> {dateTime(entry.withdrawnAt)}: {entry.withdrawnReason}
            </p>
          )}
          {entry.withdrawnAt === null && mayKeep && (
            <p class="govuk-body-s">
              <a class="govuk-link" href={dutyPaths.withdrawal(reference, duty.id, entry.id)}>
                Withdraw this record
              </a>
            </p>
          )}
        </div>
      ))}
    </>
  );
