import { type Day, dayInLondon } from '../../../kernel/day.js';
import type { Done } from '../../actions/index.js';
import { type Readable, readingDue } from '../asking/rules.js';
import { standing } from '../counted.js';
import { type ClaimStanding, isLeftLying } from '../judging/standing.js';

/** What somebody has still to do so that it can be said whether practice changed. */
export const askedKinds = [
  'claim-missing',
  'reading-late',
  'judgement-waiting',
  'look-late',
  'challenge-unanswered',
  'left-lying',
] as const;
export type AskedKind = (typeof askedKinds)[number];

export const askedInWords: Readonly<Record<AskedKind, string>> = {
  'claim-missing': 'Say how change would be seen',
  'reading-late': 'Give a figure that is late',
  'judgement-waiting': 'Judge whether practice changed',
  'look-late': 'Look again whether it lasted',
  'challenge-unanswered': 'Answer what was found again',
  'left-lying': 'See to what came back: its actions are closed',
};

/** Those who keep the action plan of the review: they judge, and answer. */
export const KEEPERS = 'Those who keep the plan';

export interface Asked {
  readonly kind: AskedKind;
  /** A body, or those who keep the plan: never a person. */
  readonly who: string;
  /** Since when it is owed; undefined where no day was set for it. */
  readonly since: Day | undefined;
}

/** What is asked about a claim, of its body and of those who keep the plan. */
export function askedAbout(of: ClaimStanding, done: Done, today: Day): Asked[] {
  const { claim, nextLook, unanswered } = of;
  const late = claim.measures
    .flatMap((one) => lateSince({ ...one, readings: standing(one.readings) }, today) ?? [])
    .toSorted()[0];
  const judge = waitsForJudgement(of, done);
  const isLookLate = nextLook !== undefined && nextLook.dueOn < today && judge === undefined;
  const again = unanswered.map(({ foundOn }) => foundOn).toSorted()[0];
  const all: readonly (Asked | false)[] = [
    late !== undefined && { kind: 'reading-late', who: claim.bodyName, since: late },
    judge !== undefined && { kind: 'judgement-waiting', who: KEEPERS, since: judge.since },
    isLookLate && { kind: 'look-late', who: KEEPERS, since: nextLook.dueOn },
    again !== undefined && { kind: 'challenge-unanswered', who: KEEPERS, since: again },
    isLeftLying(of) && { kind: 'left-lying', who: KEEPERS, since: undefined },
  ];
  return all.filter((one) => one !== false);
}

/** The day since which a reading of a measure is late: not the day itself on which it is due. */
export function lateSince(measure: Readable, today: Day): Day | undefined {
  const due = readingDue(measure, today);
  return due !== undefined && due < today ? due : undefined;
}

/** A proposal that nobody has judged, or a claim whose actions are done and whose figures nobody has judged. */
function waitsForJudgement(
  { claim: { state, measures }, proposed, judged }: ClaimStanding,
  done: Done,
): { readonly since: Day | undefined } | undefined {
  if (proposed !== undefined) return { since: dayInLondon(proposed.at) };
  const isRead = measures.some(({ series }) => series.points.some(({ isBaseline }) => !isBaseline));
  return state === 'agreed' && done === 'done' && judged === undefined && isRead ? { since: undefined } : undefined;
}
