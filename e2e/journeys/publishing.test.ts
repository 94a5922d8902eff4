import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { publishDue } from '../../src/modules/publication/going-out/job.js';
import { layOut } from '../../src/modules/publication/going-out/write-site.js';
import { publicationQuestionInWords } from '../../src/modules/publication/kinds.js';
import { buildPublicSite } from '../../src/public-site/site.js';
import { aJourney, choose, fillDay, follow, leave, lookAt, press } from '../../test/support/journey.js';
import { publicationWorld } from '../../test/support/publication-world.js';
import { systemOf } from '../../test/support/scoped-review.js';

/** Who looks through it and who approves it, in turn, and what they press. */
const SIGNERS = [
  ['Valerian Moss', /I have read it all:/],
  ['Fennel Overbury', /I have read it all too/],
  ['Jasper Oakhollow', 'I approve that this is published'],
  ['Rosemary Alder', 'I approve that this is published'],
] as const;

describe('publishing a report', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dhr-public-'));
  let home = '';
  const { service, as } = aJourney(async (one) => {
    const { review } = await publicationWorld(one);
    home = `/reviews/${review.reference}/publication`;
  });

  /** The jobs run, and the public reads this. */
  const publicly = async (path: string): Promise<string> => {
    await publishDue.run(systemOf(service()));
    await layOut(systemOf(service()), folder);
    const site = await buildPublicSite({
      ...{ folder, address: 'http://public.example', demonstration: true, behindProxy: false, now: () => 0 },
    });
    const { body } = await site.inject({ url: path });
    await site.close();
    return body;
  };
  const said = async (page: Page, where = 'main'): Promise<string> => (await page.locator(where).textContent()) ?? '';

  const decide = async (page: Page): Promise<void> => {
    await page.goto(home);
    await follow(page, 'Decide to publish');
    await page.getByLabel('The overview report, the executive summary and the action plan').check();
    await press(page, 'Decide to publish');
  };
  const setPage = async (page: Page): Promise<void> => {
    await page.goto(`${home}/page`);
    await page.getByLabel('Title', { exact: true }).fill('Review of the death of Rowan');
    await page.getByLabel('Address of the page').fill('rowan');
    await page.getByLabel('Content note').fill('It tells of violence.');
    await fillDay(page, 'publishOn', '2026-02-12');
    await page.getByLabel('Hour of publication').fill('10:00');
    await press(page, 'Save');
  };
  const leaveOut = async (page: Page, words: string): Promise<void> => {
    await page.goto(`${home}/edition`);
    await follow(page, 'Analysis');
    await page.getByLabel('Which words?').fill(words);
    await page.getByLabel('What stands in their place? (optional)').fill('another house');
    await page.getByLabel('Why?').fill('It can be found.');
    await press(page, 'Leave it out');
  };
  const signAll = async (looks: boolean): Promise<void> => {
    for (const [name, button] of SIGNERS) {
      const page = await as(name, true);
      await page.goto(`${home}/signing`);
      if (looks && name === 'Jasper Oakhollow') await lookAt(page, 'publishing-signing', true);
      await press(page, button);
      await page.context().close();
    }
  };

  it('is begun without script, and what is refused keeps what was typed', { timeout: 240_000 }, async () => {
    const page = await as('Rosemary Alder', false);
    await decide(page);
    await page.goto(`${home}/page`);
    await page.getByLabel('Address of the page').fill('da5-1aa');
    await page.getByLabel('Title', { exact: true }).fill('Review of the death of Rowan');
    await press(page, 'Save');
    assert.match(await said(page, '.govuk-error-summary'), /looks like a postcode/);
    assert.equal(await page.getByLabel('Title', { exact: true }).inputValue(), 'Review of the death of Rowan');
    await lookAt(page, 'publishing-refused', false);
    await page.context().close();
  });

  it('goes on with script until the report is public, corrected and taken down', { timeout: 480_000 }, async () => {
    const page = await as('Rosemary Alder', true);
    await setPage(page);
    await lookAt(page, 'publishing-home', true);
    for (const question of Object.values(publicationQuestionInWords)) {
      await follow(page, question);
      await page.getByLabel('It does not stand against publication').check();
      await page.getByLabel('What does that rest on?').fill('The officer in the case said so.');
      await press(page, 'Save my answer');
    }
    await leaveOut(page, 'the white house by the mill');
    assert.match(await said(page), /moved her to another house/);
    await lookAt(page, 'publishing-section', true);
    for (let number = 0; number < 3; number += 1) {
      await page.goto(`${home}/telling`);
      await leave(page, () => page.locator(`main a[href^="${home}/telling/"]`).first().click());
      await choose(page, 'Were they told?', 'They were told');
      await fillDay(page, 'toldOn', '2026-02-10');
      await press(page, 'Save');
    }
    await signAll(true);
    await page.goto(home);
    assert.match(await said(page), /Nothing stands in the way/);
    assert.doesNotMatch(await publicly('/'), /Rowan/);
    await page.context().close();

    service().at('2026-02-12T10:00:30Z');
    assert.match(await publicly('/'), /Review of the death of Rowan/);
    assert.match(await publicly('/reviews/bexley/rowan/overview'), /another house\. It took a year/);

    const after = await as('Rosemary Alder', true);
    await leaveOut(after, 'It took a year.');
    await signAll(false);
    await after.goto(home);
    await after.getByText('Publish a correction').click();
    await after.getByLabel('What does the public page say of it?').fill('A length of time was wrong.');
    await press(after, 'Ask for the correction');
    assert.match(await publicly('/reviews/bexley/rowan'), /Corrected on 12 February 2026: A length of time was wrong/);
    assert.doesNotMatch(await publicly('/reviews/bexley/rowan/overview'), /It took a year/);

    await after.goto(home);
    await follow(after, 'Take it down');
    await after.getByLabel('Why?').fill('The family asked.');
    await after.getByLabel('What does the public page say?').fill('Taken down at the wish of the family.');
    await press(after, 'Take it down');
    await lookAt(after, 'publishing-taken-down', true);
    assert.match(await publicly('/reviews/bexley/rowan'), /Taken down at the wish of the family/);
    assert.doesNotMatch(await publicly('/reviews/bexley/rowan/overview'), /another house/);
  });
});
