import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withoutPseudonyms } from '../without-names/rules.js';
import { countsOf, groupCodesOf, rowsUnder, type ThemeRow } from './rules.js';

const row = (given: Partial<ThemeRow>): ThemeRow => ({
  ...{ kind: 'action', id: '1', reference: 'TEST-2026-01', number: '1.1', text: 'Train staff', themes: ['training'] },
  ...{ bodies: ['Hospital'], state: 'Closed', proven: false, year: '2026', published: false },
  ...given,
});

describe('learning by theme', () => {
  it('stands under each of its themes, under the national ones of each, and under none', () => {
    assert.deepEqual([...groupCodesOf(['training', 'referral'], 'seven')], ['training', 'referral']);
    assert.deepEqual(
      [...groupCodesOf(['training', 'referral'], 'national')],
      ['training', 'awareness', 'multi-agency'],
    );
    assert.deepEqual([...groupCodesOf([], 'national')], ['none']);
  });

  it('is counted: recommendations, actions by colour, done with proof', () => {
    const rows = [row({ kind: 'recommendation' }), row({ rag: 'blue', proven: true }), row({ rag: 'red', themes: [] })];
    const { recommendations, actions, proven, rags } = countsOf(rowsUnder(rows, 'training', 'seven'));
    assert.deepEqual([recommendations, actions, proven, rags.get('blue'), rags.get('red')], [1, 1, 1, 1, 0]);
  });

  it('holds no pseudonym, also with a title, in capitals or with another one in it', () => {
    const called = [
      { pseudonym: 'Wren', instead: 'the person who died' },
      { pseudonym: 'Wren Hill', instead: 'somebody' },
    ];
    assert.equal(
      withoutPseudonyms('When Mrs Wren asked, WREN’s GP and Wren Hill waited. Wrench stays', called),
      'When the person who died asked, the person who died’s GP and somebody waited. Wrench stays',
    );
  });
});
