import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PASSWORD, REAL, setUpAccount, signIn } from '../../../../test/support/real-account.js';
import { type TestService, theService } from '../../../../test/support/service.js';

const NEW_PASSWORD = 'lantern tundra otter';

/** The newest link to choose a password that was sent to the address. */
async function linkTo(service: TestService, address: string): Promise<string> {
  const mail = (await service.mailTo(address)).find(({ subject }) => subject === 'Choose a new password');
  return /https?:\/\/[^/]+(\/password-reset\/\S+)/.exec(mail?.body ?? '')?.[1] ?? '';
}

const minutesOn = (service: TestService, minutes: number): void =>
  service.at(new Date(service.now().getTime() + minutes * 60_000).toISOString());

describe('choosing a new password by a link', () => {
  const service = theService('2026-02-10T09:00:00Z', undefined, REAL);

  it('answers the same whether or not there is an account, and writes to accounts alone', async () => {
    const { email } = await setUpAccount(service(), 'Rosemary Alder');
    const ask = async (to: string) => (await service().visitor().post('/password-reset', { email: to })).text;
    assert.equal(await ask(email), await ask('nobody@bexley.example'));
    assert.equal(await ask('jasper.oakhollow@bexley.example'), await ask(email));
    assert.deepEqual(await service().mailTo('nobody@bexley.example'), []);
    assert.deepEqual(await service().mailTo('jasper.oakhollow@bexley.example'), []);
  });

  it('works once, signs nobody in, signs everybody out, and still asks for the code', async () => {
    const account = await setUpAccount(service(), 'Poppy Nightingale-Rush');
    const browser = service().visitor();
    await browser.post('/password-reset', { email: account.email });
    const link = await linkTo(service(), account.email);
    for (let scan = 0; scan < 3; scan += 1) assert.equal((await service().visitor().get(link)).status, 200);
    const weak = await browser.post(link, { password: 'passwordpassword' });
    assert.equal(weak.status, 422);
    assert.doesNotMatch(weak.html, /passwordpassword/);
    const done = await browser.post(link, { password: NEW_PASSWORD });
    assert.equal(done.location, '/sign-in');
    assert.equal(browser.cookies.has('dhr-session'), false);
    assert.equal((await account.browser.get('/account')).status, 303);
    assert.equal((await browser.get(link)).status, 410);
    const old = await browser.post('/sign-in', { email: account.email, password: PASSWORD });
    assert.equal(old.status, 422);
    const { page } = await signIn(service(), account, NEW_PASSWORD);
    assert.equal(page.status, 303);
    assert.match((await service().mailTo(account.email)).map(({ subject }) => subject).join(), /password was changed/);
  });

  it('ends after fifteen minutes, and when a newer link is asked for', async () => {
    const account = await setUpAccount(service(), 'Saffron Underhill');
    const browser = service().visitor();
    await browser.post('/password-reset', { email: account.email });
    const first = await linkTo(service(), account.email);
    minutesOn(service(), 1);
    await browser.post('/password-reset', { email: account.email });
    const second = await linkTo(service(), account.email);
    assert.notEqual(first, second);
    assert.equal((await browser.get(first)).status, 410);
    minutesOn(service(), 14);
    assert.equal((await browser.get(second)).status, 200);
    minutesOn(service(), 2);
    assert.equal((await browser.get(second)).status, 410);
  });

  it('sends three links an hour and no more, without saying so', async () => {
    const account = await setUpAccount(service(), 'Coriander Wells');
    for (let ask = 0; ask < 6; ask += 1)
      assert.equal(
        (await service().visitor().post('/password-reset', { email: account.email })).heading,
        'Check your email',
      );
    const sent = (await service().mailTo(account.email)).filter(({ subject }) => subject === 'Choose a new password');
    assert.equal(sent.length, 3);
  });

  it('knows no other link: an invitation opens no password page, and the reverse', async () => {
    const account = await setUpAccount(service(), 'Jasper Oakhollow');
    await service().visitor().post('/password-reset', { email: account.email });
    const token = (await linkTo(service(), account.email)).split('/').pop() ?? '';
    assert.equal((await service().visitor().get(`/invitation/${token}`)).status, 410);
    for (const wrong of ['x', 'x'.repeat(190), '%00', '..%2F..'])
      assert.equal((await service().visitor().get(`/password-reset/${wrong}`)).status, 410);
  });
});
