import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nationalThemesOf, pointsPasted, withThemesKept } from './rules.js';

describe('key points pasted as a list', () => {
  it('are told apart by their bullets, numbers or letters, and lines that are broken are joined', () => {
    const pasted = ' • Ask alone,\n   every time\n• Record the answer\n\n  1) Share it\n(b) Follow it up';
    assert.deepEqual(pointsPasted(pasted), ['Ask alone, every time', 'Record the answer', 'Share it', 'Follow it up']);
  });

  it('are told apart by empty lines, else line by line', () => {
    assert.deepEqual(pointsPasted('One point\nthat goes on\n\nAnother'), ['One point that goes on', 'Another']);
    assert.deepEqual(pointsPasted('One\nTwo - with a dash\n3 visits were missed'), [
      'One',
      'Two - with a dash',
      '3 visits were missed',
    ]);
    assert.deepEqual(pointsPasted(' \n'), []);
  });

  it('keep the themes they had, while they read as they did', () => {
    const before = [{ text: 'One', theme: 'risk', national: '' }] as const;
    assert.deepEqual(withThemesKept(['New', 'One'], before), [{ text: 'New', theme: '', national: '' }, before[0]]);
  });

  it('fall under the national themes of their own, unless they were given one', () => {
    assert.deepEqual(nationalThemesOf({ text: '', theme: 'training', national: '' }), ['training', 'awareness']);
    assert.deepEqual(nationalThemesOf({ text: '', theme: 'training', national: 'policy' }), ['policy']);
    assert.deepEqual(nationalThemesOf({ text: '', theme: '', national: '' }), []);
  });
});
