import type { AnonymityStanding } from '../anonymity/rules.js';

/** Everything that signing off hangs on. */
export interface SignOffSituation {
  readonly hasFinalDraft: boolean;
  /** Messages of the checks that are neither mended nor settled. */
  readonly checksOpen: number;
  readonly factChecks: { readonly asked: number; readonly open: number };
  /** Comments on sections and versions that nobody has answered. */
  readonly commentsOpen: number;
  readonly familyHasRead: boolean;
  readonly anonymity: AnonymityStanding;
  /** Names of signatories who sent this version back. */
  readonly sentBackBy: readonly string[];
  readonly signatories: number;
}

/** Why a report cannot be signed off yet. */
export type SignOffBlocker =
  | { readonly kind: 'no-final-draft' }
  | { readonly kind: 'checks-open'; readonly count: number }
  | { readonly kind: 'nobody-asked-for-facts' }
  | { readonly kind: 'fact-checks-open'; readonly count: number }
  | { readonly kind: 'comments-open'; readonly count: number }
  | { readonly kind: 'family-has-not-read' }
  | { readonly kind: 'anonymity'; readonly standing: Exclude<AnonymityStanding, 'stands'> }
  | { readonly kind: 'sent-back'; readonly by: readonly string[] }
  | { readonly kind: 'no-signatory' };

/** Everything that stands in the way of sign-off; nothing when it may be signed. Without a final draft the rest waits for one. */
export function signOffBlockers(situation: SignOffSituation): SignOffBlocker[] {
  const { hasFinalDraft, checksOpen, factChecks, commentsOpen, familyHasRead, anonymity, sentBackBy } = situation;
  if (!hasFinalDraft) return [{ kind: 'no-final-draft' }];
  const blockers: (SignOffBlocker | false)[] = [
    checksOpen > 0 && { kind: 'checks-open', count: checksOpen },
    factChecks.asked === 0 && { kind: 'nobody-asked-for-facts' },
    factChecks.open > 0 && { kind: 'fact-checks-open', count: factChecks.open },
    commentsOpen > 0 && { kind: 'comments-open', count: commentsOpen },
    !familyHasRead && { kind: 'family-has-not-read' },
    anonymity !== 'stands' && { kind: 'anonymity', standing: anonymity },
    sentBackBy.length > 0 && { kind: 'sent-back', by: sentBackBy },
    situation.signatories === 0 && { kind: 'no-signatory' },
  ];
  return blockers.filter((one) => one !== false);
}

/** What one signatory said. */
export interface SaidOfReport {
  readonly personId: string;
  readonly verdict: 'signed' | 'sent-back';
}

/** Whether one of the signatures that stand under a version made enough. Who is a signatory may change afterwards: this does not. */
export const isSignedOff = (standing: readonly { readonly completes: boolean }[]): boolean =>
  standing.some(({ completes }) => completes);

/** Where the signing of one version stands. */
export type SigningState =
  | { readonly kind: 'open'; readonly waitingFor: readonly string[] }
  | { readonly kind: 'signed' }
  | { readonly kind: 'sent-back'; readonly by: readonly string[] };

/**
 * Under `one` the first signature is enough; under `each` everybody who is a signatory today signs. One who sends it back stops it under either, until
 * they take that back or another version is the final draft. What somebody says who is no signatory counts for nothing.
 */
export function signingState(
  rule: 'one' | 'each',
  signatories: readonly string[],
  said: readonly SaidOfReport[],
): SigningState {
  const counted = said.filter(({ personId }) => signatories.includes(personId));
  const by = counted.filter(({ verdict }) => verdict === 'sent-back').map(({ personId }) => personId);
  if (by.length > 0) return { kind: 'sent-back', by };
  const waitingFor = signatories.filter((id) => !counted.some(({ personId }) => personId === id));
  if (counted.length > 0 && (rule === 'one' || waitingFor.length === 0)) return { kind: 'signed' };
  return { kind: 'open', waitingFor };
}
