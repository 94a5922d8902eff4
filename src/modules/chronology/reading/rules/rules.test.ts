import '../../../../../test/support/chance.js';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays, type Day, day } from '../../../../kernel/day.js';
import { compareEntries } from '../../../../kernel/written-date/index.js';
import { compareTwo, contradictions } from './differences.js';
import { likelyDoubles, MOST_DOUBLES } from './doubles.js';
import type { ReadEntry } from './entry.js';
import { mergeChronologies } from './merge.js';
import { reasonsInWords } from './reasons.js';
import { silencesByAgency, silencesIn } from './silences.js';
import { stemOf } from './vocabulary.js';

let number = 0;
const entry = (given: Partial<ReadEntry> = {}): ReadEntry => {
  number += 1;
  return {
    id: `e${String(number).padStart(6, '0')}`,
    agencyId: 'police',
    firstDay: day('2019-04-03'),
    lastDay: given.firstDay ?? day('2019-04-03'),
    firstTime: null,
    lastTime: null,
    sequence: 1,
    people: [],
    kind: '',
    facts: 'Something happened',
    decision: '',
    seen: [],
    seenWords: '',
    riskTool: '',
    ...given,
  };
};

const words = [
  'ambulance',
  'arm',
  'kitchen',
  'fracture',
  'school',
  'neighbour',
  'shouting',
  'arrest',
  'refuge',
  'bail',
];
const anyEntry = fc.record({
  agencyId: fc.constantFrom('police', 'health', 'school'),
  days: fc.option(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 40 })), { nil: undefined }),
  firstTime: fc.constantFrom(null, '09:00', '09:20', '23:00'),
  sequence: fc.constantFrom(1, 1.5, 2),
  people: fc.subarray(['mia', 'adam']),
  facts: fc.subarray(words, { minLength: 1 }).map((some) => some.join(' ')),
});
const anyEntries = fc.array(anyEntry, { maxLength: 40 }).map((all) =>
  all.map(({ days, ...given }, index) =>
    entry({
      ...given,
      id: `e${index}`,
      firstDay: days === undefined ? null : addDays(day('2019-04-03'), days[0]),
      lastDay: days === undefined ? null : addDays(day('2019-04-03'), days[0] + days[1]),
    }),
  ),
);
const dealt = (entries: readonly ReadEntry[], to: readonly number[]): ReadEntry[][] => {
  const lists: ReadEntry[][] = [[], [], [], []];
  entries.forEach((one, index) => void lists[to[index] ?? 0]?.push(one));
  return lists;
};

describe('one chronology of many', () => {
  it('is the same in whatever lists and order the entries come', () => {
    fc.assert(
      fc.property(
        anyEntries.chain((entries) =>
          fc.tuple(
            fc.constant(entries),
            fc.shuffledSubarray(entries, { minLength: entries.length }),
            fc.array(fc.nat(3), { minLength: 40 }),
          ),
        ),
        ([entries, shuffled, to]) => {
          const merged = mergeChronologies(dealt(shuffled, to));
          assert.deepEqual(merged, [...entries].sort(compareEntries));
          assert.deepEqual(mergeChronologies(dealt(entries, to).reverse()), merged);
        },
      ),
    );
  });

  it('loses nothing and leaves its lists alone', () => {
    const lists = [[entry({ firstDay: day('2020-01-02') }), entry({ firstDay: day('2020-01-01') })], [], [entry()]];
    const before = structuredClone(lists);
    assert.equal(mergeChronologies(lists).length, 3);
    assert.deepEqual(lists, before);
    assert.deepEqual(mergeChronologies([]), []);
  });
});

const call = {
  facts:
    'Neighbour called: shouting and a child crying at the address, officers found Mia with a broken arm in the kitchen',
  firstTime: '22:10',
  lastTime: '22:10',
  people: ['mia', 'adam'],
};
const ambulance = {
  agencyId: 'health',
  facts: 'Ambulance called by officers to the address; fracture of the arm, broken when she fell in the kitchen',
  firstTime: '22:30',
  lastTime: '22:30',
  people: ['mia'],
};

