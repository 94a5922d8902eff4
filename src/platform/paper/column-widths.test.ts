import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ACROSS, columnWidths } from './column-widths.js';

const widthsOf = (header: readonly string[], widths: readonly number[]) =>
  columnWidths({ kind: 'grid', header, rows: [], widths }, ACROSS.portrait);

describe('columns of a table on paper', () => {
  it('are as wide as asked where each word has room', () => {
    assert.deepEqual(widthsOf(['Number', 'What'], [1, 3]), [0.25, 0.75]);
  });

  it('are none narrower than their longest word; the others share what is left', () => {
    const widths = widthsOf(['Organisation', 'Recommendations', 'Red', 'Blue'], [40, 10, 10, 10]);
    assert.ok((widths[1] ?? 0) * ACROSS.portrait > 15 * 6.5);
    assert.ok(Math.abs(widths.reduce((sum, each) => sum + each, 0) - 1) < 1e-9);
    assert.ok((widths[0] ?? 0) > (widths[1] ?? 0));
  });

  it('share the page where even that is too much', () => {
    const widths = widthsOf(
      Array.from({ length: 9 }, () => 'Recommendations'),
      [9, 1, 1, 1, 1, 1, 1, 1, 1],
    );
    assert.ok(widths.every((each) => Math.abs(each - 1 / 9) < 1e-9));
  });
});
