import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  asProgram,
  codeAt,
  comesWithPasskey,
  givePasskey,
  PASSWORD,
  REAL,
  seedOn,
  setUpAccount,
  signIn,
} from '../../../../test/support/real-account.js';
import { type TestService, theService } from '../../../../test/support/service.js';
import { eq } from '../../../platform/database/sql.js';
import { people } from '../index.js';
import { closeDormantAccounts } from '../people/close-dormant-accounts.js';

const NEW_PASSWORD = 'lantern tundra otter';

const minutesOn = (service: TestService, minutes: number): void =>
  service.at(new Date(service.now().getTime() + minutes * 60_000).toISOString());

describe('one’s own account', () => {
  const service = theService('2026-02-10T09:00:00Z', undefined, REAL);

  it('says who one is, how one signs in, and where one is signed in', async () => {
    const account = await setUpAccount(service(), 'Rosemary Alder');
    await signIn(service(), account);
    const page = await account.browser.get('/account');
    assert.match(page.text, /Rosemary Alder.*DASV strategy manager, Bexley.*10 left.*signed in at 2 places/);
    const other = page.find('form[action="/account/sessions/end"] input[name=session]')?.getAttribute('value') ?? '';
    await account.browser.post('/account/sessions/end', { session: other }, '/account');
    assert.match((await account.browser.get('/account')).text, /signed in at 1 place/);
  });

  it('ends no session of somebody else', async () => {
    const mine = await setUpAccount(service(), 'Rosemary Alder');
    const theirs = await setUpAccount(service(), 'Jasper Oakhollow');
    await signIn(service(), theirs);
    const page = await theirs.browser.get('/account');
    const session = page.find('form[action="/account/sessions/end"] input[name=session]')?.getAttribute('value') ?? '';
    await mine.browser.post('/account/sessions/end', { session }, '/account');
    assert.match((await theirs.browser.get('/account')).text, /signed in at 2 places/);
  });

  it('signs out everywhere', async () => {
    const account = await setUpAccount(service(), 'Rosemary Alder');
    const { browser } = await signIn(service(), account);
    await account.browser.post('/account/sessions/end-all', {}, '/account');
    assert.equal((await browser.get('/account')).status, 303);
    assert.equal((await account.browser.get('/account')).status, 303);
  });

  it('changes the password of somebody who knows it, and signs the other browsers out', async () => {
    const account = await setUpAccount(service(), 'Jasper Oakhollow');
    const { browser } = await signIn(service(), account);
    const wrong = await browser.post('/account/password', { current: 'not this one', password: NEW_PASSWORD });
    assert.match(wrong.errorSummary.join(), /not your password now/);
    const done = await browser.post('/account/password', { current: PASSWORD, password: NEW_PASSWORD });
    assert.equal(done.location, '/account');
    assert.equal((await browser.get('/account')).status, 200);
    assert.equal((await account.browser.get('/account')).status, 303);
    await signIn(service(), account, NEW_PASSWORD);
  });

  it('asks to sign in again before a change, a quarter of an hour later', async () => {
    const { browser } = await setUpAccount(service(), 'Rosemary Alder');
    minutesOn(service(), 10);
    assert.equal((await browser.get('/account/password')).status, 200);
    minutesOn(service(), 6);
    assert.equal((await browser.get('/account/password')).location, '/sign-in?back=%2Faccount%2Fpassword');
    assert.equal((await browser.get('/account')).status, 200);
  });

  it('takes another authenticator app once it has shown a code', async () => {
    const account = await setUpAccount(service(), 'Poppy Nightingale-Rush');
    const { browser } = await signIn(service(), account);
    const page = await browser.get('/account/authenticator');
    const seed = seedOn(page);
    assert.notEqual(seed, account.seed);
    const wrong = await browser.post('/account/authenticator', { code: codeAt(account.seed, service().now()) });
    assert.equal(wrong.status, 422);
    assert.equal(seedOn(wrong), seed);
    const done = await browser.post('/account/authenticator', { code: codeAt(seed, service().now()) });
    assert.equal(done.status, 303);
    await signIn(service(), { email: account.email, seed });
  });

  it('makes new recovery codes in place of the old', async () => {
    const account = await setUpAccount(service(), 'Saffron Underhill');
    const page = await account.browser.post('/account/recovery-codes');
    const codes = page.findAll('.dhr-codes code').map((code) => code.text);
    assert.equal(new Set([...codes, ...account.recoveryCodes]).size, 20);
    const browser = service().visitor();
    await browser.post('/sign-in', { email: account.email, password: PASSWORD });
    const old = await browser.post('/sign-in/recovery-code', { code: account.recoveryCodes[0] ?? '' });
    assert.equal(old.status, 422);
    assert.equal((await browser.post('/sign-in/recovery-code', { code: codes[0] ?? '' })).status, 303);
  });

  it('keeps the session alive when its holder asks, and says until when', async () => {
    const { browser } = await setUpAccount(service(), 'Rosemary Alder');
    minutesOn(service(), 15);
    const answer = await browser.post('/session/extension', {}, '/account');
    const { endsAt } = JSON.parse(answer.html) as { endsAt: string };
    assert.equal(Date.parse(endsAt) - service().now().getTime(), 20 * 60_000);
    assert.equal((await service().visitor().post('/session/extension', {}, '/sign-in')).status, 303);
  });

  it('is closed when it has lain unused for ninety days, and not before', async () => {
    const account = await setUpAccount(service(), 'Coriander Wells');
    const closed = async () => {
      await closeDormantAccounts.run((use) => asProgram(service(), use));
      const [row] = await service().database.asActor({ system: true }, (tx) =>
        tx.select().from(people).where(eq(people.email, account.email)),
      );
      return row?.disabledAt !== null;
    };
    minutesOn(service(), 89 * 24 * 60);
    assert.equal(await closed(), false);
    minutesOn(service(), 2 * 24 * 60);
    assert.equal(await closed(), true);
  });
});

