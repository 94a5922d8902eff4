import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { attributesOf, decoded, TagReader, type Token } from './index.js';

function tokens(...pieces: string[]): Token[] {
  const reader = new TagReader();
  return [...pieces.flatMap((piece) => [...reader.push(piece)]), ...reader.end()];
}

/** Text runs joined, so that the same source cut elsewhere compares equal. */
function joined(all: readonly Token[]): Token[] {
  const out: Token[] = [];
  for (const token of all) {
    const last = out.at(-1);
    if (token.kind === 'text' && last?.kind === 'text')
      out[out.length - 1] = { kind: 'text', text: last.text + token.text };
    else out.push(token);
  }
  return out;
}

const SAMPLE = `<?xml version="1.0"?><a x=">'" y='"/'>one<!-- <b> --><b/><![CDATA[<c>]]></a>`;

describe('the tag reader', () => {
  it('tells words, tags, comments and character data apart', () => {
    assert.deepEqual(joined(tokens(SAMPLE)), [
      { kind: 'open', name: 'a', attributes: ` x=">'" y='"/'`, closed: false },
      { kind: 'text', text: 'one' },
      { kind: 'open', name: 'b', attributes: '', closed: true },
      { kind: 'text', text: '<c>' },
      { kind: 'close', name: 'a' },
    ]);
  });

  it('reads the same wherever the text is cut', () => {
    const whole = joined(tokens(SAMPLE));
    fc.assert(
      fc.property(fc.array(fc.nat(SAMPLE.length), { maxLength: 8 }), (cuts) => {
        const at = [0, ...cuts.toSorted((a, b) => a - b), SAMPLE.length];
        const pieces = at.slice(1).map((end, index) => SAMPLE.slice(at[index], end));
        assert.deepEqual(joined(tokens(...pieces)), whole);
      }),
    );
  });

  it('points at declarations, and at a text that stops inside a tag', () => {
    assert.equal(tokens('<!DOCTYPE a [<!ENTITY b "c">]><a/>')[0]?.kind, 'declaration');
    assert.equal(tokens('<a b="').at(-1)?.kind, 'broken');
    assert.equal(tokens('<!-- never closed').at(-1)?.kind, 'broken');
  });

  it('gives up on a tag without end', () => {
    assert.equal(tokens(`<a ${'x'.repeat(4_100_000)}`)[0]?.kind, 'broken');
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '!', '-', '[', ']', '?', '/', 'a', ' ') }),
        (text) => {
          tokens(text);
        },
      ),
    );
  });
});

describe('attributes', () => {
  it('are read in either quote with entities put back', () => {
    const found = attributesOf(` r:id="1" Target='http&#58;//x/&amp;' empty=""`);
    assert.deepEqual(
      [...found],
      [
        ['r:id', '1'],
        ['Target', 'http://x/&'],
        ['empty', ''],
      ],
    );
  });

  it('leave unknown and impossible entities as they are', () => {
    assert.equal(decoded('&lol; &#9999999; &lt;'), '&lol; &#9999999; <');
  });
});
