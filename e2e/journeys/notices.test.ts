import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { acceptedReview, giveAddress } from '../../test/support/accepted-review.js';
import { aJourney, lookAt, openMailedLink, press } from '../../test/support/journey.js';

for (const javaScriptEnabled of [true, false]) {
  describe(`telling those who must be told, script ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    const journey = aJourney();
    const { service } = journey;

    const look = (page: Page, name: string) => lookAt(page, `notices-${name}`, javaScriptEnabled);

    it('from the list to the acknowledgement', async () => {
      const review = await acceptedReview(service());
      const address = 'mash.duty@bexley.example';
      await giveAddress(service(), review.id, 'mash', address);
      const page = await journey.as('Rosemary Alder', javaScriptEnabled);
      await page.goto(`/reviews/${review.reference}/notices`);
      await look(page, 'list');

      await press(page, 'Record a check');
      await press(page, 'Record the check');
      await look(page, 'check-with-errors');
      await page.getByLabel('Nobody living is at risk').check();
      await page.getByLabel('Who checked?').fill('MASH duty manager');
      await page.getByLabel('What was found and done?').fill('Checked with the school and the police.');
      await press(page, 'Record the check');

      const mash = 'Multi-Agency Safeguarding Hub (MASH)';
      await page.getByRole('link', { name: mash, exact: true }).click();
      await look(page, 'one');
      await page.getByRole('link', { name: 'Change the letter' }).click();
      await look(page, 'letter');
      await page.getByLabel('Subject').fill('A death has been notified');
      await press(page, 'Save the letter');
      await press(page, 'Check and send');
      await look(page, 'send');
      await press(page, `Send to ${address}`);
      await page.getByText('On its way; not opened yet').waitFor();

      await page.goto(`/reviews/${review.reference}/notices`);
      await page.getByRole('link', { name: 'Safeguarding Adults Board', exact: true }).click();
      await page.getByRole('link', { name: 'Change who is told' }).click();
      await look(page, 'recipient');
      await page.goBack();
      await press(page, 'I told them another way');
      await press(page, 'Record that they were told');
      await look(page, 'told-with-errors');
      await page.getByLabel('By phone').check();
      await page.getByLabel('Who did you tell?').fill('Board manager');
      await page.getByLabel('What proves it?').fill('Day book, page 12');
      await press(page, 'Record that they were told');
      await page.getByText('Told on 10 February 2026 by phone').first().waitFor();
      await press(page, 'Record an acknowledgement');
      await look(page, 'acknowledgement');

      const guest = await journey.newPage(javaScriptEnabled);
      await openMailedLink(service(), guest, address);
      await look(guest, 'extract');
      await press(guest, 'Acknowledge');
      await look(guest, 'extract-with-errors');
      await guest.getByLabel('Your name').fill('Fennel Brook');
      await guest.getByLabel('Your post').fill('Duty manager');
      await guest.getByLabel('We will check today').check();
      await press(guest, 'Acknowledge');
      await guest.getByText('Thank you').waitFor();
      await look(guest, 'acknowledged');

      await page.goto(`/reviews/${review.reference}/notices`);
      await page.getByText('Acknowledged on 10 February 2026 by Fennel Brook').waitFor();
      await page.getByRole('link', { name: mash, exact: true }).click();
      await look(page, 'one-acknowledged');
      await page.getByRole('link', { name: 'See what went' }).click();
      await look(page, 'what-went');
    });
  });
}
