import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import readXlsx from 'read-excel-file/node';
import { addManyReviews } from '../../src/demonstration/many-reviews.js';
import { aJourney, lookAt, press } from '../../test/support/journey.js';
import type { TestService } from '../../test/support/service.js';

/** The shown rows, as the texts of their first cells. */
const references = (page: Page): Promise<string[]> => page.locator('tbody th').allTextContents();

async function sixtyReviews(service: TestService): Promise<void> {
  const installation = {
    demonstration: true,
    production: false,
    publicUrl: 'http://own.example',
    dataDir: '/nonexistent',
    secret: undefined,
  };
  const parts = { clock: { now: () => service.now() }, installation };
  await addManyReviews(service.database, parts, { count: 60, partnership: 'bexley' });
}

for (const javaScriptEnabled of [true, false]) {
  describe(`the register, script ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    const journey = aJourney(sixtyReviews);

    const signedIn = (name: string) => journey.as(name, javaScriptEnabled);
    const look = (page: Page, name: string) => lookAt(page, `register-${name}`, javaScriptEnabled);

    it('is found in the menu, narrowed, sorted, turned over and taken away', async () => {
      const page = await signedIn('Rosemary Alder');
      await page.goto('/register');
      assert.match((await page.locator('nav a[aria-current]').first().textContent()) ?? '', /^\s*Register\s*$/);
      await look(page, 'whole');
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
      await look(page, 'narrowed');

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
      await look(page, 'nothing-found');
      await page.getByRole('link', { name: 'Show all reviews' }).first().click();
      assert.equal((await references(page)).length, 50);
    });

    it('goes to the board without pseudonyms', async () => {
      const page = await signedIn('Poppy Nightingale-Rush');
      await page.goto('/register/board');
      await look(page, 'board');
      assert.equal(await page.getByText('Pseudonym', { exact: true }).count(), 0);
      assert.equal((await references(page)).length, 50);
    });
  });
}
