import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import '../../../../../test/support/chance.js';
import { type AuditQuestion, auditAnswers, type FileAnswers } from '../kinds.js';
import { auditResult, differenceOf, figureOf, meetsStandard } from './rules.js';

const ask = (id: string, decides: boolean): AuditQuestion => ({ id, text: id, decides, mayNotApply: true });
const questions = [ask('q1', true), ask('q2', true), ask('q3', false)];
const file = fc.record({
  q1: fc.constantFrom(...auditAnswers),
  q2: fc.constantFrom(...auditAnswers),
  q3: fc.constantFrom(...auditAnswers),
});
const files = (count: number, answers: FileAnswers) => Array.from({ length: count }, () => answers);

describe('meetsStandard', () => {
  it('asks for a yes to all that decides and applies', () => {
    assert.equal(meetsStandard(questions, { q1: 'yes', q2: 'yes', q3: 'no' }), true);
    assert.equal(meetsStandard(questions, { q1: 'yes', q2: 'na', q3: 'no' }), true);
    assert.equal(meetsStandard(questions, { q1: 'no', q2: 'na', q3: 'yes' }), false);
    assert.equal(meetsStandard(questions, { q1: 'na', q2: 'na', q3: 'yes' }), undefined);
  });
});

describe('auditResult', () => {
  it('counts every file once: yes, no or left out, for each question and together', () => {
    fc.assert(
      fc.property(fc.array(file, { maxLength: 60 }), (all) => {
        const result = auditResult(questions, all);
        for (const { yes, of, notApplicable, percent, within } of [
          result.standard,
          ...result.questions.map(({ counted }) => counted),
        ]) {
          assert.ok(yes <= of);
          assert.equal(of + notApplicable, all.length);
          assert.equal(percent === undefined, of === 0);
          assert.ok(within === undefined || (within[0] <= (percent ?? 0) + 1e-9 && (percent ?? 0) <= within[1] + 1e-9));
        }
      }),
    );
  });

  it('never gets better by a no in place of a yes', () => {
    fc.assert(
      fc.property(fc.array(file, { minLength: 1, maxLength: 40 }), fc.nat(), (all, chosen) => {
        const at = chosen % all.length;
        const worse = all.map((one, index) => (index === at ? { ...one, q1: 'no' as const } : one));
        assert.ok(auditResult(questions, worse).standard.yes <= auditResult(questions, all).standard.yes);
      }),
    );
  });

  it('has no share where no file counts, and marks fewer than ten', () => {
    const none = auditResult(questions, files(20, { q1: 'na', q2: 'na', q3: 'yes' }));
    assert.deepEqual([none.standard.of, none.standard.percent, none.standard.notApplicable], [0, undefined, 20]);
    assert.deepEqual(figureOf(none.standard, 'up'), { numerator: 0, denominator: 0 });
    const nine = auditResult(questions, files(9, { q1: 'yes', q2: 'yes', q3: 'yes' }));
    assert.equal(nine.standard.isFew, true);
  });

  it('gives the files that fall short where less is better', () => {
    assert.deepEqual(figureOf({ yes: 14, of: 19 }, 'up'), { numerator: 14, denominator: 19 });
    assert.deepEqual(figureOf({ yes: 14, of: 19 }, 'down'), { numerator: 5, denominator: 19 });
  });
});

describe('differenceOf', () => {
  const counted = (yes: number, of: number) =>
    auditResult([ask('q1', true)], [...files(yes, { q1: 'yes' }), ...files(of - yes, { q1: 'no' })]).standard;

  it('says whether chance could explain it, and says nothing of few files', () => {
    const much = differenceOf(counted(6, 20), counted(16, 20));
    assert.deepEqual([much?.by, much?.way, much?.chance], [50, 'better', 'unlikely']);
    assert.equal(differenceOf(counted(10, 20), counted(12, 20))?.chance, 'could-explain');
    assert.equal(differenceOf(counted(0, 9), counted(20, 20))?.chance, 'too-few');
    assert.equal(differenceOf(counted(0, 0), counted(20, 20)), undefined);
  });
});
