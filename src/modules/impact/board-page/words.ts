import { plural } from '../../../web/formats.js';
import { type AskedKind, askedKinds } from './asked.js';
import type { Counts } from './counts.js';

const isOrAre = (count: number): string => (count === 0 ? 'none is' : `${count} ${count === 1 ? 'is' : 'are'}`);
const orNone = (count: number): string => (count === 0 ? 'none' : String(count));

/** What was done, and what it made different, in sentences that stand apart: the one never stands for the other. */
export function countsInWords({ recommendations, done, proof, claims, lasting }: Counts): string[] {
  if (recommendations === 0) return ['No recommendation was issued yet.'];
  return [
    `Of ${plural(recommendations, 'recommendation')} issued, ${isOrAre(done.done)} done.`,
    proof['nothing-said'] === 0
      ? proofInSentence(proof)
      : `${proofInSentence(proof)} Of ${proof['nothing-said']} nobody has said how change would be seen.`,
    `Of ${plural(claims, 'change')} that somebody said would be seen, ${orNone(lasting.held)} held when looked at again, ${orNone(lasting['came-back'])} came back, and ${isOrAre(lasting.challenged)} challenged by a later finding that nobody has answered.`,
  ];
}

function proofInSentence(proof: Counts['proof']): string {
  const kinds = (['strong', 'moderate', 'weak'] as const).filter((kind) => proof[kind] > 0);
  const proven = kinds.reduce((sum, kind) => sum + proof[kind], 0);
  if (proven === 0) return 'None has proof that practice changed.';
  const weak = proof.weak === 0 ? '' : ' Weak proof does not show a change yet.';
  return `${proven} ${proven === 1 ? 'has' : 'have'} proof: ${kinds.map((kind) => `${kind} for ${proof[kind]}`).join(', ')}.${weak}`;
}

/** The same kinds as headings of columns. */
export const askedInShort: Readonly<Record<AskedKind, string>> = {
  'claim-missing': 'Claims missing',
  'reading-late': 'Figures late',
  'judgement-waiting': 'Judgements waiting',
  'look-late': 'Looking again late',
  'challenge-unanswered': 'Challenges unanswered',
  'left-lying': 'Came back, not seen to',
};

/** "2 claims missing, 1 figure late": what is asked of somebody, where there is room for a sentence only. */
export const askedCounts = (counts: Readonly<Record<AskedKind, number>>): string =>
  askedKinds
    .filter((kind) => counts[kind] > 0)
    .map((kind) => `${askedInShort[kind].toLowerCase()}: ${counts[kind]}`)
    .join('; ');
