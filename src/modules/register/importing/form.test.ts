import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readChoice, readChoices } from './form.js';
import { SHEET_LEFT_OUT } from './kinds.js';
import type { UnderstoodRow } from './understood.js';

const row = {
  cells: ['DHR 7', 'summer', '12/13/2017'],
  choice: {},
  problems: [
    { column: 1, heading: 'Died', cell: 'summer', words: 'is no date' },
    { column: 2, heading: 'Published', cell: '12/13/2017', words: 'is no date' },
  ],
} as unknown as UnderstoodRow;

test('a cell written anew is read, also where the others of its row are kept as they stand', () => {
  const choice = readChoice({ 'c-0': 'DHR 7', 'c-1': 'summer', 'c-2': '13 December 2017', do: 'as-it-stands' }, row);
  assert.deepEqual(choice, { texts: { '2': '13 December 2017' }, asItStands: [1] });
});

test('a row left out keeps what was typed in it, and why it is left out', () => {
  const choice = readChoice({ 'c-1': 'June 2013', do: 'leave', why: '' }, row);
  assert.deepEqual(choice, { texts: { '1': 'June 2013' }, leftOut: 'No reason was given' });
});

test('a whole sheet is left out and comes back; a row that was left out for a reason of its own keeps it', () => {
  const rowOf = (number: number, place: string, leftOut?: string) =>
    ({ number, place, choice: leftOut === undefined ? {} : { leftOut } }) as unknown as UnderstoodRow;
  const rows = [rowOf(1, 'Open, row 2'), rowOf(2, 'Copy, row 2'), rowOf(3, 'Copy, row 3', 'A remark')];
  const out = readChoices({ do: 'leave-sheet', sheet: 'Copy' }, rows);
  assert.deepEqual([...out], [[2, { leftOut: SHEET_LEFT_OUT }]]);
  const after = [rowOf(2, 'Copy, row 2', SHEET_LEFT_OUT), rowOf(3, 'Copy, row 3', 'A remark')];
  assert.deepEqual([...readChoices({ do: 'bring-sheet', sheet: 'Copy' }, after)], [[2, {}]]);
});