describe('likely doubles', () => {
  it('finds one event told by two agencies, and says why', () => {
    const [one, other] = [entry(call), entry(ambulance)];
    const [found, ...more] = likelyDoubles([one, other]);
    assert.ok(found);
    assert.deepEqual(more, []);
    assert.equal(
      reasonsInWords(found.reasons, (id) => (id === 'mia' ? 'Mia' : 'Adam')),
      'same day, 20 minutes apart, both name Mia, 6 words alike (address, arm, broken, called, kitchen, officers)',
    );
  });

  it('does not look at one agency alone, at far days, at dates that say too little, or at other words', () => {
    assert.deepEqual(likelyDoubles([entry(call), entry(call)]), []);
    assert.deepEqual(likelyDoubles([entry(call), entry({ ...ambulance, firstDay: day('2019-04-09') })]), []);
    assert.deepEqual(
      likelyDoubles([entry(call), entry({ ...ambulance, firstDay: day('2019-01-01'), lastDay: day('2019-12-31') })]),
      [],
    );
    assert.deepEqual(likelyDoubles([entry(call), entry({ ...ambulance, facts: 'Repeat prescription collected' })]), []);
    assert.deepEqual(likelyDoubles([entry(call), entry({ ...ambulance, firstDay: null, lastDay: null })]), []);
  });

  it('holds the next day for less likely than the same day', () => {
    const at = (on: Day) =>
      likelyDoubles([entry(call), entry({ ...ambulance, ...call, agencyId: 'health', firstDay: on })]);
    assert.ok((at(day('2019-04-04'))[0]?.score ?? 0) < (at(day('2019-04-03'))[0]?.score ?? 0));
    assert.match(reasonsInWords(at(day('2019-04-04'))[0]?.reasons as never, String), /^1 day apart, both name/);
  });

  it('does not depend on the order of the entries, pairs two agencies only, and each pair once', () => {
    fc.assert(
      fc.property(
        anyEntries.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([entries, shuffled]) => {
          const found = likelyDoubles(entries);
          assert.deepEqual(likelyDoubles(shuffled), found);
          const agencies = new Map(entries.map(({ id, agencyId }) => [id, agencyId]));
          for (const { one, other } of found) {
            assert.ok(one < other);
            assert.notEqual(agencies.get(one), agencies.get(other));
          }
          assert.equal(new Set(found.map(({ one, other }) => `${one} ${other}`)).size, found.length);
        },
      ),
    );
  });

  it('stays bounded when everything happened on one day in the same words', () => {
    const many = Array.from({ length: 20_000 }, (_, index) => entry({ ...call, agencyId: `agency ${index % 25}` }));
    const started = performance.now();
    const found = likelyDoubles(many);
    assert.ok(performance.now() - started < 5_000);
    assert.ok(found.length <= MOST_DOUBLES);
  });

  it('takes forms of a word for one', () => {
    assert.equal(stemOf('arrested'), stemOf('arrest'));
    assert.equal(stemOf('stopping'), stemOf('stopped'));
    assert.equal(stemOf('visits'), stemOf('visited'));
    assert.equal(stemOf('families'), stemOf('family'));
    assert.equal(stemOf('2019'), '2019');
  });
});

describe('two records of one event', () => {
  it('agree, differ, or one of them is silent, point by point', () => {
    const one = entry({ ...call, decision: 'Adam arrested for assault', seen: ['victim-seen', 'child-seen'] });
    const other = entry({
      ...ambulance,
      decision: 'No further action by police',
      seen: ['victim-seen'],
      riskTool: 'DASH',
    });
    assert.deepEqual(
      compareTwo(one, other, String).map(({ point, agree }) => `${point}: ${agree}`),
      ['date: agree', 'time: differ', 'people: differ', 'seen: differ', 'outcome: differ', 'risk tool: one-only'],
    );
    assert.deepEqual(
      contradictions(one, other).map(({ point }) => point),
      ['time', 'seen', 'outcome'],
    );
  });

  it('a quarter of an hour and other words for the same are no contradiction', () => {
    const one = entry({ ...call, decision: 'Arrested for assault' });
    const other = entry({
      ...call,
      agencyId: 'health',
      firstTime: '22:00',
      lastTime: '22:05',
      decision: 'Police made an arrest',
    });
    assert.deepEqual(contradictions(one, other), []);
  });
});

describe('silence', () => {
  const period = { from: day('2019-01-01'), to: day('2019-12-31') };
  const on = (text: string, last = text) => ({ agencyId: 'police', firstDay: day(text), lastDay: day(last) });

  it('is the longest stretches of the period without an entry, its edges too', () => {
    assert.deepEqual(silencesIn([on('2019-09-01'), on('2019-03-02')], period), [
      { from: '2019-03-03', to: '2019-08-31', days: 182, perhaps: 0 },
      { from: '2019-09-02', to: '2019-12-31', days: 121, perhaps: 0 },
      { from: '2019-01-01', to: '2019-03-01', days: 60, perhaps: 0 },
    ]);
  });

  it('is not ended by a date that says only the year, which is said beside it', () => {
    assert.deepEqual(silencesIn([on('2019-01-01', '2019-12-31')], period), [
      { from: '2019-01-01', to: '2019-12-31', days: 365, perhaps: 1 },
    ]);
  });

  it('says apart who has nothing at all and who has nothing in the period', () => {
    const entries = [on('2019-06-01'), { ...on('2012-01-01'), agencyId: 'health' }];
    assert.deepEqual(
      silencesByAgency(['police', 'health', 'school'], entries, period).map(({ standing }) => standing),
      ['spells', 'outside', 'nothing'],
    );
  });

  it('lies within the period, holds no exact entry, and never overlaps another', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: -50, max: 450 }), fc.nat(20)), { maxLength: 12 }), (spans) => {
        const dated = spans.map(([at, more]) => ({
          agencyId: 'a',
          firstDay: addDays(period.from, at),
          lastDay: addDays(period.from, at + more),
        }));
        const found = silencesIn(dated, period, 1);
        for (const { from, to } of found) {
          assert.ok(from >= period.from && to <= period.to && from <= to);
          assert.ok(dated.every(({ firstDay, lastDay }) => lastDay < from || firstDay > to));
        }
        const inTime = [...found].sort((one, other) => (one.from < other.from ? -1 : 1));
        assert.ok(inTime.every((gap, index) => index === 0 || gap.from > (inTime[index - 1]?.to ?? '')));
      }),
    );
  });
});
