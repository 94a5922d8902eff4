import type { Claim } from '../queries.js';
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
  'came-back': 'the change was seen once and did not last: the claim is open again',
  challenged: 'a later review, or learning from elsewhere, found the same again, and nobody has answered that yet',
};

/** What of a claim says whether its change lasted. */
export type Course = Pick<Claim, 'state' | 'wasSettled' | 'judgements' | 'challenges'>;

/** What was judged last; a proposal is none. */
export const lastVerdict = ({ judgements }: Pick<Claim, 'judgements'>): Verdict | undefined =>
  judgements.findLast(({ isProposal }) => !isProposal)?.verdict;

/** Whether a change lasted. What was found again and is not answered counts for more than any judgement before it. */
export function lastingOf(course: Course): Lasting {
  const { state, wasSettled, judgements, challenges } = course;
  if (challenges.some(({ answer }) => answer === null)) return 'challenged';
  const verdict = lastVerdict(course);
  if (state === 'settled') {
    const lookedAgain = judgements.some(({ isProposal, lookMonths }) => !isProposal && lookMonths !== null);
    return verdict === 'sustained' || lookedAgain ? 'held' : 'seen';
  }
  if (wasSettled) return 'came-back';
  if (verdict === undefined) return 'not-assessed';
  return verdict === 'no-change' || verdict === 'worse' ? 'not-seen' : 'seen';
}
