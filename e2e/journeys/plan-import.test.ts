import assert from 'node:assert/strict';
import { buffer } from 'node:stream/consumers';
import { describe, it } from 'node:test';
import { actionPaths } from '../../src/modules/actions/paths.js';
import { writeXlsx } from '../../src/platform/spreadsheet/index.js';
import { wordDocument } from '../../src/platform/word/index.js';
import { aJourney, follow, lookAt, press } from '../../test/support/journey.js';
import { planWorld } from '../../test/support/plan-world.js';

const HEAD = [
  'No.',
  'Recommendation',
  'Action to take',
  'Lead agency',
  'Lead officer',
  'Key milestones',
  'Target date',
];
const PERSON = 'Tansy Yarrowby, Named nurse (tansy@bexley.example)';

/** The traps of plans as partnerships keep them: guidance under the headings, holes, parallel lines in one row, a key of colours among the rows. */
const rowsFor = (agency: string): string[][] => [
  ['', 'What is the recommendation?', 'How will it be done?', 'Who is responsible?', '', '', 'When?'],
  ['10', '2', 'Write it down', agency, PERSON, '', '31/3/26'],
  ['2', '1. Ask alone', 'Teach every ward\nAudit it', agency, PERSON, 'Trainer found\nFirst audit', '30/4/26\n31/5/26'],
  ['', '', '', '', '', '', ''],
  ['11', '1', 'Print a leaflet', 'All Agencies', PERSON, '', 'Ongoing'],
  ['Key of colours', 'Green is on track', '', '', '', '', ''],
];

for (const script of [true, false]) {
  describe(`a plan from a file, script ${script ? 'on' : 'off'}`, () => {
    const journey = aJourney();

    it('comes in from Excel and Word row by row, is mended, taken in, opened again and undone', async () => {
      const world = await planWorld(journey.service());
      const start = actionPaths.planPage(world.review.reference, 'import');
      const page = await journey.as('Rosemary Alder', script);
      const look = (name: string) => lookAt(page, `plan-import-${name}`, script);
      const says = async (words: RegExp) => assert.match((await page.locator('main').textContent()) ?? '', words);
      const rows = rowsFor(world.own.name);
      const read = async (name: string, bytes: Uint8Array) => {
        await page.goto(start);
        await page.getByLabel('File').setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });
        await press(page, 'Read the file');
        await page.getByRole('heading', { name: 'Check the rows' }).waitFor();
      };

      await page.goto(start);
      await press(page, 'Read the file');
      await page.getByText('There is a problem').waitFor();
      await look('refused');
      const columns = HEAD.map((title, at) => ({ title, value: (row: readonly string[]) => row[at] }));
      const taken = { marking: 'OFFICIAL', takenBy: 'Nobody', takenOn: '1 May 2026' };
      await read('plan.xlsx', await buffer(writeXlsx({ name: 'Plan', columns, rows, ...taken })));
      await says(/What is the recommendation\?/);
      await says(/“All Agencies” is nobody in particular/);
      await says(/“Ongoing” is no day/);
      await look('checking');
      const cardOf = (name: string) => page.locator('section', { has: page.getByRole('heading', { name }) });
      const leaveOut = async (name: string, why: string) => {
        await cardOf(name).getByLabel('Why it is left out').fill(why);
        await cardOf(name).getByRole('button', { name: 'Leave it out' }).click();
        await page.getByText(`Why: ${why}`).waitFor();
      };
      const card = cardOf('Print a leaflet');
      await card.getByLabel('Lead agency').fill(world.own.name);
      await card.getByLabel('Target date').fill('30 June 2026');
      await card.getByRole('button', { name: 'Save this row' }).click();
      await page.getByText(/1 row to be settled/).waitFor();
      await leaveOut('Key of colours', 'It explains the colours');
      await page.getByText(/0 rows to be settled/).waitFor();
      await press(page, 'Take the file in');
      await page.getByText(/It brought in \d actions/).waitFor();
      await look('taken');
      await follow(page, 'Go to the plan');
      await says(/Teach every ward.*Print a leaflet.*Write it down/s);
      await page.goBack();
      await press(page, 'Undo: take these actions out again');
      await says(/Nothing of this file is in the plan/);

      const cells = [HEAD, ...rows.slice(1)];
      const word = await wordDocument({
        ...{ title: 'Action plan', language: 'en-GB', landscape: true },
        parts: [{ kind: 'grid', header: cells[0] ?? [], rows: cells.slice(1) }],
      });
      await read('plan.docx', word);
      await leaveOut('Print a leaflet', 'Not of this review');
      await page.goto(start);
      for (const words of [/To be checked/, /Undone/]) await says(words);
      await follow(page, 'plan.docx');
      await press(page, 'Give this file up');
      await page.getByRole('heading', { name: 'Bring in a plan' }).waitFor();
    });
  });
}
