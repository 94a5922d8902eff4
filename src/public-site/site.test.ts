import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { FastifyInstance } from 'fastify';
import {
  publicFolder,
  publicRecommendation,
  publicResources,
  publicReview,
  putRecord,
} from '../../test/support/public-record.js';
import { PUBLIC_RECORD, type PublicResources } from '../kernel/public-record.js';
import { wordsLookedFor } from './search-index.js';
import { buildPublicSite } from './site.js';

const BYTES = Buffer.from('%PDF-1.7 made up');
const ADDRESS = 'https://reviews.thornley.example';
const AT = '/reviews/thornley/rowan';

const rowan = publicReview({
  recommendations: [
    publicRecommendation(),
    publicRecommendation({ number: 2, text: 'Train the "front desk", yearly.', theme: 'training', state: 'done' }),
  ],
  files: [
    {
      ...{ name: 'overview-report.pdf', title: 'Overview report', mediaType: 'application/pdf' },
      ...{ hash: createHash('sha256').update(BYTES).digest('hex'), bytes: BYTES.length },
    },
  ],
});
const linden = publicReview({
  ...{
    partnership: 'marlow',
    partnershipName: 'Marlow & District',
    slug: 'linden',
    title: 'Review of the death of Linden',
  },
  ...{ publishedOn: '2024-05-01', kind: 'Death by suicide review', sections: [] },
  recommendations: [publicRecommendation({ agencies: ['Marlow Police'], text: 'Records go with the person.' })],
});
const kept = publicReview({
  ...{ slug: 'kept', state: 'withheld', title: 'A review whose report is not published', publishedOn: null },
  ...{ endedOn: '2025-01-10', note: 'A child could be found by it.', sections: [] },
});

