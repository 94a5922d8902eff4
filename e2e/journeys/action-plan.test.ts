import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { actionPaths } from '../../src/modules/actions/index.js';
import { aJourney, fillDay, follow, lookAt, press } from '../../test/support/journey.js';
import { planned, planWorld } from '../../test/support/plan-world.js';

for (const script of [true, false]) {
  describe(`the action plan, script ${script ? 'on' : 'off'}`, () => {
    const journey = aJourney();

    it('is drawn up, changed where it stands, and put to its leads', async () => {
      const world = await planWorld(journey.service());
      const base = actionPaths.plan(world.review.reference);
      const page = await journey.as('Rosemary Alder', script);
      await page.goto(base);
      await lookAt(page, 'plan-none', script);
      await press(page, 'Plan an action');
      await press(page, 'Plan it');
      assert.match(await page.title(), /^Error: /);
      await lookAt(page, 'plan-new-refused', script);
      await page.getByLabel('Action to take').fill('Teach every ward to ask alone');
      await page.getByLabel('Recommendation that it carries out').selectOption({ index: 1 });
      await page.getByLabel('Agency', { exact: true }).selectOption(world.own.id);
      await page.getByLabel('Name', { exact: true }).fill('Tansy Yarrowby');
      await page.getByLabel('Post', { exact: true }).fill('Named nurse');
      await page.getByLabel('E-mail address', { exact: true }).fill('tansy.yarrowby@bexley.example');
      await fillDay(page, 'dueOn', '2026-06-30');
      await press(page, 'Plan it');
      await page.getByText('The action is planned').waitFor();
      await planned(journey.service(), world, {
        what: 'Ask in every language',
        leadName: 'Heath Gorseley',
        leadPost: 'Officer',
        leadEmail: 'heath@bexley.example',
      });
      await page.goto(base);
      await lookAt(page, 'plan', script);
      if (script) {
        const cell = (text: string) => page.getByRole('gridcell', { name: text });
        await cell('Teach every ward to ask alone').focus();
        await page.keyboard.press('ArrowDown');
        assert.match((await page.locator(':focus').textContent()) ?? '', /Ask in every language/);
        await page.keyboard.press('Enter');
        await page.keyboard.press('Escape');
        await cell('Ask in every language').waitFor();
        await page.keyboard.press('Enter');
        await page.keyboard.type('Ask in each language');
        await page.keyboard.press('Tab');
        await page.getByText(/^Saved at/).waitFor();
        await cell('Ask in each language').waitFor();
        assert.equal(await page.locator(':focus').getAttribute('data-field'), 'dueOn');
        await page.keyboard.press('Home');
        await page.keyboard.press('Enter');
      } else await follow(page, /1\.2/);
      await page.getByRole('heading', { name: 'Action 1.2' }).waitFor();
      await lookAt(page, 'plan-one', script);
      await page.goto(actionPaths.planPage(world.review.reference, 'leads'));
      await page.getByLabel(/1\.1: Tansy/).check();
      await press(page, 'Ask them');
      await page.getByText('1 person asked').waitFor();
      await lookAt(page, 'plan-leads', script);

      const lead = await journey.as('Tansy Yarrowby', script);
      await lead.goto('/my-day');
      await follow(lead, 'Say whether you lead an action');
      await lookAt(lead, 'plan-led', script);
      await follow(lead, 'Teach every ward to ask alone');
      await lead.getByLabel('Yes, I lead it').check();
      await lookAt(lead, 'plan-led-one', script);
      await press(lead, 'Send');
      await lead.getByText('It is yours now').waitFor();
    });
  });
}
