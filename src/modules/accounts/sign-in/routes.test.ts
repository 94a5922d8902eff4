import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { codeAt, PASSWORD, REAL, setUpAccount, signIn } from '../../../../test/support/real-account.js';
import { theService } from '../../../../test/support/service.js';
import { eq, sql } from '../../../platform/database/sql.js';
import { people } from '../index.js';

describe('signing in where people prove who they are', () => {
  const service = theService('2026-02-10T09:00:00Z', undefined, REAL);

  it('has no list of people to be', async () => {
    const page = await service().visitor().get('/sign-in');
    assert.equal(page.heading, 'Sign in');
    const [person] = await service().database.asActor({ system: true }, (tx) => tx.select().from(people).limit(1));
    const answer = await service()
      .visitor()
      .post('/sign-in/demonstration', { person: person?.id ?? '' }, '/sign-in');
    assert.equal(answer.status, 404);
    assert.equal((await service().visitor().get('/outbox')).status, 404);
  });

  it('takes a password and then a code, and leads back to where the person was going', async () => {
    const account = await setUpAccount(service(), 'Rosemary Alder');
    const { browser, page } = await signIn(service(), account);
    assert.equal(page.location, '/account');
    assert.match((await browser.get('/sign-out')).find('.dhr-signed-in')?.text ?? '', /Rosemary Alder/);
  });

  it('begins a new session whatever the browser held before', async () => {
    const account = await setUpAccount(service(), 'Rosemary Alder');
    const held = account.browser.cookies.get('dhr-session');
    service().at(new Date(service().now().getTime() + 60_000).toISOString());
    await account.browser.post('/sign-in', { email: account.email, password: PASSWORD });
    await account.browser.post('/sign-in/code', { code: codeAt(account.seed, service().now()) });
    assert.notEqual(account.browser.cookies.get('dhr-session'), held);
  });

  it('is nothing before the code: the step alone opens no page', async () => {
    const account = await setUpAccount(service(), 'Rosemary Alder');
    const browser = service().visitor();
    await browser.post('/sign-in', { email: account.email, password: PASSWORD });
    assert.equal(browser.cookies.has('dhr-session'), false);
    assert.equal((await browser.get('/account')).location, '/sign-in?back=%2Faccount');
  });

  it('takes each code once, and none that is five minutes old', async () => {
    const account = await setUpAccount(service(), 'Rosemary Alder');
    const { browser } = await signIn(service(), account);
    await browser.post('/sign-out');
    const again = service().visitor();
    await again.post('/sign-in', { email: account.email, password: PASSWORD });
    const replayed = await again.post('/sign-in/code', { code: codeAt(account.seed, service().now()) });
    assert.equal(replayed.status, 422);
    const old = codeAt(account.seed, new Date(service().now().getTime() - 300_000));
    assert.equal((await again.post('/sign-in/code', { code: old })).status, 422);
    const next = codeAt(account.seed, new Date(service().now().getTime() + 30_000));
    assert.equal((await again.post('/sign-in/code', { code: next })).status, 303);
  });

  it('says the same to a wrong password and to an address without an account', async () => {
    const account = await setUpAccount(service(), 'Jasper Oakhollow');
    const told = async (email: string) => {
      const page = await service().visitor().post('/sign-in', { email, password: 'not the right one' });
      return { words: page.errorSummary.join(), status: page.status };
    };
    assert.deepEqual(await told(account.email), await told('nobody@bexley.example'));
  });

  it('makes the sixth try wait, for accounts that are there and that are not, and keeps the password from the page', async () => {
    const account = await setUpAccount(service(), 'Poppy Nightingale-Rush');
    for (const email of [account.email, 'no-such-person@bexley.example']) {
      const browser = service().visitor();
      for (let guess = 0; guess < 5; guess += 1)
        assert.match(
          (await browser.post('/sign-in', { email, password: `wrong password ${guess}` })).errorSummary.join(),
          /not right/,
        );
      const page = await browser.post('/sign-in', { email, password: PASSWORD });
      assert.equal(page.status, 422);
      assert.match(page.errorSummary.join(), /Wait until/);
      assert.equal(page.field('email'), email);
      assert.doesNotMatch(page.html, /kettle orbit/);
    }
    service().at(new Date(service().now().getTime() + 61_000).toISOString());
    await signIn(service(), account);
  });

  it('counts guesses made at once one after the other', async () => {
    const browsers = Array.from({ length: 12 }, () => service().visitor());
    const pages = await Promise.all(
      browsers.map((browser) => browser.post('/sign-in', { email: 'hurried@bexley.example', password: 'x y z 1 2 3' })),
    );
    assert.equal(pages.filter((page) => /not right/.test(page.errorSummary.join())).length, 5);
  });

  it('lets a recovery code in once, and tells the person', async () => {
    const account = await setUpAccount(service(), 'Saffron Underhill');
    assert.equal(account.recoveryCodes.length, 10);
    const [code = ''] = account.recoveryCodes;
    const attempt = async () => {
      const browser = service().visitor();
      await browser.post('/sign-in', { email: account.email, password: PASSWORD });
      return browser.post('/sign-in/recovery-code', { code: ` ${code.toUpperCase()} ` });
    };
    assert.equal((await attempt()).status, 303);
    assert.equal((await attempt()).status, 422);
    assert.match((await service().mailTo(account.email))[0]?.subject ?? '', /recovery code was used/);
  });

  it('ends at the next request when the account is closed, and opens no more', async () => {
    const account = await setUpAccount(service(), 'Coriander Wells');
    assert.equal((await account.browser.get('/account')).status, 200);
    await service().database.asOwner((tx) =>
      tx.execute(sql`update person set disabled_at = ${service().now().toISOString()} where email = ${account.email}`),
    );
    assert.equal((await account.browser.get('/account')).status, 303);
    const page = await service().visitor().post('/sign-in', { email: account.email, password: PASSWORD });
    assert.equal(page.status, 422);
    await service().database.asOwner((tx) =>
      tx.update(people).set({ disabledAt: null }).where(eq(people.email, account.email)),
    );
  });

  it('records refused tries without what was typed', async () => {
    await service().visitor().post('/sign-in', { email: 'somebody@else.example', password: 'a-secret-typed-here' });
    const { rows } = await service().database.asOwner((tx) =>
      tx.execute<{ all: string }>(
        sql`select string_agg(audit_entry::text, ' ') as all from audit_entry where action = 'sign-in.refused'`,
      ),
    );
    assert.match(rows[0]?.all ?? '', /denied/);
    assert.doesNotMatch(rows[0]?.all ?? '', /a-secret-typed-here|somebody@else/);
  });

  it('asks for both fields in words of ours, whatever is posted', async () => {
    const browser = service().visitor();
    const page = await browser.post('/sign-in', { email: '', password: '' });
    assert.deepEqual(page.errorSummary, ['Enter your email address', 'Enter your password']);
    for (const text of ['x'.repeat(10_000), '<script>alert(1)</script>', '\u202Eelpmaxe@a.b'])
      assert.equal((await browser.post('/sign-in', { email: text, password: text })).status, 422);
  });
});
