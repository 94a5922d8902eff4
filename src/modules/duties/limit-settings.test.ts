import assert from 'node:assert/strict';
import { it } from 'node:test';
import { allModules } from '../all.js';
import { dutiesOf } from './catalogue.js';
import { limitSettingRows } from './limit-settings.js';

const allDuties = dutiesOf(allModules);

it('lists each limit a partnership may set, once, with the duties it governs', () => {
  const rows = limitSettingRows(allDuties);
  assert.equal(new Set(rows.map(({ setting }) => setting)).size, rows.length);
  const decide = rows.find(({ setting }) => setting === 'months-to-decide');
  assert.deepEqual(decide?.duties, ['C-01', 'C-03', 'C-04']);
  assert.equal(decide?.words, 'one calendar month');
  const events = rows.find(({ setting }) => setting === 'months-between-learning-events');
  assert.deepEqual([events?.unit, events?.number], ['months', 12]);
});

it('gives every duty under one setting the same number and unit', () => {
  for (const { setting, number, unit } of limitSettingRows(allDuties)) {
    for (const { limit } of allDuties) {
      if (!('setting' in limit) || limit.setting !== setting) continue;
      assert.equal(limit.number, number, setting);
      assert.equal(limit.kind === 'each-year' ? 'months' : limit.kind, unit, setting);
    }
  }
});
