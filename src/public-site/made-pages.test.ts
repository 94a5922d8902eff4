import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { MadePages } from './made-pages.js';

describe('pages that were made', () => {
  it('are there again, and gone with what they were made from', () => {
    const pages = new MadePages();
    pages.keep('one', '/', 'first');
    assert.equal(pages.find('one', '/'), 'first');
    assert.equal(pages.find('other', '/'), undefined);
    assert.equal(pages.find('one', '/'), undefined);
  });

  it('make room: what nobody has asked for longest goes first', () => {
    const pages = new MadePages(10);
    for (const [asked, page] of [
      ['/a', 'aaaa'],
      ['/b', 'bbbb'],
    ] as const)
      pages.keep(1, asked, page);
    pages.find(1, '/a');
    pages.keep(1, '/c', 'cccc');
    assert.deepEqual(
      ['/a', '/b', '/c'].map((asked) => pages.find(1, asked)),
      ['aaaa', undefined, 'cccc'],
    );
    pages.keep(1, '/long', 'l'.repeat(20));
    assert.equal(pages.find(1, '/long'), undefined);
  });
});
