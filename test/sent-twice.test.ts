import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sql } from '../src/platform/database/sql.js';
import { forgetSentForms } from '../src/platform/http/once.js';
import { freshEmbedded, freshOnServer } from './support/database.js';
import { theService } from './support/service.js';
import { staffedReview } from './support/staffed-review.js';

for (const [engine, open] of [
  ['embedded', freshEmbedded],
  ['server', freshOnServer],
] as const) {
  describe(`a form sent twice, on the ${engine} engine`, () => {
    const service = theService('2026-02-10T09:00:00Z', open);
    const agencies = async (name: string): Promise<number> => {
      const { rows } = await service().database.asOwner((tx) =>
        tx.execute<{ n: number }>(sql`select count(*)::int as n from agency where name = ${name}`),
      );
      return rows[0]?.n ?? -1;
    };
    const filled = (name: string) => ({ name, kind: 'housing association' });

    it('counts once, and is answered with the same', async () => {
      const browser = await service().as('co-ordinator');
      const page = await browser.get('/agencies/new');
      const form = { ...filled('Heron Homes'), _once: String(page.field('_once')) };
      const [first, second] = [await browser.post('/agencies/new', form), await browser.post('/agencies/new', form)];
      assert.equal(first.status, 303, first.errorSummary.join());
      assert.deepEqual([second.status, second.location], [303, first.location]);
      assert.equal(await agencies('Heron Homes'), 1);
      const shown = await browser.follow(second);
      assert.ok(shown.find('.moj-alert, .govuk-notification-banner'), 'what was done is said again');
    });

    it('counts once when both come at the same instant', async () => {
      const browser = await service().as('co-ordinator');
      const form = { ...filled('Egret Homes'), _once: String((await browser.get('/agencies/new')).field('_once')) };
      const answers = await Promise.all([1, 2, 3, 4].map(() => browser.post('/agencies/new', form)));
      assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([303]));
      assert.equal(new Set(answers.map(({ location }) => location)).size, 1);
      assert.equal(await agencies('Egret Homes'), 1);
    });

    it('counts again when something was changed, on another page, or after it was refused', async () => {
      const browser = await service().as('co-ordinator');
      const _once = String((await browser.get('/agencies/new')).field('_once'));
      const refused = await browser.post('/agencies/new', { ...filled(''), _once });
      assert.equal(refused.status, 422);
      assert.equal((await browser.post('/agencies/new', { ...filled('Stork Homes'), _once })).status, 303);
      assert.equal((await browser.post('/agencies/new', { ...filled('Crane Homes'), _once })).status, 303);
      const fresh = String((await browser.get('/agencies/new')).field('_once'));
      assert.notEqual(fresh, _once);
      assert.equal((await browser.post('/agencies/new', { ...filled('Crane Homes'), _once: fresh })).status, 303);
      assert.deepEqual([await agencies('Stork Homes'), await agencies('Crane Homes')], [1, 2]);
      const other = await service().as('administrator');
      assert.equal((await other.post('/agencies/new', { ...filled('Crane Homes'), _once: fresh })).status, 303);
      assert.equal(await agencies('Crane Homes'), 3);
    });

    it('is forgotten after two days', async () => {
      const kept = async (): Promise<number> => {
        const { rows } = await service().database.asOwner((tx) =>
          tx.execute<{ n: number }>(sql`select count(*)::int as n from form_once`),
        );
        return rows[0]?.n ?? -1;
      };
      assert.ok((await kept()) > 0);
      const sweep = (now: string) =>
        service().database.asActor({ system: true }, (tx) => forgetSentForms(tx, new Date(now)));
      await sweep('2026-02-12T08:59:00Z');
      assert.ok((await kept()) > 0);
      await sweep('2026-02-12T09:01:00Z');
      assert.equal(await kept(), 0);
    });
  });
}

describe('a public form sent twice', () => {
  const service = theService('2026-02-10T09:00:00Z');
  it('saves its answers once, and nobody is told that somebody else changed them', async () => {
    const visitor = service().visitor();
    const start = await visitor.get('/notify');
    const partnership = start.find('input[name=partnership]')?.getAttribute('value') ?? '';
    const begun = await visitor.post('/notify', { partnership });
    const tasks = await visitor.follow(begun);
    const section = tasks.find('.govuk-task-list__link')?.getAttribute('href') ?? '';
    const page = await visitor.get(section);
    const hidden = page
      .findAll('main form input[type=hidden]')
      .map((field) => [field.getAttribute('name') ?? '', field.getAttribute('value') ?? '']);
    const body = { ...Object.fromEntries(hidden.filter(([name]) => name !== '_csrf')), name: 'Basil Thornbush' };
    assert.ok('_once' in body && '_version' in body);
    const answers = [await visitor.post(section, body), await visitor.post(section, body)];
    assert.deepEqual(
      answers.map(({ status, location }) => [status, location]),
      [0, 1].map(() => [303, answers[0]?.location]),
    );
  });
});

describe('files sent twice', () => {
  const service = theService('2026-02-10T09:00:00Z');
  it('are another form when one was changed, though its name and size are the same', async () => {
    const review = await staffedReview(service());
    const path = `/reviews/${review.reference}/documents/new`;
    const browser = await service().as('co-ordinator');
    const _once = String((await browser.get(path)).field('_once'));
    const send = async (words: string) => {
      const file = { field: 'files', name: 'Minutes.txt', bytes: Buffer.from(words) };
      assert.equal((await browser.postFile(path, file, { class: 'meeting-paper', _once })).status, 303);
    };
    await send('Held on 5 March');
    await send('Held on 6 March');
    await send('Held on 6 March');
    const { rows } = await service().database.asOwner((tx) =>
      tx.execute<{ n: number }>(
        sql`select count(distinct sha256)::int as n, count(*)::int as all from document_version`,
      ),
    );
    assert.deepEqual(rows, [{ n: 2, all: 2 }]);
  });
});
