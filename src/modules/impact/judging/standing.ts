import { addDays, type Day, dayInLondon } from '../../../kernel/day.js';
import type { PlannedAction } from '../../actions/index.js';
import { actedOn, actionsFor, closedOn, type LookDue, looksAfter, nextOf } from '../closure.js';
import { isProof, restsOnNothing } from '../counted.js';
import type { Verdict } from '../kinds.js';
import type { Challenge, Claim, Judgement } from '../queries.js';
import type { Evidence } from '../strength/rules.js';
import { type StrengthOfProof, strengthOf } from '../strength/strength.js';
import { countsAs, showsWhat, vouchedFor } from '../vouching/rules.js';

/**
 * How a change is shown to boards and to the public. `challenged`: judged to be seen, and found again since, with nobody's answer yet;
 * `came-back`: judged to be seen once, and open again.
 */
export type Shown = 'not-assessed' | Verdict | 'challenged' | 'came-back';

export const shownInWords: Readonly<Record<Shown, string>> = {
  'not-assessed': 'Not assessed',
  'no-change': 'No change seen',
  'some-change': 'Some change',
  sustained: 'Sustained change',
  worse: 'Worse',
  challenged: 'Challenged: found again',
  'came-back': 'Came back: open again',
};

/** A claim with everything that follows from its record on a day. */
export interface ClaimStanding {
  readonly claim: Claim;
  /** By which it is to come true. */
  readonly actions: readonly PlannedAction[];
  /** The day on which the first of them began. */
  readonly actedOn: Day | undefined;
  /** The day on which the last of them was closed. */
  readonly closedOn: Day | undefined;
  readonly strength: StrengthOfProof;
  /** The last judgement that somebody independent made. */
  readonly judged: Judgement | undefined;
  /** What the owner proposed since. */
  readonly proposed: Judgement | undefined;
  readonly looks: readonly LookDue[];
  /** The look that comes first of those that are not done. */
  readonly nextLook: LookDue | undefined;
  /** Found again, and unanswered. */
  readonly unanswered: readonly Challenge[];
  readonly shown: Shown;
  /** A change that was still seen when it was looked at again. */
  readonly held: boolean;
}

/** So many days before its day a look is called to mind, and may be done. */
export const AHEAD = 30;

/** The looks that a judgement of today can be: one whose day is far off is not done by judging early, and nothing has lasted by then. */
export const looksOpen = ({ looks }: Pick<ClaimStanding, 'looks'>, today: Day): LookDue[] =>
  looks.filter(({ done, dueOn }) => done === undefined && dueOn <= addDays(today, AHEAD));

/** What follows from the record of a claim, given the plan of its review. */
export function claimStanding(claim: Claim, plan: readonly PlannedAction[], today: Day): ClaimStanding {
  const actions = actionsFor(claim, plan);
  const [began, closed] = [actedOn(actions), closedOn(actions)];
  const made = claim.judgements.filter(({ isProposal }) => !isProposal);
  const judged = made.at(-1);
  const looks = looksAfter(closed, {
    looks: claim.looks,
    judgements: made.map((judgement) => ({ judgement, on: dayInLondon(judgement.at) })),
  });
  const record = {
    series: claim.measures.filter(({ endedOn }) => endedOn === null).map(({ series }) => series),
    evidence: proofOf(claim, actions),
    actedOn: began,
  };
  const unanswered = claim.challenges.filter(({ answer }) => answer === null);
  return {
    ...{ claim, actions, actedOn: began, closedOn: closed, strength: strengthOf(record, today), judged },
    proposed: claim.judgements.findLast((one) => one.isProposal && one.seq > (judged?.seq ?? 0)),
    ...{ looks, nextLook: nextOf(looks), unanswered },
    shown: shownOf(claim, judged, unanswered.length),
    held: claim.state === 'settled' && unanswered.length === 0 && looks.some(({ done }) => done !== undefined),
  };
}

/** A change that came back, whose actions are closed, and at which nobody is to look again: unless somebody sees to it, nothing happens. */
export const isLeftLying = ({ shown, closedOn, nextLook }: Pick<ClaimStanding, 'shown' | 'closedOn' | 'nextLook'>) =>
  shown === 'came-back' && closedOn !== undefined && nextLook === undefined;

/** Proof beside the figures that stands: what was given for the claim, and what came with its actions. */
export function proofOf(claim: Pick<Claim, 'evidence' | 'vouches'>, actions: readonly PlannedAction[]): Evidence[] {
  const vouched = vouchedFor(claim.vouches);
  return [
    ...claim.evidence
      .filter(isProof)
      .map(({ kind, title, datedOn, shows, producer: saidToBe, countsAs: producer }) => ({
        ...{ kind, title, datedOn, shows, producer, saidToBe },
      })),
    ...actions
      .flatMap(({ proofs }) => proofs)
      .filter((proof) => !restsOnNothing(proof))
      .map(({ id, kind, independent, datedOn, title }) => ({
        ...{ kind, title, datedOn: datedOn ?? undefined, producer: countsAs(vouched.get(id)?.producer) },
        saidToBe: independent ? ('independent' as const) : ('own' as const),
        shows: showsWhat('not-said', vouched.get(id)?.says),
      })),
  ];
}

function shownOf({ state, wasSettled }: Claim, judged: Judgement | undefined, unanswered: number): Shown {
  if (state === 'settled' && unanswered > 0) return 'challenged';
  if (state === 'agreed' && wasSettled) return 'came-back';
  return judged?.verdict ?? 'not-assessed';
}
