import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { theService } from '../../../test/support/service.js';

describe('signing in to the demonstration', () => {
  const service = theService();

  it('takes one press, and says who is signed in', async () => {
    const browser = await service().as('co-ordinator');
    const page = await browser.get('/sign-out');
    assert.match(page.find('.dhr-signed-in')?.text ?? '', /Rosemary Alder/);
  });

  it('ends with signing out', async () => {
    const browser = await service().as('co-ordinator');
    await browser.post('/sign-out');
    assert.equal((await browser.get('/sign-out')).find('.dhr-signed-in'), null);
  });

  it('ends after twenty minutes without a request, and after eight hours at all', async () => {
    const browser = await service().as('co-ordinator');
    service().at('2026-02-10T09:19:00Z');
    assert.notEqual((await browser.get('/sign-out')).find('.dhr-signed-in'), null);
    service().at('2026-02-10T09:39:30Z');
    assert.equal((await browser.get('/sign-out')).find('.dhr-signed-in'), null);
    service().at('2026-02-10T09:00:00Z');
  });

  it('refuses a form that does not carry the token of its browser', async () => {
    const answer = await service().app.inject({
      method: 'POST',
      url: '/sign-in/demonstration',
      payload: 'person=x',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
    assert.equal(answer.statusCode, 403);
  });

  it('never leads back to another site', async () => {
    const browser = service().visitor();
    const page = await browser.get('/sign-in?back=//evil.example/x');
    assert.equal(page.field('back'), '/');
  });
});
