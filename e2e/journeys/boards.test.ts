import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { clear, draftedReview } from '../../test/support/cleared-review.js';
import { aJourney, follow, lookAt, press } from '../../test/support/journey.js';

const section = (key: string, text: string) => ({
  ...{ part: 'summary' as const, key, heading: key, text, filled: [], after: '' },
});

for (const script of [true, false]) {
  describe(`boards, script ${script ? 'on' : 'off'}`, () => {
    const journey = aJourney();
    const { service } = journey;

    it('get their meetings and the brief report, and somebody writes down what they made of it', async () => {
      const review = await draftedReview(service(), [section('conclusions', 'A question would have helped.')]);
      await clear(service(), review, '2026-02-09');
      const page = await journey.as('Rosemary Alder', script);
      const look = (name: string) => lookAt(page, `boards-${name}`, script);
      const says = async (words: RegExp) => assert.match((await page.locator('main').textContent()) ?? '', words);

      await page.goto('/boards');
      await look('none');
      await press(page, 'Put in these four');
      await follow(page, 'Community Safety Partnership Board');
      await press(page, 'Put in meetings');
      await page.getByLabel('When does it meet?').fill('some day');
      await press(page, 'Put in');
      await look('wrong-day');
      await page.getByLabel('When does it meet?').fill('11 February 2026 2pm\n12 May 2026');
      await press(page, 'Put in');
      await look('one');

      await page.goto(`/reviews/${review.reference}/boards`);
      await press(page, 'Draw it up from the signed report');
      await look('brief');
      await press(page, 'Save and look at the whole');
      await look('whole');
      await press(page, 'Issue the brief report');
      await press(page, 'Put it on that meeting');
      await says(/On the agenda of the meeting of 11 February 2026/);
      await look('review');

      service().at('2026-02-11T16:00:00Z');
      const after = await journey.as('Rosemary Alder', script);
      await after.goto(`/reviews/${review.reference}/boards`);
      await follow(after, 'Write down what came of it');
      await after.getByLabel('The board noted it').check();
      await lookAt(after, 'boards-item', script);
      await press(after, 'Save');
      await lookAt(after, 'boards-meeting', script);
      await after.goto(`/reviews/${review.reference}/boards`);
      assert.match((await after.locator('main').textContent()) ?? '', /Given on 11 February 2026\. The board noted it/);
    });
  });
}
