import { longDate } from '../../../web/formats.js';
import { proofKindInWords } from '../../actions/index.js';
import { restsOnNothing } from '../counted.js';
import type { ClaimStanding } from '../judging/standing.js';
import { isShowing, producerInWords, strengthInWords } from '../kinds.js';
import { ledChangePaths } from '../paths.js';
import type { Evidence } from '../queries.js';
import { Contrary } from '../reading/strength-section.js';
import { mayWithdraw } from '../readings/withdraw.js';
import { showsInWords, unconfirmedInWords } from '../vouching/whose.js';
import { type ClaimInHand, writingOf } from './led-claims.js';

/** Proof beside the figures, with what somebody gave themself to take back. */
export const Proof = ({ hand }: { hand: ClaimInHand }) => {
  const { claim, lead } = hand;
  return (
    <section>
      <h2 class="govuk-heading-m">Other proof</h2>
      {claim.evidence.length === 0 && (
        <p class="govuk-body">
          None yet, beside what came with the action. A policy or a training day is weak proof; what an inspection or
          people themselves say is strong.
        </p>
      )}
      <ul class="govuk-list dhr-led">
        {claim.evidence.map((one) => (
          <OneProof key={one.id} hand={hand} proof={one} />
        ))}
      </ul>
      <p class="govuk-body">
        <a class="govuk-link" href={ledChangePaths.below(lead.id, claim.id, 'proof')}>
          Add proof
        </a>
      </p>
    </section>
  );
};

const OneProof = ({ hand, proof }: { hand: ClaimInHand; proof: Evidence }) => {
  const { claim, lead, text } = hand;
  return (
    <li class="dhr-led__one">
      <p class="govuk-body govuk-!-margin-bottom-1">
        <strong>{text(proof.title)}</strong>. {proofKindInWords[proof.kind]}.{' '}
        {proof.producerName === '' ? producerInWords[proof.producer] : text(proof.producerName)},{' '}
        {longDate(proof.datedOn)}. {text(proof.words)} {isShowing(proof.kind) && showsInWords(proof)}
        {proof.documentId !== null &&
          (proof.fileWithdrawn
            ? ` Its file was withdrawn${restsOnNothing(proof) ? ': it counts no more' : ''}.`
            : ' With a file.')}
      </p>
      {proof.withdrawnAt === null && proof.countsAs !== proof.producer && (
        <p class="govuk-body govuk-!-margin-bottom-1">{unconfirmedInWords(claim.bodyName)}</p>
      )}
      {proof.withdrawnAt !== null && <p class="govuk-body">Withdrawn: {text(proof.withdrawnReason)}</p>}
      {proof.withdrawnAt === null && mayWithdraw(proof, writingOf(hand).by) && (
        <p class="govuk-body govuk-!-margin-bottom-1">
          <a class="govuk-link" href={ledChangePaths.below(lead.id, claim.id, `proof/${proof.id}/withdraw`)}>
            Withdraw it<span class="govuk-visually-hidden">{`: ${text(proof.title)}`}</span>
          </a>
        </p>
      )}
    </li>
  );
};

/** How strong the proof is, why, and what would raise it. */
export const Strength = ({ stands: { strength } }: { stands: ClaimStanding }) => (
  <section>
    <h2 class="govuk-heading-m">How strong the proof is: {strengthInWords[strength.strength].toLowerCase()}</h2>
    <Contrary contrary={strength.contrary} />
    <ul class="govuk-list govuk-list--bullet">
      {strength.because.map((why) => (
        <li key={why}>{why}</li>
      ))}
    </ul>
    {strength.toRaise.length > 0 && (
      <>
        <h3 class="govuk-heading-s">What would raise it</h3>
        <ul class="govuk-list govuk-list--bullet">
          {strength.toRaise.map((what) => (
            <li key={what}>{what}</li>
          ))}
        </ul>
      </>
    )}
  </section>
);
