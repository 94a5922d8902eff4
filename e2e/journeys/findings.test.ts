import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bind, findingsWorld } from '../../test/support/findings-world.js';
import { aJourney, follow, lookAt, press } from '../../test/support/journey.js';

for (const script of [true, false]) {
  describe(`findings, script ${script ? 'on' : 'off'}`, () => {
    const journey = aJourney();

    it('are proposed by the panel, settled by the chair, recorded from entries and returns, and passed on', async () => {
      const world = await findingsWorld(journey.service());
      await bind(journey.service(), world, 'panel-da');
      const base = `/reviews/${world.review.reference}/findings`;
      const panel = await journey.as('Marigold Teasel', script);
      await panel.goto(base);
      await lookAt(panel, 'findings-none', script);
      await press(panel, 'Propose a finding');
      await press(panel, 'Propose it');
      assert.match(await panel.title(), /^Error: /);
      await lookAt(panel, 'findings-propose-refused', script);
      await panel.getByLabel('Good practice').check();
      await panel.getByLabel('The finding in one sentence').fill('Her doctor saw her alone');
      for (const [part, value] of [
        ['Day', '9'],
        ['Month', '2'],
        ['Year', '2026'],
      ] as const)
        await panel.getByLabel(part, { exact: true }).fill(value);
      await press(panel, 'Propose it');
      await panel.getByText('is proposed').waitFor();

      const page = await journey.as('Dr Angelica Stonecrop', script);
      await page.goto('/my-day');
      await follow(page, /Decide on a proposed finding/);
      await follow(page, 'Her doctor saw her alone');
      await lookAt(page, 'findings-proposed', script);
      await press(page, 'Agree it');
      await page.getByText(/Finding 1: agreed/).waitFor();
      await press(page, 'Change it');
      await lookAt(page, 'findings-change', script);
      await page.getByLabel('The finding in one sentence').fill('Her doctor saw her alone and believed her');
      await press(page, /^Save$/);
      await page.getByText('Finding 1 is changed.').waitFor();
      await follow(page, 'Tie it to something');
      await page.getByLabel('Look for entries of the chronology').fill('wrist');
      await press(page, 'Look');
      await page.getByLabel(/broken wrist/).check();
      await lookAt(page, 'findings-tie', script);
      await press(page, 'Tie it to these');
      await page.getByText('It is tied to what you chose.').waitFor();
      await lookAt(page, 'findings-one', script);

      await page.goto(`${base}/returns`);
      await follow(page, world.other.name);
      await page.getByLabel(/^Passage 1 of Line of enquiry/).check();
      await lookAt(page, 'findings-passages', script);
      await press(page, 'Go on');
      await page.getByLabel('Lesson', { exact: true }).check();
      await page.getByLabel('The finding in one sentence').fill('Risk is asked anew each time');
      await page.getByLabel('Assessment and identification of risk').check();
      await lookAt(page, 'findings-record', script);
      await press(page, 'Record it');
      await page.getByText('a letter is drawn up and has not gone yet').first().waitFor();
      await lookAt(page, 'findings-lesson', script);
      await press(page, 'Set it aside');
      await press(page, 'Set it aside');
      assert.match(await page.title(), /^Error: /);
      await lookAt(page, 'findings-set-aside', script);

      await page.goto(`${base}?q=risk`);
      await lookAt(page, 'findings-list', script);
      await follow(page, 'By theme');
      await lookAt(page, 'findings-matrix', script);
      await follow(page, 'Missed opportunities');
      await lookAt(page, 'findings-missed', script);
    });
  });
}
