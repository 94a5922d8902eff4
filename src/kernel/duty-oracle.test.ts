import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays, addMonths, type Day, day, daysBetween } from './day.js';
import type { Duty, Situation } from './duty.js';
import { dutyState } from './duty-engine.js';
import { type OracleCase, oracle, oracleAddMonths, oracleIsWorkingDay } from './duty-oracle.test-support.js';
import { section9 } from './regime.js';
import { englandAndWales, isWorkingDay } from './working-days.js';

const FIRST = day('2011-01-03');
const CASES = 100_000;

/** Starts gather at month ends, leap days, year ends, changes of clock and Easter, where mistakes live. */
const AWKWARD = ['01-31', '02-28', '03-01', '03-29', '03-31', '04-02', '08-31', '10-25', '12-24', '12-31'];
const awkward = fc
  .tuple(fc.integer({ min: 2011, max: 2037 }), fc.constantFrom(...AWKWARD))
  .map(([year, end]) => day(`${year}-${end}`));
const leapDay = fc.constantFrom(
  ...['2012', '2016', '2020', '2024', '2028', '2032', '2036'].map((year) => day(`${year}-02-29`)),
);
const anyDay = fc
  .integer({ min: 0, max: daysBetween(FIRST, day('2037-12-31')) })
  .map((offset) => addDays(FIRST, offset));
const start = fc.oneof(
  { weight: 5, arbitrary: anyDay },
  { weight: 4, arbitrary: awkward },
  { weight: 1, arbitrary: leapDay },
);

const limit = fc.oneof(
  fc.record({ kind: fc.constant('months' as const), number: fc.integer({ min: 0, max: 13 }) }),
  fc.record({ kind: fc.constant('days' as const), number: fc.integer({ min: 0, max: 60 }) }),
  fc.record({ kind: fc.constant('working-days' as const), number: fc.integer({ min: 0, max: 20 }) }),
  fc.record({ kind: fc.constant('same-day' as const), number: fc.constant(0) }),
);

const near = (low: number, high: number) => fc.integer({ min: low, max: high });
const pauses = fc.array(fc.tuple(near(-40, 200), fc.option(near(-2, 90), { freq: 4, nil: undefined })), {
  maxLength: 4,
});
const agreements = fc.array(fc.tuple(near(0, 200), near(-20, 200)), { maxLength: 2 });

const cases: fc.Arbitrary<OracleCase> = fc
  .record({
    limit,
    start,
    today: near(-5, 420),
    met: fc.option(near(-10, 420), { nil: undefined }),
    pauses,
    agreements,
  })
  .map((drawn) => ({
    ...drawn.limit,
    start: drawn.start,
    today: addDays(drawn.start, drawn.today),
    met: drawn.met === undefined ? undefined : addDays(drawn.start, drawn.met),
    pauses: drawn.pauses.map(([from, length]) => ({
      from: addDays(drawn.start, from),
      to: length === undefined ? undefined : addDays(drawn.start, from + length),
    })),
    agreements: drawn.agreements.map(([on, later]) => ({
      on: addDays(drawn.start, on),
      newDue: addDays(drawn.start, on + later),
    })),
  }));

const dutyOf = ({ kind, number }: OracleCase): Duty => ({
  id: 'C-04',
  stage: 'C',
  title: 'A duty',
  owner: 'Somebody',
  scope: 'review',
  starts: 'first-aware',
  limit: kind === 'same-day' ? { kind } : { kind, number },
  met: ['decision-to-hold'],
  proof: 'Paper',
  regimes: 'all',
  source: 'Partnership’s own rule',
  mark: ['D'],
});

const situationOf = (asked: OracleCase): Situation => ({
  facts: [
    { name: 'first-aware', on: asked.start as Day },
    ...(asked.met === undefined ? [] : [{ name: 'decision-to-hold', on: asked.met as Day } as const]),
  ],
  pauses: asked.pauses.map(({ from, to }) => ({
    from: from as Day,
    to: to as Day | undefined,
    stops: ['C'] as const,
    reason: 'Trial',
  })),
  extensions: asked.agreements.map(({ on, newDue }) => ({
    dutyId: 'C-04' as const,
    agreedOn: on as Day,
    newDue: newDue as Day,
    reason: 'Agreed',
    agreedBy: 'CSP chair',
  })),
  regime: section9,
  calendar: englandAndWales,
  today: asked.today as Day,
});

describe('the engine against an oracle that walks day by day', () => {
  it('knows the same working days, 2011 to 2040', () => {
    for (let on = day('2011-01-01'); on <= day('2040-12-31'); on = addDays(on, 1)) {
      assert.equal(isWorkingDay(on), oracleIsWorkingDay(on), on);
    }
  });

  it('ends months on the same days, from every day of four years', () => {
    for (let on = day('2023-01-01'); on <= day('2026-12-31'); on = addDays(on, 1)) {
      for (const count of [1, 2, 6, 12, 13]) assert.equal(addMonths(on, count), oracleAddMonths(on, count), on);
    }
  });

  it(`agrees in ${CASES} random cases`, () => {
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(cases, (asked) => {
        const expected = oracle(asked);
        const { state, originalDue, agreedDue, effectiveDue, daysLate } = dutyState(dutyOf(asked), situationOf(asked));
        assert.deepEqual({ state, originalDue, agreedDue, effectiveDue, daysLate }, expected);
        seen.set(state, (seen.get(state) ?? 0) + 1);
      }),
      { numRuns: CASES },
    );
    for (const state of ['not-yet-started', 'due', 'overdue', 'met', 'paused']) {
      assert.ok((seen.get(state) ?? 0) > CASES / 200, `${state} was seen too seldom to count: ${seen.get(state)}`);
    }
  });
});
