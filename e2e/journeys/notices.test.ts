import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { acceptedReview, giveAddress } from '../../test/support/accepted-review.js';
import { axeFailures, keepShot, openBrowser, sidewaysScroll } from '../../test/support/browser.js';
import { type TestService, theService } from '../../test/support/service.js';

const widths = { phone: 320, desk: 1280 };

/** Looks at a page as it stands, on a phone's width and a desk's: nothing hangs over, nothing is out of reach, a picture is kept. */
async function look(page: Page, name: string, script: boolean): Promise<void> {
  for (const [where, width] of Object.entries(widths)) {
    await page.setViewportSize({ width, height: 900 });
    assert.ok((await sidewaysScroll(page)) <= 0, `${name} is wider than the window on a ${where}`);
    // Axe runs as a script of the page; the markup is the same without.
    if (!script) continue;
    assert.deepEqual(await axeFailures(page), [], `${name} on a ${where}`);
    await keepShot(page, `notices-${name}-${where}`);
  }
}

const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name }).click();

async function codeFor(service: TestService, address: string): Promise<string> {
  const mail = (await service.mailTo(address)).find(({ subject }) => subject === 'Your security code');
  return /code is (\d{6})/.exec(mail?.body ?? '')?.[1] ?? '';
}

async function linkFor(service: TestService, address: string): Promise<string> {
  const mail = (await service.mailTo(address)).find(({ body }) => body.includes('/link/'));
  return /(\/link\/\S+)/.exec(mail?.body ?? '')?.[1] ?? '';
}

for (const javaScriptEnabled of [true, false]) {
  describe(`telling those who must be told, script ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    const service = theService('2026-02-10T09:00:00Z');
    let browser: Browser;
    let origin: string;
    before(async () => {
      browser = await openBrowser();
      origin = await service().app.listen({ port: 0, host: '127.0.0.1' });
    });
    after(() => browser?.close());

    const newPage = async (): Promise<Page> => {
      const context = await browser.newContext({ javaScriptEnabled, baseURL: origin });
      context.setDefaultTimeout(10_000);
      // The pages warn of a session's end by the browser's clock, which has to be that of the service.
      if (javaScriptEnabled) await context.clock.setFixedTime(service().now());
      return context.newPage();
    };

    it('from the list to the acknowledgement', async () => {
      const review = await acceptedReview(service());
      const address = 'mash.duty@bexley.example';
      await giveAddress(service(), review.id, 'mash', address);
      const page = await newPage();
      await page.goto('/sign-in');
      await press(page, 'Rosemary Alder');
      await page.goto(`/reviews/${review.reference}/notices`);
      await look(page, 'list', javaScriptEnabled);

      await press(page, 'Record a check');
      await press(page, 'Record the check');
      await look(page, 'check-with-errors', javaScriptEnabled);
      await page.getByLabel('Nobody living is at risk').check();
      await page.getByLabel('Who checked?').fill('MASH duty manager');
      await page.getByLabel('What was found and done?').fill('Checked with the school and the police.');
      await press(page, 'Record the check');

      const mash = 'Multi-Agency Safeguarding Hub (MASH)';
      await page.getByRole('link', { name: mash, exact: true }).click();
      await look(page, 'one', javaScriptEnabled);
      await page.getByRole('link', { name: 'Change the letter' }).click();
      await look(page, 'letter', javaScriptEnabled);
      await page.getByLabel('Subject').fill('A death has been notified');
      await press(page, 'Save the letter');
      await press(page, 'Check and send');
      await look(page, 'send', javaScriptEnabled);
      await press(page, `Send to ${address}`);
      await page.getByText('On its way; not opened yet').waitFor();

      await page.goto(`/reviews/${review.reference}/notices`);
      await page.getByRole('link', { name: 'Safeguarding Adults Board', exact: true }).click();
      await page.getByRole('link', { name: 'Change who is told' }).click();
      await look(page, 'recipient', javaScriptEnabled);
      await page.goBack();
      await press(page, 'I told them another way');
      await press(page, 'Record that they were told');
      await look(page, 'told-with-errors', javaScriptEnabled);
      await page.getByLabel('By phone').check();
      await page.getByLabel('Who did you tell?').fill('Board manager');
      await page.getByLabel('What proves it?').fill('Day book, page 12');
      await press(page, 'Record that they were told');
      await page.getByText('Told on 10 February 2026 by phone').first().waitFor();
      await press(page, 'Record an acknowledgement');
      await look(page, 'acknowledgement', javaScriptEnabled);

      const guest = await newPage();
      await guest.goto(await linkFor(service(), address));
      await press(guest, 'Send me a security code');
      await guest.getByLabel('Security code').fill(await codeFor(service(), address));
      await press(guest, 'Continue');
      await look(guest, 'extract', javaScriptEnabled);
      await press(guest, 'Acknowledge');
      await look(guest, 'extract-with-errors', javaScriptEnabled);
      await guest.getByLabel('Your name').fill('Fennel Brook');
      await guest.getByLabel('Your post').fill('Duty manager');
      await guest.getByLabel('We will check today').check();
      await press(guest, 'Acknowledge');
      await guest.getByText('Thank you').waitFor();
      await look(guest, 'acknowledged', javaScriptEnabled);

      await page.goto(`/reviews/${review.reference}/notices`);
      await page.getByText('Acknowledged on 10 February 2026 by Fennel Brook').waitFor();
      await page.getByRole('link', { name: mash, exact: true }).click();
      await look(page, 'one-acknowledged', javaScriptEnabled);
      await page.getByRole('link', { name: 'See what went' }).click();
      await look(page, 'what-went', javaScriptEnabled);
    });
  });
}
