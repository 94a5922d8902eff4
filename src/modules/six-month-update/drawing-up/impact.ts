import { dayInLondon, inWords } from '../../../kernel/day.js';
import { plural } from '../../../web/formats.js';
import type { ProofKind } from '../../actions/index.js';
import { type ClaimStanding, lastingInWords, lastingOf, shownInWords, strengthInWords } from '../../impact/index.js';
import type { ChangeShown } from './content.js';
import type { UpdateRecord } from './read-record.js';
import { evidenceOf } from './what-was-said.js';

/** Kinds of proof that show a change in practice, and not only that something was done. */
const SHOWS_CHANGE: readonly ProofKind[] = ['practice', 'outcome', 'voice'];

/**
 * What shows that practice changed: the one place that says so. Where somebody said how change would be seen, the claim with the strength of its
 * proof and what was judged; of other recommendations, the proof that came with their actions.
 */
export const changesShown = (record: UpdateRecord): ChangeShown[] => {
  const { recommendations, actions, claims, under } = record;
  const numberOf = (id: string | null) => recommendations.find((one) => one.id === id)?.number;
  const claimed = new Set(claims.map(({ claim }) => claim.recommendationId));
  const proven = actions.flatMap(({ action, proofs }) => {
    const number = numberOf(action.recommendationId);
    if (number === undefined || action.state === 'superseded' || claimed.has(action.recommendationId ?? '')) return [];
    return proofs
      .filter(({ kind }) => SHOWS_CHANGE.includes(kind))
      .map((proof) => ({ ...evidenceOf(proof, under), recommendation: number, body: action.leadBody }));
  });
  return [
    ...claims.flatMap((standing) => claimShown(standing, numberOf(standing.claim.recommendationId))),
    ...proven,
  ].toSorted((one, other) => one.recommendation - other.recommendation);
};

function claimShown(standing: ClaimStanding, recommendation: number | undefined): ChangeShown[] {
  if (recommendation === undefined) return [];
  const { claim, strength, shown, judged } = standing;
  const points = claim.measures.flatMap(({ series }) => series.points.filter(({ isBaseline }) => !isBaseline));
  const lasting = lastingOf(standing);
  return [
    {
      ...{ recommendation, body: claim.bodyName, title: claim.wording.different, kind: 'Change in practice' },
      datedOn: judged === undefined ? null : dayInLondon(judged.at),
      independent: points.some(({ producer }) => producer !== 'own'),
      claim: {
        strength: strengthInWords[strength.strength],
        shown: lasting === 'held' ? `${shownInWords[shown]}, held when looked at again` : lastedInWords(standing),
        isShown: lasting === 'held' || lasting === 'seen',
      },
    },
  ];
}

/** What was judged, unless something since says that it did not last. */
function lastedInWords(standing: ClaimStanding): string {
  const lasting = lastingOf(standing);
  return lasting === 'challenged' || lasting === 'came-back' ? lastingInWords[lasting] : shownInWords[standing.shown];
}

/** The same in sentences, as the update says it until somebody writes it in words of their own. */
export function impactInWords(changes: readonly ChangeShown[]): string {
  const claims = changes.flatMap((one) => (one.claim === undefined ? [] : [{ ...one, claim: one.claim }]));
  const proofs = changes.filter(({ claim }) => claim === undefined);
  if (changes.length === 0)
    return 'No proof on record shows a change in practice yet. What was issued or taught shows that something was done, not that it made a difference.';
  return [
    ...(claims.length === 0 ? [] : claimsInWords(claims)),
    ...(proofs.length === 0 ? [] : proofsInWords(proofs)),
  ].join('\n\n');
}

function claimsInWords(
  claims: readonly (ChangeShown & { readonly claim: NonNullable<ChangeShown['claim']> })[],
): string[] {
  const shown = claims.filter(({ claim }) => claim.isShown).length;
  return [
    `${plural(claims.length, 'change')} in practice ${claims.length === 1 ? 'was' : 'were'} to be seen; ${shown} ${shown === 1 ? 'is' : 'are'} judged to be seen by somebody independent. That an action is done does not count as one.`,
    claims
      .map(
        ({ recommendation, body, title, claim, datedOn }) =>
          `- Recommendation ${recommendation}, ${body}: ${title.replace(/\.$/, '')}. ${claim.strength}; ${claim.shown.toLowerCase()}${datedOn === null ? '' : ` (judged on ${inWords(datedOn)})`}.`,
      )
      .join('\n'),
  ];
}

function proofsInWords(proofs: readonly ChangeShown[]): string[] {
  const independent = proofs.filter((one) => one.independent).length;
  const lines = proofs.map(
    ({ recommendation, body, kind, title, datedOn }) =>
      `- Recommendation ${recommendation}, ${body}: ${title} (${kind.toLowerCase()}${datedOn === null ? '' : `, ${inWords(datedOn)}`}).`,
  );
  return [
    `${plural(proofs.length, 'piece')} of proof on record ${proofs.length === 1 ? 'shows' : 'show'} practice, outcomes or people’s own voice; ${independent} of them ${independent === 1 ? 'was' : 'were'} made by somebody other than the body that acted.`,
    lines.join('\n'),
  ];
}
