import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import '../../../../test/support/chance.js';
import { workedExamples } from '../../../../test/support/worked-examples.js';
import { addMonths, day } from '../../../kernel/day.js';
import type { Direction, MeasureUnit } from '../kinds.js';
import { plotOfSeries } from './plot.js';
import { type Chance, compared } from './rules.js';
import { acted, baseline, point, series, when } from './series.test-support.js';
import { comparedInWords } from './words.js';

const said: Readonly<Record<string, Chance>> = {
  unlikely: 'unlikely',
  'could explain': 'could-explain',
  'too few': 'too-few',
  'not known': 'not-known',
};

describe('a measure before and after', () => {
  it('reads the worked examples of the documentation', () => {
    for (const [measure = '', first = '', second = '', chance = ''] of workedExamples('figures.md', [
      ...['measure', 'baseline', 'reading', 'chance'],
    ])) {
      const [unit, direction] = measure.split(', ') as [MeasureUnit, Direction];
      const read = compared(series([baseline(first), point('2026-09-15', second)], { unit, direction }), when);
      assert.equal(read.difference?.chance, said[chance], `${first}, then ${second}`);
      const change = chance === 'unlikely' ? (read.difference?.way === 'better' ? 'change' : 'against') : 'unsure';
      assert.equal(read.shows, change, `${first}, then ${second}`);
    }
  });

  it('says it in words', () => {
    const one = series([baseline('10 of 40'), point('2026-09-15', '30 of 40')], { target: 80 });
    assert.deepEqual(comparedInWords(one, compared(one, when)), [
      'From 25% (10 of 40) on 15 January 2026 to 75% (30 of 40) on 15 September 2026.',
      'That is 50 percentage points more (95% interval: 28.5 to 65.3 points more), which is better.',
      'Chance alone is unlikely to explain this difference.',
      'The target, 80%, is not met.',
    ]);
    const few = series([baseline('2 of 3'), point('2026-09-15', '3 of 3')]);
    assert.ok(
      comparedInWords(few, compared(few, when)).includes(
        'The newest reading is of fewer than 10 cases: too few to say.',
      ),
    );
  });

  it('takes the newest by its day, whatever the order in which readings came', () => {
    const late = point('2026-10-01', '30 of 40');
    const read = compared(series([late, point('2026-06-01', '11 of 40'), baseline('10 of 40')]), when);
    assert.equal(read.newest, late);
    assert.equal(read.shows, 'change');
  });

  it('claims nothing from a baseline after the action, a reading before it, or an action that nobody began', () => {
    const after = point('2026-09-15', '30 of 40');
    const late = point('2026-04-01', '10 of 40', { isBaseline: true });
    const early = point('2026-02-15', '30 of 40');
    for (const [points, remark, actedOn] of [
      [[late, after], 'baseline-late', acted],
      [[baseline('10 of 40'), early], 'reading-before-action', acted],
      [[baseline('10 of 40'), after], 'action-not-begun', undefined],
      [[after], 'no-baseline', acted],
    ] as const) {
      const read = compared(series(points), { ...when, actedOn });
      assert.equal(read.shows, 'unsure');
      assert.ok(read.remarks.includes(remark), read.remarks.join());
    }
  });

  it('prefers a baseline from before the action to a later one', () => {
    const early = baseline('10 of 40');
    const late = point('2026-04-01', '29 of 40', { isBaseline: true });
    const read = compared(series([early, late, point('2026-09-15', '30 of 40')]), when);
    assert.equal(read.baseline, early);
    assert.equal(read.shows, 'change');
  });

  it('compares only what was read by the definition that holds', () => {
    const broken = series([baseline('10 of 40'), point('2026-09-15', '30 of 40', { definition: 2 })], {
      definition: 2,
    });
    const read = compared(broken, when);
    assert.equal(read.difference, undefined);
    assert.deepEqual(read.remarks, ['baseline-of-other-definition', 'series-broken']);
    const plot = plotOfSeries(broken, when);
    assert.deepEqual(
      plot.series.map(({ values }) => values),
      [
        [25, null],
        [null, 75],
      ],
    );
  });

  it('lets a target decide where nothing is known of chance, unless it was met from the start', () => {
    const days = (target: number) =>
      compared(series([baseline('12'), point('2026-09-15', '7')], { unit: 'days', direction: 'down', target }), when);
    assert.equal(days(8).shows, 'change');
    assert.equal(days(5).shows, 'unsure');
    assert.equal(days(12).shows, 'unsure');
    assert.ok(days(12).remarks.includes('target-met-at-baseline'));
    const share = compared(series([baseline('16 of 20'), point('2026-09-15', '18 of 20')], { target: 85 }), when);
    assert.deepEqual([share.targetMet, share.shows], [true, 'unsure']);
  });

  it('reads ten or more figures as a run chart', () => {
    const months = (values: readonly number[]) =>
      values.map((value, at) => point(addMonths(day('2025-08-01'), at), String(value), { isBaseline: at < 7 }));
    const fell = series(months([12, 14, 11, 13, 12, 14, 12, 10, 8, 8, 9, 7, 8, 7]), {
      unit: 'days',
      direction: 'down',
    });
    const read = compared(fell, { ...when, actedOn: day('2026-02-15') });
    assert.deepEqual([read.difference?.byRunChart, read.shows], [true, 'change']);
    const back = compared({ ...fell, points: [...fell.points, point('2026-10-01', '13')] }, when);
    assert.equal(back.shows, 'against');
  });

  it('says when the newest is more than twelve months old', () => {
    const one = series([baseline('10 of 40'), point('2026-09-15', '30 of 40')]);
    const remarksOn = (today: string) => compared(one, { ...when, today: day(today) }).remarks;
    assert.deepEqual(remarksOn('2027-09-15'), []);
    assert.deepEqual(remarksOn('2027-09-16'), ['old']);
  });

  it('never claims change of fewer than ten cases', () => {
    const few = fc.integer({ min: 1, max: 9 }).chain((all) => fc.tuple(fc.nat(all), fc.constant(all)));
    const any = fc.integer({ min: 1, max: 400 }).chain((all) => fc.tuple(fc.nat(all), fc.constant(all)));
    fc.assert(
      fc.property(few, any, fc.boolean(), ([some, of], [other, ofOther], turned) => {
        const shares = [`${some} of ${of}`, `${other} of ${ofOther}`] as const;
        const [before, after] = turned ? [shares[1], shares[0]] : shares;
        assert.equal(compared(series([baseline(before), point('2026-09-15', after)]), when).shows, 'unsure');
      }),
    );
  });
});
