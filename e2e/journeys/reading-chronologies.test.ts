import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type ChronologyWorld, chronologyWorld, draft, writeFor } from '../../test/support/chronology-world.js';
import { aJourney, follow, lookAt, press } from '../../test/support/journey.js';

const WRIST = { facts: 'Broken left wrist. She said that she fell on the stairs.', person: 'Person who died' };
const LETTER = { facts: 'Letter from the hospital: broken right wrist after a fall.', person: 'Person who died' };

for (const script of [true, false]) {
  describe(`chronologies read as one, script ${script ? 'on' : 'off'}`, () => {
    const journey = aJourney();

    it('are handed in, judged, marked, drawn and released to the panel', async () => {
      const world: ChronologyWorld = await chronologyWorld(journey.service());
      await writeFor(journey.service(), world, {
        agencyId: world.own.id,
        drafts: [draft(WRIST), draft({ when: 'c. 2018' })],
      });
      await writeFor(journey.service(), world, { agencyId: world.other.id, drafts: [draft(LETTER)] });
      const author = await journey.as('Tansy Yarrowby', script);
      await author.goto(`${world.base}/${world.own.id}`);
      await follow(author, 'Hand it in');
      await lookAt(author, 'reading-hand-in', script);
      await press(author, 'Hand in');
      await author.getByText('The chronology is handed in').waitFor();

      const page = await journey.as('Rosemary Alder', script);
      await page.goto(`${world.base}/${world.other.id}/standing`);
      await press(page, 'Hand in');
      await page.goto(`${world.base}/${world.own.id}/standing`);
      await press(page, 'Send back');
      assert.match(await page.title(), /^Error: /);
      await lookAt(page, 'reading-send-back-refused', script);
      await press(page, 'Accept');
      await press(page, 'Release to the panel');
      await lookAt(page, 'reading-released', script);

      await page.goto(world.base);
      await follow(page, 'Read all that was handed in as one chronology');
      assert.equal(await page.locator('.dhr-told').count(), 3);
      await lookAt(page, 'reading-all', script);
      await follow(page, 'Doubles');
      await lookAt(page, 'reading-doubles', script);
      await follow(page, /Look at both and judge/);
      await lookAt(page, 'reading-pair', script);
      await page.getByLabel('Yes, the same event').check();
      await page.getByLabel(/Where do they not agree/).fill('Left or right wrist?');
      await press(page, 'Save');
      await follow(page, 'All entries');
      await page.getByText('One event, told by 2 agencies').waitFor();
      await follow(page, 'Open entry 2');
      await page.getByLabel(/How the report will tell it/).fill('She came to hospital with a broken wrist.');
      await press(page, 'Mark as a key event');
      await page.getByLabel('What could have been done here?').fill('Ask her alone');
      await press(page, 'Mark a missed opportunity');
      await page.getByLabel('Your comment').fill('Which wrist?');
      await press(page, 'Add comment');
      await lookAt(page, 'reading-entry', script);
      for (const tab of ['Key events', 'Missed opportunities', 'Gaps', 'Timeline', 'Versions', 'Notes']) {
        await page.goto(`${world.base}/together`);
        await follow(page, tab);
        await lookAt(page, `reading-${tab.toLowerCase().replace(' ', '-')}`, script);
      }
      await page.getByLabel('When was it?').fill('May 2019');
      await page.getByLabel('Birth of a child').check();
      await page.getByRole('textbox', { name: 'Note' }).fill('Her son was born.');
      await press(page, 'Save note');
      await page.goto(`${world.base}/together`);
      assert.equal(await page.locator('.dhr-review-note').count(), 1);
    });
  });
}
