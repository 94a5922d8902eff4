import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { axeFailures, keepShot, openBrowser, sidewaysScroll } from '../../../test/support/browser.js';
import { heldReview } from '../../../test/support/held-review.js';
import { openService, type TestService } from '../../../test/support/service.js';
import { castMember } from '../../demonstration/cast.js';

for (const script of [true, false]) {
  describe(`other proceedings in a browser, script ${script ? 'on' : 'off'}`, () => {
    let browser: Browser;
    let service: TestService;
    let page: Page;
    let [origin, review] = ['', ''];

    before(async () => {
      service = await openService('2026-02-10T09:00:00Z');
      review = `/reviews/${await heldReview(service)}`;
      origin = await service.app.listen({ port: 0, host: '127.0.0.1' });
      browser = await openBrowser();
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, javaScriptEnabled: script });
      page = await context.newPage();
    });

    after(async () => {
      await browser?.close();
      await service?.close();
    });

    async function looksRight(name: string): Promise<void> {
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        if (script) await keepShot(page, `proceedings-${name}-${width}`);
        if (script) assert.equal(await sidewaysScroll(page), 0, `${name} at ${width}`);
      }
      if (script) assert.deepEqual(await axeFailures(page), [], name);
    }

    const press = (name: string) => page.getByRole('button', { name, exact: true }).first().click();
    const go = (path: string) => page.goto(`${origin}${review}${path}`);
    async function type(field: string, on: readonly [string, string, string]): Promise<void> {
      for (const [at, part] of ['day', 'month', 'year'].entries())
        await page.locator(`[name="${field}-${part}"]`).fill(on[at] ?? '');
    }

    it('are recorded, dated, agreed about, paused for and put on the schedule', async () => {
      await page.goto(`${origin}/sign-in`);
      await press(castMember('co-ordinator').name).catch(() => undefined);
      if (page.url().includes('/sign-in')) {
        await page
          .locator(`button:has-text("${castMember('co-ordinator').name}")`)
          .first()
          .click();
      }
      await go('/proceedings');
      await looksRight('empty');
      await go('/proceedings/new?kind=criminal');
      await page.locator('[name="effect"][value="limited"]').check();
      await page.locator('[name="combining"][value="apart"]').check();
      await looksRight('new');
      await press('Save');
      await page.getByRole('button', { name: 'Add a key date' }).click();
      await page.locator('[name="kind"][value="charge"]').check();
      await page.locator('[name="state"][value="happened"]').check();
      await type('on', ['9', '2', '2026']);
      await looksRight('date');
      await press('Add this date');
      await looksRight('one');
      await go('/proceedings/considered');
      await looksRight('considered');
      await go('/proceedings/timing');
      await page.locator('[name="outcome"][value="pause"]').check();
      await page.locator('[name="reason"]').fill('The trial');
      await page.locator('[name="police"]').fill('DI Rowan Sallow');
      await page.locator('[name="agreedBy"]').fill('Independent chair');
      await type('lookAgainOn', ['1', '6', '2026']);
      await looksRight('timing');
      await press('Record the agreement');
      await page.locator('[name="extent"][value="all"]').check();
      await press('Pause');
      await page.getByText('What the pauses cost').waitFor();
      await looksRight('pauses');
      await go('/proceedings');
      await looksRight('list');
      await go('/disclosure');
      await looksRight('disclosure');
      await page.locator('[name="which"][value="all"]').check();
      await page.locator('[name="toldWhom"]').fill('DI Rowan Sallow');
      await press('Record');
      await page.getByText('Nothing is new since').waitFor();
      await looksRight('told');
    });
  });
}
