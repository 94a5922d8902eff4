import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { castMember } from '../../src/demonstration/cast.js';
import { day } from '../../src/kernel/day.js';
import { actionPaths, leadPaths, roundPaths } from '../../src/modules/actions/paths.js';
import { aJourney, fillDay, follow, lookAt, openMailedLink, press } from '../../test/support/journey.js';
import { acceptedAction, aLead } from '../../test/support/led-actions.js';
import { planWorld } from '../../test/support/plan-world.js';

const PDF = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
);

for (const script of [true, false]) {
  describe(`progress of an action, script ${script ? 'on' : 'off'}`, () => {
    const journey = aJourney();
    const { service } = journey;

    it('is told by the link of a round, sent back, told again, closed by somebody else and opened again', async () => {
      const world = await planWorld(service());
      const lead = await aLead(service(), world);
      const dueOn = day('2026-02-20');
      const one = await acceptedAction(service(), world, { lead, what: 'Teach every ward to ask alone', dueOn });
      await acceptedAction(service(), world, { lead, what: 'Audit twenty case files', dueOn });
      /** Messages and records of one instant have no order. */
      const later = () => service().at(new Date(service().now().getTime() + 60_000).toISOString());
      const page = await journey.as('Rosemary Alder', script);
      const look = (name: string, at = page) => lookAt(at, `progress-${name}`, script);
      const says = async (words: RegExp, at = page) =>
        assert.match((await at.locator('main').textContent()) ?? '', words);

      const begin = async (step: string, at = page) => {
        await press(at, step);
        await at.getByRole('heading', { level: 1, name: step }).waitFor();
      };

      await page.goto(roundPaths.all);
      await look('no-round');
      await press(page, 'Make the round of February 2026 now');
      await page.getByText('1 person was asked').waitFor();
      await look('round');

      const guest = await journey.newPage(script);
      await openMailedLink(service(), guest, lead.email);
      await look('tell', guest);
      await press(guest, 'Send it');
      await says(/Tell of at least one of them/, guest);
      const part = (what: string) => guest.locator('section', { has: guest.getByRole('heading', { name: what }) });
      const said = part('Audit twenty case files');
      await said.getByLabel('At risk', { exact: true }).check();
      await said.getByLabel('What was done').fill('Ten of twenty are read');
      await press(guest, 'Send it');
      await look('tell-refused', guest);
      await said.getByLabel('What stands in the way').fill('One reader is ill');
      const name = await said.locator('input[name$="asksForDay-day"]').getAttribute('name');
      await fillDay(guest, (name ?? '').replace('-day', ''), '2026-03-20');
      const done = part('Teach every ward to ask alone');
      await done.getByLabel('Done', { exact: true }).check();
      await done.getByLabel('What was done').fill('Every ward was taught');
      await done.getByText('Add proof').click();
      await done.getByLabel('What it is').fill('Register of the training');
      await done.getByLabel('Training delivered').check();
      await done.getByLabel('A file').setInputFiles({ name: 'register.pdf', mimeType: 'application/pdf', buffer: PDF });
      await press(guest, 'Send it');
      await guest.getByText('Thank you. It is kept').waitFor();
      const told = leadPaths.below(lead.id, one, 'told');

      later();
      const contact = await journey.as(castMember('single-point-of-contact').name, script);
      await contact.goto(actionPaths.planPage(world.review.reference, 'waiting'));
      await look('waiting', contact);
      await follow(contact, 'Teach every ward to ask alone');
      await look('said-done', contact);
      await begin('Send it back', contact);
      await press(contact, 'Send it back');
      await contact.getByText('There is a problem').waitFor();
      await look('send-back-refused', contact);
      await contact.getByLabel('Why?').fill('Night staff are not in the register');
      await press(contact, 'Send it back');
      await contact.getByText('Sent back to the lead').first().waitFor();

      later();
      await guest.goto(told);
      await says(/Sent back to the lead.*Night staff are not in the register/s, guest);
      await look('told', guest);
      await press(guest, 'Tell us how it is going');
      await guest.getByLabel('Done', { exact: true }).check();
      await guest.getByLabel('What was done').fill('Night staff too, on 9 February');
      await press(guest, 'Send it');
      await guest.getByText('Thank you. It is kept').waitFor();

      later();
      await page.goto(actionPaths.below(world.review.reference, one, 'progress'));
      await begin('Close it');
      await look('close');
      await page.getByLabel('What did you look at?').fill('The register and the rota');
      await press(page, 'Close it');
      await page.getByText('Closed on 10 February 2026').waitFor();
      await guest.goto(told);
      await says(/Closed.*The register and the rota/s, guest);

      later();
      await begin('Open it again');
      await page.getByLabel('Why?').fill('Point 3 of the letter of the Home Office');
      await press(page, 'Open it again');
      await page.getByText('Point 3 of the letter').waitFor();
      await look('opened-again');
      await guest.reload();
      await says(/Opened again.*Point 3 of the letter/s, guest);
    });
  });
}
