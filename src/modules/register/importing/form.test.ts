import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readChoice } from './form.js';
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
