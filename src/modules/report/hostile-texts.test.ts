import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { definitionsMissing } from './checks/definitions.js';
import { stretchesOf } from './differences.js';
import { mergeTexts } from './writing/merge.js';

/** Texts that are long and alike in nothing cost a page no time in which everybody else waits. */
describe('hostile texts of a report', () => {
  const words = (each: string, count: number, between: string): string =>
    Array.from({ length: count }, (_, at) => `${each}${at}`).join(between);
  const within = (ms: number, use: () => void): void => {
    const began = performance.now();
    use();
    const took = performance.now() - began;
    assert.ok(took < ms, `it took ${Math.round(took)} ms`);
  };

  it('are compared word by word as far as that is worth it', () =>
    within(3_000, () => {
      const [before, after] = [words('a', 4_500, ' '), words('b', 4_500, ' ')];
      assert.deepEqual(
        stretchesOf(before, after).filter(({ kind }) => kind !== 'same'),
        [
          { kind: 'removed', text: before },
          { kind: 'added', text: after },
        ],
      );
    }));

  it('are compared paragraph by paragraph where words are too many', () => {
    const [first, last] = [words('a', 900, ' '), words('c', 2_500, ' ')];
    assert.deepEqual(
      stretchesOf(`${first}\n\n${last}`, `${words('b', 900, ' ')}\n\n${last}`).map(({ kind }) => kind),
      ['removed', 'added', 'same'],
    );
  });

  it('are put together, or left to whoever wrote them', () =>
    within(3_000, () => {
      const base = words('a', 8_000, '\n\n');
      assert.equal(mergeTexts(base, words('b', 8_000, '\n\n'), `${base}\n\nMore`), 'both-changed');
      assert.deepEqual(mergeTexts(base, `First\n\n${base}`, `${base}\n\nMore`), { text: `First\n\n${base}\n\nMore` });
    }));

  it('are looked through for what they do not explain', () =>
    within(5_000, () => {
      for (const piece of ['Aa ', 'Aa-', '( Aa bb ', 'Aa Bb ( '])
        definitionsMissing({
          parts: [{ part: 'overview', key: 'x', where: '', href: '', text: `domestic abuse ${piece.repeat(60_000)}` }],
          ...{ layout: [], pseudonyms: [], panel: [], keyIssues: [], recommendations: [], whoIsWho: '' },
        });
    }));
});
