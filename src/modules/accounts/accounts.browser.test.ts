import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import { after, before, describe, it } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { axeFailures, keepShot, openBrowser, sidewaysScroll } from '../../../test/support/browser.js';
import { codeAt, inviteByName, PASSWORD } from '../../../test/support/real-account.js';
import { openService, type TestService } from '../../../test/support/service.js';

/** A port that nobody listens at: passkeys belong to an address, which must be known before the service starts. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

describe('accounts in a browser', () => {
  let browser: Browser;
  let context: BrowserContext;
  let service: TestService;
  let page: Page;
  let origin: string;

  before(async () => {
    const port = await freePort();
    origin = `http://localhost:${port}`;
    service = await openService(new Date().toISOString(), undefined, { DEMONSTRATION: 'no', PUBLIC_URL: origin });
    await service.app.listen({ port, host: 'localhost' });
    browser = await openBrowser();
    context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    page = await context.newPage();
  });

  after(async () => {
    await browser?.close();
    await service?.close();
  });

  /** The page as it stands: no failure of accessibility, nothing wider than a small screen. */
  async function looksRight(name: string): Promise<void> {
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await keepShot(page, `accounts-${name}-${width}`);
      assert.equal(await sidewaysScroll(page), 0, `${name} at ${width}`);
    }
    assert.deepEqual(await axeFailures(page), [], name);
  }

  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();

  it('are set up by an invitation, with an authenticator app', async () => {
    await page.goto(origin + (await inviteByName(service, 'Rosemary Alder')));
    await looksRight('invitation');
    await press('Begin');
    await page.getByRole('heading', { name: 'Choose how you sign in' }).waitFor();
    await looksRight('set-up');
    const seed = ((await page.locator('.dhr-key').textContent()) ?? '').replace(/\s/g, '');
    await page.locator('#password').fill(PASSWORD);
    await page.locator('#code').fill(codeAt(seed, service.now()));
    await press('Set up my account');
    await page.getByRole('heading', { name: 'Your account is set up' }).waitFor();
    assert.equal(await page.locator('.dhr-codes li').count(), 10);
    await looksRight('recovery-codes');
  });

  it('take a passkey, and let its holder in with it in one step', async () => {
    const device = await context.newCDPSession(page);
    await device.send('WebAuthn.enable');
    const { authenticatorId } = await device.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    });
    await page.goto(`${origin}/account`);
    await page.getByLabel('Name for a new passkey').fill('Work laptop');
    await press('Add a passkey');
    await page.getByRole('button', { name: 'Remove Work laptop' }).waitFor();
    await looksRight('account');
    await page.goto(`${origin}/sign-out`);
    await press('Sign out');
    await page.goto(`${origin}/sign-in?back=%2Faccount`);
    await press('Sign in with a passkey');
    await page.waitForURL(`${origin}/account`);
    assert.match((await page.locator('main').textContent()) ?? '', /passkey\s*This browser/);
    await press('Remove Work laptop');
    await page.getByText('The passkey has been removed').waitFor();
    await page.goto(`${origin}/sign-out`);
    await press('Sign out');
    await page.goto(`${origin}/sign-in`);
    await press('Sign in with a passkey');
    await page.getByText('could not be used').waitFor();
    await device.send('WebAuthn.removeVirtualAuthenticator', { authenticatorId });
  });

  it('of administrators open what is theirs with a passkey, and not before', async () => {
    await page.goto(origin + (await inviteByName(service, 'Coriander Wells')));
    await press('Begin');
    const seed = ((await page.locator('.dhr-key').textContent()) ?? '').replace(/\s/g, '');
    await page.locator('#password').fill(PASSWORD);
    await page.locator('#code').fill(codeAt(seed, service.now()));
    await press('Set up my account');
    await page.getByRole('heading', { name: 'Your account is set up' }).waitFor();
    await page.goto(`${origin}/people`);
    await page.getByText('Add a passkey or a security key first').waitFor();
    await looksRight('administrator');
    const device = await context.newCDPSession(page);
    await device.send('WebAuthn.enable');
    const { authenticatorId } = await device.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    });
    await page.locator('#passkey-name').fill('Work laptop');
    await press('Add a passkey');
    await page.getByText('Sign in with your passkey first').waitFor();
    await page.getByRole('link', { name: 'Sign in with your passkey' }).click();
    await press('Sign in with a passkey');
    await page.waitForURL(`${origin}/people`);
    await page.getByRole('heading', { name: 'People', exact: true }).waitFor();
    await device.send('WebAuthn.removeVirtualAuthenticator', { authenticatorId });
  });

  it('show pages that read well on every screen', async () => {
    for (const path of ['/sign-in', '/password-reset']) {
      await page.goto(origin + path);
      await looksRight(path.slice(1));
    }
    await page.goto(origin + (await inviteByName(service, 'Rosemary Alder')));
    await press('Begin');
    const seed = ((await page.locator('.dhr-key').textContent()) ?? '').replace(/\s/g, '');
    await page.locator('#password').fill('short');
    await press('Set up my account');
    await page.getByRole('heading', { name: 'There is a problem' }).waitFor();
    await looksRight('set-up-refused');
    await page.locator('#password').fill(PASSWORD);
    await page.locator('#code').fill(codeAt(seed, service.now()));
    await press('Set up my account');
    await page.getByRole('heading', { name: 'Your account is set up' }).waitFor();
    const parts = ['partnership', 'limits', 'scoping', 'recipients', 'law', 'progress'].map(
      (part) => `/settings/${part}`,
    );
    const paths = ['/people', '/people/new', '/people?q=nobody', '/agencies', '/agencies/new', '/settings', ...parts];
    for (const path of [...paths, '/account/password', '/account/authenticator', '/account/recovery-codes']) {
      await page.goto(origin + path);
      await looksRight(path.slice(1).replace(/\W/g, '-'));
    }
    await page.goto(`${origin}/people`);
    await page.getByRole('link', { name: 'Coriander Wells' }).click();
    await page.getByRole('heading', { name: 'Coriander Wells' }).waitFor();
    await looksRight('person');
    await page.goto(`${origin}/agencies`);
    await page.getByRole('link', { name: 'London Fire Brigade' }).click();
    await page.getByRole('heading', { name: 'London Fire Brigade' }).waitFor();
    await looksRight('agency');
    await page.getByRole('link', { name: /^Change\s+Heath Gorseley/ }).click();
    await looksRight('contact');
  });
});
