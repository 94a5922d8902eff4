import { capital } from '../../../web/formats.js';
import { notIndependent } from '../judging/rules.js';
import { producerInWords, proofSaysInWords } from '../kinds.js';
import type { OpenClaim } from '../opened.js';
import { changePaths } from '../paths.js';
import type { Vouch } from '../queries.js';
import { type Awaited, isAwaited } from './awaited.js';

export interface WhoseProps {
  readonly open: OpenClaim;
  readonly given: Pick<Awaited, 'id' | 'what' | 'kind' | 'saidToBe' | 'shows'>;
  readonly vouched: Vouch | undefined;
}

/** As whose something counts that was given as produced by others, what proof shows, said by whom; with the way to say it for whoever may. */
export const Whose = ({ open, given, vouched }: WhoseProps) => {
  const { review, standing, asJudge } = open;
  const { claim } = standing;
  const awaited = isAwaited(given, vouched !== undefined);
  const says = [
    ...(given.kind === undefined || given.shows === 'nothing' ? [] : [showsInWords(given)]),
    ...(vouched === undefined && given.saidToBe !== 'own' ? [unconfirmedInWords(claim.bodyName)] : []),
    ...(vouched === undefined || vouched.because === ''
      ? []
      : [`${capital(producerInWords[vouched.producer])}, as was confirmed: ${vouched.because}`]),
  ];
  if (says.length === 0) return null;
  return (
    <span class="govuk-!-display-block">
      {says.join(' ')}
      {awaited && notIndependent(asJudge, claim) === undefined && claim.state !== 'withdrawn' && (
        <>
          {' '}
          <a
            class="govuk-link dhr-no-print"
            href={changePaths.below(review.reference, claim.id, `produced/${given.id}`)}
          >
            {given.kind === undefined ? 'Say who produced it' : 'Say who produced it and what it shows'}
            <span class="govuk-visually-hidden">: {given.what}</span>
          </a>
        </>
      )}
    </span>
  );
};

/** What proof without figures shows, as it stands beside it. */
export const showsInWords = ({ shows }: Pick<Awaited, 'shows'>): string =>
  shows === 'not-said' ? 'Nobody has said what it shows.' : `What it shows: ${proofSaysInWords[shows].toLowerCase()}.`;

/** Said wherever something stands that was given as produced by others. */
export const unconfirmedInWords = (body: string): string =>
  `It counts as ${body}’s own until somebody independent of ${body} has said who produced it.`;
