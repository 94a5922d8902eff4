import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { day } from '../../kernel/day.js';
import type { FactName } from '../../kernel/facts.js';
import { chartAnswers } from './chart-answers.js';

const answered = (...names: FactName[]) =>
  chartAnswers(names.map((name) => ({ name, on: day('2026-02-10') }))).get('E1');

describe('the fork of the flow chart at the criteria', () => {
  it('has no answer before the test', () => assert.equal(answered('accepted'), undefined));
  it('is unclear when the answers leave it open or the decision is put off', () =>
    assert.equal(answered('criteria-unclear'), 'unclear'));
  it('follows the decision once there is one', () => {
    assert.equal(answered('criteria-unclear', 'decision-to-hold'), 'yes');
    assert.equal(answered('criteria-unclear', 'decision-not-to-hold'), 'no');
  });
});
