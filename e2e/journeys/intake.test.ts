import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { day } from '../../src/kernel/day.js';
import {
  blankFurtherDetails,
  blankNotification,
  blankReferrer,
  blankSubject,
  given,
} from '../../src/modules/notification/content.js';
import { enterNotification } from '../../src/modules/notification/index.js';
import { openBrowser } from '../../test/support/browser.js';
import { personWork } from '../../test/support/person-work.js';
import { theService } from '../../test/support/service.js';
import { APage } from '../pages/a-page.js';

/** Who died, as the referrer wrote it. The two spellings are of one person. */
const victims = {
  first: 'Fern Testleaf',
  again: 'Ferne Test-Leaf',
  elsewhere: 'Sorrel Sampleton',
  mistake: 'Nobody Example',
};

for (const javaScriptEnabled of [true, false]) {
  describe(`The co-ordinator takes in notifications, script ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    const service = theService('2026-02-10T09:00:00Z');
    const references = new Map<string, string>();
    let browser: Browser;
    let context: BrowserContext;
    let page: Page;

    before(async () => {
      for (const name of Object.values(victims)) references.set(name, await hand(name));
      browser = await openBrowser();
      const baseURL = await service().app.listen({ port: 0, host: '127.0.0.1' });
      context = await browser.newContext({ javaScriptEnabled, baseURL });
      context.setDefaultTimeout(10_000);
      // The pages warn of a session's end by the browser's clock, which has to be that of the service.
      if (javaScriptEnabled) await context.clock.setFixedTime(service().now());
      page = await context.newPage();
      await page.goto('/sign-in');
      await page.getByRole('button', { name: /Rosemary Alder/ }).click();
    });
    after(() => browser?.close());

    const hand = async (name: string): Promise<string> => {
      const { reference } = await personWork(service())('co-ordinator', (work, partnershipId) =>
        enterNotification(work, {
          partnershipId,
          content: {
            ...blankNotification,
            referrer: { ...blankReferrer, agency: given('Test Housing'), email: given('myrtle@housing.example') },
            victims: [
              {
                ...blankSubject,
                fullName: given(name),
                ...(name === victims.first || name === victims.again
                  ? {
                      dateOfBirth: given({ kind: 'date' as const, date: { year: 1984, month: 3, day: 2 } }),
                      address: given('7 Example Road'),
                      postcode: given('DA6 7AT'),
                    }
                  : {}),
              },
            ],
            circumstances: given('Found by a neighbour'),
            further: {
              ...blankFurtherDetails,
              dateOfDeath: given({ kind: 'date', date: { year: 2026, month: 1, day: 31 } }),
            },
          },
          way: 'entered',
          receivedOn: day('2026-02-06'),
          referrerEmail: 'myrtle@housing.example',
        }),
      );
      return reference;
    };

    /** Axe is itself a script: a browser that runs none looks at the same page in a window of one that does, with the same session. */
    const see = async (heading: string): Promise<APage> => {
      if (javaScriptEnabled) return APage.seen(page, heading);
      const other = await browser.newContext({ baseURL: new URL(page.url()).origin });
      await other.addCookies(await context.cookies());
      await other.clock.setFixedTime(service().now());
      const window = await other.newPage();
      await window.goto(page.url());
      await APage.seen(window, heading);
      await other.close();
      return APage.of(page);
    };
    /** As it stands, where looking at its address would not show it: after a refusal. */
    const asItStands = async (heading: string): Promise<APage> =>
      javaScriptEnabled ? APage.seen(page, heading) : APage.of(page);
    const openOne = async (name: string): Promise<APage> => {
      await page.goto('/intake');
      await APage.of(page).follow(references.get(name) ?? '');
      return see(`Notification ${references.get(name)}`);
    };
    const text = async (): Promise<string> => ((await page.locator('main').textContent()) ?? '').replace(/\s+/g, ' ');
    const type = async (legend: string, [of, month, year]: readonly [string, string, string]): Promise<void> => {
      const group = page.getByRole('group', { name: legend });
      await group.getByLabel('Day', { exact: true }).fill(of);
      await group.getByLabel('Month', { exact: true }).fill(month);
      await group.getByLabel('Year', { exact: true }).fill(year);
    };

    it('accepts one: other dates mean another month; reference, pseudonym and regime follow', async () => {
      await page.goto('/intake');
      await see('Intake');
      assert.match(await text(), /4 notifications wait for you/);
      let at = await openOne(victims.first);
      await at.press('Accept and register a review');
      at = await see('Accept and register a review');
      assert.match(await text(), /The decision is due by 6 March 2026: one calendar month from 6 February 2026/);
      assert.match(await text(), /It becomes a Domestic Homicide Review, with the reference BEX-2026-01/);

      await type('Day the partnership was first aware', ['30', '1', '2026']);
      await at.press('Accept and register');
      at = await asItStands('Accept and register a review');
      assert.match((await at.errors()).join(), /must be the same as or after “The death”/);

      await type('Day the partnership was first aware', ['2', '2', '2026']);
      if (!javaScriptEnabled) await at.press('Show what this means');
      // With script the month follows as soon as the box is left.
      else await page.getByLabel('Statutory review').focus();
      await page.getByText('The decision is due by 2 March 2026').waitFor();
      await at.press('Accept and register');
      assert.match(await text(), /Registered as BEX-2026-01/);
      await page.goto('/reviews/BEX-2026-01/dates');
      assert.match(await text(), /31 January 2026.*2 February 2026.*6 February 2026.*10 February 2026/);
      const pseudonym = await page.goto('/reviews/BEX-2026-01').then(() => page.locator('h1').textContent());
      assert.doesNotMatch(pseudonym ?? '', /Fern|Testleaf/);
    });

    it('sees a likely double side by side, and links it', async () => {
      const at = await openOne(victims.again);
      const shown = await text();
      assert.match(shown, /BEX-2026-01 Very likely/);
      assert.match(
        shown,
        /This notification: Person who died.*Ferne Test-Leaf.*BEX-2026-01: Person who died.*Fern Testleaf/,
      );
      await at.press('Link to BEX-2026-01');
      assert.match(await text(), /The notification is linked/);
      assert.match(await text(), /Linked to BEX-2026-01/);
    });

    it('sends one on to the partnership where the person lived, where it waits', async () => {
      let at = await openOne(victims.elsewhere);
      await at.press('Send on to another partnership');
      at = await see('Send on to another partnership');
      await at.press('Send on');
      at = await asItStands('Send on to another partnership');
      assert.deepEqual(await at.errors(), ['Enter why the other partnership is responsible']);
      await page.getByLabel('A partnership that works with this system').selectOption({ index: 1 });
      await at.fill({ 'Why it is theirs': 'She lived in Northmere' });
      await at.press('Send on');
      assert.match(await text(), /Sent on to Northmere/);
      const other = await browser.newContext({ baseURL: new URL(page.url()).origin });
      const theirs = await other.newPage();
      await theirs.goto('/sign-in');
      await theirs.getByRole('button', { name: /Clover Dunmore/ }).click();
      await theirs.goto('/intake');
      assert.match((await theirs.locator('main').textContent()) ?? '', /1 notification waits for you/);
      await other.close();
    });

    it('turns one down with a reason, and opens it again', async () => {
      let at = await openOne(victims.mistake);
      await at.press('Do not take it further');
      at = await see('Do not take it further');
      await at.press('Do not take it further');
      at = await asItStands('Do not take it further');
      assert.equal((await at.errors()).length, 1);
      await page.getByLabel('Sent by mistake, or a test').check();
      await at.press('Do not take it further');
      assert.match(await text(), /is not taken further/);
      assert.match(await text(), /Nothing is waiting/);
      await at.follow(references.get(victims.mistake) ?? '');
      await at.follow('Open it again');
      at = await see('Open it again');
      await at.fill({ 'Why?': 'It was no test' });
      await at.press('Open it again');
      assert.match(await text(), /What is to become of it\?/);
    });
  });
}
