import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { THEMES } from '../../../kernel/themes.js';
import { bestFits, bodyKindsOf, sortedByFit } from './fit.js';
import type { LibraryEntry } from './library-measure.js';
import { proposedMeasures } from './proposed/all.js';

const library: readonly LibraryEntry[] = proposedMeasures.map((one) => ({ ...one, own: undefined, hidden: undefined }));
const police = { name: 'Thamesbank Constabulary', kind: 'police' };

describe('the library of measures', () => {
  it('holds at least four of each theme, each with a key of its own, filled in throughout', () => {
    for (const { code } of THEMES) assert.ok(proposedMeasures.filter(({ theme }) => theme === code).length >= 4, code);
    assert.equal(new Set(proposedMeasures.map(({ key }) => key)).size, proposedMeasures.length);
    for (const { target, bodies, ...one } of proposedMeasures) {
      for (const [name, value] of Object.entries(one)) assert.notEqual(value, '', `${one.key}: ${name}`);
      assert.ok(one.key.startsWith(`${one.theme}-`), one.key);
      assert.ok(target === undefined || (target > 0 && (one.unit !== 'share' || target <= 100)), one.key);
      assert.ok(one.everyMonths >= 1 && one.everyMonths <= 36, one.key);
    }
  });

  it('takes nobody’s attendance for practice: training is seen in tests, files and people', () => {
    const sources = new Set(proposedMeasures.filter(({ theme }) => theme === 'training').map(({ source }) => source));
    assert.ok(sources.has('case-file-audit') && sources.has('people-voice'));
  });

  it('never offers an empty box, whatever theme and body, a theme that nobody knows included', () => {
    const kinds = ['police', 'local authority', 'health', 'probation', 'education', 'other', ''];
    for (const theme of [...THEMES.map(({ code }) => code), 'renamed', ''])
      for (const kind of kinds) {
        const sorted = sortedByFit(library, [theme], { name: 'Somebody', kind });
        assert.equal(sorted.length, library.length);
        const best = bestFits(sorted, [theme], { name: 'Somebody', kind });
        assert.ok(best.length > 0, `${theme} ${kind}`);
      }
  });

  it('puts the theme first, then the body, then what worked here; hidden ones nowhere', () => {
    const [first] = sortedByFit(library, ['information'], police);
    assert.equal(first?.key, 'information-history-searched');
    const [own] = library.filter(({ key }) => key === 'information-answer-days');
    assert.ok(own);
    const kept = { ...own, key: 'own', own: { measureId: 'kept', keptAt: new Date(0) } };
    const gone = { ...kept, key: 'gone', hidden: { reason: 'Misled', at: new Date(0) } };
    const keys = sortedByFit([...library, kept, gone], ['information'], { name: 'Nobody', kind: 'other' }).map(
      ({ key }) => key,
    );
    assert.equal(keys[0], 'own');
    assert.ok(!keys.includes('gone'));
  });

  it('knows a body by its name before its kind', () => {
    assert.deepEqual(bodyKindsOf({ name: 'Mill Lane Surgery', kind: 'health' }), ['gp', 'health']);
    assert.deepEqual(bodyKindsOf({ name: 'Bexley Council Adult Social Care', kind: 'local authority' }), [
      'adult-social-care',
    ]);
    assert.deepEqual(bodyKindsOf({ name: 'Bexley Council', kind: 'local authority' }), [
      'adult-social-care',
      'children-social-care',
      'housing',
    ]);
    assert.deepEqual(bodyKindsOf({ name: 'Unknown', kind: '' }), []);
  });
});
