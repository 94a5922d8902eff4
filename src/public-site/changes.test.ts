import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { FastifyInstance } from 'fastify';
import { publicFolder, publicRecommendation, publicReview } from '../../test/support/public-record.js';
import type { PublicChange } from '../kernel/public-change.js';
import { publicPaths } from './paths.js';
import { buildPublicSite } from './site.js';

const change: PublicChange = {
  ...{ recommendation: 1, body: 'Thornley Housing', sector: 'housing association' },
  ...{ different: 'Every tenant is seen alone', forWhom: 'Tenants', practice: 'Home visits' },
  ...{ strength: 'moderate', verdict: 'some-change', lasting: 'seen', closedOn: '2026-01-31' },
  measures: [
    {
      ...{ what: 'Visits alone', population: 'All visits', source: 'case-file-audit', unit: 'share', direction: 'up' },
      ...{ target: null, says: ['From 25% (10 of 40) to 75% (30 of 40).'], plot: null },
      readings: [
        { on: '2025-06-30', isBaseline: true, value: 25, numerator: 10, denominator: 40, producer: 'own' },
        { on: '2026-06-30', isBaseline: false, value: null, numerator: null, denominator: null, producer: 'other' },
      ],
    },
  ],
  proofs: [{ kind: 'training', producer: 'own', on: '2025-12-01' }],
};
const rowan = publicReview({
  recommendations: [publicRecommendation({ whatChanged: 'A form was issued.' }), publicRecommendation({ number: 2 })],
  changes: [change, { ...change, recommendation: 1, body: '', lasting: 'challenged', verdict: '' }],
  silences: [{ recommendation: 2, body: 'Thornley Housing', askedOn: '2026-03-01' }],
});

describe('what changed, on the public pages', () => {
  let site: FastifyInstance;
  const folder = publicFolder([rowan, publicReview({ slug: 'linden' })], Buffer.from(''));
  before(async () => {
    site = await buildPublicSite({
      ...{ folder, address: 'https://x.example', demonstration: false, behindProxy: false },
      now: () => Date.UTC(2026, 10, 23),
    });
  });
  after(() => site.close());
  const get = async (url: string): Promise<string> => (await site.inject({ url })).body;

  it('stands with its recommendation: done and different as two things, never sustained while it is in doubt', async () => {
    for (const url of ['/reviews/thornley/rowan', publicPaths.changes]) {
      const page = await get(url);
      for (const words of ['What was done', 'Every tenant is seen alone', 'Moderate: at least one', 'From 25%'])
        assert.ok(page.includes(words), `${url}: ${words}`);
      assert.match(page, /In doubt: the same was found again later/);
      assert.doesNotMatch(page, /Sustained/);
      assert.match(page, /Thornley Housing was asked on 1 March 2026 and has not answered/);
    }
    assert.match(await get(publicPaths.changes), /2 changes: 0 held.*1 was seen.*1 did not last or is in doubt/);
    assert.match(await get('/recommendations'), /What is different since, with the proof/);
  });

  it('goes out as data that its schema describes, with nothing of where it was', async () => {
    const [csv, text] = [await get(publicPaths.resultsCsv), await get(publicPaths.resultsJson)];
    for (const file of [csv, text]) assert.doesNotMatch(file, /Thornley|rowan|Every tenant|Home visits|2025-06-30/);
    assert.match(
      csv,
      /1,1,"risk","housing association","case-file-audit","share","up",,"2025-06","true",25,10,40,"false","own"/,
    );
    const { results } = JSON.parse(text) as { results: Record<string, unknown>[] };
    assert.equal(results.length, 4);
    assert.deepEqual([results[1]?.value, results[1]?.too_few, results[1]?.months_since_closing], [null, true, 9]);
    const schema = JSON.parse(await get(publicPaths.resultsSchema));
    const { properties, required } = schema.properties.results.items;
    for (const row of results) {
      assert.deepEqual(Object.keys(row), required);
      for (const [name, value] of Object.entries(row)) {
        const { type, enum: codes } = properties[name];
        const types: string[] = [type].flat();
        const isNumber = types.includes('number') || (types.includes('integer') && Number.isInteger(value));
        const fits = typeof value === 'number' ? isNumber : types.includes(value === null ? 'null' : typeof value);
        assert.ok(fits, name);
        if (codes !== undefined) assert.ok(codes.includes(value), `${name}: ${value}`);
      }
    }
    assert.doesNotMatch(await get(publicPaths.reviewsJson), /Every tenant/);
  });

  it('says column by column what stands in the files', async () => {
    const page = await get(publicPaths.takeAway);
    for (const words of ['months_since_closing', 'too_few', 'cannot_show', publicPaths.measuresSchema])
      assert.ok(page.includes(words), words);
    assert.match(await get(publicPaths.measuresJson), /"measures": \[\]/);
  });
});
