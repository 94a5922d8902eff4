import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  earliestDay,
  latestDay,
  parsePartialDate,
  partialDateFromParts,
  partialDateInWords,
  partialDateText,
} from './partial-date.js';

describe('a date known in part', () => {
  for (const [text, words, first, last] of [
    ['2026-01-31', '31 January 2026', '2026-01-31', '2026-01-31'],
    ['2024-02', 'February 2024', '2024-02-01', '2024-02-29'],
    ['1987', '1987', '1987-01-01', '1987-12-31'],
    ['not-known', 'Not known', undefined, undefined],
    ['', '', undefined, undefined],
  ] as const) {
    it(`"${text}" is kept, written and bounded`, () => {
      const date = parsePartialDate(text);
      assert.ok(date !== undefined);
      assert.equal(partialDateText(date), text);
      assert.equal(partialDateInWords(date), words);
      assert.equal(earliestDay(date), first);
      assert.equal(latestDay(date), last);
    });
  }

  it('is nothing else', () => {
    for (const text of ['0000', '2026-13', '2026-02-30', 'unknown', '26', '2026-1']) {
      assert.equal(parsePartialDate(text), undefined, text);
    }
  });

  it('is typed in three boxes, not known being an answer and blank being none', () => {
    const typed = (day: string, month: string, year: string, notKnown = false) =>
      partialDateFromParts({ day, month, year, notKnown });
    assert.deepEqual(typed('', '', ''), { ok: true, value: { known: 'blank' } });
    assert.deepEqual(typed('', '', '', true), { ok: true, value: { known: 'not-known' } });
    assert.deepEqual(typed('', '', '2024'), { ok: true, value: { known: 'year', year: 2024 } });
    assert.deepEqual(typed('', 'Feb', '2024'), { ok: true, value: { known: 'month', year: 2024, month: 2 } });
    assert.deepEqual(typed('29', '2', '2024'), { ok: true, value: { known: 'exactly', on: '2024-02-29' } });
    assert.deepEqual(typed('29', '2', '2023'), { ok: false, reason: { kind: 'not-a-real-date', parts: ['day'] } });
    assert.deepEqual(typed('3', '', '2023'), { ok: false, reason: { kind: 'missing-part', parts: ['month'] } });
    assert.deepEqual(typed('', '3', ''), { ok: false, reason: { kind: 'missing-part', parts: ['year'] } });
    assert.deepEqual(typed('3', '', ''), { ok: false, reason: { kind: 'missing-part', parts: ['month', 'year'] } });
  });
});
