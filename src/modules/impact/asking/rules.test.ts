import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays, addMonths, type Day, day } from '../../../kernel/day.js';
import { isForKeeper, nextMoment, nextReadingOn, type ReadOn, readingDue, type Sent } from './rules.js';
import '../../../../test/support/chance.js';

const measure = { firstOn: day('2026-03-31'), everyMonths: 3, endedOn: null, readings: [] as readonly ReadOn[] };
const read = (onDay: string, isBaseline = false): ReadOn => ({ onDay: day(onDay), isBaseline });

describe('when a reading is due', () => {
  it('first on the day that was agreed, whatever the baseline', () => {
    const known = { ...measure, readings: [read('2025-12-01', true)] };
    assert.equal(readingDue(known, day('2026-03-30')), undefined);
    assert.equal(readingDue(known, day('2026-03-31')), '2026-03-31');
  });

  it('then so many months after the last one, in whatever order they came', () => {
    const known = { ...measure, readings: [read('2026-05-31'), read('2026-04-01'), read('2026-01-01', true)] };
    assert.equal(nextReadingOn(known), '2026-08-31');
    assert.equal(readingDue(known, day('2026-08-30')), undefined);
  });

  it('never once the measure has ended', () => {
    assert.equal(readingDue({ ...measure, endedOn: day('2026-03-01') }, day('2030-01-01')), undefined);
  });

  it('is never due before its day, and a reading of today is always enough for today', () => {
    const days = fc.integer({ min: 0, max: 2000 }).map((by): Day => addDays(day('2025-01-01'), by));
    fc.assert(
      fc.property(
        days,
        days,
        fc.array(days, { maxLength: 5 }),
        fc.integer({ min: 1, max: 36 }),
        (firstOn, today, on, everyMonths) => {
          const readings = on.filter((one) => one <= today).map((onDay) => ({ onDay, isBaseline: false }));
          const of = { firstOn, everyMonths, endedOn: null, readings };
          const due = readingDue(of, today);
          assert.ok(due === undefined || due <= today);
          assert.equal(
            readingDue({ ...of, readings: [...readings, { onDay: today, isBaseline: false }] }, today),
            undefined,
          );
          assert.ok(
            nextReadingOn({ ...of, readings: [...readings, { onDay: today, isBaseline: false }] }) ===
              addMonths(today, everyMonths),
          );
        },
      ),
    );
  });
});

describe('who is asked for it', () => {
  const sent = (moment: Sent['moment'], on: string): Sent => ({ moment, on: day(on) });

  it('is the lead, once, and once more after ten working days', () => {
    assert.equal(nextMoment([], day('2026-03-02')), 'due');
    assert.equal(nextMoment([sent('due', '2026-03-02')], day('2026-03-13')), undefined);
    assert.equal(nextMoment([sent('due', '2026-03-02')], day('2026-03-16')), 'again');
    assert.equal(nextMoment([sent('due', '2026-03-02'), sent('again', '2026-03-16')], day('2026-05-16')), undefined);
  });

  it('is then for whoever keeps the plan; at once where there is nobody to ask', () => {
    assert.equal(isForKeeper([]), true);
    assert.equal(isForKeeper([[sent('due', '2026-03-02')]]), false);
    const twice = [sent('due', '2026-03-02'), sent('again', '2026-03-16')];
    assert.equal(isForKeeper([twice]), true);
    assert.equal(isForKeeper([twice, [sent('due', '2026-03-10')]]), false);
  });
});
