import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aJourney, follow, lookAt, press } from '../../test/support/journey.js';
import { staffedReview } from '../../test/support/staffed-review.js';

const ROWS = [
  'Date of contact\tTime\tSource of evidence\tDetails of contact\tWeather',
  'dd/mm/yyyy\t24 hour\tPlease state the record\tDescribe briefly\t',
  '3/4/19\t14:30\tNotes\tA fictional call.\tRain',
  '31/02/2019\t\tNotes\tA fictional visit.\tSun',
  'Spring 2018\tmorning\tNotes\t"Two lines\nof text"\t',
].join('\n');

for (const script of [true, false]) {
  describe(`an agency’s chronology, script ${script ? 'on' : 'off'}`, () => {
    const journey = aJourney();

    it('is typed row by row, filled from pasted rows, and undone', async () => {
      const { reference } = await staffedReview(journey.service());
      const page = await journey.as('Tansy Yarrowby', script);
      await page.goto(`/reviews/${reference}/chronology`);
      await lookAt(page, 'chronology-all', script);
      await follow(page, 'Thamesbank Hospitals NHS Trust (fictional)');
      await press(page, 'Start the chronology');
      await page.getByText('No entries yet').waitFor();
      await lookAt(page, 'chronology-empty', script);

      await page.fill('[name=when]', '?3/4/19');
      await page.fill('[name=time]', '2.30pm');
      if (script) await page.getByText('Understood as: 3 April 2019, not certain').waitFor();
      await page.fill('[name=source]', 'Emergency department record');
      await page.fill('[name=facts]', 'A fictional attendance.');
      if (script) await page.press('[name=facts]', 'Control+Enter');
      else await page.press('[name=source]', 'Enter');
      await page.getByText('Saved: 3 April 2019, not certain, 14:30').waitFor();
      assert.equal(await page.locator(':focus').getAttribute('name'), 'when');
      assert.equal(await page.inputValue('[name=source]'), 'Emergency department record');
      await lookAt(page, 'chronology-entries', script);

      await page.fill('[name=when]', '12/13/2018');
      await press(page, 'Save and go to the next');
      await page.getByText('there is no month 13').first().waitFor();
      await lookAt(page, 'chronology-refused', script);

      await follow(page, 'Change entry 1');
      await lookAt(page, 'chronology-entry', script);
      await follow(page, 'Insert an entry before this one');
      await page.fill('[name=facts]', 'Earlier that day.');
      await press(page, 'Save the entry');
      await page.getByText('Earlier that day.').waitFor();

      await press(page, 'Bring in a file or paste rows');
      await lookAt(page, 'chronology-bring-in', script);
      await page.fill('[name=paste]', ROWS);
      await press(page, 'Read the rows');
      await page.getByRole('heading', { name: 'Match the columns' }).waitFor();
      await lookAt(page, 'chronology-match', script);
      await press(page, 'Read the rows');
      await page.getByRole('heading', { name: 'Check the rows' }).waitFor();
      await lookAt(page, 'chronology-check', script);
      assert.equal(await page.getByRole('button', { name: /^Take in/ }).count(), 0);
      await page.fill('[name=f-when]', '28/02/2019');
      await press(page, 'Save the row');
      await press(page, 'Take in 3 rows');
      await page.getByText('3 entries taken in').waitFor();
      assert.equal(await page.locator('.dhr-entries tbody tr').count(), 5);

      await press(page, 'Bring in a file or paste rows');
      await follow(page, 'Pasted rows');
      await page.fill('[name=reason]', 'The wrong rows');
      await press(page, 'Undo the import');
      await page.getByText('3 entries taken out again').waitFor();
      await lookAt(page, 'chronology-undone', script);
      await page.goto(`/reviews/${reference}/chronology`);
      await follow(page, 'Thamesbank Hospitals NHS Trust (fictional)');
      await follow(page, /removed entries/);
      await lookAt(page, 'chronology-removed', script);
      await press(page, 'Put back');
      await page.getByText('The entry was put back').waitFor();
    });
  });
}
