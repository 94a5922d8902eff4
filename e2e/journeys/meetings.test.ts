import { describe, it } from 'node:test';
import { aJourney, choose, fillDay, follow, lookAt, press } from '../../test/support/journey.js';
import { staffedReview } from '../../test/support/staffed-review.js';

for (const script of [true, false]) {
  describe(`a meeting, script ${script ? 'on' : 'off'}`, () => {
    const journey = aJourney();

    it('from the day that is set to minutes that stay', async () => {
      const { reference } = await staffedReview(journey.service());
      const shown = (name: string) => lookAt(page, `meetings-${name}`, script);
      const page = await journey.as('Dr Angelica Stonecrop', script);
      await page.goto(`/reviews/${reference}/meetings`);
      await shown('01-none');
      await press(page, 'Arrange a meeting');
      await press(page, 'Arrange the meeting');
      await shown('02-arrange-with-errors');
      await choose(page, 'What sort of meeting is it?', 'First panel meeting');
      await fillDay(page, 'on', '2026-02-10');
      await page.getByLabel('It starts at').fill('8.30am');
      await page.getByLabel('It ends at').fill('11:00');
      await page.getByLabel('Place', { exact: true }).fill('Civic Offices, room 2');
      await press(page, 'Arrange the meeting');
      await shown('03-meeting');
      const meeting = new URL(page.url()).pathname;
      await press(page, /Invite \d+ people/);
      await page.goto(`${meeting}/agenda`);
      await shown('04-no-agenda');
      await press(page, 'Draw up the agenda');
      await shown('05-agenda');
      await page.goto(`${meeting}/papers`);
      await shown('06-papers');
      await page.goto(`${meeting}/agenda`);
      await press(page, 'Send the agenda without papers');
      await press(page, 'I am coming');
      await shown('07-sent');
      await page.goto(`${meeting}/move`);
      await shown('08-move');

      await page.goto(`${meeting}/attendance`);
      for (const box of await page.getByLabel('Present', { exact: true }).all()) await box.check();
      await shown('09-attendance');
      await press(page, 'Save');
      await follow(page, /Write this item.*Agencies and scope/);
      await press(page, 'Save');
      await shown('10-minute-with-errors');
      await page.getByLabel('Asked: nobody else needs inviting, and the period stands').check();
      await page.getByLabel('What was said', { exact: true }).fill('Asked. Nobody else for now.');
      await press(page, 'Save');
      await follow(page, 'Note an action');
      await shown('11-action');
      await page.getByLabel('What is to be done?').fill('Ask housing for its file');
      await page.getByRole('radio').first().check();
      await press(page, 'Note the action');
      await press(page, 'Send the minutes to the panel');
      await shown('12-minutes');
      await page.goto('/calendar');
      await press(page, 'Make my calendar address');
      await shown('13-calendar');
    });
  });
}
