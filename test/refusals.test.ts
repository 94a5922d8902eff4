import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, it } from 'node:test';
import { day } from '../src/kernel/day.js';
import { proceedingPaths } from '../src/modules/proceedings/paths.js';
import { blankIdentity, registerReview } from '../src/modules/reviews/index.js';
import { sql } from '../src/platform/database/sql.js';
import { personWork } from './support/person-work.js';
import { theService } from './support/service.js';

const bare = (html: string): string => html.replace(/content="[^"]*"|data-now="[^"]*"/g, '');

describe('a page that says no', () => {
  const service = theService('2026-02-10T09:00:00Z');

  it('gives back what was typed when the session ended mid-form', async () => {
    const browser = await service().as('co-ordinator');
    const form = await browser.get('/agencies/new');
    assert.equal(form.status, 200);
    const token = form.field('_csrf');
    service().at('2026-02-10T10:00:00Z');
    const answer = await service().app.inject({
      method: 'POST',
      url: '/agencies/new',
      cookies: Object.fromEntries(browser.cookies),
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams({
        _csrf: String(token),
        name: 'Heron Housing',
        postcode: 'DA6 7AT',
        password: 'Never shown',
      }).toString(),
    });
    service().at('2026-02-10T09:00:00Z');
    assert.equal(answer.statusCode, 403);
    assert.match(answer.body, /Heron Housing/);
    assert.match(answer.body, /DA6 7AT/);
    assert.doesNotMatch(answer.body, /Never shown/);
    assert.match(answer.body, /sign in again/);
  });

  it('is the same for an address that does not exist and for one that is not yours', async () => {
    const browser = await service().as('board-member');
    const absent = await browser.get('/reviews/BEX-2026-99');
    const nowhere = await browser.get('/no-such-page');
    const settings = await browser.get('/settings');
    assert.equal(absent.status, 404);
    assert.equal(nowhere.status, 404);
    assert.equal(settings.status, 404);
    assert.equal(bare(absent.html), bare(nowhere.html));
    assert.equal(bare(settings.html), bare(nowhere.html));
  });

  it('is the same when the refusal comes from further in, keeps the menu, and goes on record', async () => {
    const review = await personWork(service())('co-ordinator', async (work, partnershipId) => {
      const registered = await registerReview(work, {
        partnershipId,
        kind: 'statutory',
        dateOfDeath: null,
        firstAwareOn: day('2026-02-02'),
        writtenNotificationOn: null,
        acceptedOn: day('2026-02-03'),
        subjects: [{ role: 'victim', identity: { ...blankIdentity, fullName: 'Canary Lavenderstone' } }],
      });
      assert.ok('review' in registered);
      return registered.review;
    });
    const browser = await service().as('co-ordinator');
    const pause = proceedingPaths.pauseEnd(review.reference, randomUUID());
    const denied = () =>
      service().database.asActor({ system: true }, async (tx) => {
        const { rows } = await tx.execute<{ action: string }>(
          sql`select action from audit_entry where decision = 'denied' and person_id is not null order by seq`,
        );
        return rows.map(({ action }) => action);
      });
    const before = (await denied()).length;
    const [inside, nowhere] = [await browser.get(pause), await browser.get('/no-such-page')];
    assert.deepEqual([inside.status, nowhere.status], [404, 404]);
    assert.equal(bare(inside.html), bare(nowhere.html));
    assert.ok(inside.find('a[href="/my-day"]'), 'the menu stays');
    assert.deepEqual((await denied()).slice(before), ['refused:pauses.keep']);
  });

  it('keeps the menu of who is signed in', async () => {
    const browser = await service().as('co-ordinator');
    for (const [type, status] of [
      ['application/x-www-form-urlencoded', 403],
      ['text/plain', 400],
    ] as const) {
      const refused = await service().app.inject({
        method: 'POST',
        url: '/agencies/new',
        cookies: Object.fromEntries(browser.cookies),
        headers: { 'content-type': type },
        payload: 'name=x',
      });
      assert.deepEqual([refused.statusCode, refused.body.includes('href="/my-day"')], [status, true]);
    }
  });

  it('carries the strict headers, and nothing is kept by the browser', async () => {
    for (const path of ['/', '/no-such-page', '/health', '/my-day']) {
      const { headers } = await service().visitor().get(path);
      const policy = String(headers['content-security-policy']);
      assert.match(policy, /default-src 'none'/, path);
      assert.match(policy, /frame-ancestors 'none'/, path);
      assert.doesNotMatch(policy, /unsafe/, path);
      assert.equal(headers['cache-control'], 'no-store', path);
      assert.equal(headers['x-content-type-options'], 'nosniff', path);
      assert.equal(headers['referrer-policy'], 'same-origin', path);
      assert.equal(headers['x-powered-by'], undefined, path);
      assert.equal(headers.server, undefined, path);
    }
  });
});
