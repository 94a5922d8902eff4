import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { inflateSync } from 'node:zlib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { FindingsWorld } from '../../../test/support/findings-world.js';
import { personWork } from '../../../test/support/person-work.js';
import { publicationWorld } from '../../../test/support/publication-world.js';
import { registeredReview } from '../../../test/support/registered-review.js';
import { systemOf } from '../../../test/support/scoped-review.js';
import { type Browser, theService } from '../../../test/support/service.js';
import { castId } from '../../../test/support/staffed-review.js';
import type { PublicRecord } from '../../kernel/public-record.js';
import { eq, sql } from '../../platform/database/sql.js';
import { found } from '../../platform/errors.js';
import type { OpenSystemWork } from '../../platform/jobs/job.js';
import { pdfPages } from '../../platform/pdf/read-pages.js';
import { buildPublicSite } from '../../public-site/site.js';
import { exclusions, findReview } from '../reviews/index.js';
import { standingOf } from './gate/situation.js';
import { textsOf } from './gate/texts-of.js';
import { followProgress } from './going-out/follow-progress.js';
import { publishDue } from './going-out/job.js';
import { takeOut } from './going-out/take-down.js';
import { layOut } from './going-out/write-site.js';
import { publicationQuestions } from './kinds.js';

/** Words of a public record that nobody typed: codes, days, names of files, and the partnership. */
const OURS =
  /^(?:bexley(?: community safety partnership)?|domestic homicide review|analysis|equality|key-issues|overview|summary|whole|letter|text|table|heading|letter of the home office panel|local|risk|identification-of-risk|done|published|[\w-]+\.pdf|application\/pdf|overview report|executive summary|[0-9a-f]{64}|\d{4}-\d\d-\d\d)$/i;

/** What would tell where a file comes from. `CreationDate` and the like would hold a time. */
const CARRIED: Readonly<Record<string, RegExp>> = {
  id: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
  reference: /[A-Z]{3,}-20\d\d-\d{3}/,
  path: /\/(?:home|tmp|work|usr|root|var)\/|[A-Z]:\\/,
  time: /CreationDate|ModDate|CreateDate|ModifyDate|D:20\d{6}|T(?!00:00:00Z)\d\d:\d\d:\d\d|last-modified/,
  author: /\/Author|dc:creator|Author:|Rosemary|@[a-z]+\.example/,
};

