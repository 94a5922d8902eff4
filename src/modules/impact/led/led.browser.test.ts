import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { axeFailures, keepShot, sidewaysScroll } from '../../../../test/support/browser.js';
import { aJourney, fillDay, follow, leave, openMailedLink, press } from '../../../../test/support/journey.js';
import { acceptedAction, aLead, type TestLead } from '../../../../test/support/led-actions.js';
import { planWorld } from '../../../../test/support/plan-world.js';
import { systemOf } from '../../../../test/support/scoped-review.js';
import { eq } from '../../../platform/database/sql.js';
import { leadPaths, messageToLead } from '../../actions/index.js';
import { actionLeads } from '../../actions/tables.js';

for (const script of [true, false]) {
  describe(`a change and how it is seen, on a phone by link, script ${script ? 'on' : 'off'}`, () => {
    let lead: TestLead;
    const { service, newPage } = aJourney(async (service) => {
      const world = await planWorld(service);
      lead = await aLead(service, world);
      await acceptedAction(service, world, { lead, what: 'Teach every ward to ask alone' });
      await systemOf(service)(async (work) => {
        const [row] = await work.tx.select().from(actionLeads).where(eq(actionLeads.id, lead.id));
        const words = { subject: 'Your actions', paragraphs: [], leadsTo: 'Here', path: leadPaths.all(lead.id) };
        if (row) await messageToLead(work, row, words);
      });
    });

    it('is said from a suggestion, and read, and nothing lies beyond the edge', async () => {
      const page = await newPage(script);
      await page.setViewportSize({ width: 320, height: 700 });
      const look = async (name: string): Promise<void> => {
        assert.ok((await sidewaysScroll(page)) <= 0, `${name} is wider than a phone`);
        if (script) assert.deepEqual(await axeFailures(page), [], name);
        await keepShot(page, `${name}-320-${script ? 'script' : 'plain'}`);
      };
      const go = (name: string) => leave(page, () => page.getByRole('button', { name }).first().click());
      await openMailedLink(service(), page, lead.email);
      await follow(page, 'Say how change will be seen, or enter a figure');
      await look('led-change');
      await go('Say how change will be seen');
      await look('led-choose');
      await page.getByLabel('What was taught is seen in files').check();
      await go('Continue');
      await page.getByLabel('It was measured', { exact: true }).check();
      await page.getByLabel('How many', { exact: true }).fill('9');
      await page.getByLabel('Of how many').fill('20');
      await fillDay(page, 'before-onDay', '2026-01-31');
      await page.getByLabel('How was it counted?').fill('Twenty files drawn at random');
      await look('led-claim-form');
      await press(page, 'Save');
      await page.getByRole('heading', { name: /Records of trained staff/ }).waitFor();
      await look('led-claim');
      await go('Enter how it stands now');
      await page.getByLabel('How many', { exact: true }).fill('21');
      await page.getByLabel('Of how many').fill('20');
      await fillDay(page, 'onDay', '2026-02-09');
      await press(page, 'Save');
      await page.getByRole('link', { name: /cannot be more than all of them/ }).waitFor();
      await look('led-reading-refused');
      await page.getByLabel('How many', { exact: true }).fill('16');
      await press(page, 'Save');
      await page.getByText('The figure is kept').waitFor();
      await look('led-claim-read');
      assert.ok(await page.getByText('80% (16 of 20)').first().isVisible());
    });
  });
}
