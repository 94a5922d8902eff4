import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openBrowser } from '../../test/support/browser.js';
import { theService } from '../../test/support/service.js';
import { APage } from '../pages/a-page.js';

describe('A housing officer tells the partnership of a death', () => {
  // The browser's own clock tells when a session ends: the service must not live in another year.
  const service = theService(new Date().toISOString());
  let browser: Browser;
  let address: string;
  before(async () => {
    address = await service().app.listen({ port: 0, host: '127.0.0.1' });
    browser = await openBrowser();
  });
  after(() => browser.close());

  /** Axe itself is a script: the pages of a browser without script are looked at in one with it, by the same cookies. */
  async function looking(context: BrowserContext): Promise<(page: Page, heading: string) => Promise<APage>> {
    const other = await browser.newContext();
    const window = await other.newPage();
    return async (page, heading) => {
      await other.addCookies(await context.cookies());
      await window.goto(page.url());
      await APage.seen(window, heading);
      return APage.of(page);
    };
  }

  for (const javaScriptEnabled of [true, false]) {
    it(`from the start page to the receipt, ${javaScriptEnabled ? 'with' : 'without'} script`, async () => {
      const email = `myrtle.${javaScriptEnabled}@housing.example`;
      const context = await browser.newContext({ javaScriptEnabled });
      const page = await context.newPage();
      page.setDefaultTimeout(10_000);
      const see = javaScriptEnabled ? (at: Page, heading: string) => APage.seen(at, heading) : await looking(context);

      await page.goto(`${address}/notify`);
      let at = await see(page, 'Tell a partnership of a death');
      await page.getByLabel('Bexley Community Safety Partnership').check();
      await at.press('Start');

      at = await see(page, 'Notification of a death');
      await at.follow('Your details');
      at = await see(page, 'Your details');
      await at.fill({ 'Email address': 'not an address' });
      await at.press('Save and continue');
      assert.deepEqual(await at.errors(), ['Enter an email address in the correct format, like name@example.com']);
      await at.fill({ 'Name of referrer': 'Myrtle Elderfield', Agency: 'Test Housing', 'Email address': email });
      await at.press('Save and continue');

      await at.follow('Victims');
      at = await see(page, 'Victims');
      await at.press('Add a victim');
      at = await see(page, 'Victim 1');
      await at.fill({ 'Full name': 'Fern Testleaf', 'Any aliases': 'Fern Sample' });
      await page.locator('input[name="dateOfBirth-not-known"]').check();
      await at.press('Save and continue');
      at = await see(page, 'Victims');
      await at.press('Continue');

      await at.follow('Circumstances');
      at = await see(page, 'Circumstances');
      await at.fill({ 'Circumstances leading to this notification': 'Found at home.' });
      await at.press('Save and come back later');
      at = await see(page, 'Your form is saved');
      const link = await page.locator('#link').inputValue();

      await page.goto(address + new URL(link).pathname);
      at = await see(page, 'Go on with your notification');
      await at.press('Go on');

      for (const title of [
        'Children and vulnerable adults',
        'The death',
        'Home and relationship',
        'Police and coroner',
        'Risk, language and handling',
      ]) {
        await at.follow(title);
        at = await see(page, title);
        await at.press('Save and continue');
      }

      await at.follow('Check your email address');
      at = await see(page, 'Check your email address');
      await at.press('Send me a code');
      at = await see(page, 'Enter the code');
      const [mail] = await service().mailTo(email);
      await at.fill({ Code: /\b(\d{6})\b/.exec(mail?.body ?? '')?.[1] ?? '' });
      await at.press('Continue');

      await at.follow('Check the answers and send');
      at = await see(page, 'Check the answers before you send');
      await at.press('Send notification');
      await see(page, 'Notification received');
      assert.match((await page.textContent('main')) ?? '', /N-BEX-\d{4}-000\d/);
      await context.close();
    });
  }

  it('and the co-ordinator enters one that came on paper, and reads it', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    await page.goto(`${address}/sign-in`);
    await page.getByRole('button', { name: /Rosemary Alder/ }).click();
    await page.goto(`${address}/notifications/upload`);
    let at = await APage.seen(page, 'Upload a filled-in Word form');
    await at.press('Read in the form');
    assert.ok((await at.errors()).includes('Select the Word form'));
    await page.goto(`${address}/notifications/new`);
    at = await APage.seen(page, 'Enter a notification for somebody else');
    await at.fill({ 'Who gave the notification': 'Myrtle Elderfield, Test Housing' });
    await page.getByLabel('Telephone').check();
    await at.press('Continue');
    at = await APage.seen(page, 'Notification of a death');
    await at.follow('Referrer’s details');
    at = await APage.seen(page, 'Referrer’s details');
    await at.fill({ 'Name of referrer': 'Myrtle Elderfield', Agency: 'Test Housing' });
    await at.press('Save and continue');
    await at.follow('Victims');
    await at.press('Add a victim');
    await at.fill({ 'Full name': 'Fern Testleaf' });
    await at.press('Save and continue');
    await at.press('Continue');
    await at.follow('Circumstances');
    await page.locator('input[name="circumstances-not-known"]').check();
    await at.press('Save and continue');
    await at.follow('Check the answers and send');
    at = await APage.seen(page, 'Check the answers before you send');
    await at.press('Put into the register of notifications');
    at = await APage.seen(page, 'Notification received');
    await at.follow('Open the notification');
    await APage.seen(page, (await page.locator('h1').textContent())?.trim() ?? '');
    assert.match((await page.textContent('main')) ?? '', /Fern Testleaf/);
    await context.close();
  });
});
