import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import readXlsx from 'read-excel-file/node';
import { addManyReviews } from '../../src/demonstration/many-reviews.js';
import { axeFailures, keepShot, openBrowser, sidewaysScroll } from '../../test/support/browser.js';
import { theService } from '../../test/support/service.js';

const widths = { phone: 320, desk: 1280 };

/** Looks at a page as it stands, on a phone's width and a desk's. */
async function look(page: Page, name: string, script: boolean): Promise<void> {
  for (const [where, width] of Object.entries(widths)) {
    await page.setViewportSize({ width, height: 900 });
    assert.ok((await sidewaysScroll(page)) <= 0, `${name} is wider than the window on a ${where}`);
    // Axe runs as a script of the page; the markup is the same without.
    if (!script) continue;
    assert.deepEqual(await axeFailures(page), [], `${name} on a ${where}`);
    await keepShot(page, `register-${name}-${where}`);
  }
}

const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();

/** The shown rows, as the texts of their first cells. */
const references = (page: Page): Promise<string[]> => page.locator('tbody th').allTextContents();

for (const javaScriptEnabled of [true, false]) {
  describe(`the register, script ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    const service = theService('2026-02-10T09:00:00Z');
    let browser: Browser;
    let origin: string;
    before(async () => {
      const installation = {
        demonstration: true,
        production: false,
        publicUrl: 'http://own.example',
        dataDir: '/nonexistent',
        secret: undefined,
      };
      const parts = { clock: { now: () => service().now() }, installation };
      await addManyReviews(service().database, parts, { count: 60, partnership: 'bexley' });
      browser = await openBrowser();
      origin = await service().app.listen({ port: 0, host: '127.0.0.1' });
    });
    after(() => browser?.close());

    const signedIn = async (name: string): Promise<Page> => {
      const context = await browser.newContext({ javaScriptEnabled, baseURL: origin });
      context.setDefaultTimeout(10_000);
      // The pages warn of a session's end by the browser's clock, which has to be that of the service.
      if (javaScriptEnabled) await context.clock.setFixedTime(service().now());
      const page = await context.newPage();
      await page.goto('/sign-in');
      await press(page, `Sign in as ${name}`);
      return page;
    };

    it('is found in the menu, narrowed, sorted, turned over and taken away', async () => {
      const page = await signedIn('Rosemary Alder');
      await page.goto('/register');
      assert.match((await page.locator('nav a[aria-current]').first().textContent()) ?? '', /^\s*Register\s*$/);
      await look(page, 'whole', javaScriptEnabled);
      assert.equal((await references(page)).length, 50);
      const [newest = ''] = await references(page);

      await page.getByRole('link', { name: 'Next page' }).click();
      assert.equal((await references(page)).length, 10);
      assert.ok(!(await references(page)).includes(newest));

      await page.goto('/register');
      await page.locator('summary', { hasText: 'Stage, decision' }).click();
      await page.getByLabel('Decision', { exact: true }).selectOption({ label: 'Hold a review' });
      await page.getByLabel('Only with something late').check();
      await press(page, 'Show');
      assert.ok((await references(page)).length > 0);
      assert.equal(await page.getByLabel('Decision', { exact: true }).inputValue(), 'hold');
      await look(page, 'narrowed', javaScriptEnabled);

      await page.getByRole('link', { name: 'Late', exact: true }).click();
      await page.getByRole('link', { name: 'Late', exact: true }).click();
      assert.match(page.url(), /decision=hold.*late=yes.*sort=late.*direction=descending/);
      const late = (await page.locator('tbody td:nth-child(8)').allTextContents()).map(Number);
      assert.deepEqual(
        late,
        [...late].sort((one, other) => other - one),
      );

      const shown = await references(page);
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: 'Register as an Excel file' }).click(),
      ]);
      const [sheet] = await readXlsx(readFileSync(await file.path()));
      assert.deepEqual(
        (sheet?.data ?? []).slice(2).map((row) => row[0]),
        shown,
      );

      await page.getByLabel('Search by reference or pseudonym').fill('no such thing');
      await press(page, 'Show');
      assert.match((await page.locator('main').textContent()) ?? '', /No review is like that/);
      await look(page, 'nothing-found', javaScriptEnabled);
      await page.getByRole('link', { name: 'Show all reviews' }).first().click();
      assert.equal((await references(page)).length, 50);
    });

    it('goes to the board without pseudonyms', async () => {
      const page = await signedIn('Poppy Nightingale-Rush');
      await page.goto('/register/board');
      await look(page, 'board', javaScriptEnabled);
      assert.equal(await page.getByText('Pseudonym', { exact: true }).count(), 0);
      assert.equal((await references(page)).length, 50);
    });
  });
}
