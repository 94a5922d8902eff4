import type { Day } from '../../kernel/day.js';
import type { Limb } from '../../kernel/regime.js';
import type { ConsultedView, HeldAs, NotHoldReason, Outcome } from './outcomes.js';

/** An answer to a limb. "Unknown" is an answer, and is not the same as none. */
export interface Answer {
  readonly answer: 'yes' | 'no' | 'unknown';
  readonly evidence: string;
}

/** What is proposed, as far as the rules look at it. */
export interface Proposed {
  readonly outcome: Outcome;
  readonly reasons: string;
  readonly reviewKind: HeldAs | null;
  readonly notHoldReason: NotHoldReason | null;
  readonly reviewBy: Day | null;
  readonly transferTo: string;
  readonly scopingWaiver: string;
  readonly reconsiders: string | null;
  readonly reconsiderReason: string;
}

/** Everything that says whether a decision can be signed. */
export interface Readiness {
  readonly criteria: readonly Limb[];
  readonly answers: ReadonlyMap<string, Answer>;
  readonly consultations: readonly { readonly understandsAbuse: boolean; readonly view: ConsultedView }[];
  readonly proposal: Proposed | undefined;
  /** The decision that stands, which a new one would replace. */
  readonly standing: string | undefined;
  /** A direction to establish a review has been received. */
  readonly directed: boolean;
  /** Who may sign: chairs of the partnership without a conflict of interest in this case. */
  readonly signatories: readonly string[];
  /** Agencies that have been asked and have not answered. */
  readonly silentAgencies: readonly string[];
  readonly today: Day;
}

/** Why a decision cannot be signed yet. */
export type DecisionBlocker =
  | { readonly kind: 'directed' }
  | { readonly kind: 'limb-unanswered'; readonly limb: Limb }
  | { readonly kind: 'evidence-missing'; readonly limb: Limb }
  | { readonly kind: 'nobody-consulted' }
  | { readonly kind: 'nothing-proposed' }
  | { readonly kind: 'reconsideration-unexplained' }
  | { readonly kind: 'reasons-missing' }
  | { readonly kind: 'kind-missing' }
  | { readonly kind: 'reason-code-missing' }
  | { readonly kind: 'review-by-missing' }
  | { readonly kind: 'review-by-passed'; readonly on: Day }
  | { readonly kind: 'destination-missing' }
  | { readonly kind: 'nobody-can-sign' };

/** What to think about before signing; it stops nobody. */
export type DecisionWarning =
  | { readonly kind: 'no-expertise' }
  | { readonly kind: 'agencies-silent'; readonly agencies: readonly string[] }
  | { readonly kind: 'held-outside-criteria' }
  | { readonly kind: 'not-held-though-met' }
  | { readonly kind: 'decided-though-unclear' }
  | { readonly kind: 'views-differ' };

/** Every reason why the decision cannot be signed yet; empty when it can. */
export function decisionBlockers(ready: Readiness): DecisionBlocker[] {
  if (ready.directed) return [{ kind: 'directed' }];
  // Another partnership tests the case that is handed to it.
  const tested = ready.proposal?.outcome === 'transfer' ? [] : testBlockers(ready);
  const blockers = [...tested, ...proposalBlockers(ready)];
  if (ready.signatories.length === 0) blockers.push({ kind: 'nobody-can-sign' });
  return blockers;
}

function testBlockers({ criteria, answers, consultations }: Readiness): DecisionBlocker[] {
  const ofLimbs = criteria.flatMap((limb): DecisionBlocker[] => {
    const given = answers.get(limb.id);
    if (given === undefined) return [{ kind: 'limb-unanswered', limb }];
    return needsEvidence(limb, given) && given.evidence.trim() === '' ? [{ kind: 'evidence-missing', limb }] : [];
  });
  return consultations.length === 0 ? [...ofLimbs, { kind: 'nobody-consulted' }] : ofLimbs;
}

/** A limb of the test rests on evidence either way; a circumstance of concern once it is said to be there. */
export const needsEvidence = (limb: Limb, { answer }: Pick<Answer, 'answer'>): boolean =>
  limb.group === 'concern' ? answer === 'yes' : answer !== 'unknown';

