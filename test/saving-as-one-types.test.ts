import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { theService } from './support/service.js';

/** What web/assets/autosave.js and autosave-session.js rest on: how the service answers a page whose session has ended. */
describe('a page whose session has ended', () => {
  const service = theService();
  const token = 'meta[name=dhr-csrf]';

  it('is answered with "no" when it saves, and never as if it had been saved', async () => {
    const browser = await service().as('co-ordinator');
    const page = await browser.get('/sign-out');
    const old = page.find('input[name=_csrf]')?.getAttribute('value') ?? '';
    assert.equal(page.find(token)?.getAttribute('content'), old);
    assert.ok(page.find('.dhr-signed-in a'));
    await browser.post('/sign-out');
    const answer = await service().app.inject({
      method: 'POST',
      url: '/session/extension',
      payload: new URLSearchParams({ _csrf: old }).toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      cookies: Object.fromEntries(browser.cookies),
    });
    assert.equal(answer.statusCode, 403);
  });

  it('learns from the looking place who is signed in', async () => {
    const nobody = await service().visitor().get('/sign-out');
    assert.equal(nobody.status, 200);
    assert.equal(nobody.find(token), null);
    const page = await (await service().as('co-ordinator')).get('/sign-out');
    assert.ok(page.find('meta[name=dhr-session-ends]'));
  });
});
