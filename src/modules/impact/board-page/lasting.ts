import { showsChange } from '../judging/rules.js';
import type { ClaimStanding } from '../judging/standing.js';
import type { Verdict } from '../kinds.js';

/** Whether a change lasted, as the board reads it: said apart from whether the actions are done. The gravest last. */
export const lastings = ['held', 'seen', 'not-assessed', 'not-seen', 'came-back', 'challenged'] as const;
export type Lasting = (typeof lastings)[number];

export const lastingInWords: Readonly<Record<Lasting, string>> = {
  held: 'Held',
  seen: 'Seen once',
  'not-assessed': 'Not assessed',
  'not-seen': 'Not seen',
  'came-back': 'Came back',
  challenged: 'Challenged',
};

/** What each of them means, for who reads it the first time. */
export const lastingMeans: Readonly<Record<Lasting, string>> = {
  held: 'the change was seen, and was still there when somebody looked again',
  seen: 'the change was seen, and nobody has looked again yet',
  'not-assessed': 'nobody has judged yet whether there is a change',
  'not-seen': 'it was judged, and no change was seen, or it is worse',
  'came-back': 'the change was seen once and did not last: what was wrong is there again',
  challenged: 'a later review, or learning from elsewhere, found the same again, and nobody has answered that yet',
};

/** What was judged, unless something since speaks against it: a change that is challenged or came back is never shown as sustained. */
export const verdictNow = (
  standing: Pick<ClaimStanding, 'unanswered' | 'shown' | 'held' | 'judged'>,
): Verdict | undefined => {
  const lasting = lastingOf(standing);
  return lasting === 'challenged' || lasting === 'came-back' ? undefined : standing.judged?.verdict;
};

/**
 * Whether a change lasted. What was found again and is not answered counts for more than any judgement that saw a change; where none was
 * seen, or it came back, there is nothing left to doubt, and the judgement is said as it is.
 */
export function lastingOf({
  unanswered,
  shown,
  held,
  judged,
}: Pick<ClaimStanding, 'unanswered' | 'shown' | 'held' | 'judged'>): Lasting {
  if (shown === 'came-back') return 'came-back';
  if (judged !== undefined && !showsChange(judged.verdict)) return 'not-seen';
  if (unanswered.length > 0) return 'challenged';
  if (judged === undefined) return 'not-assessed';
  return held ? 'held' : 'seen';
}
