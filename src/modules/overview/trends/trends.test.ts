import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Day, day } from '../../../kernel/day.js';
import type { DatedFact } from '../../../kernel/duty.js';
import type { DutyState } from '../../../kernel/duty-state.js';
import type { FactName } from '../../../kernel/facts.js';
import { plotTable } from '../../../kernel/plot.js';
import type { CaseStanding } from '../../../platform/catalogue.js';
import type { CarriedOut } from '../figures/carried-out.js';
import { readTrendsView, trendsQuery } from './choose.js';
import { lifeOf, lifeOfEarlier, type ReviewLife } from './lives.js';
import { bodiesOf, chosenRecommendations } from './plots-of-recommendations.js';
import { finishedPlot, limitsPlot, notifiedPlot, pausesPlot, stretchPlot } from './plots-of-reviews.js';

const facts = (named: Partial<Record<FactName, string>>): DatedFact[] =>
  Object.entries(named).map(([name, on]) => ({ name: name as FactName, on: day(on) }));

const standing = (
  of: DatedFact[],
  more: { today?: string; pauses?: { from: Day; to?: Day }[]; states?: Partial<DutyState>[] } = {},
) =>
  ({
    situation: { facts: of, today: day(more.today ?? '2026-06-30'), pauses: more.pauses ?? [] },
    states: more.states ?? [],
  }) as unknown as CaseStanding;

const whole = facts({
  'death-occurred': '2022-11-02',
  'written-notification': '2023-01-10',
  'scoping-sent': '2023-01-12',
  'decision-to-hold': '2023-02-09',
  'chair-appointed': '2023-03-20',
  'terms-of-reference-agreed': '2023-05-01',
  'chronology-combined': '2023-09-01',
  'report-drafted': '2024-01-15',
});

describe('the life of a review', () => {
  it('has the days of each stretch that it has left, counted from the notification, and none of the one it is in', () => {
    assert.deepEqual(lifeOf('statutory', standing(whole))?.days, {
      deciding: 30,
      'setting-up': 81,
      gathering: 123,
      analysis: 136,
    });
  });

  it('adds a stretch up that it went back to', () => {
    const back = facts({
      'written-notification': '2025-01-01',
      'decision-not-to-hold': '2025-01-21',
      directed: '2025-03-01',
      'chair-appointed': '2025-03-11',
      'terms-of-reference-agreed': '2025-04-10',
    });
    assert.deepEqual(lifeOf('directed', standing(back))?.days, { deciding: 20, 'setting-up': 40 });
  });

  it('is none before it was known of', () => {
    assert.equal(lifeOf('statutory', standing(facts({ 'death-occurred': '2022-11-02' }))), undefined);
    assert.equal(lifeOf('statutory', standing(whole, { today: '2023-01-09' })), undefined);
  });

  it('counts the days of pauses in their years, once where two lie over each other, up to today where one is open', () => {
    const paused = lifeOf(
      'statutory',
      standing(whole, {
        today: '2025-01-11',
        pauses: [
          { from: day('2023-12-22'), to: day('2024-01-11') },
          { from: day('2024-01-01'), to: day('2024-01-21') },
          { from: day('2025-01-01') },
        ],
      }),
    )?.paused;
    assert.deepEqual(
      [...(paused ?? [])],
      [
        [2023, 10],
        [2024, 20],
        [2025, 10],
      ],
    );
  });

  it('tells duties with a day apart: done by it, done late, overdue; those without a day are left out', () => {
    const states: Partial<DutyState>[] = [
      { dutyId: 'C-04', state: 'met', effectiveDue: day('2023-02-10'), metOn: day('2023-02-09'), metLate: false },
      { dutyId: 'C-05', state: 'met', effectiveDue: day('2023-02-10'), metOn: day('2023-02-12'), metLate: true },
      { dutyId: 'E-01', state: 'overdue', effectiveDue: day('2023-06-01') },
      { dutyId: 'E-02', state: 'met', metOn: day('2023-06-01'), metLate: false },
    ];
    assert.deepEqual(lifeOf('statutory', standing(whole, { states }))?.duties, {
      C: { inTime: 1, late: 1, overdue: 0 },
      E: { inTime: 0, late: 0, overdue: 1 },
    });
  });
});

