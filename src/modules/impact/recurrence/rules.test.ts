import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import '../../../../test/support/chance.js';
import { workedExamples } from '../../../../test/support/worked-examples.js';
import { type Beside, CHALLENGED_AT_MOST, CLOSE, likelyAgain, likenessOf } from './rules.js';

const beside = (claimId: string, words: number, more: Partial<Beside> = {}): Beside => ({
  ...{ claimId, words, themes: [], sameBody: false, ...more },
});
const both = { themes: ['risk'], sameBody: true };

const any = fc.uniqueArray(
  fc.record({
    claimId: fc.uuid(),
    words: fc.double({ min: 0, max: 1, noNaN: true }),
    themes: fc.subarray(['risk', 'training']),
    sameBody: fc.boolean(),
  }),
  { selector: ({ claimId }) => claimId },
);

describe('what was found again', () => {
  it('challenges a claim under the same theme and for the same body, whatever the words', () => {
    assert.deepEqual(
      likelyAgain([beside('a', 0, both)]).map(({ close }) => close),
      [false],
    );
    assert.deepEqual(
      likelyAgain([beside('a', 0.3, { themes: ['risk'] }), beside('b', 0.1, { sameBody: true })]).length,
      1,
    );
  });

  it('challenges a claim that is close in words, wherever it stands; the closer the less they have in common', () => {
    const claims = [beside('far', 0.3), beside('near', 0.5), beside('theme', 0.3, { themes: ['risk'] })];
    assert.deepEqual(
      likelyAgain(claims).map(({ claimId }) => claimId),
      ['near', 'theme'],
    );
  });

  it('is told by the worked examples of the documentation', () => {
    const table = workedExamples('recurrence.md', [
      ...['words alike', 'same theme', 'same body', 'likeness', 'challenged'],
    ]);
    for (const [words, theme, body, likeness, challenged] of table) {
      const one = beside('a', Number(words), { themes: theme === 'yes' ? ['risk'] : [], sameBody: body === 'yes' });
      assert.equal(likenessOf(one).toFixed(2), likeness);
      assert.equal(likelyAgain([one]).length === 1, challenged === 'yes', `${words} ${theme} ${body}`);
    }
  });

  it('challenges three at the most, the likest first, in whatever order they are given', () => {
    fc.assert(
      fc.property(any, (all) => {
        const found = likelyAgain(all);
        assert.ok(found.length <= CHALLENGED_AT_MOST);
        assert.deepEqual(likelyAgain(all.toReversed()), found);
        for (const [at, one] of found.entries()) {
          assert.ok(one.likeness <= (found[at - 1]?.likeness ?? 1));
          assert.equal(one.close, one.likeness >= CLOSE);
          assert.ok(one.close || (one.sameBody && one.themes.length > 0));
        }
      }),
    );
  });
});
