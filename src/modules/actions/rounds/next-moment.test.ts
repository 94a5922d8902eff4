import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import '../../../../test/support/chance.js';
import { addDays, type Day, day, daysBetween } from '../../../kernel/day.js';
import { type Moment, momentsOf, nextMilestoneMoment, nextMoment, type Rhythm } from './next-moment.js';

const RHYTHM: Rhythm = {
  daysBefore: 14,
  ladder: [
    { workingDays: 1, to: 'contact' },
    { workingDays: 3, to: 'contact' },
    { workingDays: 5, to: 'chief-officer' },
  ],
};
const DUE = day('2026-03-16');
const LONG_AGO = day('2025-06-02');
const on = (today: string, sent: readonly { moment: string; forDay: Day }[] = [], acceptedOn = LONG_AGO) =>
  nextMoment({ dueOn: DUE, acceptedOn, sent }, RHYTHM, day(today));

describe('nextMoment', () => {
  it('comes two weeks before the day, on it, late, and then to the chief officer', () => {
    assert.equal(on('2026-03-01'), undefined);
    assert.deepEqual(on('2026-03-02'), { moment: 'before-due', forDay: day('2026-03-02') });
    assert.deepEqual(on('2026-03-16'), { moment: 'due', forDay: DUE });
    assert.deepEqual(on('2026-03-17'), { moment: 'late', forDay: day('2026-03-17') });
    assert.deepEqual(on('2026-03-19'), { moment: 'late', forDay: day('2026-03-19') });
    assert.deepEqual(on('2026-03-23'), { moment: 'to-chief-officer', forDay: day('2026-03-23') });
  });

  it('is silent where a round was sent since, but tells the chief officer', () => {
    const round = (forDay: string) => [{ moment: 'round', forDay: day(forDay) }];
    assert.equal(on('2026-03-04', round('2026-03-02')), undefined);
    assert.equal(on('2026-03-16', round('2026-03-02'))?.moment, 'due');
    assert.equal(on('2026-03-23', round('2026-03-23'))?.moment, 'to-chief-officer');
  });

  it('does not tell somebody who has just accepted an action that its day is near', () => {
    assert.equal(on('2026-03-10', [], day('2026-03-09')), undefined);
    assert.equal(on('2026-03-16', [], day('2026-03-09'))?.moment, 'due');
  });

  it('begins again when another day was agreed', () => {
    const sent = momentsOf(day('2026-01-12'), RHYTHM);
    assert.equal(on('2026-02-10', sent), undefined);
    assert.equal(on('2026-03-02', sent)?.moment, 'before-due');
  });
});

describe('nextMilestoneMoment', () => {
  const [first, second] = [day('2026-03-16'), day('2026-03-26')];
  const at = (today: string, sent: readonly { moment: string; forDay: Day }[] = [], acceptedOn = LONG_AGO) =>
    nextMilestoneMoment({ milestones: [second, first], acceptedOn, sent }, RHYTHM, day(today));

  it('comes before and on the day of each milestone, and no more', () => {
    assert.equal(at('2026-03-01'), undefined);
    const sent: Moment[] = [];
    for (const [today, moment] of [
      ['2026-03-02', 'milestone-near'],
      ['2026-03-12', 'milestone-near'],
      ['2026-03-16', 'milestone-due'],
      ['2026-03-26', 'milestone-due'],
    ] as const) {
      const next = at(today, sent);
      assert.deepEqual(next, { moment, forDay: day(today) });
      sent.push({ moment, forDay: day(today) });
      assert.equal(at(today, sent), undefined);
    }
    assert.equal(at('2026-06-01', sent), undefined);
  });

  it('is silent when a round, or a reminder of the action, was sent since; and to whoever accepted it afterwards', () => {
    for (const moment of ['round', 'asked', 'before-due'])
      assert.equal(at('2026-03-03', [{ moment, forDay: day('2026-03-02') }]), undefined);
    assert.equal(at('2026-03-03', [{ moment: 'round', forDay: day('2026-03-01') }])?.moment, 'milestone-near');
    assert.equal(at('2026-03-10', [], day('2026-03-05')), undefined);
    assert.equal(at('2026-03-17', [], day('2026-03-16')), undefined);
    assert.equal(at('2026-03-16', [], day('2026-03-05'))?.moment, 'milestone-due');
  });

  it('never stands for a reminder of the action itself', () => {
    assert.equal(on('2026-03-16', [{ moment: 'milestone-due', forDay: DUE }])?.moment, 'due');
  });
});

const rhythms: fc.Arbitrary<Rhythm> = fc.record({
  daysBefore: fc.integer({ min: 1, max: 60 }),
  ladder: fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { maxLength: 4 }).map((days) =>
    days
      .toSorted((one, other) => one - other)
      .map((workingDays, index) => ({
        workingDays,
        to: index > 1 ? ('chief-officer' as const) : ('contact' as const),
      })),
  ),
});
const absences = fc.array(fc.boolean(), { minLength: 130, maxLength: 130 });

/** What goes out when the program looks on these days, from sixty days before. */
function sentOver(rhythm: Rhythm, looks: readonly boolean[]): (Moment & { readonly at: Day })[] {
  const sent: (Moment & { readonly at: Day })[] = [];
  looks.forEach((isThere, index) => {
    const today = addDays(DUE, index - 61);
    // Looking twice on a day is as good as once.
    for (const _look of isThere ? [1, 2] : []) {
      const next = nextMoment({ dueOn: DUE, acceptedOn: LONG_AGO, sent }, rhythm, today);
      if (next !== undefined) sent.push({ ...next, at: today });
    }
  });
  return sent;
}

describe('nextMoment, whatever the rhythm', () => {
  it('sends each moment once, on its day, to whoever looks every day', () => {
    fc.assert(
      fc.property(rhythms, (rhythm) => {
        const sent = sentOver(
          rhythm,
          Array.from({ length: 130 }, () => true),
        );
        assert.deepEqual(
          sent.map(({ moment, forDay }) => ({ moment, forDay })),
          momentsOf(DUE, rhythm),
        );
        assert.ok(sent.every(({ at, forDay }) => at === forDay));
      }),
    );
  });

  it('never sends two on a day, none before its day, none twice, whenever the program was away', () => {
    fc.assert(
      fc.property(rhythms, absences, (rhythm, looks) => {
        const sent = sentOver(rhythm, looks);
        assert.equal(new Set(sent.map(({ at }) => at)).size, sent.length);
        assert.equal(new Set(sent.map(({ forDay }) => forDay)).size, sent.length);
        assert.ok(sent.every(({ at, forDay }) => daysBetween(forDay, at) >= 0));
      }),
    );
  });
});
