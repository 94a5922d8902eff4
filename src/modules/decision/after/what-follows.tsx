import { longDate } from '../../../web/formats.js';
import { DutyTag } from '../../../web/index.js';
import { decisionPaths } from '../paths.js';
import type { Direction } from '../record.js';
import type { caseTransfers, decisionChallenges, decisionTellings, earlyLearnings } from '../tables.js';
import { channelInWords } from './forms.js';

type Telling = typeof decisionTellings.$inferSelect;
type Challenge = typeof decisionChallenges.$inferSelect;
type Learning = typeof earlyLearnings.$inferSelect;
type Transfer = typeof caseTransfers.$inferSelect;

/** Something that is owed after the decision. */
export interface Step {
  readonly text: string;
  readonly href: string;
  readonly isDone: boolean;
  readonly hint: string;
}

export interface AfterProps {
  readonly reference: string;
  readonly steps: readonly Step[];
  readonly tellings: readonly Telling[];
  readonly directions: readonly Direction[];
  readonly challenges: readonly Challenge[];
  readonly transfers: readonly Transfer[];
  readonly learned: readonly Learning[];
  readonly usesEarlyLearning: boolean;
  readonly mayPrepare: boolean;
}

/** True when somebody has recorded anything besides the decision. */
export const isAnythingRecorded = ({ tellings, directions, challenges, transfers, learned }: AfterProps): boolean =>
  [tellings, directions, challenges, transfers, learned].some((records) => records.length > 0);

/** What follows from the decision, and what else happened around it. */
export const WhatFollows = (props: AfterProps) => (
  <section id="after" class="dhr-decision-part">
    <h2 class="govuk-heading-m">{props.steps.length > 0 ? 'What follows' : 'Recorded besides'}</h2>
    {!props.mayPrepare && props.steps.some(({ isDone }) => !isDone) && (
      <p class="govuk-body">The co-ordinator does these, and records them here.</p>
    )}
    <ul class="govuk-list dhr-steps">
      {props.steps.map((step) => (
        <li class="dhr-steps__step" key={step.text}>
          <div class="dhr-steps__head">
            {props.mayPrepare ? (
              <a class="govuk-link" href={step.href}>
                {step.text}
              </a>
            ) : (
              step.text
            )}
            <DutyTag state={step.isDone ? 'met' : 'due'} words={step.isDone ? 'Done' : 'To do'} />
          </div>
          <p class="govuk-hint govuk-!-margin-bottom-0">{step.hint}</p>
        </li>
      ))}
    </ul>
    <Records {...props} />
  </section>
);

/** What else can happen around a decision, at any time. */
export const OtherRecords = ({ reference, usesEarlyLearning }: AfterProps) => (
  <>
    <h2 class="govuk-heading-s">You can also record</h2>
    <ul class="govuk-list">
      <OtherRecord href={decisionPaths.telling(reference, 'family')} text="That the family was told" />
      <OtherRecord href={decisionPaths.newChallenge(reference)} text="A challenge to the decision" />
      <OtherRecord href={decisionPaths.direction(reference)} text="A direction by the Secretary of State" />
      {usesEarlyLearning && <OtherRecord href={decisionPaths.earlyLearning(reference)} text="Early learning" />}
    </ul>
  </>
);

const OtherRecord = ({ href, text }: { href: string; text: string }) => (
  <li>
    <a class="govuk-link" href={href}>
      {text}
    </a>
  </li>
);