describe('an administrator’s own account', () => {
  const service = theService(undefined, undefined, REAL);
  const pages = ['/people', '/people/new', '/agencies', '/agencies/new'];

  it('opens no page of an administrator before a passkey is added, and says why', async () => {
    const { browser } = await setUpAccount(service(), 'Coriander Wells');
    for (const path of pages) assert.equal((await browser.get(path)).location, '/account', path);
    const form = { name: 'Invited Too-Early', post: '', email: 'early@bexley.example', role: '' };
    assert.equal((await browser.post('/people/new', form, '/account')).location, '/account');
    assert.deepEqual(await service().mailTo('early@bexley.example'), []);
    const account = await browser.get('/account');
    assert.match(account.text, /Add a passkey or a security key first.*answers only here/s);
    assert.equal((await browser.get('/account/password')).status, 200);
  });

  it('opens them to a session begun with the passkey, not to one begun with a code', async () => {
    const account = await setUpAccount(service(), 'Coriander Wells');
    await givePasskey(service(), account.email);
    const { browser } = await signIn(service(), account);
    for (const path of pages) assert.equal((await browser.get(path)).location, '/account', path);
    assert.match((await browser.get('/account')).text, /Sign in with your passkey first/);
    await comesWithPasskey(service(), account);
    for (const path of pages) assert.equal((await browser.get(path)).status, 200, path);
    assert.doesNotMatch((await browser.get('/account')).text, /Sign in with your passkey first/);
  });

  it('is not to be changed with a code by whoever tricked them out of it', async () => {
    const account = await setUpAccount(service(), 'Coriander Wells');
    await givePasskey(service(), account.email);
    const { browser } = await signIn(service(), account);
    for (const path of ['/account/password', '/account/authenticator'])
      assert.equal((await browser.get(path)).location, `/sign-in?back=${encodeURIComponent(path)}`);
    const token = String((await browser.get('/account')).field('_csrf'));
    const asked = await service().app.inject({
      method: 'POST',
      url: '/account/passkeys/options',
      headers: { 'content-type': 'application/json', 'x-csrf-token': token },
      cookies: Object.fromEntries(browser.cookies),
      payload: '{}',
    });
    assert.equal(asked.headers.location, '/sign-in?back=%2Faccount');
    for (const path of ['/account/passkeys/removal', '/account/recovery-codes'])
      assert.equal((await browser.post(path, {}, '/account')).location, '/sign-in?back=%2Faccount', path);
  });

  it('is asked of nobody else', async () => {
    const { browser } = await setUpAccount(service(), 'Rosemary Alder');
    assert.equal((await browser.get('/people')).status, 200);
  });
});

describe('one’s own account in the demonstration', () => {
  const service = theService();

  it('has no password to change, and no link to choose one', async () => {
    const browser = await service().as('co-ordinator');
    assert.match((await browser.get('/account')).text, /one press signs you in/);
    for (const path of ['/account/password', '/account/authenticator', '/account/recovery-codes', '/password-reset'])
      assert.equal((await browser.get(path)).status, 404, path);
    assert.equal((await browser.post('/sign-in', { email: 'a@b.example', password: 'x' }, '/sign-out')).status, 404);
  });
});
