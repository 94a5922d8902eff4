import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { aReview, signedBy } from '../../test/support/decision-road.js';
import { aJourney, choose, follow, lookAt, press } from '../../test/support/journey.js';

const questions = [
  'Was the person who died aged 16 or over?',
  'Has the death resulted, or does it appear to have resulted, from violence, abuse or neglect?',
  'Was it by a person to whom they were related, or with whom they were or had been in an intimate personal relationship?',
  'Was it by a member of the same household?',
];

for (const javaScriptEnabled of [true, false]) {
  describe(`deciding, script ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    const journey = aJourney((service) => signedBy(service, 'each'));
    const { service } = journey;

    const as = (name: string) => journey.as(name, javaScriptEnabled);
    const shown = (page: Page, name: string) => lookAt(page, `decision-${name}`, javaScriptEnabled);

    it('from the first look at the test to what follows', async () => {
      const reference = await aReview(service());
      const page = await as('Rosemary Alder');
      await page.goto(`/reviews/${reference}/decision`);
      await shown(page, '01-nothing-yet');

      await page.getByText('things are missing: see each').click();
      await follow(page, 'Answer: Was the person who died aged 16 or over?');
      await shown(page, '02-criteria');
      await page.getByLabel(`Evidence for: ${questions[0]}`, { exact: true }).fill('Born in 1984');
      await press(page, 'Save answers');
      await shown(page, '03-criteria-with-error');
      for (const question of questions) {
        await choose(page, question, 'Yes');
        await page.getByLabel(`Evidence for: ${question}`, { exact: true }).fill('Police report of 24 January 2026');
      }
      const limbs = await page.locator('.dhr-limb').all();
      for (const limb of limbs.slice(questions.length)) await limb.getByLabel('Not known', { exact: true }).check();
      await press(page, 'Save answers');

      await follow(page, 'Record whom you consulted');
      await press(page, 'Save');
      await shown(page, '04-consultation-with-errors');
      await page.getByLabel('Name', { exact: true }).fill('Marigold Teasel');
      await page.getByLabel('Organisation (optional)').fill('Bexley Harbour Domestic Abuse Service (fictional)');
      await choose(page, 'Is domestic abuse their field?', 'Yes');
      await choose(page, 'What do they think?', 'Hold a review');
      await page.getByLabel('What did they say? (optional)').fill('There was a pattern of control over several years.');
      await press(page, 'Save');

      await follow(page, 'Propose a decision');
      await shown(page, '05-proposal');
      await page.getByLabel('Hold a review', { exact: true }).check();
      await page.getByLabel('As a statutory review').check();
      await page
        .getByLabel('Reasons', { exact: true })
        .fill('Every limb of the test is met.\n\nAgencies knew the family and did not speak to each other.');
      await shown(page, '06-proposal-filled');
      await press(page, 'Save proposal');
      await shown(page, '07-ready');
      await press(page, 'Put it to the chairs to sign');
      await shown(page, '08-before-the-chairs');

      const chair = await as('Jasper Oakhollow');
      await chair.setViewportSize({ width: 320, height: 640 });
      await chair.goto(`/reviews/${reference}/decision/signature`);
      await chair.getByLabel('Yes, I sign this decision').check();
      await press(chair, 'Send');
      await shown(chair, '09-signing-with-error');
      await chair.setViewportSize({ width: 320, height: 640 });
      await chair.getByLabel('I have read what is above').check();
      await press(chair, 'Send');
      assert.match((await chair.locator('main').textContent()) ?? '', /Waiting for Rowan Alderwick/);
      await shown(chair, '10-signed-by-one');
      await chair.goto(`/reviews/${reference}/decision/signature`);
      await shown(chair, '11-nothing-to-sign');

      const other = await as('Rowan Alderwick');
      await other.goto(`/reviews/${reference}/decision/signature`);
      await shown(other, '12-signing');
      await other.getByLabel('Yes, I sign this decision').check();
      await other.getByLabel('I have read what is above').check();
      await press(other, 'Send');
      assert.match((await other.locator('main').textContent()) ?? '', /A review will be held/);

      await page.goto(`/reviews/${reference}/decision`);
      await shown(page, '13-decided');
      await follow(page, 'Fill in the Home Office reporting form');
      await shown(page, '14-home-office-form');
      await press(page, 'Save and make the Word file');
      await shown(page, '15-home-office-form-made');
      await page.goto(`/reviews/${reference}/decision`);
      await follow(page, 'Record that the Home Office was told');
      await shown(page, '16-home-office-told');
      await choose(page, 'How were they told?', 'By secure mail');
      await page.getByLabel('What proves it, and where is it kept?').fill('Receipt in the case folder');
      await press(page, 'Save');
      await follow(page, 'Record that the family was told');
      await press(page, 'Save');
      await shown(page, '17-family-told-with-errors');
      await choose(page, 'How?', 'In person');
      await page.getByLabel('Through whom?').fill('Family liaison officer');
      await page.getByLabel('What proves it, and where is it kept?').fill('Her log of 10 February');
      await press(page, 'Save');
      await follow(page, 'Withdraw this record');
      await shown(page, '18-withdrawal');
      await page.goto(`/reviews/${reference}/decision/direction`);
      await shown(page, '19-direction');
      await page.goto(`/reviews/${reference}/decision/challenges/new`);
      await shown(page, '20-challenge');
      await page.goto(`/reviews/${reference}/decision/proposal`);
      await shown(page, '21-look-again');
      await page.goto(`/reviews/${reference}/decision`);
      await shown(page, '22-all-done');
    });
  });
}
