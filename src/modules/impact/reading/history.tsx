import { dateTime } from '../../../web/formats.js';
import { Details } from '../../../web/index.js';
import { claimLife } from '../life.js';
import type { Claim } from '../queries.js';

export interface HistoryProps {
  readonly claim: Claim;
  readonly names: ReadonlyMap<string, string>;
}

/** What a claim said before, and each step of its life. */
export const History = ({ claim, names }: HistoryProps) => (
  <Details summaryText="How it came to this">
    <ol class="govuk-list govuk-list--spaced">
      {claim.wordings.map((wording) => (
        <li key={wording.id}>
          <span class="govuk-hint">
            {dateTime(wording.writtenAt)},{' '}
            {names.get(wording.writtenByLead ?? wording.writtenBy ?? '') ?? 'a former colleague'}
          </span>
          <br />
          {wording.number === 1 ? 'Said' : 'Worded anew'}: {wording.different}, for {wording.forWhom}, in{' '}
          {wording.practice}
          {wording.why !== '' && `. Why: ${wording.why}`}
        </li>
      ))}
      {claim.steps.map((step) => (
        <li key={step.id}>
          <span class="govuk-hint">
            {dateTime(step.at)}, {names.get(step.byPerson) ?? 'a former colleague'}
          </span>
          <br />
          {claimLife.find((known) => known.step === step.step)?.done ?? step.step}
          {step.reason !== '' && <span class="dhr-lines govuk-!-display-block">{step.reason}</span>}
        </li>
      ))}
    </ol>
  </Details>
);
