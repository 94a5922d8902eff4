import { addMonths, type Day } from '../../../kernel/day.js';
import { LOOK_MONTHS } from '../closure.js';
import type { ClaimState, Strength, Verdict } from '../kinds.js';
import type { ClaimPart } from '../life.js';

/** Who wants to judge a change. */
export interface Judge {
  readonly keeps: boolean;
  /** The agency they belong to. */
  readonly agencyId: string | undefined;
  /** The name of that agency: a body is known by it where nobody said which agency it is. */
  readonly agencyName: string | undefined;
  /** They lead an action by which it is to come true, or gave something of it as its lead once. */
  readonly leads: boolean;
}

/** Why somebody does not judge a change: nobody judges their own, and no agency its own. */
export type NotIndependent = 'keeps-not' | 'leads-it' | 'own-agency';

type Whose = { readonly agencyId: string | null; readonly bodyName: string };

/** Why they may not judge the change in this agency's practice; undefined when they may. */
export function notIndependent(
  { keeps, agencyId, agencyName, leads }: Judge,
  claim: Whose,
): NotIndependent | undefined {
  if (!keeps) return 'keeps-not';
  if (leads) return 'leads-it';
  const isOwn = agencyId !== undefined && agencyId === claim.agencyId;
  return isOwn || (agencyName !== undefined && sameName(agencyName, claim.bodyName)) ? 'own-agency' : undefined;
}

const sameName = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();

/** What they are to a claim. */
export const partsOf = (judge: Judge, claim: Whose): ReadonlySet<ClaimPart> =>
  new Set<ClaimPart>([
    ...(judge.keeps ? (['keeper'] as const) : []),
    ...(notIndependent(judge, claim) === undefined ? (['checker'] as const) : []),
  ]);

/** What a judgement rests on. */
export interface Judging {
  readonly verdict: Verdict;
  readonly state: ClaimState;
  readonly strength: Strength;
  /** Something of practice, an outcome or people’s voice shows it. */
  readonly seen: boolean;
  /** The day on which the last action was closed. */
  readonly closedOn: Day | undefined;
  readonly unanswered: number;
  readonly today: Day;
}

/** Why a judgement cannot be made so. */
export type JudgementBlocker =
  | 'not-agreed'
  | 'not-seen'
  | 'too-weak'
  | 'not-closed'
  | 'too-soon'
  | 'challenge-unanswered';

/** Whether a verdict says that a change is seen. */
export const showsChange = (verdict: Verdict): boolean => verdict === 'some-change' || verdict === 'sustained';

/**
 * Every reason why a verdict cannot stand. Some change needs something that shows it: no policy, no training and
 * no figure of three cases does. A sustained change needs moderate proof at least, the actions closed for six
 * months or more, and an answer to whatever was found again. That nothing changed, or got worse, can always be said.
 */
export function judgementBlockers(of: Judging): JudgementBlocker[] {
  const { verdict, state, strength, seen, closedOn, unanswered, today } = of;
  const isSustained = verdict === 'sustained';
  const [first] = LOOK_MONTHS;
  const blockers: (JudgementBlocker | false)[] = [
    (state === 'proposed' || state === 'withdrawn') && 'not-agreed',
    showsChange(verdict) && !seen && 'not-seen',
    isSustained && seen && (strength === 'none' || strength === 'weak') && 'too-weak',
    isSustained && closedOn === undefined && 'not-closed',
    isSustained && closedOn !== undefined && addMonths(closedOn, first) > today && 'too-soon',
    showsChange(verdict) && unanswered > 0 && 'challenge-unanswered',
  ];
  return blockers.filter((one) => one !== false);
}
