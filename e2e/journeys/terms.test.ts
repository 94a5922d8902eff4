import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aJourney, fillDay, lookAt, press } from '../../test/support/journey.js';
import { reviewToScope } from '../../test/support/scoped-review.js';

describe('terms of reference', () => {
  const journey = aJourney();
  const { service } = journey;

  for (const script of [true, false]) {
    it(`from the template to agreed terms, without a real name (script ${script ? 'on' : 'off'})`, async () => {
      const { review } = await reviewToScope(service());
      const page = await journey.as('Rosemary Alder', script);
      const look = (name: string) => lookAt(page, `terms-${name}`, script);
      const change = (part: string) => page.getByRole('link', { name: `Change ${part}` }).click();

      await page.goto(`/reviews/${review.reference}`);
      await page.getByRole('link', { name: 'Terms of reference', exact: true }).first().click();
      await look('none');
      await page.getByRole('button', { name: 'Start from the template' }).click();
      await page.getByLabel('Killed by a partner or former partner').check();
      await press(page, 'Start');
      await look('started');

      await page.getByRole('link', { name: 'Set the period under review, and say why that one' }).click();
      await fillDay(page, 'from', '2020-01-01');
      await fillDay(page, 'to', '2019-01-31');
      await page.getByLabel('Why this period?').fill('From the first contact');
      await press(page, 'Save');
      assert.match(await page.title(), /^Error: /);
      await look('period-refused');
      await fillDay(page, 'to', '2026-01-31');
      await press(page, 'Save');

      await page.getByRole('link', { name: 'Choose the agencies that contribute' }).click();
      await page.getByRole('radio', { name: 'Chronology and management review' }).first().check();
      await look('agencies');
      await press(page, 'Save');

      await change('lines of enquiry');
      await page.getByLabel('Add a line of enquiry').fill('What did schools know?');
      await press(page, 'Add it');
      await look('lines');
      await page.getByRole('link', { name: 'Back', exact: true }).click();
      await change('media');
      await page.getByLabel('What the terms say').fill('Ask nobody about Zqvictim.');
      await press(page, 'Save');
      assert.match((await page.locator('main').textContent()) ?? '', /Something here may say who somebody really is/);
      await look('found');
      await page.getByRole('link', { name: 'Media', exact: true }).click();
      await page.getByLabel('What the terms say').fill('Nobody on the panel speaks to the media.');
      await press(page, 'Save');

      await page.getByRole('button', { name: 'Make version 1' }).click();
      await page.getByLabel('What is it for, or what has changed?').fill('For the first meeting');
      await look('new-version');
      await press(page, 'Make version 1');
      await page.getByRole('button', { name: 'Record that it was agreed' }).click();
      await fillDay(page, 'agreedOn', '2026-02-10');
      await page.getByLabel('By whom?').fill('the panel at its first meeting');
      await press(page, 'Record the agreement');
      await look('agreement-refused');
      await page.getByLabel('What did the family say about them?').fill('They asked about school; it is in');
      await press(page, 'Record the agreement');
      await look('agreed');
      const [word] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: 'Word', exact: true }).click(),
      ]);
      assert.match(word.suggestedFilename(), /terms of reference version 1\.docx$/);
    });
  }
});
