import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { chaseLateAnswers } from '../../src/modules/scoping/chasing/chase.js';
import { axeFailures, keepShot, openBrowser, sidewaysScroll } from '../../test/support/browser.js';
import { reviewToScope, systemOf } from '../../test/support/scoped-review.js';
import { type TestService, theService } from '../../test/support/service.js';

const widths = { phone: 320, desk: 1280 };

/** Looks at a page as it stands, on a phone's width and a desk's: nothing hangs over, axe finds nothing, a picture is kept. */
async function look(page: Page, name: string, script: boolean): Promise<void> {
  for (const [where, width] of Object.entries(widths)) {
    await page.setViewportSize({ width, height: 900 });
    assert.ok((await sidewaysScroll(page)) <= 0, `${name} is wider than the window on a ${where}`);
    // Axe runs as a script of the page; the markup is the same without.
    if (!script) continue;
    assert.deepEqual(await axeFailures(page), [], `${name} on a ${where}`);
    await keepShot(page, `scoping-${name}-${where}`);
  }
}

const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name }).first().click();

async function codeFor(service: TestService, address: string): Promise<string> {
  const mail = (await service.mailTo(address)).find(({ subject }) => subject === 'Your security code');
  return /code is (\d{6})/.exec(mail?.body ?? '')?.[1] ?? '';
}

async function linkFor(service: TestService, address: string): Promise<string> {
  const mail = (await service.mailTo(address)).find(({ body }) => body.includes('/link/'));
  return /(\/link\/\S+)/.exec(mail?.body ?? '')?.[1] ?? '';
}

async function openLink(service: TestService, page: Page, address: string): Promise<void> {
  await page.goto(await linkFor(service, address));
  await press(page, 'Send me a security code');
  await page.getByLabel('Security code').fill(await codeFor(service, address));
  await press(page, 'Continue');
}

const group = (page: Page, name: string | RegExp) => page.getByRole('group', { name });

