import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { safeBack } from './paths.js';

describe('where somebody is sent back to', () => {
  it('is the page of ours that was asked for, with its query', () => {
    assert.equal(safeBack('/reviews/BEX-2026-01?view=late'), '/reviews/BEX-2026-01?view=late');
  });

  it('is never another site, however its address is written', () => {
    const tricks = [
      'https://elsewhere.example/',
      '//elsewhere.example',
      '/\\elsewhere.example',
      '/.//elsewhere.example',
      '/reviews/..//elsewhere.example',
      '/%2e//elsewhere.example',
      '/\t/elsewhere.example',
      '/\n/[',
      'javascript:alert(1)',
      '',
    ];
    for (const trick of tricks) assert.equal(safeBack(trick), '/', trick);
    assert.equal(safeBack(undefined), '/');
  });

  it('is always one path of our own', () => {
    const piece = fc.constantFrom(
      '/',
      '\\',
      '.',
      '..',
      '%2e',
      '[',
      '@',
      ':',
      '\t',
      '\n',
      '?',
      '#',
      'elsewhere.example',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const to = new URL(safeBack(`/${pieces.join('')}`), 'https://own.example/sign-in');
        assert.equal(to.origin, 'https://own.example');
      }),
    );
  });
});
