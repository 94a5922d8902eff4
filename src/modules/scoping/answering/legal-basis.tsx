import { findRegime, section9 } from '../../../kernel/regime.js';
import { Details } from '../../../web/index.js';
import type { AnswerInHand } from './answer-in-hand.js';

/** Why the agency is asked, and on what footing it may answer. What is usual practice is said to be so; only the Act is cited as law. */
export const LegalBasis = ({ held: { regime: id, request } }: { held: AnswerInHand }) => {
  const regime = findRegime(id) ?? section9;
  return (
    <Details summaryText="Why we may ask, and why you may answer">
      <p class="govuk-body">
        A {regime.name} is held under the {regime.act}. It looks for what can be learned from a death; it does not
        apportion blame.
      </p>
      <p class="govuk-body">
        {request.bound
          ? 'Your agency is among those that have to have regard to the statutory guidance on these reviews.'
          : 'Your organisation is not bound in law to take part. We ask because what you know may help to keep others safe. Not taking part is a normal answer: a nil return says so.'}
      </p>
      <p class="govuk-body">
        What you hold about somebody who has died is not personal data, but a duty of confidence may remain, and what
        you tell us of the living is personal data. Tell us what is needed to decide, and no more. Partnerships usually
        rely on their public task (UK GDPR Article 6(1)(e)) and on section 115 of the Crime and Disorder Act 1998; your
        information governance lead, or your Caldicott Guardian, can confirm this for you.
      </p>
      <p class="govuk-body">
        Do not discuss the request with colleagues who need not know, and do not interview staff about it: there may be
        criminal proceedings.
      </p>
    </Details>
  );
};