const Records = (props: AfterProps) => (
  <ul class="govuk-list dhr-limbs">
    {props.tellings.map((one) => (
      <TellingRecord key={one.id} one={one} {...props} />
    ))}
    {props.transfers.map((one) => (
      <li class="dhr-limbs__limb" key={one.decisionId}>
        <strong>Handed over</strong> to {one.toWords} on {longDate(one.transferredOn)}.{' '}
        {one.notificationReference === null
          ? 'Send them the notification outside this system.'
          : `It reached them as notification ${one.notificationReference}.`}
      </li>
    ))}
    {props.directions.map((one) => (
      <DirectionRecord key={one.id} one={one} {...props} />
    ))}
    {props.challenges.map((one) => (
      <ChallengeRecord key={one.id} one={one} {...props} />
    ))}
    {props.learned.map((one) => (
      <li class="dhr-limbs__limb" key={one.id}>
        <strong>Early learning</strong>, {longDate(one.learnedOn)}: {one.learned}
        {one.action !== '' && <> What was done: {one.action}</>}
      </li>
    ))}
  </ul>
);

const TellingRecord = ({ one, reference, mayPrepare }: AfterProps & { one: Telling }) => (
  <li class="dhr-limbs__limb">
    <strong>{one.whom === 'family' ? 'Family' : 'Home Office'}</strong>{' '}
    {one.channel === 'nobody'
      ? `on ${longDate(one.toldOn)}: there is nobody to tell`
      : `told on ${longDate(one.toldOn)}, ${(channelInWords[one.channel] ?? one.channel).toLowerCase()}`}
    {one.toldBy !== '' && `, through ${one.toldBy}`}
    {one.toldName !== '' && `, to ${one.toldName}`}
    {one.formVersion !== null && `, with version ${one.formVersion} of the form`}.
    {one.leaflet && ' The leaflet was given.'}
    {one.challengeExplained && ' How to challenge the decision was explained.'}
    {one.proof !== '' && ` Proof: ${one.proof}`}
    {one.withdrawnAt !== null && (
      <p class="govuk-body-s">
        <strong>Withdrawn:</strong> {one.withdrawnReason}
      </p>
    )}
    {one.withdrawnAt === null && mayPrepare && (
      <p class="govuk-body-s govuk-!-margin-bottom-0">
        <a class="govuk-link" href={decisionPaths.withdrawal(reference, one.id)}>
          Withdraw this record
          <span class="govuk-visually-hidden">
            {' '}
            of telling the {one.whom === 'family' ? 'family' : 'Home Office'} on {longDate(one.toldOn)}
          </span>
        </a>
      </p>
    )}
  </li>
);

const DirectionRecord = ({ one, reference, mayPrepare }: AfterProps & { one: Direction }) => (
  <li class="dhr-limbs__limb">
    <strong>Direction {one.asks === 'establish' ? 'to establish a review' : 'to take part in a review'}</strong>,
    received on {longDate(one.receivedOn)} under {one.section}
    {one.letterReference !== '' && ` (letter ${one.letterReference})`}: {one.words}
    {one.dueOn !== null && ` To be obeyed by ${longDate(one.dueOn)}.`}
    {one.obeyedOn !== null && ` Obeyed on ${longDate(one.obeyedOn)}: ${one.obeyedHow}`}
    {one.obeyedOn === null && mayPrepare && (
      <p class="govuk-body-s govuk-!-margin-bottom-0">
        <a class="govuk-link" href={decisionPaths.obeyed(reference, one.id)}>
          Record how it was obeyed
        </a>
      </p>
    )}
  </li>
);

const ChallengeRecord = ({ one, reference, mayPrepare }: AfterProps & { one: Challenge }) => (
  <li class="dhr-limbs__limb">
    <strong>Challenge</strong> by {one.raisedBy}, {longDate(one.raisedOn)}: {one.words}
    {one.answeredOn !== null && ` Answered on ${longDate(one.answeredOn)}: ${one.answer}`}
    {mayPrepare && (
      <p class="govuk-body-s govuk-!-margin-bottom-0">
        <a class="govuk-link" href={decisionPaths.challenge(reference, one.id)}>
          {one.answeredOn === null ? 'Record the answer' : 'Correct the answer'}
          <span class="govuk-visually-hidden"> to {one.raisedBy}</span>
        </a>
      </p>
    )}
  </li>
);
