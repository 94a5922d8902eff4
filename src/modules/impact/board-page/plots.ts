import type { Plot, PlotTone } from '../../../kernel/plot.js';
import { plural } from '../../../web/formats.js';
import { type Done, dones } from '../../actions/index.js';
import { doneInWords } from './done.js';
import { type ChangeRow, type Proof, proofs, recommendationsRead, themeGroups } from './rows.js';

const TONES: Readonly<Record<Proof, PlotTone>> = {
  strong: 'good',
  moderate: 'first',
  weak: 'fair',
  none: 'bad',
  'nothing-said': 'none',
};

/** Short enough to stand beside a colour. */
export const proofInShort: Readonly<Record<Proof, string>> = {
  strong: 'Strong',
  moderate: 'Moderate',
  weak: 'Weak',
  none: 'None',
  'nothing-said': 'Nothing said',
};

const strongestFirst = [...proofs].toReversed();

/** Recommendations by theme and by how good the proof is. */
export function proofByTheme(rows: readonly ChangeRow[]): Plot {
  const themes = themeGroups.filter(({ code }) => rows.some((row) => row.themes.includes(code)));
  const read = themes.map(({ code }) => recommendationsRead(rows.filter((row) => row.themes.includes(code))));
  const all = recommendationsRead(rows);
  const proven = all.filter(({ proof }) => proof === 'moderate' || proof === 'strong').length;
  return {
    title: 'Proof of change by theme',
    says: `${proven} of ${plural(all.length, 'recommendation')} ${proven === 1 ? 'has' : 'have'} moderate or strong proof. One with several themes is counted under each, and reads as the weakest of its claims.`,
    ...{ kind: 'bars', categoryName: 'Theme', unit: 'recommendations' },
    categories: themes.map(({ label }) => label),
    series: strongestFirst.map((proof) => ({
      name: proofInShort[proof],
      tone: TONES[proof],
      values: read.map((own) => own.filter((one) => one.proof === proof).length),
    })),
  };
}

/** Recommendations by how far they are done, and in each how good the proof is: that something is done is one thing, that it is different another. */
export function proofByDone(rows: readonly ChangeRow[]): Plot {
  const read = recommendationsRead(rows);
  const shown = [...dones].toReversed().filter((done) => read.some((one) => one.done === done));
  const count = (done: Done, proof: Proof): number =>
    read.filter((one) => one.done === done && one.proof === proof).length;
  const done = read.filter((one) => one.done === 'done');
  const without = done.filter(({ proof }) => proof === 'none' || proof === 'nothing-said').length;
  return {
    title: 'Done is one thing, different another',
    says:
      done.length === 0
        ? 'No recommendation is done yet.'
        : `Of ${plural(done.length, 'recommendation')} that ${done.length === 1 ? 'is' : 'are'} done, ${without} ${without === 1 ? 'has' : 'have'} no proof that it made a difference.`,
    ...{ kind: 'bars', categoryName: 'How far it is done', unit: 'recommendations' },
    categories: shown.map((one) => doneInWords[one]),
    series: strongestFirst.map((proof) => ({
      name: proofInShort[proof],
      tone: TONES[proof],
      values: shown.map((one) => count(one, proof)),
    })),
  };
}
