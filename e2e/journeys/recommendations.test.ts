import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { castMember } from '../../src/demonstration/cast.js';
import { recommendationPaths } from '../../src/modules/recommendations/paths.js';
import { aJourney, choose, follow, lookAt, openMailedLink, press } from '../../test/support/journey.js';
import { planWorld } from '../../test/support/plan-world.js';
import { staffedReview } from '../../test/support/staffed-review.js';

const WORDING = 'By 1 September the hospital asks every adult alone, everywhere.';
const TESTS = ['Specific', 'Measurable', 'Achievable', 'Relevant', 'Time-bound'];

for (const script of [true, false]) {
  describe(`recommendations, script ${script ? 'on' : 'off'}`, () => {
    const journey = aJourney();
    const { service } = journey;

    it('are drafted, split, discussed by link, worded again, agreed, issued and answered', async () => {
      const { own } = await planWorld(service());
      const base = recommendationPaths.list((await staffedReview(service())).reference);
      service().at('2026-02-10T09:10:00Z');
      const page = await journey.as(castMember('report-author').name, script);
      const look = (name: string, at = page) => lookAt(at, `recommendations-${name}`, script);
      const says = async (words: RegExp, at = page) =>
        assert.match((await at.locator('main').textContent()) ?? '', words);
      const fill = (fields: Readonly<Record<string, string>>, at = page) =>
        Object.entries(fields).reduce(
          (before, [label, text]) => before.then(() => at.getByLabel(label, { exact: true }).fill(text)),
          Promise.resolve(),
        );
      const draft = async (title: string, madeFor: string) => {
        await fill({ 'The recommendation in one line': title, 'The wording': WORDING });
        await fill({
          'What it is to change': 'Nobody answers for her',
          'How anybody will see that it did': 'An audit',
        });
        await fill({ 'If it answers no finding: why it is made': 'Her family asked for it' });
        await choose(page, 'For one agency or for several?', madeFor);
        await choose(page, 'How far does it reach?', 'Local');
        await page.getByLabel('Theme', { exact: true }).selectOption('training');
      };
      const take = async (step: string, reason?: string) => {
        await press(page, step);
        await page.getByRole('heading', { level: 1, name: `${step}: recommendation` }).waitFor();
        if (reason !== undefined) await page.getByLabel('Why?', { exact: true }).fill(reason);
        await press(page, step);
        await page.getByRole('heading', { name: 'What happened to it' }).waitFor();
      };
      const testAll = async () => {
        for (const test of TESTS) {
          await choose(page, test, 'Met');
          await page.getByLabel(`Why: ${test}`).fill('It says so');
        }
        await press(page, 'Keep the answers');
      };

      // What no script has to do with is walked once.
      if (script) {
        await page.goto(base);
        await press(page, 'Draft a recommendation');
        await press(page, 'Draft it');
        assert.match(await page.title(), /^Error: /);
        await look('draft-refused');
        await draft('Ask everybody alone', 'Multi-agency');
        await page.getByLabel('All agencies').check();
        await page.getByLabel('Other bodies (optional)').fill('Home Office');
        await press(page, 'Draft it');
        await page.getByText('Recommendation 1 is drafted').waitFor();
        assert.ok((await page.locator('[id^=addressee-]').count()) > 5);
        await look('split');
        await take('Withdraw it', 'Too wide');
      }

      await page.goto(`${base}/new`);
      await draft('Ask everywhere alone', 'Single agency');
      await page.getByLabel(own.name).check();
      await press(page, 'Draft it');
      if (script) {
        await follow(page, /Earlier recommendations like it: \d/);
        await says(/Ask alone everywhere\./);
        await look('repeats');
        await page.getByLabel('A repeat', { exact: true }).first().check();
        await page.getByLabel('Why?').first().fill('The first one reached one ward');
        await press(page, 'Keep it');
        await says(/Judged a repeat/);
        await follow(page, 'Back');
      }
      await follow(page, 'Hold it against the five tests');
      await look('tests');
      await testAll();
      await take('Put it to the organisations');
      await follow(page, /^Ask by a link/);
      const contact = 'heath.gorseley@bexley.example';
      await fill({ 'Who is asked?': 'Heath Gorseley', 'E-mail address': contact });
      await page.getByLabel('What you want them to look at (optional)').fill('Is September possible?');
      await press(page, 'Send the link');

      const guest = await journey.newPage(script);
      await openMailedLink(service(), guest, contact);
      await says(/Is September possible\?/, guest);
      await press(guest, 'Send the answer');
      await look('link-refused', guest);
      await guest.getByLabel('We ask for a change').check();
      await fill(
        { 'If you ask for a change: the wording you propose': WORDING.replace('September', 'December') },
        guest,
      );
      await fill(
        { 'Why?': 'The works take until then', 'Your name': 'Heath Gorseley', 'Your post': 'Chief nurse' },
        guest,
      );
      await press(guest, 'Send the answer');
      await says(/asks for a change.*The works take until then/s, guest);

      await page.goto('/my-day');
      await follow(page, /Decide what is made of an answer/);
      await press(page, 'Change it');
      await fill({ 'The wording': WORDING.replace('September', 'December') });
      await fill({ 'If the wording is another: why (optional)': 'The works take until then' });
      await press(page, /^Save$/);
      await follow(page, 'Say what was made of the answer');
      await page.getByLabel('What was made of it?').fill('December it is');
      await press(page, 'Keep it');
      await follow(page, 'Hold it against the five tests');
      await testAll();
      await page.getByText('What wording 2 changed').click();
      await take('Agree it');
      await take('Issue it');
      await look('issued');

      const sender = await journey.as(castMember('single-point-of-contact').name, script);
      await sender.goto(`${base}/-/letters`);
      await sender.getByLabel(/Ask everywhere alone/).waitFor();
      await look('letters', sender);
      await sender.goto(new URL(page.url()).pathname);
      await follow(sender, /^Letter to the chief officer/);
      const chief = 'sage.fennelworth@bexley.example';
      await fill({ 'Chief officer': 'Sage Fennelworth', Post: 'Chief executive', 'E-mail address': chief }, sender);
      await sender.getByLabel('Sent from here').check();
      await press(sender, /^Send it/);
      const officer = await journey.newPage(script);
      await openMailedLink(service(), officer, chief);
      await officer.getByLabel('Partly accepted').check();
      await press(officer, 'Send the answer');
      await look('officer-refused', officer);
      await officer.getByLabel('In words').fill('From December, on the wards first');
      await press(officer, 'Send the answer');
      await says(/partly accepted/, officer);
      await sender.reload();
      await says(/Partly accepted/, sender);
    });
  });
}
