import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, it } from 'node:test';
import { castMember } from '../../src/demonstration/cast.js';
import { sql } from '../../src/platform/database/sql.js';
import { paragraph } from '../../src/platform/paper/index.js';
import { wordDocument } from '../../src/platform/word/index.js';
import { aJourney, choose, fillDay, follow, lookAt, press } from '../../test/support/journey.js';
import type { TestService } from '../../test/support/service.js';
import { castId, staffedReview } from '../../test/support/staffed-review.js';

/** A review whose report is a final draft of no words; answers its reference. */
async function drafted(service: TestService): Promise<string> {
  const { id, partnershipId, reference } = await staffedReview(service);
  const by = await castId(service, 'report-author');
  const content = JSON.stringify({ reference, reviewName: '', partnershipName: '', sections: [] });
  await service.database.asOwner((tx) =>
    tx.execute(sql`insert into report_version (id, review_id, partnership_id, number, way, content, made_by, made_at, final_draft_at)
      values (${randomUUID()}, ${id}, ${partnershipId}, 1, 'written-here', ${content}::jsonb, ${by}, ${service.now()}, ${service.now()})`),
  );
  return reference;
}

const letterOfPanel = () =>
  wordDocument({
    ...{ title: 'Letter', language: 'en-GB' },
    parts: [
      ...[{ kind: 'title', text: 'Letter' } as const, paragraph('2 February 2026')],
      paragraph('The panel met about this report on 20 January 2026 and commended the tribute.'),
      paragraph('Areas for final development:'),
      { kind: 'bullets', items: ['Name a lead in the action plan', 'Explain paragraph 3.4'] },
    ],
  });

for (const script of [true, false]) {
  describe(`quality assurance, script ${script ? 'on' : 'off'}`, () => {
    const journey = aJourney();
    const { service } = journey;

    it('goes from the data form and the set to the letter, its points, the second set and the conclusions', async () => {
      const base = `/reviews/${await drafted(service())}/quality-assurance`;
      const page = await journey.as('Rosemary Alder', script);
      const look = (name: string, at = page) => lookAt(at, `qa-${name}`, script);
      const says = async (words: RegExp, at = page) =>
        assert.match((await at.locator('main').textContent()) ?? '', words);

      await page.goto(base);
      await follow(page, 'National data form');
      await look('data-form');
      await follow(page, 'Basic case details');
      await look('data-form-page');
      await press(page, 'Save and go on');
      await page.goto(`${base}/pack`);
      await look('pack');
      await page.getByLabel('How the family took part').fill('Two of the family read the draft.');
      await page.getByLabel('What stands against publication').fill('Nothing does.');
      await press(page, 'Save');
      await page.getByText('Saved').first().waitFor();
      await press(page, 'Make the set');
      const set = page.getByRole('link', { name: /^Set 1/ });
      const [file] = await Promise.all([page.waitForEvent('download'), set.click()]);
      assert.match(file.suggestedFilename(), /\.zip$/);

      const record = async (link: string, on: string) => {
        await page.goto(base);
        await follow(page, link);
        await fillDay(page, 'sentOn', on);
        await page.getByLabel('Where it was sent').fill('The mailbox for reviews');
        await press(page, 'Record it');
      };
      await page.goto(`${base}/submissions/new`);
      await page.getByLabel('Where it was sent').fill('');
      await press(page, 'Record it');
      await page.getByText('There is a problem').waitFor();
      await record('Record that the set was sent', '2026-02-10');
      await says(/The set was sent on 10 February 2026/);

      service().at('2026-02-10T09:05:00Z');
      await follow(page, 'Record a letter of the panel');
      const letter = { name: 'letter.docx', mimeType: '', buffer: Buffer.from(await letterOfPanel()) };
      await page.getByLabel('Read it from the file').setInputFiles(letter);
      await press(page, 'Read the file');
      await page.getByText('Nothing below is kept until you record it').waitFor();
      await look('letter-read');
      await fillDay(page, 'writtenOn', '2026-02-10');
      await fillDay(page, 'metOn', '2026-02-10');
      await fillDay(page, 'receivedOn', '2026-02-10');
      await choose(page, 'What the panel decided', 'Revise and submit again');
      await press(page, 'Record the letter');
      await page.getByText('2 points of 2 wait for an answer').waitFor();
      await look('letter');
      const at = new URL(page.url()).pathname;

      const author = await journey.as(castMember('report-author').name, script);
      await author.goto(at);
      await follow(author, 'Name a lead in the action plan');
      await press(author, 'Keep the answer');
      await author.getByText('There is a problem').waitFor();
      await look('point-refused', author);
      await author.getByLabel('It is changed').check();
      await author.getByLabel('What was changed, and where').fill('Every action names its lead.');
      await press(author, 'Keep the answer');
      await author.getByRole('heading', { name: 'Point 2 of 2' }).waitFor();
      await author.getByLabel('Explain why it stays').check();
      await author.getByLabel('What you say to it').fill('The paragraph says it already.');
      await press(author, 'Keep the answer');
      await author.getByText('Every point is answered.').waitFor();

      await record('Record that it was sent again', '2026-02-10');
      await page.goto(`${base}/conclusions`);
      await look('conclusions');
      await page.getByLabel('Domestic Abuse Commissioner').check();
      await page.getByLabel('Which version of the report?').selectOption({ index: 1 });
      await fillDay(page, 'sentOn', '2026-02-10');
      await page.getByLabel('By secure mail').check();
      await press(page, 'Record it');
      await says(/Everybody who is owed them has them/);
    });
  });
}
