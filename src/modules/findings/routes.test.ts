import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { bind, type FindingsWorld, findingsWorld } from '../../../test/support/findings-world.js';
import { theService } from '../../../test/support/service.js';
import { castId } from '../../../test/support/staffed-review.js';
import { sql } from '../../platform/database/sql.js';
import { signOffPaths } from '../agency-returns/index.js';

const today = { 'foundOn-day': '10', 'foundOn-month': '2', 'foundOn-year': '2026' };
const issue = { kind: 'issue', title: 'Nobody saw her alone', text: 'Staff did **not** know the policy.', ...today };

describe('findings', () => {
  const service = theService('2026-02-10T09:00:00Z');
  let world: FindingsWorld;
  let base: string;
  const as = (key: string) => service().as(key);
  const record = async (key: string, typed: Readonly<Record<string, string | readonly string[]>>) => {
    const page = await (await as(key)).post(`${base}/new`, typed);
    assert.equal(page.status, 303, page.errorSummary.join('; '));
    return page.location ?? '';
  };
  const versionAt = async (path: string): Promise<string> =>
    String((await (await as('co-ordinator')).get(`${path}/change`)).field('_version'));

  before(async () => {
    world = await findingsWorld(service());
    base = `/reviews/${world.review.reference}/findings`;
  });

  it('says what the list is for when it is empty, and opens to the panel after the undertaking', async () => {
    const page = await (await as('report-author')).get(base);
    assert.match(page.text, /Nothing is found yet.*Record a finding/);
    const panel = await as('panel-da');
    for (const path of ['', '/new', '/matrix', '/returns']) {
      const closed = await panel.get(`${base}${path}`);
      assert.match(closed.text, /Accept the confidentiality undertaking/, path);
    }
    assert.match((await panel.post(`${base}/new`, issue)).text, /Accept the confidentiality undertaking/);
    await bind(service(), world, 'panel-da');
    assert.match((await panel.get(base)).text, /Nothing is found yet.*Propose a finding/);
    for (const key of ['imr-author', 'agency-senior', 'chief-officer', 'board-member', 'northmere-co-ordinator'])
      assert.equal((await (await as(key)).get(base)).status, 404, key);
  });

  it('records one with what it rests on', async () => {
    const path = await record('co-ordinator', {
      ...issue,
      keyIssue: 'yes',
      themes: ['risk', 'training'],
      characteristics: ['disability'],
      agencies: [world.own.id],
      lines: [world.line],
      said: 'She told us that nobody asked.',
      other: 'The policy of 2019',
    });
    const page = await (await as('report-author')).get(path);
    assert.equal(page.heading, 'Nobody saw her alone');
    assert.match(page.text, /Agreed Key issue, found on 10 February 2026/);
    assert.match(page.text, /Assessment and identification of risk/);
    assert.match(page.text, /Line of enquiry: 1\. Was risk assessed each time\?/);
    assert.match(page.text, /What the family said\s*She told us that nobody asked\./);
    assert.match(page.text, /Something else\s*The policy of 2019/);
    assert.equal(page.find('main strong')?.text.includes('**'), false);
    assert.match((await (await as('csp-chair')).get(base)).text, /Nobody saw her alone/);
    assert.equal((await (await as('csp-chair')).get(`${path}/change`)).status, 404);
    assert.equal((await (await as('csp-chair')).get(`${base}/new`)).status, 404);
  });

  it('refuses what cannot be kept, and keeps what was typed', async () => {
    const author = await as('report-author');
    const nothing = await author.post(`${base}/new`, {});
    assert.deepEqual(nothing.errorSummary, [
      'Enter the finding in one sentence',
      'Select what it is',
      'Enter the day it was found',
    ]);
    const bad = await author.post(`${base}/new`, {
      ...issue,
      kind: 'lesson',
      keyIssue: 'yes',
      title: '<script>alert(1)</script>',
      'foundOn-day': '31',
    });
    assert.equal(bad.status, 422);
    assert.match(bad.errorSummary.join(), /day it was found must be a real date/i);
    assert.equal(bad.field('title'), '<script>alert(1)</script>');
    assert.equal(bad.html.includes('<script>alert'), false);
    const key = await author.post(`${base}/new`, { ...issue, kind: 'lesson', keyIssue: 'yes' });
    assert.match(key.errorSummary.join(), /Only an issue can be a key issue/);
    const future = await author.post(`${base}/new`, { ...issue, 'foundOn-year': '2027' });
    assert.equal(future.status, 422);
    const long = await author.post(`${base}/new`, { ...issue, title: 'x'.repeat(10_000), themes: 'nonsense' });
    assert.deepEqual(long.errorSummary, ['The finding in one sentence must be 300 characters or fewer']);
    assert.doesNotMatch((await author.get(base)).text, /script/);
  });

  it('takes a proposal of the panel, which waits for the chair and the author', async () => {
    const path = await record('panel-da', { ...issue, keyIssue: 'yes', title: 'The letter was posted to him' });
    assert.match((await (await as('panel-da')).get(path)).text, /Proposed Issue/);
    for (const key of ['independent-chair', 'report-author'])
      assert.match((await (await as(key)).get('/my-day')).text, /Decide on a proposed finding/, key);
    assert.doesNotMatch((await (await as('panel-da')).get('/my-day')).text, /proposed finding/);
    const chair = await as('independent-chair');
    assert.equal((await (await as('panel-da')).post(`${path}/steps/agree`, {}, base)).status, 404);
    const silent = await chair.post(`${path}/steps/set-aside`, { reason: ' ', _version: '1' });
    assert.deepEqual(silent.errorSummary, ['Enter why it is set aside']);
    const done = await chair.post(`${path}/steps/set-aside`, { reason: 'Told in finding 1', _version: '1' });
    assert.equal(done.status, 303);
    assert.match((await (await as('panel-da')).get(path)).text, /Set aside: Told in finding 1/);
    assert.doesNotMatch((await chair.get(base)).text, /posted to him/);
    assert.match((await chair.get(`${base}?state=set-aside`)).text, /posted to him/);
    assert.equal((await chair.post(`${path}/steps/agree`, { _version: '2' }, path)).status, 409);
    assert.equal((await chair.post(`${path}/steps/nonsense`, { _version: '2' }, path)).status, 404);
    await chair.post(`${path}/steps/take-up-again`, { _version: '2' });
    await chair.post(`${path}/steps/agree`, { _version: '3' }, path);
    const page = await chair.get(path);
    assert.match(page.text, /Proposed by .*: Set aside by .*Told in finding 1.*: Taken up again by .*: Agreed by/s);
  });

  it('keeps how it was worded, and tells the second of two who change it at once', async () => {
    const path = await record('report-author', { ...issue, title: 'Policy was not known' });
    const _version = await versionAt(path);
    const author = await as('report-author');
    assert.equal(
      (await author.post(`${path}/change`, { ...issue, title: 'Policy was known to few', _version })).status,
      303,
    );
    const late = await (await as('co-ordinator')).post(`${path}/change`, { ...issue, title: 'Mine', _version });
    assert.equal(late.status, 409);
    assert.match(late.text, /Somebody else changed this finding first/);
    const page = await (await as('panel-da')).get(path);
    assert.match(page.text, /Reworded by/);
    assert.deepEqual([page.find('del')?.text.includes('not'), page.find('ins')?.text.includes('to few')], [true, true]);
    const now = await versionAt(path);
    for (const [title, version] of [
      ['Policy was known to some', now],
      ['Policy was known to a few', String(Number(now) + 1)],
    ] as const)
      assert.equal(
        (await author.post(`${path}/change/saved`, { ...issue, title, _version: version }, `${path}/change`)).status,
        200,
      );
    assert.equal(
      (await author.post(`${path}/change/saved`, { ...issue, _version: now }, `${path}/change`)).status,
      409,
    );
    assert.equal(
      (await author.get(path)).findAll('details').filter(({ text }) => /What was changed/.test(text)).length,
      1,
    );
  });

  it('begins from an entry that is read, and leads back from there', async () => {
    const entry = `${world.base}/together/entries/${world.entry}`;
    const author = await as('report-author');
    const link = (await author.get(entry)).findAll('a').find(({ text }) => text === 'Record a finding from this entry');
    const form = await author.get(link?.getAttribute('href') ?? '');
    assert.match(form.text, /You began it from.*broken wrist/);
    assert.deepEqual([form.field('agencies')].flat(), [world.own.id]);
    const source = form.field('source') ?? '';
    assert.deepEqual([source].flat(), [`entry:${world.entry}`]);
    const path = await record('report-author', { ...issue, title: 'A wrist', source });
    assert.match((await author.get(path)).text, /Entry of the chronology: 3 April 2019.*broken wrist/);
    assert.match((await author.get(entry)).text, /Finding \d+: A wrist/);
    assert.match((await (await as('panel-da')).get(entry)).text, /Propose a finding from this entry/);
    const other = await record('panel-da', {
      ...issue,
      title: 'Closed',
      source: `entry:${world.closedEntry},passage:x`,
    });
    assert.doesNotMatch((await author.get(other)).text, /Zqclosed/);
  });

  it('shows nobody a source that they may not read', async () => {
    const path = await record('report-author', {
      ...issue,
      title: 'Two sources',
      source: [`entry:${world.closedEntry}`, `passage:${world.returnVersion}:1.1`],
    });
    assert.match((await (await as('report-author')).get(path)).text, /Zqclosed.*Zqpassage: risk was never assessed\./);
    const page = await (await as('panel-da')).get(path);
    assert.doesNotMatch(page.html, /Zq/);
    assert.match(page.text, /Nothing that is open to you is tied to it/);
    const person = await castId(service(), 'panel-da');
    const { rows } = await service().database.asActor({ personId: person, now: service().now() }, (tx) =>
      tx.execute<{ n: number }>(
        sql`select count(*)::int as n from finding_source where words like '%Zq%' or entry_id = ${world.closedEntry}`,
      ),
    );
    assert.equal(rows[0]?.n, 0);
    assert.doesNotMatch((await (await as('panel-da')).get(`${base}?q=Zqpassage`)).text, /Two sources/);
    assert.match((await (await as('report-author')).get(`${base}?q=ZQpassage`)).text, /Two sources/);
  });

  it('takes passages of a return that are chosen while it is read', async () => {
    const author = await as('report-author');
    const read = await author.get(signOffPaths.version(world.review.reference, world.returnVersion));
    const link = read.findAll('a').find(({ text }) => text.startsWith('Record a finding from passages'));
    const choose = link?.getAttribute('href') ?? '';
    const page = await author.get(choose);
    assert.match(page.text, /Zqpassage: risk was never assessed\..*Staff had not been trained\./);
    assert.equal(page.findAll('input[name="piece"]').length, 3);
    const none = await author.post(choose, { finding: 'new' });
    assert.deepEqual(none.errorSummary, ['Select the passages that the finding rests on']);
    const on = await author.post(choose, { finding: 'new', piece: ['1.1', '1.2'] });
    const form = await author.get(on.location ?? '');
    assert.match(form.text, /Zqpassage: risk was never assessed\.\s*Staff had not been trained\./);
    const existing = await record('report-author', { ...issue, title: 'Training' });
    const tied = await author.post(choose, { finding: existing.split('/').at(-1) ?? '', piece: ['1.2'] });
    assert.equal(tied.location, existing);
    assert.match((await author.get(existing)).text, /Passage of an agency’s return:.*Staff had not been trained\./);
    assert.equal((await (await as('panel-da')).get(choose)).status, 404);
  });

  it('takes over missed opportunities of the chronology, each once', async () => {
    const author = await as('report-author');
    assert.match((await author.get(`${base}/missed-opportunities`)).text, /None marked yet/);
    const entry = `${world.base}/together/entries/${world.entry}`;
    await author.post(`${entry}/missed-opportunities`, { what: 'To see her alone', line: world.line }, entry);
    assert.match(
      (await author.get(`${world.base}/together/missed-opportunities`)).text,
      /Make findings of missed opportunities/,
    );
    const page = await author.get(`${base}/missed-opportunities`);
    const missed = page.find('input[name="missed"]')?.getAttribute('value') ?? '';
    assert.equal((await author.post(`${base}/missed-opportunities`, {})).status, 422);
    assert.equal((await author.post(`${base}/missed-opportunities`, { missed })).status, 303);
    assert.match((await author.get(`${base}/missed-opportunities`)).text, /All are taken over/);
    assert.equal((await author.post(`${base}/missed-opportunities`, { missed }, base)).status, 422);
    const list = await author.get(`${base}?kind=missed-opportunity`);
    assert.match(list.text, /1 finding.*To see her alone/);
    assert.match((await author.get(`${base}?line=${world.line}&q=alone`)).text, /To see her alone/);
  });

  it('ties it to more, and unties it', async () => {
    const path = await record('report-author', { ...issue, title: 'To be tied' });
    const author = await as('report-author');
    const page = await author.get(`${path}/sources?q=WRIST`);
    const found = page.find('input[name="entries"]')?.getAttribute('value') ?? '';
    assert.deepEqual((await author.post(`${path}/sources`, {})).errorSummary, ['Select or enter what it rests on']);
    for (let time = 0; time < 2; time += 1)
      await author.post(`${path}/sources`, { entries: found, lines: `line:${world.line}`, said: 'They said so' });
    const tied = await author.get(path);
    assert.equal(tied.findAll('.dhr-marked').length, 3);
    assert.equal((await (await as('panel-da')).get(`${path}/sources`)).status, 404);
    const action = tied.findAll('form').find((form) => /sources\/.*\/removal/.test(form.getAttribute('action') ?? ''));
    const removal = action?.getAttribute('action') ?? '';
    assert.equal((await author.post(removal, {}, path)).status, 303);
    assert.equal((await author.get(path)).findAll('.dhr-marked').length, 2);
    assert.equal((await author.post(removal, {}, path)).status, 404);
  });

  it('counts them by theme and line, filters, sorts and takes the list away', async () => {
    const author = await as('report-author');
    const matrix = await author.get(`${base}/matrix`);
    assert.match(matrix.text, /Staff training and awareness\s*National: Training, Awareness raising/);
    const count = matrix.findAll('a').find((link) => /kind=key&theme=risk/.test(link.getAttribute('href') ?? ''));
    assert.match(count?.text ?? '', /^1 /);
    const keys = await author.get(count?.getAttribute('href') ?? '');
    assert.match(keys.text, /1 finding.*Nobody saw her alone/);
    const sorted = await author.get(`${base}?sort=title&order=descending`);
    const titles = sorted.findAll('tbody a').map(({ text }) => text);
    assert.deepEqual(
      titles,
      [...titles].sort((one, other) => other.localeCompare(one, 'en-GB')),
    );
    assert.match((await author.get(`${base}?q=nothing-says-this`)).text, /No finding fits/);
    const csv = await author.get(`${base}/findings.csv?theme=risk`);
    assert.match(csv.html, /OFFICIAL-SENSITIVE.*Nobody saw her alone.*Staff did not know the policy/s);
    assert.equal(csv.html.includes('To be tied'), false);
    const xlsx = await author.get(`${base}/findings.xlsx`);
    assert.equal(xlsx.status, 200);
    assert.ok(xlsx.bytes.length > 1000);
    assert.equal((await (await as('imr-author')).get(`${base}/findings.csv`)).status, 404);
  });

  it('owes word of a lesson to MOPAC and both safeguarding bodies, once, and no more when it is set aside', async () => {
    const path = await record('report-author', { ...issue, kind: 'lesson', title: 'Ask alone, every time' });
    const coordinator = await as('co-ordinator');
    const notices = () => coordinator.get(`/reviews/${world.review.reference}/notices`);
    const links = async () =>
      (await coordinator.get(path))
        .findAll('main li a')
        .filter((link) => /\/notices\//.test(link.getAttribute('href') ?? ''));
    assert.equal((await links()).length, 3);
    const letter = await coordinator.get(`${(await links())[0]?.getAttribute('href')}/letter`);
    assert.match(letter.html, /Ask alone, every time/);
    assert.doesNotMatch(letter.html, /did not know the policy/);
    await coordinator.post(`${path}/change`, {
      ...issue,
      kind: 'lesson',
      title: 'Ask alone',
      _version: await versionAt(path),
    });
    assert.equal((await links()).length, 3);
    await coordinator.post(`${path}/steps/set-aside`, { reason: 'Twice', _version: await versionAt(path) });
    assert.equal((await links()).length, 0);
    assert.match((await notices()).text, /not needed/i);
    await coordinator.post(`${path}/steps/take-up-again`, { _version: '3' });
    assert.equal((await links()).length, 0);
    await coordinator.post(`${path}/steps/agree`, { _version: '4' }, path);
    assert.equal((await links()).length, 3);
    const duty = await coordinator.get(`/reviews/${world.review.reference}/duties/F-01`);
    assert.equal(duty.status, 200);
    const UNTOLD = /not reached everybody who is to be told/;
    assert.match((await coordinator.get(base)).text, UNTOLD);
    assert.doesNotMatch((await (await as('panel-da')).get(base)).text, UNTOLD);
    assert.match((await notices()).text, /A lesson of a .*finding/);
    for (const link of await links()) {
      const told = `${link.getAttribute('href')}/told`;
      const _version = String((await coordinator.get(told)).field('_version'));
      const on = { 'toldOn-day': '10', 'toldOn-month': '2', 'toldOn-year': '2026' };
      const page = await coordinator.post(told, {
        channel: 'phone',
        ...on,
        toldName: 'Somebody',
        proof: 'Note of the call',
        _version,
      });
      assert.equal(page.status, 303, page.errorSummary.join());
    }
    assert.match((await coordinator.get(path)).text, /told on 10 February 2026/);
    assert.doesNotMatch((await coordinator.get(base)).text, UNTOLD);
    assert.match((await coordinator.get(`/reviews/${world.review.reference}/duties/F-01`)).text, /Met/i);
  });
});