describe('trends', () => {
  const view = readTrendsView({ from: '2023', to: '2024' }, 2026);
  const life = (more: Partial<ReviewLife>): ReviewLife => ({
    ...{ kind: 'statutory', notified: 2023, outcome: 'hold', days: {}, yearOf: {}, paused: new Map(), duties: {} },
    ...more,
  });
  const lives = [
    life({ days: { deciding: 20 } }),
    life({ days: { deciding: 50 }, paused: new Map([[2024, 90]]) }),
    life({ notified: 2024, outcome: 'open' }),
    life({ notified: 2024, outcome: 'not-hold', days: { deciding: 32 } }),
  ];

  it('count notifications by year and decision, and say only what occurs', () => {
    assert.deepEqual(plotTable(notifiedPlot(lives, { view, fewest: 1 })), {
      header: ['Year of notification', 'Hold a review', 'Do not hold a review', 'Not decided yet'],
      rows: [
        ['2023', '2', '0', '0'],
        ['2024', '0', '1', '1'],
      ],
    });
  });

  it('count what was kept before this system by its years, whatever is known of it', () => {
    const one = lifeOfEarlier({ kind: '', year: 2023, decision: undefined, yearOf: { published: 2024 } });
    const { header, rows } = plotTable(notifiedPlot([one], { view, fewest: 1 }));
    assert.deepEqual([header.at(-1), rows[0]], ['Decision not on record', ['2023', '1']]);
    assert.match(finishedPlot([one], { view, fewest: 1 }).says, /0 signed off, 1 published/);
  });

  it('show the middle time of a stage with the shortest and longest, to a board only from three reviews on', () => {
    const plot = stretchPlot(lives, { view, fewest: 3 });
    assert.deepEqual(plotTable(plot).rows, [['From the notification to the decision (3 reviews)', '32 (20 to 50)']]);
    assert.deepEqual(stretchPlot(lives.slice(0, 2), { view, fewest: 3 }).categories, []);
    assert.match(stretchPlot([], { view, fewest: 1 }).says, /No stage has been left by a review yet/);
  });

  it('say what pauses cost, and how many duties were done by their day', () => {
    assert.match(pausesPlot(lives, { view, fewest: 1 }).says, /1 review was paused, for 90 days in these years/);
    const late = life({ duties: { C: { inTime: 3, late: 1, overdue: 0 } } });
    assert.match(
      limitsPlot([late], { view, fewest: 1 }).says,
      /75% of 4 duties were done by their day; 0 are overdue today/,
    );
  });

  it('tell a board nothing of how one review went, whatever it narrows them down to', () => {
    const duties = { C: { inTime: 3, late: 1, overdue: 1 } };
    const board = { view, fewest: 3 };
    for (const few of [[life({ duties })], [life({ duties }), life({ duties })]]) {
      const plot = limitsPlot(few, board);
      assert.deepEqual(
        [plot.says, plot.categories],
        ['Fewer than 3 reviews: how they kept their limits is not told.', []],
      );
    }
    const paused = (...years: [number, number][]) => life({ paused: new Map(years) });
    const one = pausesPlot([...lives, life({})], board);
    assert.deepEqual([one.says, one.categories], ['Fewer than 3 reviews were paused: for how long is not told.', []]);
    const three = [paused([2023, 5]), paused([2024, 7]), paused([2024, 9])];
    assert.deepEqual(plotTable(pausesPlot(three, board)).rows, [['All these years', '21']]);
    assert.deepEqual(plotTable(pausesPlot(three, { view, fewest: 1 })).rows, [
      ['2023', '5'],
      ['2024', '16'],
    ]);
  });

  it('are not of a body that may not be named, whoever types its name into the address', () => {
    const issued = (name: string, isListed: boolean, reviewId: string) =>
      ({
        ...{ reviewId, issuedOn: day('2023-05-01'), theme: 'risk', colour: 'green' },
        bodies: [{ name, isListed }],
      }) as unknown as CarriedOut;
    const all = [issued('Specimen Primary School', false, '1'), issued('Police', true, '2')];
    const of = (body: string) => chosenRecommendations(all, { ...view, body }).length;
    assert.deepEqual([of('Police'), of('Specimen Primary School'), of('Nobody')], [1, 2, 2]);
    assert.deepEqual(bodiesOf(all), ['Police']);
  });

  it('take years as they are typed where they make sense, and keep what was chosen in the address', () => {
    assert.deepEqual(readTrendsView({ from: '2025', to: '2022', theme: 'x', kind: 'y' }, 2026), {
      ...{ from: 2022, to: 2022, kind: '', theme: '', body: '' },
    });
    assert.deepEqual(readTrendsView({}, 2012), { ...{ from: 2011, to: 2012, kind: '', theme: '', body: '' } });
    const chosen = readTrendsView({ from: '2020', to: '2024', theme: 'risk', body: 'A & B' }, 2026);
    assert.deepEqual(readTrendsView(Object.fromEntries(new URLSearchParams(trendsQuery(chosen))), 2026), chosen);
  });
});
