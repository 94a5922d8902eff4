import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { makeRounds } from '../../src/modules/actions/rounds/remind.js';
import { changePaths, ledChangePaths } from '../../src/modules/impact/paths.js';
import { aClaim } from '../../test/support/claim-world.js';
import { aJourney, fillDay, follow, leave, lookAt, openMailedLink, press } from '../../test/support/journey.js';
import { acceptedAction, aLead } from '../../test/support/led-actions.js';
import { planWorld } from '../../test/support/plan-world.js';
import { systemOf } from '../../test/support/scoped-review.js';

const LIST = Array.from({ length: 40 }, (_, at) => `QX/2025/${String(at + 1).padStart(4, '0')}`);

describe('a case-file audit, on a phone and by link', () => {
  const journey = aJourney();
  const { service } = journey;

  it('is drawn, answered and finished without script, and looked at by whoever keeps the plan', async () => {
    const world = await planWorld(service());
    const lead = await aLead(service(), world);
    await acceptedAction(service(), world, { lead, what: 'Teach every ward to ask alone' });
    const claim = await aClaim(service(), world);
    await makeRounds(systemOf(service()));
    const guest = await journey.newPage(false);
    await guest.setViewportSize({ width: 320, height: 700 });
    const look = (name: string, at = guest) => lookAt(at, `audit-${name}`, at !== guest);
    const says = async (words: RegExp, at = guest) =>
      assert.match((await at.locator('main').textContent()) ?? '', words);
    /** A link that looks like a button. */
    const go = (name: string, at = guest) => leave(at, () => at.getByRole('button', { name }).click());
    await openMailedLink(service(), guest, lead.email);

    await guest.goto(ledChangePaths.one(lead.id, claim.id));
    await follow(guest, 'Audit case files here');
    await go('Say what to ask of each file');
    await look('questions');
    await press(guest, 'Save the questions');
    await guest.getByLabel('Case numbers').fill(LIST.join('\n'));
    await fillDay(guest, 'fromDay', '2025-10-01');
    await fillDay(guest, 'toDay', '2025-12-31');
    await guest.getByLabel('How many files do you draw?').fill('10');
    await look('draw');
    await press(guest, 'Draw the files');
    await says(/0 of 10 files answered/);

    const keeper = await journey.as('Rosemary Alder', true);
    const audits = changePaths.below(world.review.reference, claim.id, `measures/${claim.measureId}/audit`);
    await keeper.goto(audits);
    await look('home', keeper);
    await follow(keeper, 'Share of admissions asked alone');
    await follow(keeper, 'Run 1');
    await look('run', keeper);
    await go('Begin at the end, file 10', keeper);
    await look('file', keeper);

    await go('Answer file 1');
    for (let file = 1; file <= 10; file += 1) {
      await says(new RegExp(`File ${file} of 10`));
      const groups = await guest.getByRole('group').all();
      for (const [at, group] of groups.entries())
        await group.getByLabel(at === 0 && file > 7 ? 'No' : 'Yes', { exact: true }).check();
      if (file === 1) await look('answering');
      await press(guest, 'Save and next');
    }
    await says(/10 of 10 files answered/);
    await follow(guest, 'Finish and see the result');
    await says(/7 of 10, 70% \(95% interval: 39\.7% to 89\.2%\)/);
    await press(guest, 'Finish the run');
    await look('finished');

    await keeper.goto(audits);
    await says(/7 of 10, 70%/, keeper);
    await follow(keeper, 'Share of admissions asked alone');
    await look('one', keeper);
  });
});
