import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { familyReview } from '../../test/support/family-road.js';
import { aJourney, choose, follow, lookAt, press } from '../../test/support/journey.js';

const fillDay = async (
  page: Page,
  group: string,
  [day, month, year]: readonly [string, string, string],
): Promise<void> => {
  const boxes = page.getByRole('group', { name: group });
  await boxes.getByLabel('Day').fill(day);
  await boxes.getByLabel('Month').fill(month);
  await boxes.getByLabel('Year').fill(year);
};

for (const javaScriptEnabled of [true, false]) {
  describe(`work with the family, script ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    const journey = aJourney();
    const { service } = journey;

    const as = (name: string) => journey.as(name, javaScriptEnabled);
    const shown = (page: Page, name: string) => lookAt(page, `family-${name}`, javaScriptEnabled);

    it('from the plan to a contact that is kept, a warning that is read, and a letter sent by hand', async () => {
      const { base } = await familyReview(service());
      const page = await as('Rosemary Alder');
      await page.goto(base);
      await shown(page, '01-nobody-yet');
      await page.goto(`${base}/plan`);
      await press(page, 'Make the plan');
      await shown(page, '02-plan-with-errors');
      await page.getByLabel('Who is approached, and how?').fill('Her sister first, through the liaison officer.');
      await page.getByLabel('When, and how does that fit the dates in court?').fill('After the plea hearing.');
      await page.getByLabel('By whom is each of them approached?').fill('The independent chair.');
      await page.getByLabel('We are asking one').check();
      await press(page, 'Make the plan');

      await press(page, 'Add a person');
      await press(page, 'Save');
      await shown(page, '03-add-with-errors');
      await page.getByLabel('Family', { exact: true }).check();
      await page.getByLabel('Name', { exact: true }).fill('Meadow Larksong (fictional)');
      await page.getByLabel('What are they to the person who died?').fill('Sister');
      await page.getByLabel('Who is the one person in touch with them?').selectOption({ index: 2 });
      await page.getByLabel('What do they like to be called? (optional)').fill('Meadow');
      await page.getByLabel('By telephone').check();
      await page.getByLabel('Which dates do we keep away from? (optional)').fill('3 March, her sister’s birthday');
      await page
        .getByLabel('Could contact put them in danger? (optional)')
        .fill('Her post is read by others. Telephone first.');
      await press(page, 'Save');
      await shown(page, '04-contact');
      const contact = new URL(page.url()).pathname;

      await page.getByLabel('To write them down or correct them').check();
      await press(page, 'Show address and telephone');
      await shown(page, '05-details');
      await page.getByLabel('Telephone').fill('00000 111222');
      await press(page, 'Save changes');

      const chair = await as('Dr Angelica Stonecrop');
      await chair.goto(contact);
      await shown(chair, '06-warning');
      await press(chair, 'I have read this, open the record');
      await follow(chair, 'Record a contact');
      await press(chair, 'Save');
      await shown(chair, '07-exchange-with-errors');
      await choose(chair, 'How?', 'By telephone');
      await chair.getByLabel('That there is, or may be, a review').check();
      await chair
        .getByLabel('What was said? (optional)')
        .fill('She wants her sister to be known as somebody who laughed.');
      await chair.getByLabel('Only I read what was said').check();
      await fillDay(chair, 'When do they expect to hear from us next? (optional)', ['24', '2', '2026']);
      await press(chair, 'Save');
      await shown(chair, '08-contact-of-the-chair');
      await page.goto(contact);
      assert.doesNotMatch((await page.locator('main').textContent()) ?? '', /somebody who laughed/);

      for (const [link, name] of [
        ['Record that they were told about advocacy', '09-advocacy'],
        ['Record a leaflet', '10-leaflet'],
        ['Record a question to them, or a comment', '11-comment'],
        ['Plan a reading', '12-reading'],
        ['Keep their words about the person who died', '13-tribute'],
        ['Safe contact, do not contact, or they have died', '14-safety'],
        ['Change what is kept', '15-edit'],
      ] as const) {
        await chair.goto(contact);
        await follow(chair, link);
        await shown(chair, name);
      }
      await chair.goto(contact);
      await follow(chair, 'Write a letter');
      await chair.getByLabel('First letter').check();
      await shown(chair, '16-new-letter');
      await press(chair, 'Draw up the letter');
      await shown(chair, '17-letter');
      await chair.getByLabel('How?').fill('Handed over by the liaison officer');
      await press(chair, 'Record');
      await shown(chair, '18-all-of-it');

      await chair.goto(`${base}/pseudonyms`);
      await shown(chair, '19-names');
      await chair.goto(`${base}/photograph`);
      await shown(chair, '20-consent');
      await chair.getByLabel('Meadow Larksong (fictional), Sister').check();
      await chair.getByLabel('How, and where is that kept?').fill('Signed form in the case folder');
      await chair.getByLabel('At every meeting of the panel').check();
      await press(chair, 'Save');
      await shown(chair, '21-consent-kept');
      await chair.setInputFiles('input[type=file]', { name: 'her.png', mimeType: 'image/png', buffer: picture });
      await press(chair, 'Keep it');
      await chair.goto(`${base.replace(/\/family$/, '')}/photograph`);
      await shown(chair, '22-photograph-closed');
      await press(chair, 'Show the photograph');
      await chair.locator('img.dhr-photograph').waitFor();
      await shown(chair, '23-photograph');

      await chair.goto(base);
      await shown(chair, '24-family');
      await chair.goto(`${base}/alleged`);
      await shown(chair, '25-other-side');
      await press(chair, 'Add a person');
      await chair.getByLabel('The alleged perpetrator', { exact: true }).check();
      await chair.getByLabel('Name', { exact: true }).fill('Flint Harrow (fictional)');
      await chair.getByLabel('What are they to the alleged perpetrator?').fill('Themselves');
      await chair.getByLabel('Who is the one person in touch with them?').selectOption({ index: 1 });
      await press(chair, 'Save');
      await shown(chair, '26-other-side-contact');
      await follow(chair, 'Decide whether to invite them');
      await shown(chair, '27-invitation');
      await chair.goto('/my-day');
      assert.match((await chair.locator('main').textContent()) ?? '', /Be in touch, as you agreed|My day/);
    });

    it('a death in the family stops what was planned, in words that fit', async () => {
      const { base } = await familyReview(service());
      const page = await as('Rosemary Alder');
      await page.goto(`${base}/new`);
      await page.getByLabel('Neighbour').check();
      await page.getByLabel('Name', { exact: true }).fill('Hollis Brackenbury (fictional)');
      await page.getByLabel('What are they to the person who died?').fill('Neighbour of many years');
      await page.getByLabel('Who is the one person in touch with them?').selectOption({ index: 1 });
      await press(page, 'Save');
      await follow(page, 'Safe contact, do not contact, or they have died');
      await fillDay(page, 'The day they died, if they have died', ['9', '2', '2026']);
      await press(page, 'Save');
      await shown(page, '28-died');
      assert.match(
        (await page.locator('main').textContent()) ?? '',
        /Everything that was planned with them has stopped/,
      );
      assert.equal(await page.getByRole('link', { name: 'Write a letter' }).count(), 0);
    });
  });
}

/** A square of one colour. */
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAgAAAAIAQMAAAD+wSzIAAAABlBMVEX///+/v7+jQ3Y5AAAADklEQVQI12P4AIX8EAgALgAD/aNpbtEAAAAASUVORK5CYII=',
  'base64',
);
