import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import '../../../../test/support/chance.js';
import { workedExamples } from '../../../../test/support/worked-examples.js';
import { day } from '../../../kernel/day.js';
import { type ProofKind, proofKindInWords } from '../../actions/index.js';
import { type MeasureSource, type Producer, type ProofSays, producers, proofSays, strengths } from '../kinds.js';
import { acted, baseline, point, series, when } from '../reading-figures/series.test-support.js';
import type { Series } from '../series.js';
import { countsAs } from '../vouching/rules.js';
import { ruleInWords } from './rule-in-words.js';
import { type Evidence, type OnRecord, sawNone } from './rules.js';
import { strengthOf } from './strength.js';

const SOURCE: Readonly<Record<string, MeasureSource>> = {
  ...{ practice: 'case-file-audit', outcome: 'performance-figure', voice: 'people-voice', training: 'training-record' },
};

/** As whose it was given, and as whose it counts once somebody independent has said so, or before. */
const whoseWritten = (saidToBe: Producer, isUntold: boolean) => ({
  saidToBe,
  producer: countsAs(isUntold || saidToBe === 'own' ? undefined : saidToBe),
});

/** "practice down target 8: 2026-01-15 12 baseline; 2026-09-15 7 other d2" */
function seriesWritten(text: string): Series {
  const [head = '', body = ''] = text.split(': ');
  const [kind = '', ...words] = head.split(' ');
  const points = body.split('; ').map((reading) => {
    const found = /^(\S+) (\d+(?: of \d+)?)(.*)$/.exec(reading);
    assert.ok(found, reading);
    const [, on = '', value = '', rest = ''] = found;
    const whose = whoseWritten(producers.find((each) => rest.includes(each)) ?? 'own', rest.includes('said-'));
    const definition = rest.includes('d2') ? 2 : 1;
    return point(on, value, { isBaseline: rest.includes('baseline'), ...whose, definition });
  });
  return series(points, {
    source: SOURCE[kind] ?? assert.fail(text),
    unit: body.includes(' of ') ? 'share' : 'days',
    direction: words.includes('down') ? 'down' : 'up',
    target: words.includes('target') ? Number(words.at(-1)) : undefined,
    definition: Math.max(...points.map(({ definition }) => definition)),
  });
}

function evidenceWritten(text: string): Evidence {
  const [kind = '', producer = '', on = '', shows = 'change'] = text.split(' ');
  const whose = whoseWritten(producer.replace('said-', '') as Producer, producer.startsWith('said-'));
  return { kind: kind as ProofKind, ...whose, shows: shows as ProofSays, datedOn: day(on), title: 'Proof' };
}

const written = (cell: string, separator: string): string[] => (cell === '–' ? [] : cell.split(separator));

const rung = (record: OnRecord, today = when.today): number => strengths.indexOf(strengthOf(record, today).strength);

const evidence = fc.record<Evidence>({
  kind: fc.constantFrom(...(Object.keys(proofKindInWords) as ProofKind[])),
  producer: fc.constantFrom(...producers),
  saidToBe: fc.constantFrom(...producers),
  shows: fc.constantFrom<ProofSays>(...proofSays, 'not-said'),
  datedOn: fc.constantFrom(day('2026-02-01'), day('2026-05-01'), day('2026-10-01'), undefined),
  title: fc.constant('Proof'),
});

const reading = fc
  .record({
    month: fc.integer({ min: 2, max: 9 }),
    some: fc.nat(30),
    all: fc.integer({ min: 30, max: 60 }),
    producer: fc.constantFrom(...producers),
  })
  .map(({ month, some, all, producer }) => point(`2026-0${month}-15`, `${some} of ${all}`, { producer }));

const measure = fc
  .record({
    first: fc.option(fc.nat(30)),
    readings: fc.array(reading, { maxLength: 4 }),
    source: fc.constantFrom<MeasureSource>('case-file-audit', 'people-voice', 'training-record'),
  })
  .map(({ first, readings, source }) =>
    series([...(first === null ? [] : [baseline(`${first} of 40`)]), ...readings], { source }),
  );

const record = fc.record<OnRecord>({
  series: fc.array(measure, { maxLength: 3 }),
  evidence: fc.array(evidence, { maxLength: 3 }),
  actedOn: fc.constantFrom(acted, undefined),
});

