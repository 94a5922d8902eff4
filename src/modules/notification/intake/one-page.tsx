import { type Day, daysBetween } from '../../../kernel/day.js';
import { dateTime, longDate, plural } from '../../../web/formats.js';
import { Button, InsetText, KeyFacts, Page } from '../../../web/index.js';
import { reviewPaths } from '../../reviews/index.js';
import { AllAnswers } from '../pages/answers.js';
import { notificationPaths } from '../paths.js';
import type { Notification } from '../queries.js';
import { decisionWords, wayInWords } from './decision-words.js';
import type { Double } from './doubles.js';
import { DoublesSection } from './doubles-section.js';
import { DueDay } from './intake-page.js';
import { intakePaths } from './paths.js';
import type { Decision } from './queries.js';
import { rejectionInWords, reopenBlockers } from './rules.js';

export interface OnePageProps {
  notification: Notification;
  acknowledgeBy: Day;
  today: Day;
  decisions: readonly Decision[];
  doubles: readonly Double[];
  /** Names of partnerships of this installation, by id. */
  partnershipNames: ReadonlyMap<string, string>;
}

/** One notification: likely doubles, what to decide, and everything that was handed in. */
export const OnePage = (props: OnePageProps) => {
  const { notification, decisions } = props;
  const counting = decisions.find(({ reopenedAt }) => reopenedAt === null);
  return (
    <Page
      title={`Notification ${notification.reference}`}
      heading={`Notification ${notification.reference}`}
      caption="Intake"
      back={intakePaths.list}
      contentWarning="This page shows everything that was handed in, with names. Your look at it is recorded."
      wide
    >
      <KeyFacts facts={factsOf(props)} />
      {counting === undefined ? (
        <>
          <DoublesSection notification={notification} doubles={props.doubles} />
          <Choices id={notification.id} />
        </>
      ) : (
        <Counting decision={counting} partnershipNames={props.partnershipNames} />
      )}
      <Earlier decisions={decisions.filter(({ reopenedAt }) => reopenedAt !== null)} />
      <h2 class="govuk-heading-l">What was handed in</h2>
      <p class="govuk-body">
        <a class="govuk-link" href={notificationPaths.copy(notification.id)}>
          Download a copy as Word
        </a>
      </p>
      <AllAnswers content={notification.content} way="entered" />
    </Page>
  );
};

const factsOf = ({ notification, acknowledgeBy, today, decisions }: OnePageProps) => {
  const waits = decisions.every(({ reopenedAt }) => reopenedAt !== null);
  return [
    { label: 'Received', value: longDate(notification.receivedOn) },
    { label: 'Came by', value: wayInWords(notification.way) },
    ...(notification.givenBy === null ? [] : [{ label: 'Given by', value: notification.givenBy }]),
    ...(waits
      ? [
          { label: 'Waiting', value: plural(daysBetween(notification.receivedOn, today), 'day') },
          { label: 'Acknowledge by', value: <DueDay on={acknowledgeBy} today={today} /> },
        ]
      : []),
  ];
};

const Choices = ({ id }: { id: string }) => (
  <>
    <h2 class="govuk-heading-m">What is to become of it?</h2>
    <div class="govuk-button-group">
      <Button text="Accept and register a review" href={intakePaths.accept(id)} />
      <Button text="Link to a review" href={intakePaths.link(id)} classes="govuk-button--secondary" />
      <Button text="Send on to another partnership" href={intakePaths.sendOn(id)} classes="govuk-button--secondary" />
      <Button text="Do not take it further" href={intakePaths.reject(id)} classes="govuk-button--secondary" />
    </div>
  </>
);

const Counting = ({
  decision,
  partnershipNames,
}: {
  decision: Decision;
  partnershipNames: ReadonlyMap<string, string>;
}) => (
  <InsetText>
    <p class="govuk-body">
      <strong>
        {decisionWords(decision.kind)} {whereTo(decision, partnershipNames)}
      </strong>
    </p>
    {decision.reasonCode !== null && <p class="govuk-body">{rejectionInWords(decision.reasonCode)}</p>}
    {decision.reason !== '' && <p class="govuk-body">{decision.reason}</p>}
    <p class="govuk-body-s">
      {decision.by}, {dateTime(decision.at)}
    </p>
    {decision.kind === 'sent-on' && decision.toName !== null && (
      <p class="govuk-body">Nothing is mailed from here. Download the copy below and send it by your secure channel.</p>
    )}
    {reopenBlockers(decision).length === 0 && (
      <a class="govuk-link" href={intakePaths.reopen(decision.notificationId)}>
        Open it again
      </a>
    )}
  </InsetText>
);

function whereTo(decision: Decision, partnershipNames: ReadonlyMap<string, string>) {
  if (decision.review !== undefined) return <a href={reviewPaths.overview(decision.review)}>{decision.review}</a>;
  if (decision.kind !== 'sent-on') return '';
  const name = decision.toPartnershipId === null ? decision.toName : partnershipNames.get(decision.toPartnershipId);
  return `to ${name ?? 'another partnership'}${decision.toEmail === null ? '' : ` (${decision.toEmail})`}`;
}

const Earlier = ({ decisions }: { decisions: readonly Decision[] }) =>
  decisions.length === 0 ? null : (
    <>
      <h2 class="govuk-heading-m">Decided before, and opened again</h2>
      <ul class="govuk-list">
        {decisions.map(({ id, kind, reasonCode, reason, by, at, reopenedAt, reopenedReason }) => (
          <li key={id}>
            {[decisionWords(kind), rejectionInWords(reasonCode), reason].filter((text) => text !== '').join('. ')}. {by}
            , {dateTime(at)}. Opened again {reopenedAt && dateTime(reopenedAt)}: {reopenedReason}
          </li>
        ))}
      </ul>
    </>
  );
