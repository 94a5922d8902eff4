import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { makeReady } from '../../src/modules/documents/preview/make-ready.js';
import { readConfig } from '../../src/platform/config.js';
import { systemWork } from '../../src/system-work.js';
import { docx } from '../../test/corpus/packages.js';
import { sidewaysScroll } from '../../test/support/browser.js';
import { aJourney } from '../../test/support/journey.js';
import { staffedReview } from '../../test/support/staffed-review.js';
import { APage } from '../pages/a-page.js';

const text = (name: string, words: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(words) });

for (const javaScriptEnabled of [true, false]) {
  describe(`documents of a review, script ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    const journey = aJourney();
    const { service } = journey;

    const signedIn = (name: string) => journey.as(name, javaScriptEnabled);
    /** Axe runs as a script of the page; the markup is the same without. */
    const look = async (page: Page, heading: string): Promise<APage> => {
      if (javaScriptEnabled) return APage.seen(page, heading);
      assert.equal((await page.locator('h1').first().textContent())?.trim(), heading);
      await page.setViewportSize({ width: 320, height: 900 });
      assert.equal(await sidewaysScroll(page), 0);
      return APage.of(page);
    };

    it('from several files at once to a panel member who reads one', async () => {
      const { reference } = await staffedReview(service());
      const list = `/reviews/${reference}/documents`;
      const page = await signedIn('Rosemary Alder');
      await page.goto(list);
      const first = await look(page, 'Documents');
      await first.press('Upload documents');
      const upload = await look(page, 'Upload documents');
      await upload.press('Upload');
      assert.deepEqual(await upload.errors(), ['Select at least one file', 'Select what kind of document it is']);
      await look(page, 'Upload documents');

      await page
        .locator('input[type=file]')
        .setInputFiles([
          { name: 'Agenda of the first meeting.docx', mimeType: 'application/msword', buffer: docx() },
          text('Note for the panel.txt', 'A note'),
          text('program.exe', 'MZ\u0000'),
        ]);
      await page.getByLabel('Meeting paper').check();
      await upload.press('Upload');
      await page.getByText('of a kind we cannot take').first().waitFor();
      await page.goto(list);
      const filled = await look(page, 'Documents');
      await makeReady(systemWork(service().database, { now: () => service().now() }, readConfig({})));
      await filled.follow('Agenda of the first meeting');
      const one = await look(page, 'Agenda of the first meeting');
      await one.press('Read it here');
      await look(page, 'Agenda of the first meeting');
      assert.match((await page.locator('.dhr-document-text').textContent()) ?? '', /Words/);
      await page.goBack();

      await one.press('Upload a new version');
      const version = await look(page, 'Upload a new version');
      await page.locator('input[type=file]').setInputFiles([text('Agenda.txt', 'Second')]);
      await version.fill({ 'Why is there a new version?': 'An item was missing' });
      await version.press('Upload this version');
      await one.press('Release it');
      const release = await look(page, 'Release this document');
      await page.getByLabel('Everybody on the panel').check();
      await release.press('Release');

      const member = await signedIn('Marigold Teasel');
      await member.goto(list);
      await APage.of(member).follow('accepted the confidentiality undertaking');
      await look(member, 'Confidentiality undertaking');
      await member.getByLabel('I have read this and accept it').check();
      await APage.of(member).press('Continue to the papers');
      await APage.of(member).follow('Agenda of the first meeting');
      const saved = member.waitForEvent('download');
      await APage.of(member).press('Save the file');
      assert.equal((await saved).suggestedFilename(), 'Agenda.txt');

      await page.reload();
      assert.match((await page.locator('main').textContent()) ?? '', /Marigold Teasel saved version 2/);
      await one.follow('Take back');
      const back = await look(page, 'Take this release back');
      await back.fill({ 'Why?': 'Too early' });
      await back.press('Take it back');
      await one.follow('Withdraw this document');
      const withdraw = await look(page, 'Withdraw this document');
      await withdraw.fill({ 'Why?': 'The wrong paper' });
      await withdraw.press('Withdraw');
      await look(page, 'Agenda of the first meeting');
      await one.press('Put it back');
    });
  });
}
