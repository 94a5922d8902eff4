import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { day } from '../../src/kernel/day.js';
import { blankIdentity, registerReview } from '../../src/modules/reviews/index.js';
import { acceptedReview } from '../../test/support/accepted-review.js';
import { aJourney, lookAt, press } from '../../test/support/journey.js';
import { personWork } from '../../test/support/person-work.js';

const PHONE = 320;
const REAL_NAME = 'Marigold Testcase';

describe('seeing where things stand', () => {
  const journey = aJourney();
  const { service } = journey;
  const signedIn = (script: boolean) => journey.as('Rosemary Alder', script);
  const look = (page: Page, name: string, script: boolean) => lookAt(page, `seeing-${name}`, script);

  const aReview = () =>
    personWork(service())('co-ordinator', (work, partnershipId) =>
      registerReview(work, {
        partnershipId,
        kind: 'statutory',
        dateOfDeath: day('2026-01-20'),
        firstAwareOn: day('2026-01-22'),
        writtenNotificationOn: day('2026-01-23'),
        acceptedOn: day('2026-01-26'),
        subjects: [{ role: 'victim', identity: { ...blankIdentity, fullName: REAL_NAME } }],
      }),
    );

  const main = async (page: Page): Promise<string> => (await page.locator('main').textContent()) ?? '';

  for (const script of [true, false]) {
    const how = script ? 'on' : 'off';

    it(`sees the review: overview, chart, duty with its reason, real names, timeline, lookers (script ${how})`, async () => {
      const registered = await aReview();
      assert.ok('review' in registered);
      const { reference } = registered.review;
      const page = await signedIn(script);
      await page.goto(`/reviews/${reference}`);
      await look(page, 'overview', script);
      assert.match((await page.locator('main h2').first().textContent()) ?? '', /What happens next/);
      assert.ok(!(await page.content()).includes(REAL_NAME));

      await page.setViewportSize({ width: PHONE, height: 900 });
      assert.equal(await page.getByRole('link', { name: 'Flow charts', exact: true }).count(), 0);
      await page.locator('summary', { hasText: 'Menu of this review' }).click();
      await page.getByRole('link', { name: 'Flow charts', exact: true }).click();
      await look(page, 'chart', script);
      const listed = await page.locator('.flow-list-link').count();
      assert.equal(await page.locator('svg a.flow-node').count(), listed);

      await page.locator('svg a', { hasText: 'Are the' }).click();
      assert.equal(await page.locator('h1').textContent(), 'Decide whether to hold a review');
      assert.match(await main(page), /One calendar month from 22 January 2026, when the CSP was first aware/);
      await look(page, 'duty', script);
      assert.equal(await page.locator('[aria-current="true"]:visible').textContent(), 'Duties');

      await page.getByRole('link', { name: 'People', exact: true }).last().click();
      await press(page, 'Show real names');
      await look(page, 'names-without-a-reason', script);
      assert.ok(!(await page.content()).includes(REAL_NAME));
      await page.getByLabel('Why do you need them?').fill('To check a letter before it goes');
      await press(page, 'Show real names');
      assert.match(await main(page), new RegExp(REAL_NAME));
      await look(page, 'names', script);

      await page.getByRole('link', { name: 'Timeline', exact: true }).click();
      assert.match(await main(page), /Real names looked at\s*Rosemary Alder/);
      assert.ok(!(await page.content()).includes(REAL_NAME));
      await look(page, 'timeline', script);
      await page.getByRole('link', { name: 'By the system' }).click();
      assert.doesNotMatch(await main(page), /Real names looked at/);

      await page.getByRole('link', { name: 'Who has looked', exact: true }).last().click();
      assert.match(await main(page), /Rosemary Alder/);
      await look(page, 'lookers', script);
    });

    it(`works off a line of the day: the most urgent first, done where it leads, and gone (script ${how})`, async () => {
      // One that was accepted two weeks ago and of which nobody was told: its lines are late.
      await aReview();
      const { reference } = await acceptedReview(service());
      const page = await signedIn(script);
      const lines = () => page.locator('.dhr-day__item', { hasText: reference });
      await page.goto('/my-day');
      await look(page, 'my-day', script);
      assert.match((await page.locator('main h2').first().textContent()) ?? '', /^Late/);
      const days = (await page.locator('.dhr-day__item--late .dhr-tag').allTextContents()).map((text) =>
        parseInt(text, 10),
      );
      assert.deepEqual(
        days,
        days.toSorted((one, other) => other - one),
      );

      const board = lines().filter({ hasText: 'Notify the Safeguarding Adults Board' });
      await board.getByRole('link', { name: /^Why this date/ }).click();
      assert.match(await main(page), /On the same day: 10 February 2026, when the notification was accepted/);
      await look(page, 'why', script);
      await page.goto('/my-day');
      const count = await lines().count();
      await board.getByRole('link', { name: 'Notify the Safeguarding Adults Board', exact: true }).click();
      assert.equal(await page.locator('h1').textContent(), 'Notices');
      await page.getByRole('link', { name: 'Safeguarding Adults Board', exact: true }).click();
      await press(page, 'I told them another way');
      await page.getByLabel('By phone').check();
      await page.getByLabel('Who did you tell?').fill('Board manager');
      await page.getByLabel('What proves it?').fill('Day book, page 12');
      await press(page, 'Record that they were told');
      await page.goto('/my-day');
      assert.equal(await lines().count(), count - 1);
      assert.equal(await board.count(), 0);
    });
  }

  it('tells whoever has nothing to do so, and what will come', async () => {
    const page = await journey.as('Poppy Nightingale-Rush', true);
    await page.goto('/my-day');
    assert.match(await main(page), /Nothing waits for you/);
    await look(page, 'empty-day', true);
  });
});
