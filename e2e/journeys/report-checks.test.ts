import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { castMember } from '../../src/demonstration/cast.js';
import { findingsWorld } from '../../test/support/findings-world.js';
import { aJourney, follow, lookAt, openMailedLink, press } from '../../test/support/journey.js';

describe('a report before it goes out', () => {
  const journey = aJourney();
  const { service } = journey;

  for (const [script, contact] of [
    [true, 'heath.gorseley@bexley.example'],
    [false, 'olive.damson@bexley.example'],
  ] as const)
    it(`from its checks to two signatures and what stands in the way of sign-off (script ${script ? 'on' : 'off'})`, async () => {
      const { review, own } = await findingsWorld(service());
      const base = `/reviews/${review.reference}/report`;
      const author = await service().as('report-author');
      const at = `${base}/sections/overview/analysis`;
      const text = `The surgery failed to ask.\n\n${own.name} came on time.\n\nRing 020 7946 0000.`;
      await author.post(at, { text, after: '', _version: '0' }, at);
      await author.post(`${base}/versions/new`, { note: 'First draft' });
      await author.post(`${base}/versions/1/steps/final-draft`, { _version: '1' });

      const page = await journey.as(castMember('report-author').name, script);
      const look = (name: string) => lookAt(page, `report-checks-${name}`, script);
      await page.goto(`${base}/checks`);
      await look('messages');
      const telephone = page.locator('#identifier .dhr-standing').first();
      await telephone.locator('summary').click();
      await telephone.getByLabel('Why?').fill('The number of a public helpline');
      await telephone.getByRole('button', { name: 'Settle it' }).click();
      assert.match((await page.locator('main').textContent()) ?? '', /In order as it stands: 1/);

      await follow(page, 'Fact-check');
      await look('fact-check');
      await follow(page, own.name);
      await page.getByLabel('Who is asked').fill('Heath Gorseley');
      await page.getByLabel('Their e-mail address').fill(contact);
      await look('ask');
      await press(page, 'Put these to the agency');
      const guest = await journey.newPage(script);
      await openMailedLink(service(), guest, contact);
      await lookAt(guest, 'report-checks-passages', script);
      await press(guest, 'Send the answer');
      await lookAt(guest, 'report-checks-passages-refused', script);
      await guest.getByLabel('It is not right').check();
      await guest.getByLabel(/if not, what is right/).fill('It was an hour late.');
      await guest.getByLabel('Your name').fill('Heath Gorseley');
      await guest.getByLabel('Your post').fill('Head of nursing');
      await press(guest, 'Send the answer');
      assert.match((await guest.locator('main').textContent()) ?? '', /Thank you\. Heath Gorseley answered/);
      await page.reload();
      await follow(page, own.name);
      await page.getByLabel('The report was changed').check();
      await page.getByLabel('How, or why not').fill('The hour is named now.');
      await look('answered');
      await press(page, 'Settle it');
      await press(page, 'Close this fact-check');

      await follow(page, 'Anonymity');
      await look('anonymity');
      await page.getByLabel('Before it goes to the Home Office').check();
      await page.getByLabel(/I have read the whole set/).check();
      await press(page, 'Sign as the first of two');
      const lead = await journey.as(castMember('information-governance').name, script);
      await lead.goto(`${base}/anonymity`);
      await lookAt(lead, 'report-checks-anonymity-second', script);
      await lead.getByLabel(/I have read the whole set myself/).check();
      await press(lead, 'Sign as the second of two');
      assert.match((await lead.locator('main').textContent()) ?? '', /Signed by two/);

      const chair = await journey.as(castMember('csp-chair').name, script);
      await chair.goto(`${base}/sign-off`);
      await lookAt(chair, 'report-checks-sign-off', script);
      await chair.getByLabel('Send it back').check();
      await press(chair, 'Save my decision');
      await lookAt(chair, 'report-checks-sign-off-refused', script);
      await chair.getByLabel('Comment').fill('The equality section is empty.');
      await press(chair, 'Save my decision');
      assert.match((await chair.locator('main').textContent()) ?? '', /Sent back by/);
    });
});
