import type { Day } from '../../kernel/day.js';
import { longDate } from '../../web/formats.js';
import { Details } from '../../web/index.js';
import type { Basis, LimbInBasis, ProposalInBasis } from './basis.js';
import { answerInWords, decidedInWords, heldAsInWords, notHoldReasonInWords, viewInWords } from './outcomes.js';

/** What would stand, or stands, in one sentence and what belongs to it. */
export const OutcomeInWords = ({ proposal }: { proposal: ProposalInBasis }) => (
  <>
    <p class="govuk-body-l dhr-outcome">{decidedInWords[proposal.outcome]}.</p>
    <p class="govuk-body">{detailOf(proposal)}</p>
  </>
);

/** What belongs to the outcome: how, why not, until when, where to. */
export function detailOf({ outcome, reviewKind, notHoldReason, reviewBy, transferTo }: ProposalInBasis): string {
  switch (outcome) {
    case 'hold':
      return reviewKind === null ? '' : `${heldAsInWords[reviewKind]}.`;
    case 'not-hold':
      return notHoldReason === null ? '' : `${notHoldReasonInWords[notHoldReason]}.`;
    case 'defer':
      return reviewBy === null ? '' : `It is looked at again by ${longDate(reviewBy as Day)}.`;
    case 'transfer':
      return transferTo === '' ? '' : `To ${transferTo}.`;
  }
}

/** Longer text, its lines kept. */
export const Said = ({ text }: { text: string }) => <p class="govuk-body dhr-said">{text}</p>;

/** Everything a signatory puts their name to, for reading on a phone. */
export const BasisSummary = ({ basis }: { basis: Basis }) => {
  const { criteria, consultations, proposal } = basis;
  const concerns = criteria.filter(({ isTest, answer }) => !isTest && answer === 'yes');
  return (
    <>
      <OutcomeInWords proposal={proposal} />
      {proposal.reconsiderReason !== '' && <Part title="Why it is looked at again" text={proposal.reconsiderReason} />}
      <Part title="Reasons" text={proposal.reasons} />
      {proposal.dissent !== '' && <Part title="Dissent" text={proposal.dissent} />}
      {proposal.scopingWaiver !== '' && (
        <Part title="Why it need not wait for every agency" text={proposal.scopingWaiver} />
      )}
      <h2 class="govuk-heading-m">The test</h2>
      {criteria.length === 0 && <p class="govuk-body">It is for the other partnership to test the case.</p>}
      <Limbs limbs={criteria.filter(({ isTest }) => isTest)} />
      {concerns.length > 0 && <h3 class="govuk-heading-s">Circumstances of particular concern</h3>}
      <Limbs limbs={concerns} />
      <h2 class="govuk-heading-m">Who was consulted</h2>
      {consultations.length === 0 && <p class="govuk-body">Nobody.</p>}
      <ul class="govuk-list dhr-limbs">
        {consultations.map((one) => (
          <li class="dhr-limbs__limb" key={`${one.name}${one.askedOn}`}>
            <p class="govuk-body govuk-!-margin-bottom-1">
              <strong>{[one.name, one.post, one.agency].filter((text) => text !== '').join(', ')}</strong>
              {`: ${viewInWords[one.view].toLowerCase()}`}
            </p>
            {one.said !== '' && (
              <Details summaryText={`What ${one.name} said`} classes="govuk-!-margin-bottom-2">
                <Said text={one.said} />
              </Details>
            )}
          </li>
        ))}
      </ul>
    </>
  );
};

const Part = ({ title, text }: { title: string; text: string }) => (
  <>
    <h2 class="govuk-heading-m">{title}</h2>
    <Said text={text} />
  </>
);

const Limbs = ({ limbs }: { limbs: readonly LimbInBasis[] }) => (
  <ul class="govuk-list dhr-limbs">
    {limbs.map(({ id, question, answer, evidence }) => (
      <li class="dhr-limbs__limb" key={id}>
        <p class="govuk-body govuk-!-margin-bottom-1">
          {question} <strong>{answerInWords[answer]}</strong>
        </p>
        {evidence !== '' && (
          <Details summaryText="Evidence" classes="govuk-!-margin-bottom-2">
            <Said text={evidence} />
          </Details>
        )}
      </li>
    ))}
  </ul>
);
