import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { mergeTexts } from './merge.js';

const text = (...paragraphs: readonly string[]): string => paragraphs.join('\n\n');
const BASE = text('One', 'Two', 'Three', 'Four');

describe('two texts that were made of one', () => {
  it('are put together where each changed paragraphs of their own', () => {
    assert.deepEqual(
      mergeTexts(BASE, text('One, mine', 'Two', 'Three', 'Four'), text('One', 'Two', 'Three', 'Four, theirs')),
      {
        text: text('One, mine', 'Two', 'Three', 'Four, theirs'),
      },
    );
  });

  it('keep what one put in and the other took out elsewhere', () => {
    assert.deepEqual(mergeTexts(BASE, text('New', 'One', 'Two', 'Three', 'Four'), text('One', 'Two', 'Four')), {
      text: text('New', 'One', 'Two', 'Four'),
    });
  });

  it('are both shown where both changed one paragraph', () => {
    assert.equal(
      mergeTexts(BASE, text('Mine', 'Two', 'Three', 'Four'), text('Theirs', 'Two', 'Three', 'Four')),
      'both-changed',
    );
  });

  it('are both shown where both began an empty section, and where both wrote on at its end', () => {
    assert.equal(mergeTexts('', 'Mine', 'Theirs'), 'both-changed');
    assert.equal(mergeTexts('One', text('One', 'Mine'), text('One', 'Theirs')), 'both-changed');
  });

  it('are one where both say the same', () => {
    assert.deepEqual(
      mergeTexts(BASE, text('One', 'Two, same', 'Three', 'Four'), text('One', 'Two, same', 'Three', 'Four')),
      {
        text: text('One', 'Two, same', 'Three', 'Four'),
      },
    );
  });

  it('lose no paragraph that either wrote, whatever they did', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 7 });
    fc.assert(
      fc.property(words, words, words, (base, mine, theirs) => {
        const [was, own, other] = [base, mine.map((one) => `${one} mine`), theirs.map((one) => `${one} theirs`)];
        const edited = [...was.slice(0, 2), ...own, ...was.slice(2)];
        const changed = [...was, ...other];
        const merged = mergeTexts(text(...was), text(...edited), text(...changed));
        if (merged === 'both-changed') return;
        const kept = merged.text.split('\n\n');
        for (const one of [...own, ...other]) assert.ok(kept.includes(one), `${one} is lost`);
      }),
    );
  });
});
