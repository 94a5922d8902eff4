import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { proseOf } from './prose.js';

describe('plain text as prose', () => {
  it('has paragraphs and lists', () => {
    assert.deepEqual(proseOf('One\ntwo\n\nThree:\n- a\n* b\n\n- c\nFour'), [
      { kind: 'paragraph', text: 'One\ntwo' },
      { kind: 'paragraph', text: 'Three:' },
      { kind: 'bullets', items: ['a', 'b'] },
      { kind: 'bullets', items: ['c'] },
      { kind: 'paragraph', text: 'Four' },
    ]);
    assert.deepEqual(proseOf(' \n\n'), []);
  });

  it('keeps every word', () => {
    const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];
    fc.assert(
      fc.property(fc.array(fc.constantFrom('word', '- item', '', '  * x', 'a - b', '-')), (lines) => {
        const text = lines.join('\n');
        const kept = proseOf(text).flatMap((piece) => (piece.kind === 'paragraph' ? [piece.text] : piece.items));
        assert.deepEqual(words(kept.join('\n')), words(text));
      }),
    );
  });
});
