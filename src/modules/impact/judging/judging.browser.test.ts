import { describe, it } from 'node:test';
import { aClaim, type TestClaim } from '../../../../test/support/claim-world.js';
import { aJourney, fillDay, follow, leave, lookAt, press } from '../../../../test/support/journey.js';
import { type PlanWorld, planWorld } from '../../../../test/support/plan-world.js';
import { changePaths } from '../paths.js';

for (const script of [true, false]) {
  describe(`judging whether practice changed, script ${script ? 'on' : 'off'}`, () => {
    let world: PlanWorld;
    let claim: TestClaim;
    const { as } = aJourney(async (service) => {
      world = await planWorld(service);
      claim = await aClaim(service, world);
    });

    it('goes from a figure to a verdict, and each page can be read on a phone', async () => {
      const page = await as('Rosemary Alder', script);
      await page.goto(changePaths.home(world.review.reference));
      await lookAt(page, 'change-home', script);
      await follow(page, 'Patients are asked alone');
      await follow(page, /Say how it was before/);
      await page.getByLabel('How many', { exact: true }).fill('12');
      await page.getByLabel('Of how many').fill('40');
      await fillDay(page, 'onDay', '2026-01-15');
      await page.getByLabel('How was it counted?').fill('Forty files drawn at random');
      await press(page, 'Save');
      await page.getByText('The baseline, of 15 January 2026, is 30% (12 of 40).').waitFor();
      await lookAt(page, 'change-claim', script);
      await leave(page, () => page.getByRole('button', { name: 'Judge whether practice changed' }).click());
      await page.getByLabel('Some change', { exact: true }).check();
      await page.getByLabel('Why?').fill('Forty files show no difference yet.');
      await press(page, 'Save the judgement');
      await page
        .getByText(/Nothing on record shows a change in practice/)
        .first()
        .waitFor();
      await lookAt(page, 'change-judge-refused', script);
      await page.getByLabel('No change seen', { exact: true }).check();
      await press(page, 'Save the judgement');
      await page.getByText('The judgement is kept.').waitFor();
      await page.goto(changePaths.below(world.review.reference, claim.id, 'proof'));
      await lookAt(page, 'change-proof', script);
    });
  });
}