describe('the strength of proof', () => {
  it('is that of the worked examples of the documentation', () => {
    for (const [measures = '', other = '', strength] of workedExamples('strength-of-proof.md', [
      ...['measures', 'other proof', 'strength'],
    ])) {
      const all = {
        series: written(measures, ' + ').map(seriesWritten),
        evidence: written(other, '; ').map(evidenceWritten),
      };
      const found = strengthOf({ ...all, actedOn: acted }, when.today);
      assert.equal(found.strength, strength, `${measures} | ${other}\n${found.because.join('\n')}`);
    }
  });

  it('has one rule, on the page and in the documentation', () => {
    const page = readFileSync(join(import.meta.dirname, '../../../../../docs/domain/strength-of-proof.md'), 'utf8');
    for (const paragraph of ruleInWords) assert.ok(page.includes(`\n${paragraph}\n`), paragraph);
  });

  it('says why, and what would lift it, for every step but the last', () => {
    fc.assert(
      fc.property(record, (one) => {
        const { strength, because, toRaise } = strengthOf(one, when.today);
        assert.ok(because.length > 0);
        assert.equal(toRaise.length === 0, strength === 'strong');
      }),
    );
  });

  it('is never lowered by one more piece of proof, unless it saw no change: that never raises it', () => {
    fc.assert(
      fc.property(record, evidence, (one, more) => {
        const after = rung({ ...one, evidence: [...one.evidence, more] });
        assert.ok(sawNone(more) ? after <= rung(one) : after >= rung(one));
      }),
    );
  });

  it('is never lowered by one more independent reading that shows the change', () => {
    fc.assert(
      fc.property(record, measure, (one, measured) => {
        const shown = point('2026-10-15', '40 of 40', { producer: 'independent' });
        const before = { ...one, series: [...one.series, measured] };
        const after = { ...one, series: [...one.series, { ...measured, points: [...measured.points, shown] }] };
        assert.ok(rung(after) >= rung(before));
      }),
    );
  });

  it('is never raised by one more reading against it', () => {
    fc.assert(
      fc.property(record, fc.nat(10), fc.nat(2), (one, some, at) => {
        const against = (each: Series): Series =>
          each.points.some(({ isBaseline, value }) => isBaseline && value > some)
            ? { ...each, points: [...each.points, point('2026-10-15', `${some} of 100`, { producer: 'independent' })] }
            : each;
        const after = { ...one, series: one.series.map((each, index) => (index === at ? against(each) : each)) };
        assert.ok(rung(after) <= rung(one));
      }),
    );
  });

  it('fades with age, and never grows by waiting', () => {
    const read = series([baseline('10 of 40'), point('2026-09-15', '30 of 40')]);
    const claim = { series: [read], evidence: [], actedOn: acted };
    assert.equal(strengthOf(claim, day('2027-09-15')).strength, 'moderate');
    const later = strengthOf(claim, day('2027-09-16'));
    assert.equal(later.strength, 'weak');
    assert.deepEqual(later.toRaise, [`${read.what}: a new reading: the newest is more than 12 months old.`]);
    const afterwards = fc.constantFrom(day('2027-01-01'), day('2027-04-15'), day('2028-01-01'));
    fc.assert(fc.property(record, afterwards, (one, then) => assert.ok(rung(one, then) <= rung(one))));
  });

  it('tells what would lift it in words that somebody can act on', () => {
    const own = series([baseline('10 of 40'), point('2026-09-15', '30 of 40')]);
    const { toRaise } = strengthOf({ series: [own], evidence: [], actedOn: acted }, when.today);
    assert.equal(toRaise.length, 2);
    assert.match(toRaise[0] ?? '', /somebody other than the organisation itself/);
    assert.match(toRaise[1] ?? '', /outcome figure or what people say.*15 March 2027 or later/);
    const untold = strengthOf({ series: [own], evidence: [], actedOn: undefined }, when.today);
    assert.deepEqual(
      [untold.strength, untold.toRaise],
      ['weak', ['Tell how the action is going: no reading can be set after it until somebody has told that it began.']],
    );
  });
});
