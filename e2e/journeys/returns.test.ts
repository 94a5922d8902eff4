import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { signOffPaths, writingPaths } from '../../src/modules/agency-returns/index.js';
import { type AskedForTest, askedAgency } from '../../test/support/answering-agency.js';
import { aJourney, fillDay, lookAt, press } from '../../test/support/journey.js';

const LONG =
  'The records were searched under both names and all addresses, on paper and in the system, for the whole period. ';

interface Answered {
  readonly asked: AskedForTest;
  readonly author: Page;
  readonly senior: Page;
  readonly chair: Page;
  readonly look: (page: Page, name: string) => Promise<void>;
}

/** The chair asks for more; the author changes a part and says what; it is signed again, and the chair reads the differences. */
async function sentBackAndAnswered({ asked: { reference, id }, author, senior, chair, look }: Answered): Promise<void> {
  await chair.getByRole('button', { name: /^Send it back/ }).click();
  await chair.getByLabel('What is the agency to change, and why?').fill('Say who was asked about the second visit.');
  await press(chair, /^Send it back/);
  await chair.getByText('It is with the agency').waitFor();

  await author.goto(writingPaths.section(reference, id, 'contact'));
  await author
    .getByRole('textbox')
    .first()
    .fill(`${LONG.repeat(2)}The ward sister was asked.`);
  await press(author, 'Save and go back to the list');
  await author.goto(signOffPaths.handIn(reference, id));
  await author.getByLabel('What did you change in answer?').fill('The second visit is told.');
  await look(author, 'answering');
  await press(author, 'Hand it to Rue Bayliss-Thyme');
  await author.waitForURL((url) => !url.pathname.endsWith('/hand-in'));
  await senior.goto(signOffPaths.sign(reference, id));
  await senior.getByLabel('I sign it for the agency').check();
  await senior.getByLabel('Your post').fill('Chief nursing officer');
  await press(senior, 'Confirm');
  await senior.waitForURL((url) => !url.pathname.endsWith('/sign'));

  await chair.goto(signOffPaths.list(reference));
  await chair.getByRole('link', { name: /Thamesbank/ }).click();
  await chair.getByRole('link', { name: /What differs/ }).click();
  await chair.getByText('The second visit is told.').waitFor();
  await look(chair, 'differences');
  await chair.goto(signOffPaths.receipt(reference, id));
}

describe('the return of an agency', () => {
  const journey = aJourney();
  const { service } = journey;

  for (const script of [true, false]) {
    it(`from the declaration to the panel (script ${script ? 'on' : 'off'})`, async () => {
      const asked = await askedAgency(service(), 'short-report');
      const look = (page: Parameters<typeof lookAt>[0], name: string) => lookAt(page, `returns-${name}`, script);
      const author = await journey.as('Tansy Yarrowby', script);
      await author.goto(writingPaths.overview(asked.reference, asked.id));
      await look(author, 'overview');
      await author.getByRole('link', { name: 'Declare it' }).click();
      await press(author, 'Declare');
      await look(author, 'declaration-refused');
      await author.getByRole('radio', { name: 'No', exact: true }).first().check();
      await author.getByRole('radio', { name: 'No', exact: true }).last().check();
      await author.getByLabel('What keeps your review independent?').fill('The deputy reads it');
      await press(author, 'Declare');

      const parts = ['method', 'contact', ...asked.lines.map(({ id }) => id), 'voice', 'lessons', 'conclusion'];
      for (const part of parts) {
        await author.goto(writingPaths.section(asked.reference, asked.id, part));
        const box = author.locator(script ? '[contenteditable="true"]' : 'textarea[name="text"]');
        await box.fill(LONG.repeat(2));
        if (part === 'contact') await look(author, 'part');
        await press(author, 'Save and go back to the list');
        assert.equal(new URL(author.url()).pathname, writingPaths.overview(asked.reference, asked.id));
      }
      for (const list of ['interviews', 'sources', 'recommendations'] as const) {
        await author.goto(writingPaths.list(asked.reference, asked.id, list));
        if (list !== 'interviews') await look(author, list);
        const box = author.locator(script ? '[contenteditable="true"]' : 'textarea[name="text"]');
        await box.fill('There is none, because two visits long ago are all there was.');
        await press(author, 'Save');
      }
      await author.goto(writingPaths.newItem(asked.reference, asked.id, 'interviews'));
      await author.getByLabel('Role').fill('Ward sister');
      await fillDay(author, 'heldOn', '2026-02-09');
      await author.getByLabel('Cleared with the police').check();
      await look(author, 'interview');
      await press(author, 'Save');

      await author.goto(signOffPaths.checklist(asked.reference, asked.id));
      for (const yes of await author.getByRole('radio', { name: 'Yes' }).all()) await yes.check();
      await look(author, 'checklist');
      await press(author, 'Save the checklist');
      await author.goto(signOffPaths.handIn(asked.reference, asked.id));
      await look(author, 'hand-in');
      await press(author, 'Hand it to Rue Bayliss-Thyme');

      const senior = await journey.as('Rue Bayliss-Thyme', script);
      await senior.goto(signOffPaths.sign(asked.reference, asked.id));
      await look(senior, 'sign');
      await senior.getByLabel('I sign it for the agency').check();
      await senior.getByLabel('Your post').fill('Chief nursing officer');
      await press(senior, 'Confirm');

      const chair = await journey.as('Dr Angelica Stonecrop', script);
      await chair.goto(signOffPaths.receipt(asked.reference, asked.id));
      await look(chair, 'receipt');
      if (script) await sentBackAndAnswered({ asked, author, senior, chair, look });
      await chair.getByRole('button', { name: 'Accept it' }).click();
      await press(chair, 'Accept it');
      await chair.getByRole('button', { name: 'Release it to the panel' }).click();
      await look(chair, 'release');
      await press(chair, 'Release it to the panel');
      await chair.goto(signOffPaths.list(asked.reference));
      await chair.getByRole('link', { name: /Thamesbank/ }).click();
      await look(chair, 'version');
      assert.match((await chair.locator('main').textContent()) ?? '', /Signed for the agency by Rue Bayliss-Thyme/);
    });
  }
});