/** A PDF as three readers know it that share nothing: pdf.js, its own bytes with every stream opened, and poppler where this machine has it. */
async function readersOf(bytes: Buffer): Promise<string[]> {
  const opening = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const { info, metadata } = await (await opening.promise).getMetadata();
  await opening.destroy();
  const file = join(mkdtempSync(join(tmpdir(), 'dhr-read-')), 'published.pdf');
  writeFileSync(file, bytes);
  const poppler = ['pdfinfo', 'pdftotext'].map((program) => {
    const { stdout, error } = spawnSync(program, program === 'pdfinfo' ? ['-meta', file] : [file, '-'], {
      encoding: 'utf8',
    });
    return error === undefined ? stdout : '';
  });
  const info2 = spawnSync('pdfinfo', [file], { encoding: 'utf8' });
  const streams = [...bytes.toString('latin1').matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(
    ([, data = '']) => {
      try {
        return inflateSync(Buffer.from(data, 'latin1')).toString('latin1');
      } catch {
        return data;
      }
    },
  );
  return [
    JSON.stringify(info),
    metadata?.getRaw() ?? '',
    ...(await pdfPages(bytes)),
    ...poppler,
    info2.stdout ?? '',
    ...streams,
  ];
}

const leavesOf = (value: unknown): string[] => {
  if (typeof value === 'string') return value === '' ? [] : [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leavesOf) : [];
};

describe('a report on its way to the public', () => {
  const service = theService('2026-02-10T09:00:00Z');
  const folder = mkdtempSync(join(tmpdir(), 'dhr-public-'));
  let world: FindingsWorld;
  let base: string;
  let office: Browser;

  const put = async (browser: Browser, path: string, form: Readonly<Record<string, string>>) => {
    const page = await browser.get(path);
    const version = String(page.field('_version') ?? '');
    const answer = await browser.post(path, { ...form, ...(version === '' ? {} : { _version: version }) }, path);
    assert.equal(answer.status, 303, `${path}: ${answer.errorSummary.join('; ')}`);
    assert.doesNotMatch(answer.location ?? '', /sign-in/);
  };
  const standing = () =>
    personWork(service())('co-ordinator', async (work) => {
      const review = found(await findReview(work, world.review.reference));
      return standingOf(work, { ...review, roles: new Set(['co-ordinator']) });
    });
  const blockers = async (): Promise<string[]> => (await standing()).blockers.map(({ kind }) => kind);
  const sign = async (key: string, signs: string) => {
    const browser = await service().as(key);
    const { hash = '' } = await standing();
    return browser.post(`${base}/signing`, { hash, signs }, `${base}/signing`);
  };
  const signAll = async () => {
    for (const [key, signs] of [
      ['report-author', 'first-look'],
      ['information-governance', 'second-look'],
      ['csp-chair', 'approval'],
      ['co-ordinator', 'approval'],
    ] as const) {
      const answer = await sign(key, signs);
      assert.equal(answer.status, 303, `${key} ${signs}: ${answer.errorSummary.join('; ')}`);
    }
  };
  const goPublic = async () => {
    await publishDue.run(systemOf(service()));
    await layOut(systemOf(service()), folder);
  };
  /** Units of work of which the n-th ends in a fault; the first, which asks what is due, answers these before the others. */
  const faultsAt = (faulty: number, before: readonly string[]): OpenSystemWork => {
    const open = systemOf(service());
    let number = 0;
    return async (use) => {
      number += 1;
      if (number === faulty) throw new Error('A fault of the program');
      const answer = await open(use);
      return (Array.isArray(answer) ? [...before, ...answer] : answer) as typeof answer;
    };
  };
  const read = async (path: string) => {
    const site = await buildPublicSite({
      ...{ folder, address: 'https://public.example', demonstration: true, behindProxy: false },
      now: () => service().now().getTime(),
    });
    const answer = await site.inject({ url: path });
    await site.close();
    return answer;
  };
  const state = async (): Promise<unknown> => {
    const { rows } = await service().database.asOwner((tx) =>
      tx.execute(sql`select state from publication where review_id = ${world.review.id}`),
    );
    return rows[0]?.state;
  };

  before(async () => {
    world = await publicationWorld(service());
    base = `/reviews/${world.review.reference}/publication`;
    office = await service().as('co-ordinator');
  });

  it('is not public, and its page says what stands in the way and where each is mended', async () => {
    const page = await office.get(base);
    assert.match(page.text, /not decided yet/);
    await put(office, `${base}/steps/decide`, { scope: 'whole', reason: '' });
    const waits = await office.get(base);
    for (const words of [
      /The family has not been told/,
      /Nobody has looked through/,
      /2 approvals missing/,
      /No day and hour/,
    ])
      assert.match(waits.text, words);
    const links = waits.findAll('main ul.govuk-list--bullet a').map((link) => link.getAttribute('href') ?? '');
    for (const link of links) assert.equal((await office.get(link)).status, 200, link);
    await goPublic();
    assert.equal(await state(), 'to-publish');
    assert.equal((await read('/')).statusCode, 200);
    assert.match((await read('/')).body, /Nothing is published yet/);
  });

  it('is made ready: page, answers, and who is told', async () => {
    await put(office, `${base}/page`, {
      ...{ title: 'Review of the death of Rowan', slug: 'Rowan', contentNote: 'It tells of violence.' },
      ...{ 'publishOn-day': '12', 'publishOn-month': '2', 'publishOn-year': '2026', publishTime: '10:00' },
      letter: 'The panel is content with the report.',
    });
    for (const question of publicationQuestions)
      await put(office, `${base}/questions/${question}`, { answer: 'clear', note: 'The officer in the case said so' });
    const telling = await office.get(`${base}/telling`);
    const before = telling.findAll(`a[href^="${base}/telling/"]`).slice(0, 3);
    for (const link of before)
      await put(office, link.getAttribute('href') ?? '', {
        ...{ outcome: 'told', 'toldOn-day': '9', 'toldOn-month': '2', 'toldOn-year': '2026', way: 'In person' },
      });
    assert.deepEqual(await blockers(), ['first-look', 'second-look', 'approvals']);
  });

  it('stays closed while a name stands in it, and until it is left out and looked through anew', async () => {
    const rewrite = (from: string, to: string) =>
      service().database.asOwner((tx) =>
        tx.execute(sql`update report_version set content = replace(content::text, ${from}, ${to})::jsonb
          where review_id = ${world.review.id}`),
      );
    await rewrite('by the mill', 'in DA5 1AA');
    assert.ok((await blockers()).includes('identifiers'));
    assert.deepEqual((await sign('report-author', 'first-look')).errorSummary, [
      'Names and numbers were found that nobody has answered: see what will be public',
    ]);
    assert.match((await office.get(`${base}/edition`)).text, /1 place may say who somebody is.*DA5 1AA/s);
    const at = `${base}/edition/overview/analysis`;
    const wrong = await office.post(at, { passage: 'the red house', instead: '', reason: 'An address' }, at);
    assert.deepEqual(wrong.errorSummary, ['The section does not say it in these words: copy them from the text']);
    await put(office, at, { passage: 'the white house in DA5 1AA', instead: 'a house', reason: 'An address' });
    assert.deepEqual(await blockers(), ['first-look', 'second-look', 'approvals']);
    assert.match((await office.get(at)).text, /moved her to a house\. It took a year/);
  });

  it('is signed by four, in turn; a word changed undoes it', async () => {
    assert.deepEqual((await sign('csp-chair', 'approval')).errorSummary, [
      'Two people look through it for names before it is approved',
    ]);
    await signAll();
    assert.deepEqual(await blockers(), []);
    await put(office, `${base}/edition/summary/key-issues`, { passage: '', instead: '', reason: 'The family asked' });
    assert.deepEqual(await blockers(), ['first-look', 'second-look', 'approvals']);
    await signAll();
  });

  it('stands to the program as to whoever asks', async () => {
    const asked = await standing();
    const review = await personWork(service())('co-ordinator', (work) => findReview(work, world.review.reference));
    const program = await systemOf(service())((work) => standingOf(work, { ...found(review), roles: new Set() }));
    assert.deepEqual(program.situation, asked.situation);
    assert.equal(program.hash, asked.hash);
  });

  it('is public at its hour and not before, from its text alone', async () => {
    await goPublic();
    assert.equal(await state(), 'to-publish');
    service().at('2026-02-12T10:00:30Z');
    await assert.rejects(publishDue.run(faultsAt(2, [])), AggregateError);
    assert.equal(await state(), 'to-publish');
    const own = await service().as('co-ordinator');
    assert.match((await own.get('/my-day')).text, /Publishing the report went wrong/);
    await assert.rejects(publishDue.run(faultsAt(2, [randomUUID()])), AggregateError);
    assert.doesNotMatch((await own.get('/my-day')).text, /Publishing the report went wrong/);
    await goPublic();
    assert.equal(await state(), 'published');
    const list = await read('/');
    assert.match(list.body, /Review of the death of Rowan/);
    const [partnership] = /\/reviews\/([a-z0-9-]+)\/rowan/.exec(list.body)?.slice(1) ?? [];
    const review = await read(`/reviews/${partnership}/rowan`);
    assert.match(review.body, /It tells of violence\./);
    const overview = await read(`/reviews/${partnership}/rowan/overview`);
    assert.match(overview.body, /moved her to a house\. It took a year/);
    assert.doesNotMatch(overview.body, /DA5|white house/);
    assert.match((await read(`/reviews/${partnership}/rowan/summary`)).body, /This section is not published/);
    assert.match((await read(`/reviews/${partnership}/rowan/letter`)).body, /The panel is content/);
    const pdf = await read(`/reviews/${partnership}/rowan/files/overview-report.pdf`);
    assert.equal(pdf.headers['content-type'], 'application/pdf');
    assert.match((await read('/?words=house')).body, /1 review/);
    assert.match((await read('/?words=mill')).body, /No review fits that/);
    assert.match((await read('/feed.atom')).body, /<entry>/);
    assert.match((await read('/reviews.csv')).body, /Review of the death of Rowan/);
    for (const answer of [list, review, overview])
      for (const id of [world.review.id, world.review.partnershipId, world.review.reference])
        assert.ok(!answer.body.includes(id), id);
  });

  it('says nothing to the public that was not looked through, and carries nothing of ours', async () => {
    const { edition, publication } = await standing();
    const looked = textsOf('X', { edition: found(edition), publication }).map(({ text }) => text);
    const record = JSON.parse(readFileSync(join(folder, 'record.json'), 'utf8')) as PublicRecord;
    const said = leavesOf(record).filter((text) => !looked.some((one) => one.includes(text)));
    assert.deepEqual(
      said.filter((text) => !OURS.test(text)),
      [],
    );
    assert.match(JSON.stringify(record.reviews[0]?.recommendations), /Every visit is offered alone.*It is offered now/);
    const at = `/reviews/${record.reviews[0]?.partnership}/rowan`;
    const parts = [
      '',
      '/overview',
      '/summary',
      '/letter',
      '/files/overview-report.pdf',
      '/files/executive-summary.pdf',
    ];
    const data = ['/', '/recommendations', '/reviews.csv', '/reviews.json', '/recommendations.csv', '/feed.atom'];
    for (const url of [...parts.map((part) => at + part), ...data]) {
      const { rawPayload, statusCode, headers } = await read(url);
      assert.equal(statusCode, 200, url);
      const words = [rawPayload.toString('latin1'), rawPayload.toString('utf8'), JSON.stringify(headers)];
      if (url.endsWith('.pdf')) words.push(...(await readersOf(rawPayload)));
      for (const text of words)
        for (const [what, pattern] of Object.entries(CARRIED)) assert.doesNotMatch(text, pattern, `${what} in ${url}`);
    }
  });

  it('follows how far its recommendations are without anybody’s doing, and in no other word', async () => {
    const stateOf = async () => (await read('/recommendations.csv')).body.match(/"(not-started|under-way|done)"/)?.[1];
    assert.equal(await stateOf(), 'done');
    await service().database.asOwner((tx) =>
      tx.execute(sql`update action set state = 'under-way', closed_on = null, public_note = 'Zqunseen'
        where review_id = ${world.review.id}`),
    );
    await followProgress.run(systemOf(service()));
    await layOut(systemOf(service()), folder);
    assert.equal(await stateOf(), 'under-way');
    assert.doesNotMatch(readFileSync(join(folder, 'record.json'), 'utf8'), /Zqunseen/);
  });

  it('meets its duties, and is taken down within a look at the clock', async () => {
    const facts = await personWork(service())('co-ordinator', async (work) =>
      (await work.catalogue.factsOf(work, [world.review.id])).get(world.review.id),
    );
    const on = (name: string) => facts?.find((fact) => fact.name === name)?.on;
    assert.deepEqual(['publication', 'feedback-letter-published', 'family-given-notice-of-publication'].map(on), [
      '2026-02-12',
      '2026-02-12',
      '2026-02-09',
    ]);
    const files = readdirSync(join(folder, 'files'));
    office = await service().as('co-ordinator');
    assert.equal(files.length, 2);
    const page = `${base}/page`;
    const typed = {
      ...{ title: 'Review of the death of Rowan', contentNote: 'It tells of violence and a death.', _version: '' },
      ...{ 'publishOn-day': '12', 'publishOn-month': '2', 'publishOn-year': '2026', publishTime: '10:00' },
    };
    typed._version = String((await office.get(page)).field('_version'));
    assert.deepEqual((await office.post(page, { ...typed, slug: 'elsewhere' }, page)).errorSummary, [
      'The review stands in the public library already: its address stays as it is',
    ]);
    service().at('2026-02-13T10:00:00Z');
    office = await service().as('co-ordinator');
    await put(office, page, { ...typed, slug: 'rowan' });
    await service().database.asOwner((tx) =>
      tx.execute(sql`update partnership set short_name = 'Renamed' where id = ${world.review.partnershipId}`),
    );
    const step = `${base}/steps/take-down`;
    const tells = { reason: 'The family asked', publicNote: 'They live in DA5 1AA now.', _version: '' };
    tells._version = String((await office.get(step)).field('_version'));
    assert.deepEqual((await office.post(step, tells, step)).errorSummary, [
      '“DA5 1AA” looks like a postcode: say it without',
    ]);
    await put(office, step, {
      ...{ reason: 'The family asked', publicNote: 'Taken down at the wish of the family.' },
    });
    await goPublic();
    const list = await read('/');
    assert.match(list.body, /Taken down at the wish of the family/);
    assert.doesNotMatch(list.body, /Review of the death of Rowan/);
    const path = /\/reviews\/[a-z0-9-]+\/rowan/.exec(list.body)?.[0] ?? '';
    for (const gone of ['/overview', '/files/overview-report.pdf'])
      assert.equal((await read(path + gone)).statusCode, 404);
    assert.equal((await read(path)).statusCode, 200);
    for (const file of files) assert.ok(!existsSync(join(folder, 'files', file)));
    assert.doesNotMatch(readFileSync(join(folder, 'record.json'), 'utf8'), /It took a year|violence/);
    await personWork(service())('co-ordinator', async (work) => {
      const review = found(await findReview(work, world.review.reference));
      const note = 'Taken down with its address.';
      await takeOut(work, { ...review, roles: new Set(['co-ordinator']) }, { note, leavesAddress: true });
    });
    await layOut(systemOf(service()), folder);
    assert.equal((await read(path)).statusCode, 404);
    const now = await read('/');
    assert.match(now.body, /\/reviews\/[a-z0-9-]+\/review-[0-9a-f]{8}".*Taken down with its address/s);
    assert.doesNotMatch(now.body, /rowan/);
  });

  it('is published again at another address, and nothing stands at the one before', async () => {
    const page = `${base}/page`;
    const seen = await office.get(page);
    assert.match(seen.text, /The address before went with the report/);
    const noted = String(seen.field('slug'));
    const typed = {
      ...{ title: 'Review of the death of Rowan', contentNote: 'It tells of violence.', letter: 'Content.' },
      ...{ 'publishOn-day': '12', 'publishOn-month': '2', 'publishOn-year': '2026', publishTime: '10:00' },
      _version: String(seen.field('_version')),
    };
    assert.match(
      (await office.post(page, { ...typed, slug: 'rowan' }, page)).errorSummary.join(),
      /taken away with it/,
    );
    await put(office, page, { ...typed, slug: 'the-red-bridge' });
    await layOut(systemOf(service()), folder);
    assert.match((await read('/')).body, new RegExp(noted), 'the note stays where it is until then');
    await put(office, `${base}/steps/put-back`, { scope: 'whole', reason: 'The family agrees' });
    await signAll();
    assert.deepEqual(await blockers(), []);
    await goPublic();
    const list = await read('/');
    const path = /\/reviews\/[a-z0-9-]+\/the-red-bridge/.exec(list.body)?.[0] ?? '';
    assert.match((await read(path)).body, /Review of the death of Rowan/);
    assert.doesNotMatch(list.body, new RegExp(`${noted}|rowan"`));
    const above = path.replace(/[^/]+$/, '');
    for (const gone of ['rowan', noted]) assert.equal((await read(above + gone)).statusCode, 404, gone);
    assert.match(
      (
        await office.post(
          page,
          { ...typed, slug: 'elsewhere', _version: String((await office.get(page)).field('_version')) },
          page,
        )
      ).errorSummary.join(),
      /its address stays as it is/,
    );
    // Whoever is kept from that review chooses an address for another.
    const other = await registeredReview(service());
    const personId = await castId(service(), 'co-ordinator');
    const of = { reviewId: world.review.id, partnershipId: world.review.partnershipId };
    await service().database.asOwner((tx) =>
      tx.insert(exclusions).values({ ...of, personId, reason: 'A neighbour', excludedBy: personId }),
    );
    const elsewhere = `/reviews/${other.reference}/publication/page`;
    const _version = String((await office.get(elsewhere)).field('_version'));
    for (const [slug, refused] of [
      ['rowan', /taken away with it/],
      ['the-red-bridge', /Another review has this/],
    ] as const)
      assert.match(
        (
          await office.post(elsewhere, { ...typed, 'publishOn-year': '2027', slug, _version }, elsewhere)
        ).errorSummary.join(),
        refused,
      );
    await service().database.asOwner((tx) => tx.delete(exclusions).where(eq(exclusions.reviewId, of.reviewId)));
  });

  it('the role of the public reads no table of the cases', async () => {
    const { rows } = await service().database.asOwner((tx) =>
      tx.execute<{ name: string }>(sql`
        select c.relname as name from pg_class c
        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v')
          and has_table_privilege('dhr_public', c.oid, 'select, insert, update, delete, truncate')`),
    );
    assert.deepEqual(rows, []);
  });
});
