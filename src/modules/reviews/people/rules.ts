import { foldName } from '../../../kernel/names.js';

/** Why a pseudonym cannot be used. */
export type PseudonymBlocker = 'in-use' | 'like-a-real-name';

const SHORTEST_TELLING_WORD = 3;

/** Every reason a pseudonym cannot be used: somebody has it already, or it shares a word with a real name of the review. */
export function pseudonymBlockers(
  pseudonym: string,
  { inUse, realNames }: { inUse: readonly string[]; realNames: readonly string[] },
): PseudonymBlocker[] {
  const blockers: PseudonymBlocker[] = [];
  if (inUse.some((name) => name.toLowerCase() === pseudonym.toLowerCase())) blockers.push('in-use');
  const telling = new Set(realNames.flatMap((name) => foldName(name).split(' ')));
  const words = foldName(pseudonym).split(' ');
  if (words.some((word) => word.length >= SHORTEST_TELLING_WORD && telling.has(word)))
    blockers.push('like-a-real-name');
  return blockers;
}

const words: Record<PseudonymBlocker, string> = {
  'in-use': 'This pseudonym is in use already. Choose another',
  'like-a-real-name': 'This pseudonym shares a word with a real name of this review. Choose another',
};

/** The reason as a form says it. */
export const pseudonymError = (blocker: PseudonymBlocker) => ({ field: 'pseudonym', message: words[blocker] });