describe('the public pages', () => {
  let now = 0;
  let site: FastifyInstance;
  const folder = publicFolder([rowan, linden, kept], BYTES);
  before(async () => {
    site = await buildPublicSite({
      folder,
      address: ADDRESS,
      demonstration: false,
      behindProxy: false,
      now: () => now,
    });
  });
  after(() => site.close());
  const get = (url: string) => site.inject({ url });
  const titles = async (query: string): Promise<string[]> =>
    [...(await get(`/?${query}`)).body.matchAll(/>(Review of the death of \w+|A review whose[^<]*)<\/a>/g)].map(
      ([, title = '']) => title,
    );
  const numbers = async (query: string): Promise<string[]> =>
    [
      ...(await get(`/recommendations?${query}`)).body.matchAll(/>Recommendation (\d), Review of the death of (\w+)</g),
    ].map(([, number, of]) => `${of} ${number}`);

  it('list every review, what is withheld with its note, and say who they are for', async () => {
    assert.deepEqual(await titles(''), [
      'Review of the death of Rowan',
      'Review of the death of Linden',
      'A review whose report is not published',
    ]);
    assert.match((await get('/')).body, /A child could be found by it/);
    assert.match((await get('/')).body, /Marlow &amp; District/);
  });

  it('find by words of the report, with a letter out, and by beginnings', async () => {
    assert.deepEqual(await titles('words=housing'), ['Review of the death of Rowan']);
    assert.deepEqual(await titles('words=houssing+moved'), ['Review of the death of Rowan']);
    assert.deepEqual(await titles('words=clin'), ['Review of the death of Rowan']);
    assert.deepEqual(await titles('words=nothingofthekind'), []);
  });

  it('look for a dozen words at the most, each once, and for a short one whole: a search of single letters holds nobody up', async () => {
    assert.deepEqual(await titles('words=h'), []);
    assert.deepEqual(await titles('words=HOUSING+housing+in'), ['Review of the death of Rowan']);
    const letters = Array.from({ length: 100 }, (_, at) => String.fromCodePoint(97 + (at % 26))).join(' ');
    assert.equal(wordsLookedFor(letters), 'a b c d e f g h i j k l');
  });

  it('narrow by theme, agency, year, kind, state and partnership', async () => {
    for (const query of [
      'theme=training',
      'agency=Thornley+Housing',
      'year=2026',
      'partnership=thornley',
      'state=done',
    ])
      assert.deepEqual((await titles(query))[0], 'Review of the death of Rowan', query);
    assert.deepEqual(await titles('kind=Death+by+suicide+review'), ['Review of the death of Linden']);
    assert.deepEqual(await titles('theme=training&year=2024'), []);
  });

  it('find single recommendations', async () => {
    assert.deepEqual(await numbers(''), ['Rowan 1', 'Rowan 2', 'Linden 1']);
    assert.deepEqual(await numbers('words=alone'), ['Rowan 1']);
    assert.deepEqual(await numbers('words=police'), ['Linden 1']);
    assert.deepEqual(await numbers('state=done'), ['Rowan 2']);
  });

  it('arrange what was learned by theme, what changed first', async () => {
    const text = (await get('/themes')).body.replaceAll(/<[^>]+>|\s+/g, ' ').replaceAll(/ +/g, ' ');
    assert.match(text, /Staff training and awareness .*?1 .*?1 .*?1 /);
    assert.match((await get('/themes/training')).body, /Recommendation 2, Review of the death of Rowan/);
    assert.match((await get('/themes/policy')).body, /Nothing is published under this theme yet/);
    assert.equal((await get('/themes/nothing')).statusCode, 404);
  });

  it('say how much of a report is public', async () => {
    putRecord(folder, [{ ...rowan, scope: 'learning' }]);
    now += 1001;
    assert.match((await get(AT)).body, /published as a brief/);
    putRecord(folder, [rowan, linden, kept]);
    now += 1001;
  });

  it('answer a mad query as if it had not been asked', async () => {
    for (const url of [
      '/?words=a&words=b',
      '/?page=999999999',
      '/?page=-1',
      `/?words=${'x'.repeat(5000)}`,
      '/?theme=%00',
    ])
      assert.equal((await get(url)).statusCode, 200, url);
  });

  it('show a review by part, escaped, and its file; anything else is not here', async () => {
    assert.match((await get(AT)).body, /It tells of violence/);
    assert.match((await get(`${AT}/overview`)).body, /<strong>twice<\/strong>/);
    const file = await get(`${AT}/files/overview-report.pdf`);
    assert.deepEqual([file.statusCode, file.rawPayload], [200, BYTES]);
    for (const path of [
      `${AT}/summary`,
      `${AT}/files/x.pdf`,
      `${AT}/files/..%2f..%2frecord.json`,
      '/reviews/x/y',
      '/my-day',
    ])
      assert.equal((await get(path)).statusCode, 404, path);
    assert.equal((await site.inject({ method: 'POST', url: '/' })).statusCode, 404);
  });

  it('set no cookie, are kept for a minute at most, and say so strictly', async () => {
    const { headers } = await get('/');
    assert.equal(headers['set-cookie'], undefined);
    assert.equal(headers['cache-control'], 'public, max-age=60');
    assert.match(String(headers['content-security-policy']), /default-src 'none'/);
    assert.doesNotMatch((await get('/')).body, /name="_csrf"|noindex/);
  });

  it('are there to be taken away: CSV that reads back, JSON, a feed and a map', async () => {
    const csv = (await get('/recommendations.csv')).body;
    assert.equal(csv.trimEnd().split('\r\n').length, 4);
    assert.match(csv, /^\ufeff"Partnership","Review","Number"/);
    assert.match(csv, /,2,"Train the ""front desk"", yearly\.",/);
    const described = (await get('/data')).body;
    for (const file of [csv, (await get('/reviews.csv')).body])
      for (const column of file.slice(1).split('\r\n')[0]?.replaceAll('"', '').split(',') ?? [])
        assert.ok(described.includes(`>${column}</th>`), `${column} is not described`);
    const { reviews } = (await get('/reviews.json')).json() as { reviews: { address: string; sections?: unknown }[] };
    assert.deepEqual([reviews[0]?.address, reviews[0]?.sections], [ADDRESS + AT, undefined]);
    const feed = (await get('/feed.atom')).body;
    assert.match(feed, /^<\?xml version="1\.0" encoding="utf-8"\?>\n<feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom"/);
    assert.match(feed, /<name>Marlow &amp; District<\/name>/);
    assert.equal((await get('/sitemap.xml')).body.split('<loc>').length, 9);
  });

  it('follow what is put in their folder within a second, and stay up when it cannot be read', async () => {
    putRecord(folder, [linden]);
    assert.equal((await get(AT)).statusCode, 200);
    now += 1001;
    assert.equal((await get(AT)).statusCode, 404);
    writeFileSync(join(folder, PUBLIC_RECORD), '{"reviews": [');
    now += 1001;
    assert.deepEqual(await titles(''), ['Review of the death of Linden']);
  });

  it('turn away whoever asks too often', async () => {
    let last = await get('/help');
    for (let count = 0; count < 700; count += 1) assert.equal((await get('/help')).statusCode, 200);
    for (let count = 0; count < 3100 && last.statusCode !== 429; count += 1) last = await get('/help');
    assert.equal(last.statusCode, 429);
    assert.equal(last.headers['cache-control'], 'no-store', 'a cache between would turn away everybody');
  });
});

describe('the resources of partnerships', () => {
  it('are listed by partnership, narrowed down, with a service that nobody checked in time marked', async () => {
    let now = 0;
    const folder = publicFolder([rowan]);
    const setting = { folder, address: ADDRESS, demonstration: false, behindProxy: false, now: () => now };
    const site = await buildPublicSite(setting);
    const get = (url: string) => site.inject({ url });
    assert.match((await get('/resources')).body, /Nothing is here yet/);
    const at = (change: Partial<PublicResources>) => [publicResources(), publicResources(change)];
    putRecord(folder, [rowan], at({ partnership: 'marlow', partnershipName: 'Marlow & District', resources: [] }));
    now = Date.parse('2026-07-05T12:00:00Z');
    assert.match((await get('/resources')).body, /href="\/resources\/marlow"/);
    const { body } = await get('/resources/thornley');
    assert.match(body, /Last checked 5 January 2026 by the DASV strategy manager\./);
    assert.match(body, /href="tel:01632960001"/);
    assert.match(body, /In place of: “An older one”/);
    now = Date.parse('2026-07-06T12:00:00Z');
    const late = (await get('/resources/thornley?audience=families')).body;
    assert.match(late, /a new check is overdue, and its number or hours may have changed/);
    assert.doesNotMatch(late, /Domestic abuse in law/);
    for (const nowhere of ['/resources/elsewhere', '/resources/thornley/forms/nothing.docx'])
      assert.equal((await get(nowhere)).statusCode, 404);
    await site.close();
  });
});
