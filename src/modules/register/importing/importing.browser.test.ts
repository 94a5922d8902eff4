import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aJourney, follow, lookAt, press } from '../../../../test/support/journey.js';

const FILE = [
  'All DHRs,,,,,',
  'DHR ref,Pseudonym,Borough,Date notified,Status,Tutor',
  'A-1,Rowan,Fenland and beyond,March 2014,Closed,Ms Oak',
  'A-2,Linnet,Bexley,31 June 2014,Published,',
  'A-3,Sorrel,Bexley,05/13/2015,,',
].join('\n');

describe('a register that comes in from a spreadsheet, in a browser', () => {
  const journey = aJourney();

  it('is checked, put right, taken in, found in the register and changed', async () => {
    const page = await journey.as('Rosemary Alder', true);
    const look = (name: string) => lookAt(page, `register-import-${name}`, true);
    await page.goto('/register');
    await follow(page, 'Read in a spreadsheet');
    await look('start');
    await press(page, 'Read the file');
    await look('refused');
    await page.setInputFiles('input[type="file"]', {
      name: 'dhrs.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(FILE),
    });
    await press(page, 'Read the file');
    await page.getByText('Which column is which').click();
    await look('checking');
    await page.getByLabel('The second, as written here: 05/04/2014 is 5 April').check();
    await press(page, 'Read these dates so');
    await page.locator('#row-2').getByLabel('Date notified').fill('30 June 2014');
    await press(page, 'Save the correction');
    await press(page, 'Keep it as it stands');
    await page.goto(`${page.url().split('?')[0]}?show=new`);
    await look('ready');
    await press(page, 'Take the file in');
    await look('taken');
    await follow(page, 'Earlier reviews in the register');
    await look('register');
    assert.deepEqual(await page.locator('tbody th').allInnerTexts(), ['A-3', 'A-2', 'A-1']);
    await follow(page, 'A-1');
    await follow(page, 'Change what it says');
    await page.getByLabel('Notified', { exact: true }).fill('31 June 2014');
    await press(page, 'Save');
    await look('change-refused');
    await page.getByLabel('Notified', { exact: true }).fill('April 2014');
    await press(page, 'Save');
    await page.getByText('Notified: “March 2014” became “April 2014”').waitFor();
    await look('entry');
  });
});
