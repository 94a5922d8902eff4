import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { theService } from './support/service.js';

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
    const bare = (html: string): string => html.replace(/content="[^"]*"|data-now="[^"]*"/g, '');
    assert.equal(absent.status, 404);
    assert.equal(nowhere.status, 404);
    assert.equal(settings.status, 404);
    assert.equal(bare(absent.html), bare(nowhere.html));
    assert.equal(bare(settings.html), bare(nowhere.html));
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
