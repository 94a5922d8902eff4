import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays, type Day, day } from '../../kernel/day.js';
import { type FactName, factLabel, factNames } from '../../kernel/facts.js';
import { decisionOf, firstDayOf, type Stage, stageInWords, stageOf, stages } from './rules.js';

const document = readFileSync(
  join(import.meta.dirname, '..', '..', '..', '..', 'docs', 'domain', 'life-of-a-review.md'),
  'utf8',
);

/** The rows of the table under this header, cells trimmed. */
function tableUnder(header: string): string[][] {
  const lines = document.split('\n');
  const start = lines.findIndex((line) => line.startsWith(header));
  const rows = lines.slice(start + 2);
  return rows.slice(0, rows.indexOf('')).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

const namesByLabel = new Map(Object.keys(factNames).map((name) => [factLabel(name as FactName), name as FactName]));
const today = day('2026-02-10');
const facts = (...given: [FactName, string][]) => given.map(([name, on]) => ({ name, on: day(on) }));

describe('the life of a review', () => {
  it('is the table of the documentation', () => {
    const inWords = (names: readonly FactName[] = []): string => names.map(factLabel).join('; ');
    assert.deepEqual(
      tableUnder('| Stage | Begins'),
      (stages as readonly Stage[]).map(({ words, begins, ends }) => [words, inWords(begins), inWords(ends)]),
    );
  });

  for (const [happened = '', stage] of tableUnder('| What has happened')) {
    it(`${happened} → ${stage}`, () => {
      const names = happened === 'nothing' ? [] : happened.split('; ').map((label) => namesByLabel.get(label));
      const given = names.map((name, index) => {
        assert.ok(name !== undefined, happened);
        return { name, on: addDays(day('2026-01-01'), index) };
      });
      assert.equal(stageInWords(stageOf(given, today).stage), stage);
      assert.equal(stageInWords(stageOf([...given].reverse(), today).stage), stage, 'in whatever order they are read');
    });
  }

  it('knows since when', () => {
    const life = facts(['scoping-sent', '2026-01-05'], ['scoping-sent', '2026-01-09'], ['first-aware', '2026-01-02']);
    assert.deepEqual(stageOf(life, today), { stage: 'scoping', since: '2026-01-05' });
    assert.deepEqual(stageOf([], today), { stage: 'notified', since: undefined });
  });

  it('counts a second submission from its own day', () => {
    const life = facts(
      ['submitted-for-quality-assurance', '2025-06-01'],
      ['resubmission-required', '2025-09-01'],
      ['resubmitted', '2025-11-01'],
    );
    assert.deepEqual(stageOf(life, today), { stage: 'with-quality-assurance', since: '2025-11-01' });
  });

  it('leaves out what is still to come', () => {
    assert.equal(stageOf(facts(['publication', '2026-02-11']), today).stage, 'notified');
    assert.equal(decisionOf(facts(['decision-to-hold', '2026-02-11']), today), undefined);
    assert.equal(firstDayOf(facts(['mopac-told', '2026-02-11']), ['mopac-told'], today), undefined);
  });

  it('takes the later in the list for the later on one day', () => {
    const life = facts(['resubmitted', '2026-01-05'], ['resubmission-required', '2026-01-05']);
    assert.equal(stageOf(life, today).stage, 'with-quality-assurance');
  });

  it('always has an answer', () => {
    const anyFact = fc.record({
      name: fc.constantFrom(...(Object.keys(factNames) as FactName[])),
      on: fc.integer({ min: 0, max: 40 }).map((count): Day => addDays(day('2026-01-01'), count)),
    });
    fc.assert(
      fc.property(fc.array(anyFact, { maxLength: 12 }), (given) => {
        const { stage, since } = stageOf(given, today);
        assert.ok(stages.some(({ id }) => id === stage));
        assert.ok(since === undefined || since <= today);
      }),
    );
  });
});

describe('the decision', () => {
  it('is the last one taken', () => {
    assert.deepEqual(decisionOf(facts(['decision-not-to-hold', '2026-01-05'], ['directed', '2026-01-25']), today), {
      outcome: 'directed',
      on: '2026-01-25',
    });
    assert.equal(decisionOf(facts(['scoping-sent', '2026-01-05']), today), undefined);
  });
});