for (const script of [true, false]) {
  describe(`scoping the agencies, script ${script ? 'on' : 'off'}`, () => {
    const service = theService('2026-02-10T09:00:00Z');
    let browser: Browser;
    let origin: string;
    before(async () => {
      browser = await openBrowser();
      origin = await service().app.listen({ port: 0, host: '127.0.0.1' });
    });
    after(() => browser?.close());

    const newPage = async (): Promise<Page> => {
      const context = await browser.newContext({ javaScriptEnabled: script, baseURL: origin });
      context.setDefaultTimeout(20_000);
      // The pages warn of a session's end by the browser's clock, which has to be that of the service.
      if (script) await context.clock.setFixedTime(service().now());
      return context.newPage();
    };

    it('from asking to the summary', async () => {
      const { review } = await reviewToScope(service());
      const page = await newPage();
      const board = `/reviews/${review.reference}/scoping`;
      await page.goto('/sign-in');
      await press(page, 'Rosemary Alder');
      await page.goto(board);
      await look(page, 'board-empty', script);

      await page.getByRole('button', { name: 'Ask agencies' }).click();
      await look(page, 'choose', script);
      await group(page, 'Answer by').getByLabel('Day').fill('30');
      await press(page, 'Continue');
      await look(page, 'choose-with-errors', script);
      await group(page, 'Answer by').getByLabel('Day').fill('27');
      await page.getByLabel('Department for Work and Pensions').check();
      await page.getByLabel('Note to the agencies').fill('Please search under both surnames.');
      await press(page, 'Continue');
      await look(page, 'check', script);
      await press(page, 'Change something');
      assert.equal(await page.getByLabel('Note to the agencies').inputValue(), 'Please search under both surnames.');
      await press(page, 'Continue');
      await press(page, 'Send to 12 agencies');
      await page.getByText('Sent to 12 agencies').waitFor();

      const nurse = await newPage();
      await openLink(service(), nurse, 'tansy.yarrowby@bexley.example');
      await look(nurse, 'answer-overview', script);
      await nurse.getByRole('link', { name: 'Do you know them?' }).click();
      await look(nurse, 'answer-known', script);
      const victim = group(nurse, /Is Zqvictim Fictitious known/);
      await victim.getByLabel('Yes, known to us').check();
      await nurse.locator('#first-0-year').fill('2019');
      await nurse.locator('#last-0-day').fill('31');
      await nurse.locator('#last-0-month').fill('2');
      await nurse.locator('#last-0-year').fill('2025');
      await nurse.locator('#services-0').fill('Emergency department, twice; maternity in 2019');
      await group(nurse, /Is Zqperpetrator Fictitious known/)
        .getByLabel('No, not known to us')
        .check();
      await press(nurse, 'Save and continue');
      await look(nurse, 'answer-known-with-errors', script);
      await nurse.locator('#last-0-day').fill('28');
      await press(nurse, 'Save and continue');
      await look(nurse, 'answer-summary', script);
      await nurse
        .getByLabel('Sum up your contact')
        .fill(
          'Seen twice in the emergency department with injuries to the wrist. Asked about safety at home on the second visit; a referral to the independent adviser was offered and declined.',
        );
      await press(nurse, 'Save and continue');
      await look(nurse, 'answer-risk', script);
      for (const [question, answer] of [
        ['Was there a DASH assessment?', 'Yes'],
        ['Was there a MARAC?', 'No'],
        ['Was anybody under MAPPA?', 'Not known'],
        ['Do you know of children', 'Yes'],
      ] as const)
        await group(nurse, question).last().getByLabel(answer, { exact: true }).check();
      await press(nurse, 'Save and continue');
      await look(nurse, 'answer-records', script);
      await nurse.getByLabel('Yes, they are secured').check();
      await press(nurse, 'Save and come back later');
      await nurse.getByText('Saved. The link in your e-mail brings you back.').waitFor();
      await nurse.getByRole('link', { name: 'What you should contribute' }).click();
      await look(nurse, 'answer-contribution', script);
      await nurse.getByLabel('An individual management review (IMR)').check();
      await group(nurse, 'Who would write an IMR?').getByLabel('Name').fill('Sage Example');
      await press(nurse, 'Save and continue');
      await look(nurse, 'answer-check', script);
      await press(nurse, 'Hand in your answer');
      await look(nurse, 'answer-check-with-errors', script);
      await nurse.getByLabel('Your name').fill('Tansy Yarrowby');
      await nurse.getByLabel('Your post').fill('Named nurse');
      await nurse.getByLabel(/I answer for/).check();
      await press(nurse, 'Hand in your answer');
      await nurse.getByText('Answer handed in').first().waitFor();
      await look(nurse, 'answer-receipt', script);

      const fire = await newPage();
      await openLink(service(), fire, 'heath.gorseley@bexley.example');
      await fire.getByRole('link', { name: 'make a nil return' }).click();
      await look(fire, 'answer-nil', script);
      await fire.getByLabel('We searched and know none of these people').check();
      await fire.getByLabel('What did you search?').fill('Incident records and home safety visits');
      await fire.getByLabel('We hold no records').check();
      await fire.getByLabel('Your name').fill('Heath Gorseley');
      await fire.getByLabel('Your post').fill('Station commander');
      await fire.getByLabel(/I answer for/).check();
      await press(fire, 'Hand in the nil return');
      await fire.getByText('Answer handed in').first().waitFor();

      await page.goto(board);
      await look(page, 'board', script);
      await page.getByRole('link', { name: 'Thamesbank Hospitals' }).click();
      await look(page, 'one-answered', script);
      await page.goto(board);
      await page.getByRole('link', { name: 'Department for Work' }).click();
      await look(page, 'one-waiting', script);
      for (const [button, name] of [
        ['Send a reminder', 'reminder'],
        ['Send a new link, or to another person', 'link'],
        ['Agree another day', 'due-date'],
        ['Records confirmed as secured', 'records'],
        ['Enter the answer for them', 'enter'],
      ] as const) {
        await page.getByText(button, { exact: true }).click();
        await look(page, name, script);
        await page.getByRole('link', { name: 'Back', exact: true }).click();
      }
      await page.getByRole('link', { name: 'Withdraw, or record' }).click();
      await press(page, 'Close the request');
      await look(page, 'end-with-errors', script);
      await page.getByLabel('It was asked and did not take part').check();
      await page.getByLabel('Reason').fill('Declined by telephone on 10 February');
      await press(page, 'Close the request');
      await page.getByText('Asked, did not take part').first().waitFor();

      service().at('2026-03-06T08:00:00Z');
      await chaseLateAnswers(systemOf(service()));
      const later = await newPage();
      await later.goto('/sign-in');
      await press(later, 'Rosemary Alder');
      await later.goto(board);
      await look(later, 'board-late', script);
      await later.getByRole('link', { name: 'The Probation Service' }).click();
      await look(later, 'one-late', script);
      await later.goto(`${board}/summary`);
      await look(later, 'summary', script);
      const ended = await newPage();
      await openLink(service(), ended, 'ivy.costmary@bexley.example');
      await look(ended, 'answer-closed', script);
    });
  });
}
