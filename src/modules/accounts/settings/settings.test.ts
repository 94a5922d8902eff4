import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { defaultSettings, limitIn, readSettings } from './settings.js';

describe('settings of a partnership', () => {
  it('stand at their defaults when nothing was set', () => {
    assert.deepEqual(readSettings({}), defaultSettings);
    assert.deepEqual(readSettings(undefined), defaultSettings);
    assert.deepEqual(readSettings('nonsense'), defaultSettings);
  });

  it('keep what was set, and leave the rest', () => {
    const read = readSettings({
      limits: { 'working-days-for-scoping-return': 15 },
      signatories: 'each',
      scopingReview: true,
    });
    assert.equal(read.scopingReturnWorkingDays, 15);
    assert.equal(limitIn(read, 'working-days-for-scoping-return'), 15);
    assert.equal(limitIn(read, 'months-to-report'), 6);
    assert.equal(read.signatories, 'each');
    assert.equal(read.clockStart, 'first-aware');
  });

  it('pass over what they cannot read, value by value', () => {
    const read = readSettings({
      limits: { 'months-to-report': -4, 'months-to-decide': 2, 'of-old': 3 },
      clockStart: 'full-moon',
      chaserLadder: [
        { workingDays: 'soon', to: 'contact' },
        { workingDays: 4, to: 'chief-officer' },
      ],
      recipients: [{ key: 'mash', name: 'MASH', extract: 'safeguarding', fact: 'no-such-fact' }, { key: 'pigeon' }],
      section8aFrom: '31 February',
      retentionYears: 'for ever',
      somethingNewer: { kept: true },
    });
    assert.deepEqual(read.limits, { 'months-to-decide': 2 });
    assert.equal(read.clockStart, 'first-aware');
    assert.deepEqual(read.chaserLadder, [{ workingDays: 4, to: 'chief-officer' }]);
    assert.deepEqual(
      read.recipients.map(({ key, fact }) => [key, fact]),
      [['mash', undefined]],
    );
    assert.equal('section8aFrom' in read, false);
    assert.equal(read.retentionYears, defaultSettings.retentionYears);
  });

  it('put the ladder of reminders in order, and an empty one stays empty', () => {
    const steps = [
      { workingDays: 9, to: 'chief-officer' },
      { workingDays: 2, to: 'contact' },
    ];
    assert.deepEqual(readSettings({ chaserLadder: steps }).chaserLadder, [steps[1], steps[0]]);
    assert.deepEqual(readSettings({ chaserLadder: [] }).chaserLadder, []);
  });
});
