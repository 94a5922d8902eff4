import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { day } from '../../kernel/day.js';
import { usualMonthsOf } from '../../kernel/resources.js';
import { proposedSet, whatBecameOf } from './proposed/proposed-set.js';
import { flagsOf, isSupersededInCircle, placed, type ToStand } from './rules.js';

const today = day('2026-03-02');
const one: ToStand = {
  ...{ shown: true, linkWrong: false, supersededBy: null, supersededNote: '', became: '' },
  ...{ checkMonths: 6, namesSomebody: false, checkedOn: day('2025-09-02') },
};

describe('why somebody should look at a resource', () => {
  it('is that the day of its check is past, and not the day itself', () => {
    assert.deepEqual(flagsOf(one, today), []);
    assert.deepEqual(flagsOf({ ...one, checkedOn: day('2025-09-01') }, today), ['overdue']);
    assert.deepEqual(flagsOf({ ...one, checkMonths: 12, checkedOn: day('2025-09-01') }, today), []);
  });

  it('is all of it at once', () => {
    const bad = { ...one, checkedOn: undefined, linkWrong: true, became: 'It closed.' };
    assert.deepEqual(flagsOf(bad, today), ['never-checked', 'link-wrong', 'gone']);
  });

  it('is nothing for what nobody outside reads', () => {
    const late = { ...one, checkedOn: undefined };
    for (const change of [{ shown: false }, { supersededBy: 'another' }, { supersededNote: 'It closed.' }])
      assert.deepEqual(flagsOf({ ...late, ...change }, today), []);
  });
});

describe('resources', () => {
  it('do not take their own place, through however many', () => {
    const all = [
      { id: 'a', supersededBy: 'b' },
      { id: 'b', supersededBy: 'c' },
      { id: 'c', supersededBy: null },
    ];
    assert.equal(isSupersededInCircle('c', 'a', all), true);
    assert.equal(isSupersededInCircle('c', 'c', all), true);
    assert.equal(isSupersededInCircle('a', 'c', all), false);
  });

  it('are put where they are asked to stand', () => {
    assert.deepEqual(placed(['a', 'b', 'c'], 'c', 1), ['c', 'a', 'b']);
    assert.deepEqual(placed(['a', 'b', 'c'], 'a', 2), ['b', 'a', 'c']);
    assert.deepEqual(placed(['a', 'b', 'c'], 'a', 9), ['b', 'c', 'a']);
  });

  it('are proposed under keys of their own, each with a link to law or a web page, and none that is known to be gone', () => {
    assert.equal(new Set(proposedSet.map(({ key }) => key)).size, proposedSet.length);
    for (const { key, link, title, kind, says } of proposedSet) {
      assert.match(link, /^https:\/\/[a-z.-]+\//, key);
      assert.equal(whatBecameOf(title), '', key);
      assert.equal(usualMonthsOf(kind), kind === 'service' ? 6 : 12);
      assert.match(says, /[.]$/, key);
    }
    assert.match(whatBecameOf('Broken Rainbow'), /closed in 2016/);
    assert.match(whatBecameOf('Ending Violence against Women and Girls (VAWG) strategy: 2016 to 2020'), /ran to 2020/);
    assert.match(whatBecameOf('Government definition of domestic abuse (2013)'), /section 1/);
  });
});
