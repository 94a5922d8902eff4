import { addMonths, type Day, dayInLondon } from '../../../kernel/day.js';
import type { Claim, Measure } from '../queries.js';
import type { LookDue } from '../closure.js';
import type { Done } from './done.js';

/** What somebody has still to do so that it can be said whether practice changed. */
export const askedKinds = ['claim-missing', 'reading-late', 'judgement-waiting', 'look-late', 'challenge-unanswered'] as const;
export type AskedKind = (typeof askedKinds)[number];

export const askedInWords: Readonly<Record<AskedKind, string>> = {
  'claim-missing': 'Say how change would be seen',
  'reading-late': 'Give a figure that is late',
  'judgement-waiting': 'Judge whether practice changed',
  'look-late': 'Look again whether it lasted',
  'challenge-unanswered': 'Answer what was found again',
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

/** What a claim is read with. */
export interface Following {
  readonly claim: Claim;
  readonly done: Done;
  readonly looks: readonly LookDue[];
  readonly today: Day;
}

/** What is asked about a claim, of its body and of those who keep the plan. */
export function askedAbout({ claim, done, looks, today }: Following): Asked[] {
  const late = claim.measures.flatMap((measure) => lateSince(measure, today) ?? []).toSorted()[0];
  const judge = waitsForJudgement(claim, done);
  const look = looks.find((one) => one.done === undefined && one.dueOn < today);
  const again = claim.challenges.filter(({ answer }) => answer === null).map(({ foundOn }) => foundOn);
  return [
    ...(late === undefined ? [] : [{ kind: 'reading-late' as const, who: claim.bodyName, since: late }]),
    ...(judge === undefined ? [] : [{ kind: 'judgement-waiting' as const, who: KEEPERS, since: judge.since }]),
    ...(look === undefined || judge !== undefined
      ? []
      : [{ kind: 'look-late' as const, who: KEEPERS, since: look.dueOn }]),
    ...(again.length === 0
      ? []
      : [{ kind: 'challenge-unanswered' as const, who: KEEPERS, since: again.toSorted()[0] }]),
  ];
}

/** The day since which a reading of a measure is late; undefined while none is. */
export function lateSince(
  { endedOn, firstOn, everyMonths, series }: Pick<Measure, 'endedOn' | 'firstOn' | 'everyMonths' | 'series'>,
  today: Day,
): Day | undefined {
  if (endedOn !== null) return undefined;
  const last = series.points.findLast(({ isBaseline }) => !isBaseline);
  const due = last === undefined ? firstOn : addMonths(last.on, everyMonths);
  return due < today ? due : undefined;
}

/** A proposal that nobody has judged, or a claim whose actions are done and whose figures nobody has judged. */
function waitsForJudgement(
  { state, judgements, measures }: Claim,
  done: Done,
): { readonly since: Day | undefined } | undefined {
  const last = judgements.at(-1);
  if (last?.isProposal === true) return { since: dayInLondon(last.at) };
  const isRead = measures.some(({ series }) => series.points.some(({ isBaseline }) => !isBaseline));
  return state === 'agreed' && done === 'done' && last === undefined && isRead ? { since: undefined } : undefined;
}
