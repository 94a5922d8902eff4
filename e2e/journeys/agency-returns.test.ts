import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aJourney, follow, lookAt, openMailedLink, press } from '../../test/support/journey.js';
import { agencyNamed, reviewToScope } from '../../test/support/scoped-review.js';

describe('asking an agency for its return', () => {
  const journey = aJourney();
  const { service } = journey;

  for (const [script, agency, contact] of [
    [true, 'London Fire Brigade', 'heath.gorseley@bexley.example'],
    [false, 'The Probation Service, Greenwich and Bexley', 'olive.damson@bexley.example'],
  ] as const) {
    it(`from the request to an author with access (script ${script ? 'on' : 'off'})`, async () => {
      const { review } = await reviewToScope(service());
      const id = await agencyNamed(service(), agency);
      const page = await journey.as('Rosemary Alder', script);
      const look = (name: string) => lookAt(page, `returns-${name}`, script);

      await page.goto(`/reviews/${review.reference}`);
      await follow(page, 'Agency returns');
      await look('none');
      await page.getByRole('button', { name: 'Ask agencies' }).click();
      await press(page, 'Continue');
      assert.match(await page.title(), /^Error: /);
      await look('ask-refused');
      await page.locator(`input[name="agencies"][value="${id}"]`).check();
      await page.locator(`select[name="kind-${id}"]`).selectOption('short-report');
      await look('ask');
      await press(page, 'Continue');
      await look('check');
      await press(page, 'Send to 1 agency');
      await look('board');

      const guest = await journey.newPage(script);
      await openMailedLink(service(), guest, contact);
      await lookAt(guest, 'returns-contact', script);
      await guest.getByRole('button', { name: 'Name them' }).click();
      await press(guest, 'Send');
      await lookAt(guest, 'returns-who-refused', script);
      for (const [label, text] of [
        ['Name of the author', 'Sorrel Whinfield'],
        ['Post of the author', 'Manager'],
        ['E-mail address of the author', `author.${script}@bexley.example`],
        ['Name of the senior manager', 'Hazel Brook'],
        ['Post of the senior manager', 'Director'],
        ['E-mail address of the senior manager', `senior.${script}@bexley.example`],
      ] as const)
        await guest.getByLabel(label).fill(text);
      await guest.getByLabel('Yes', { exact: true }).check();
      await press(guest, 'Send');
      assert.match((await guest.locator('main').textContent()) ?? '', /Whom you named/);
      await lookAt(guest, 'returns-named', script);

      await page.reload();
      await follow(page, agency);
      await look('one');
      await press(page, 'Confirm and give access');
      assert.match((await page.locator('main').textContent()) ?? '', /Author named/);
      for (const name of [
        'Send a reminder',
        'Note a conversation',
        'Agree another day',
        'Put another author',
        'Send the contact',
        'Hand over',
        'Close:',
      ]) {
        await follow(page, new RegExp(name));
        await look(name.replace(/\W+/g, '-').toLowerCase());
        await follow(page, 'Back');
      }
      await look('answered');
    });
  }
});
