import { dateTime } from '../../../web/formats.js';
import { Prose } from '../../../web/index.js';
import type { StepKind } from '../kinds.js';

/** What is to be done next, and where. */
export interface NextStep {
  readonly text: string;
  readonly href?: string | undefined;
  readonly link?: string | undefined;
}

export const stepInWords: Readonly<Record<StepKind, string>> = {
  'to-senior': 'Handed to the senior manager',
  'back-to-author': 'Given back to the author within the agency',
  'signed-off': 'Signed for the agency',
  'sent-back': 'Sent back to the agency',
  accepted: 'Accepted',
  released: 'Released to the panel',
  'release-withdrawn': 'Release to the panel withdrawn',
};

/** A step as far as it is told. */
export interface ToldStep {
  readonly step: StepKind;
  readonly at: Date;
  readonly byPerson: string;
  readonly comment?: string | undefined;
  readonly post?: string | undefined;
}

/** A return that came on paper was signed there: whoever entered it here signed nothing, and has no post in it. */
export const isOnPaper = ({ step, post }: Pick<ToldStep, 'step' | 'post'>): boolean =>
  step === 'signed-off' && post === '';

/** Everything that happened to the return, the last first. */
export const WhatHappened = ({ steps, names }: { steps: readonly ToldStep[]; names: ReadonlyMap<string, string> }) =>
  steps.length === 0 ? null : (
    <section>
      <h2 class="govuk-heading-m">What has happened</h2>
      <ol class="govuk-list">
        {steps.toReversed().map(({ step, at, byPerson, comment, post }) => (
          <li key={at.toISOString() + step}>
            <p class="govuk-body govuk-!-margin-bottom-1">
              <strong>{isOnPaper({ step, post }) ? 'Signed on paper' : stepInWords[step]}</strong>
              {isOnPaper({ step, post }) ? ', entered by ' : ' by '}
              {names.get(byPerson) ?? 'a former colleague'}
              {post !== undefined && post !== '' && `, ${post}`} on {dateTime(at)}
            </p>
            {comment !== undefined && comment !== '' && <Prose text={comment} />}
          </li>
        ))}
      </ol>
    </section>
  );
