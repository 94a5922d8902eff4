import { type Day, daysBetween } from '../../../kernel/day.js';
import { dateTime, plural, shortDate } from '../../../web/formats.js';
import { Button, EmptyState, Page, ScrollRegion, Table, Tag } from '../../../web/index.js';
import { reviewPaths } from '../../reviews/index.js';
import { notificationPaths } from '../paths.js';
import { decisionWords, wayInWords } from './decision-words.js';
import type { Sureness } from './doubles.js';
import { intakePaths } from './paths.js';
import type { Decision, Waiting } from './queries.js';

/** A waiting notification with the day by which it is to be acknowledged. */
export interface WaitingRow extends Waiting {
  readonly acknowledgeBy: Day;
  /** Undefined when there is none, or when it has not been compared yet. */
  readonly double: Sureness | undefined;
}

/** Notifications that wait for the co-ordinator, the longest first, and what was decided lately. */
export const IntakePage = ({
  waiting,
  decided,
  today,
}: {
  waiting: readonly WaitingRow[];
  decided: readonly Decision[];
  today: Day;
}) => (
  <Page title="Intake" heading="Intake" wide>
    <p class="govuk-body">
      {waiting.length === 0 ? '' : `${plural(waiting.length, 'notification waits', 'notifications wait')} for you. `}
      Accept, link, send on or turn down each one; the referrer is told.
    </p>
    {waiting.length === 0 ? (
      <EmptyState heading="Nothing is waiting">
        Notifications come from the public form, from paper and from other partnerships. The one that has waited longest
        stands on top.
      </EmptyState>
    ) : (
      <WaitingTable waiting={waiting} today={today} />
    )}
    <div class="govuk-button-group">
      <Button text="Enter one for somebody else" href={notificationPaths.enter} classes="govuk-button--secondary" />
      <Button text="Read in a Word form" href={notificationPaths.upload} classes="govuk-button--secondary" />
    </div>
    {decided.length > 0 && <DecidedTable decided={decided} />}
  </Page>
);

const WaitingTable = ({ waiting, today }: { waiting: readonly WaitingRow[]; today: Day }) => (
  <ScrollRegion label="Notifications that wait">
    <Table
      caption="Waiting"
      captionClasses="govuk-table__caption--m"
      classes="dhr-register"
      head={[
        { text: 'Notification' },
        { text: 'Acknowledge by' },
        { text: 'Waiting' },
        { text: 'From' },
        { text: 'Came by' },
        { text: 'Received' },
      ]}
      rows={waiting.map((row) => [
        {
          html: (
            <>
              <a class="govuk-link dhr-one-line" href={intakePaths.one(row.id)}>
                {row.reference}
              </a>{' '}
              {row.double !== undefined && <Tag {...doubleTag[row.double]} />}
            </>
          ),
        },
        { html: <DueDay on={row.acknowledgeBy} today={today} /> },
        { text: waitedInWords(daysBetween(row.receivedOn, today)) },
        { text: row.agency },
        { text: wayInWords(row.way) },
        { html: <span class="dhr-one-line">{shortDate(row.receivedOn)}</span> },
      ])}
    />
  </ScrollRegion>
);

const doubleTag: Readonly<Record<Sureness, { text: string; classes: string }>> = {
  'very-likely': { text: 'Likely double', classes: 'govuk-tag--orange' },
  possible: { text: 'Possible double', classes: 'govuk-tag--yellow' },
};

const waitedInWords = (days: number): string => (days === 0 ? 'Since today' : plural(days, 'day'));

/** A day with what it means today. */
export const DueDay = ({ on, today }: { on: Day; today: Day }) => (
  <>
    <span class="dhr-one-line">{shortDate(on)}</span> {on < today && <Tag text="Overdue" classes="govuk-tag--red" />}
    {on === today && <Tag text="Today" classes="govuk-tag--yellow" />}
  </>
);

const DecidedTable = ({ decided }: { decided: readonly Decision[] }) => (
  <ScrollRegion label="Latest decisions">
    <Table
      caption="Decided lately"
      captionClasses="govuk-table__caption--m"
      classes="dhr-register"
      head={[{ text: 'Notification' }, { text: 'Decision' }, { text: 'By' }, { text: 'When' }]}
      rows={decided.map((decision) => [
        {
          html: (
            <a class="govuk-link dhr-one-line" href={intakePaths.one(decision.notificationId)}>
              {decision.notification}
            </a>
          ),
        },
        {
          html:
            decision.review === undefined ? (
              decisionWords(decision.kind)
            ) : (
              <>
                {decisionWords(decision.kind)}{' '}
                <a class="govuk-link dhr-one-line" href={reviewPaths.overview(decision.review)}>
                  {decision.review}
                </a>
              </>
            ),
        },
        { text: decision.by },
        { text: dateTime(decision.at) },
      ])}
    />
  </ScrollRegion>
);
