import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { chaseLateAnswers } from '../../src/modules/scoping/chasing/chase.js';
import { aJourney, lookAt, openMailedLink, press } from '../../test/support/journey.js';
import { reviewToScope, systemOf } from '../../test/support/scoped-review.js';

const group = (page: Page, name: string | RegExp) => page.getByRole('group', { name });

for (const script of [true, false]) {
  describe(`scoping the agencies, script ${script ? 'on' : 'off'}`, () => {
    const journey = aJourney();
    const { service } = journey;

    const look = (page: Page, name: string) => lookAt(page, `scoping-${name}`, script);

    it('from asking to the summary', async () => {
      const { review } = await reviewToScope(service());
      const page = await journey.newPage(script);
      const board = `/reviews/${review.reference}/scoping`;
      await page.goto('/sign-in');
      await press(page, 'Rosemary Alder');
      await page.goto(board);
      await look(page, 'board-empty');

      await page.getByRole('button', { name: 'Ask agencies' }).click();
      await look(page, 'choose');
      await group(page, 'Answer by').getByLabel('Day').fill('30');
      await press(page, 'Continue');
      await look(page, 'choose-with-errors');
      await group(page, 'Answer by').getByLabel('Day').fill('27');
      await page.getByLabel('Department for Work and Pensions').check();
      await page.getByLabel('Note to the agencies').fill('Please search under both surnames.');
      await press(page, 'Continue');
      await look(page, 'check');
      await press(page, 'Change something');
      assert.equal(await page.getByLabel('Note to the agencies').inputValue(), 'Please search under both surnames.');
      await press(page, 'Continue');
      await press(page, 'Send to 12 agencies');
      await page.getByText('Sent to 12 agencies').waitFor();

      const nurse = await journey.newPage(script);
      await openMailedLink(service(), nurse, 'tansy.yarrowby@bexley.example');
      await look(nurse, 'answer-overview');
      await nurse.getByRole('link', { name: 'Do you know them?' }).click();
      await look(nurse, 'answer-known');
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
      await look(nurse, 'answer-known-with-errors');
      await nurse.locator('#last-0-day').fill('28');
      await press(nurse, 'Save and continue');
      await look(nurse, 'answer-summary');
      await nurse
        .getByLabel('Sum up your contact')
        .fill(
          'Seen twice in the emergency department with injuries to the wrist. Asked about safety at home on the second visit; a referral to the independent adviser was offered and declined.',
        );
      await press(nurse, 'Save and continue');
      await look(nurse, 'answer-risk');
      for (const [question, answer] of [
        ['Was there a DASH assessment?', 'Yes'],
        ['Was there a MARAC?', 'No'],
        ['Was anybody under MAPPA?', 'Not known'],
        ['Do you know of children', 'Yes'],
      ] as const)
        await group(nurse, question).last().getByLabel(answer, { exact: true }).check();
      await press(nurse, 'Save and continue');
      await look(nurse, 'answer-records');
      await nurse.getByLabel('Yes, they are secured').check();
      await press(nurse, 'Save and come back later');
      await nurse.getByText('Saved. The link in your e-mail brings you back.').waitFor();
      await nurse.getByRole('link', { name: 'What you should contribute' }).click();
      await look(nurse, 'answer-contribution');
      await nurse.getByLabel('An individual management review (IMR)').check();
      await group(nurse, 'Who would write an IMR?').getByLabel('Name').fill('Sage Example');
      await press(nurse, 'Save and continue');
      await look(nurse, 'answer-check');
      await press(nurse, 'Hand in your answer');
      await look(nurse, 'answer-check-with-errors');
      await nurse.getByLabel('Your name').fill('Tansy Yarrowby');
      await nurse.getByLabel('Your post').fill('Named nurse');
      await nurse.getByLabel(/I answer for/).check();
      await press(nurse, 'Hand in your answer');
      await nurse.getByText('Answer handed in').first().waitFor();
      await look(nurse, 'answer-receipt');

      const fire = await journey.newPage(script);
      await openMailedLink(service(), fire, 'heath.gorseley@bexley.example');
      await fire.getByRole('link', { name: 'make a nil return' }).click();
      await look(fire, 'answer-nil');
      await fire.getByLabel('We searched and know none of these people').check();
      await fire.getByLabel('What did you search?').fill('Incident records and home safety visits');
      await fire.getByLabel('We hold no records').check();
      await fire.getByLabel('Your name').fill('Heath Gorseley');
      await fire.getByLabel('Your post').fill('Station commander');
      await fire.getByLabel(/I answer for/).check();
      await press(fire, 'Hand in the nil return');
      await fire.getByText('Answer handed in').first().waitFor();

      await page.goto(board);
      await look(page, 'board');
      await page.getByRole('link', { name: 'Thamesbank Hospitals' }).click();
      await look(page, 'one-answered');
      await page.goto(board);
      await page.getByRole('link', { name: 'Department for Work' }).click();
      await look(page, 'one-waiting');
      for (const [button, name] of [
        ['Send a reminder', 'reminder'],
        ['Send a new link, or to another person', 'link'],
        ['Agree another day', 'due-date'],
        ['Records confirmed as secured', 'records'],
        ['Enter the answer for them', 'enter'],
      ] as const) {
        await page.getByText(button, { exact: true }).click();
        await look(page, name);
        await page.getByRole('link', { name: 'Back', exact: true }).click();
      }
      await page.getByRole('link', { name: 'Withdraw, or record' }).click();
      await press(page, 'Close the request');
      await look(page, 'end-with-errors');
      await page.getByLabel('It was asked and did not take part').check();
      await page.getByLabel('Reason').fill('Declined by telephone on 10 February');
      await press(page, 'Close the request');
      await page.getByText('Asked, did not take part').first().waitFor();

      service().at('2026-03-06T08:00:00Z');
      await chaseLateAnswers(systemOf(service()));
      const later = await journey.newPage(script);
      await later.goto('/sign-in');
      await press(later, 'Rosemary Alder');
      await later.goto(board);
      await look(later, 'board-late');
      await later.getByRole('link', { name: 'The Probation Service' }).click();
      await look(later, 'one-late');
      await later.goto(`${board}/summary`);
      await look(later, 'summary');
      const ended = await journey.newPage(script);
      await openMailedLink(service(), ended, 'ivy.costmary@bexley.example');
      await look(ended, 'answer-closed');
    });
  });
}
