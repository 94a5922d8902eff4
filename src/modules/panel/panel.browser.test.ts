import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../../../test/support/browser.js';
import { fillDay, lookAt, press } from '../../../test/support/journey.js';
import { reviewToScope } from '../../../test/support/scoped-review.js';
import { openService, type TestService } from '../../../test/support/service.js';
import { castMember } from '../../demonstration/cast.js';
import { reviewPaths } from '../reviews/index.js';
import { panelPaths } from './paths.js';

for (const script of [true, false]) {
  describe(`a panel in a browser, script ${script ? 'on' : 'off'}`, () => {
    let browser: Browser;
    let service: TestService;
    let [origin, reference] = ['', ''];

    before(async () => {
      service = await openService('2026-02-10T09:00:00Z');
      reference = (await reviewToScope(service)).review.reference;
      origin = await service.app.listen({ port: 0, host: '127.0.0.1' });
      browser = await openBrowser();
    });
    after(async () => {
      await browser?.close();
      await service?.close();
    });

    /** A window of its own for somebody of the cast. */
    async function signedIn(key: string): Promise<Page> {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, javaScriptEnabled: script });
      const page = await context.newPage();
      await page.goto(`${origin}/sign-in`);
      await page
        .locator(`button:has-text("${castMember(key).name}")`)
        .first()
        .click();
      await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
      return page;
    }
    const look = (page: Page, name: string) => lookAt(page, `panel-${name}`, script);

    it('is put together, formed, read to, left by whoever finds a conflict, supported and debriefed', async () => {
      const runner = await signedIn('co-ordinator');
      const go = (page: Page, path: string) => page.goto(origin + path);
      await go(runner, panelPaths.panel(reference));
      await look(runner, 'empty');
      await runner.getByRole('button', { name: 'Add a panel member' }).click();
      await look(runner, 'add');
      await press(runner, 'Add to the panel');
      await look(runner, 'add-refused');
      await runner.locator('[name="coming"][value="account"]').check();
      await runner.locator('[name="person"]').selectOption({ label: 'Marigold Teasel, IDVA service manager' });
      await runner
        .locator('[name="agency"]')
        .selectOption({ label: 'Bexley Harbour Domestic Abuse Service (fictional)' });
      await runner.locator('[name="kind"][value="core"]').check();
      await runner.locator('[name="sector"][value="voluntary"]').check();
      await runner.locator('[name="daExpert"]').check();
      await runner.locator('[name="daBasis"]').fill('Runs a service of advocates');
      await press(runner, 'Add to the panel');
      await runner.getByRole('heading', { name: 'Marigold Teasel' }).waitFor();
      const memberPage = new URL(runner.url()).pathname;
      await look(runner, 'member');
      for (const step of ['change', 'leave']) {
        await go(runner, `${memberPage}/${step}`);
        await look(runner, step);
      }

      await go(runner, panelPaths.add(reference, { sector: 'statutory' }));
      await runner.locator('[name="coming"][value="without-access"]').check();
      await runner.locator('[name="name"]').fill('Burdock Testing');
      await runner.locator('[name="post"]').fill('Detective inspector');
      await runner.locator('[name="organisation"]').fill('A police force (fictional)');
      await runner.locator('[name="kind"][value="core"]').check();
      await press(runner, 'Add to the panel');
      await runner.getByRole('button', { name: 'Give access' }).click();
      await look(runner, 'access');

      const member = await signedIn('panel-da');
      await go(member, panelPaths.own(reference));
      service.at('2026-02-10T09:01:00Z');
      await member.locator('[value="none"]').check();
      await press(member, 'Declare');
      await member.getByRole('heading', { name: 'My part in this review' }).waitFor();
      await look(member, 'own-part');
      await member.getByRole('link', { name: 'Accept the confidentiality undertaking' }).click();
      await member.locator('[name="accept"]').check();
      await press(member, 'Continue to the papers');
      await go(member, panelPaths.panel(reference));
      await look(member, 'as-a-member');

      await go(runner, panelPaths.panel(reference));
      await look(runner, 'two-members');
      await runner.getByRole('button', { name: 'Record that the panel is formed' }).click();
      await look(runner, 'formed');
      await runner.locator('[name="reason"]').fill('They confirm at the first meeting');
      await press(runner, 'Record that the panel is formed');
      assert.match((await runner.textContent('main')) ?? '', /The panel was formed on 10 February 2026/);
      await go(runner, panelPaths.unformed(reference));
      await look(runner, 'unformed');

      await go(runner, panelPaths.newSupport(reference));
      await runner.locator('[name="offeredTo"][value="both"]').check();
      await runner.locator('[name="what"]').fill('A debrief after each meeting');
      await runner.locator('[name="contact"]').fill('00000 000000');
      await look(runner, 'new-support');
      await press(runner, 'Record');
      await look(runner, 'support');
      await go(member, panelPaths.support(reference));
      await press(member, 'Count that I took it up');
      await look(member, 'support-used');
      await go(runner, panelPaths.debrief(reference));
      await fillDay(runner, 'heldOn', '2026-02-10');
      await runner.locator('[name="note"]').fill('Ask the family earlier');
      await press(runner, 'Record the debrief');
      await go(runner, panelPaths.debrief(reference));
      await look(runner, 'debrief');

      service.at('2026-02-10T09:05:00Z');
      await go(member, reviewPaths.declaration(reference));
      await member.locator('[value="conflict"]').check();
      await member.locator('[name="details"]').fill('I know her brother');
      await press(member, 'Declare');
      assert.equal((await go(member, panelPaths.panel(reference)))?.status(), 404);
      await go(runner, panelPaths.panel(reference));
      await look(runner, 'conflict-shown');
      await runner.getByRole('link', { name: /See what Marigold Teasel had opened/ }).click();
      await look(runner, 'conflict');
      await runner.locator('[name="done"]').fill('Copies destroyed');
      await runner.locator('[name="leaves"][value="yes"]').check();
      await press(runner, 'Record');
      assert.match((await runner.textContent('main')) ?? '', /Members who have left \(1\)/);
    });
  });
}
