import { notIndependent } from '../judging/rules.js';
import { type Producer, producerInWords } from '../kinds.js';
import type { OpenClaim } from '../opened.js';
import { changePaths } from '../paths.js';
import type { Vouch } from '../queries.js';

/** As whose something counts that was given as by others, said by whom; with the way to say it for whoever may. */
export const Whose = ({ open, given, saidToBe, vouched }: WhoseProps) => {
  const { review, standing, asJudge } = open;
  const { claim } = standing;
  if (vouched !== undefined)
    return vouched.because === '' ? null : (
      <span class="govuk-!-display-block">
        Confirmed: {producerInWords[vouched.producer].toLowerCase()}. {vouched.because}
      </span>
    );
  if (saidToBe === 'own') return null;
  return (
    <span class="govuk-!-display-block">
      {unconfirmedInWords(claim.bodyName)}
      {notIndependent(asJudge, claim) === undefined && claim.state !== 'withdrawn' && (
        <>
          {' '}
          <a
            class="govuk-link dhr-no-print"
            href={changePaths.below(review.reference, claim.id, `produced/${given.id}`)}
          >
            Say who produced it<span class="govuk-visually-hidden">: {given.what}</span>
          </a>
        </>
      )}
    </span>
  );
};

export interface WhoseProps {
  readonly open: OpenClaim;
  readonly given: { readonly id: string; readonly what: string };
  readonly saidToBe: Producer;
  readonly vouched: Vouch | undefined;
}

/** Said wherever something stands that was given as by others. */
export const unconfirmedInWords = (body: string): string =>
  `It counts as ${body}’s own until somebody independent of ${body} has said who produced it.`;