function proposalBlockers({ proposal, standing, today }: Readiness): DecisionBlocker[] {
  if (proposal === undefined) return [{ kind: 'nothing-proposed' }];
  const blockers: DecisionBlocker[] = [];
  const replaces = standing !== undefined && proposal.reconsiders === standing;
  if (standing !== undefined && !replaces) return [{ kind: 'nothing-proposed' }];
  if (replaces && proposal.reconsiderReason.trim() === '') blockers.push({ kind: 'reconsideration-unexplained' });
  if (proposal.reasons.trim() === '') blockers.push({ kind: 'reasons-missing' });
  if (proposal.outcome === 'hold' && proposal.reviewKind === null) blockers.push({ kind: 'kind-missing' });
  if (proposal.outcome === 'not-hold' && proposal.notHoldReason === null)
    blockers.push({ kind: 'reason-code-missing' });
  if (proposal.outcome === 'defer') blockers.push(...deferralBlockers(proposal.reviewBy, today));
  if (proposal.outcome === 'transfer' && proposal.transferTo.trim() === '') {
    blockers.push({ kind: 'destination-missing' });
  }
  return blockers;
}

function deferralBlockers(reviewBy: Day | null, today: Day): DecisionBlocker[] {
  if (reviewBy === null) return [{ kind: 'review-by-missing' }];
  return reviewBy > today ? [] : [{ kind: 'review-by-passed', on: reviewBy }];
}

/** What the answers come to. Circumstances of concern are weighed by people and decide nothing here. */
export function testResult(
  criteria: readonly Limb[],
  answers: ReadonlyMap<string, Answer>,
): 'met' | 'not-met' | 'unclear' {
  const said = (limb: Limb) => answers.get(limb.id)?.answer;
  const needed = criteria.filter(({ rule }) => rule === 'needed').map(said);
  const groups = Map.groupBy(
    criteria.filter(({ rule }) => rule === 'any-of-group'),
    ({ group }) => group,
  );
  const ofGroups = [...groups.values()].map((limbs) => anyOf(limbs.map(said)));
  const all = [...needed, ...ofGroups];
  if (all.some((answer) => answer === 'no')) return 'not-met';
  return all.length > 0 && all.every((answer) => answer === 'yes') ? 'met' : 'unclear';
}

function anyOf(answers: readonly (Answer['answer'] | undefined)[]): Answer['answer'] {
  if (answers.includes('yes')) return 'yes';
  return answers.every((answer) => answer === 'no') ? 'no' : 'unknown';
}

/** What to think about before signing. */
export function decisionWarnings(ready: Readiness): DecisionWarning[] {
  const { proposal, consultations, silentAgencies } = ready;
  if (proposal?.outcome === 'transfer') return [];
  const warnings: DecisionWarning[] = [];
  if (consultations.length > 0 && !consultations.some(({ understandsAbuse }) => understandsAbuse)) {
    warnings.push({ kind: 'no-expertise' });
  }
  if (silentAgencies.length > 0 && (proposal?.scopingWaiver ?? '').trim() === '') {
    warnings.push({ kind: 'agencies-silent', agencies: silentAgencies });
  }
  return [...warnings, ...outcomeWarnings(ready)];
}

function outcomeWarnings({ proposal, criteria, answers, consultations }: Readiness): DecisionWarning[] {
  if (proposal === undefined || proposal.outcome === 'defer') return [];
  const warnings: DecisionWarning[] = [];
  const result = testResult(criteria, answers);
  const isLocal = proposal.reviewKind === 'local-learning';
  if (proposal.outcome === 'hold' && result === 'not-met' && !isLocal) warnings.push({ kind: 'held-outside-criteria' });
  if (proposal.outcome === 'not-hold' && result === 'met') warnings.push({ kind: 'not-held-though-met' });
  if (result === 'unclear') warnings.push({ kind: 'decided-though-unclear' });
  const other = proposal.outcome === 'hold' ? 'not-hold' : 'hold';
  if (consultations.some(({ view }) => view === other)) warnings.push({ kind: 'views-differ' });
  return warnings;
}
