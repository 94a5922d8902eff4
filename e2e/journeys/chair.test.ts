import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { axeFailures, keepShot, openBrowser, sidewaysScroll } from '../../test/support/browser.js';
import { ask, reviewToScope } from '../../test/support/scoped-review.js';
import { type TestService, theService } from '../../test/support/service.js';

/** Looks at a page on a phone's width and a desk's: nothing hangs over, axe finds nothing, a picture is kept. */
async function look(page: Page, name: string, script: boolean): Promise<void> {
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    assert.ok((await sidewaysScroll(page)) <= 0, `${name} is wider than a window of ${width}`);
    // Axe runs as a script of the page; the markup is the same without.
    if (!script) continue;
    assert.deepEqual(await axeFailures(page), [], `${name} at ${width}`);
    await keepShot(page, `chair-${name}-${width}`);
  }
}

const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name }).first().click();

async function mailed(service: TestService, address: string, found: RegExp): Promise<string> {
  for (const { body } of await service.mailTo(address)) {
    const match = found.exec(body);
    if (match !== null) return match[1] ?? '';
  }
  throw new Error(`nothing of the kind was sent to ${address}`);
}

for (const script of [true, false]) {
  describe(`preparing ahead and appointing a chair, script ${script ? 'on' : 'off'}`, () => {
    const service = theService('2026-02-10T09:00:00Z');
    let browser: Browser;
    let origin: string;
    before(async () => {
      browser = await openBrowser();
      origin = await service().app.listen({ port: 0, host: '127.0.0.1' });
    });
    after(() => browser?.close());

    const newPage = async (): Promise<Page> => {
      const context = await browser.newContext({ javaScriptEnabled: script, baseURL: origin });
      context.setDefaultTimeout(20_000);
      if (script) await context.clock.setFixedTime(service().now());
      return context.newPage();
    };

    it('from the register to the appointment, over a conflict that a second person sets aside', async () => {
      const { review } = await reviewToScope(service());
      await ask(service(), await service().as('co-ordinator'), { review, agencies: ['Metropolitan'] });
      const page = await newPage();
      await page.goto('/sign-in');
      await press(page, 'Rosemary Alder');

      await page.goto('/readiness');
      await look(page, 'readiness', script);
      await page.getByRole('link', { name: 'Register of chairs and authors' }).click();
      await look(page, 'register-empty', script);
      await press(page, 'Add a person');
      await press(page, 'Save');
      await look(page, 'person-with-errors', script);
      await page.getByLabel('Name', { exact: true }).fill('Fennel Testchair');
      await page.getByLabel('Email address (optional)').fill('fennel@chairs.example');
      await page.getByLabel('Independent chair').check();
      await page.getByLabel('Mental health').check();
      await press(page, 'Save');
      await look(page, 'person', script);

      const path = `/reviews/${review.reference}/chair`;
      await page.goto(path);
      await look(page, 'overview-empty', script);
      await page.getByRole('link', { name: 'Write the specification' }).click();
      await page.getByLabel('Housing').check();
      await look(page, 'specification', script);
      await press(page, 'Save');
      await press(page, 'Add a candidate');
      await look(page, 'add', script);
      await page.getByLabel('Somebody of the register').selectOption({ label: 'Fennel Testchair' });
      await press(page, 'Add');
      await press(page, 'Send them the statement to fill in');
      await page.getByText('is on its way').waitFor();

      const candidate = await newPage();
      await candidate.goto(await mailed(service(), 'fennel@chairs.example', /(\/link\/\S+)/));
      await press(candidate, 'Send me a security code');
      await candidate
        .getByLabel('Security code')
        .fill(await mailed(service(), 'fennel@chairs.example', /code is (\d{6})/));
      await press(candidate, 'Continue');
      await look(candidate, 'statement', script);
      await press(candidate, 'Give the statement');
      await look(candidate, 'statement-with-errors', script);
      const first = candidate.getByRole('group', { name: 'Post 1' });
      await first.getByLabel('Employer or organisation').fill('Metropolitan Police Service');
      await first.getByLabel('From year').fill('1998');
      await first.getByLabel('Until year').fill('2016');
      await press(candidate, 'Add another post');
      assert.equal(await first.getByLabel('From year').inputValue(), '1998');
      await candidate.getByLabel('There is no other link').check();
      await candidate.getByLabel('How many reviews').fill('3');
      await candidate.getByLabel('Your full name').fill('Fennel Testchair');
      await candidate.getByLabel('This statement is complete').check();
      await press(candidate, 'Give the statement');
      await candidate.getByText('Thank you').waitFor();
      await look(candidate, 'statement-given', script);

      await page.reload();
      await page.getByText('Conflict: bars appointment').waitFor();
      await look(page, 'candidate-barred', script);
      const here = page.url();
      await page.getByRole('link', { name: 'Propose that the link is no bar' }).click();
      await page.getByLabel('Why is it no bar?').fill('Nine years, another borough.');
      await look(page, 'proposal', script);
      await press(page, 'Propose');

      const second = await newPage();
      await second.goto('/sign-in');
      await press(second, 'Jasper Oakhollow');
      await second.goto(`${here}/override/answer`);
      await look(second, 'answer', script);
      await second.getByLabel('I agree').check();
      await second.getByLabel('Why?').fill('Long ago.');
      await press(second, 'Answer');
      await second.getByText('set aside by two people').waitFor();

      await page.goto(here);
      await page.getByRole('button', { name: 'Appoint as independent chair' }).click();
      await look(page, 'appoint', script);
      await page.getByLabel('Why this person?').fill('The best of three.');
      await press(page, 'Appoint');
      await page.getByText('Record training and mentoring now').waitFor();
      await look(page, 'appointed', script);
      await page.goto(path);
      await look(page, 'overview', script);
    });
  });
}
