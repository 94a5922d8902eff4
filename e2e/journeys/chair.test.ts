import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { aJourney, lookAt, openMailedLink, press } from '../../test/support/journey.js';
import { ask, reviewToScope } from '../../test/support/scoped-review.js';

for (const script of [true, false]) {
  describe(`preparing ahead and appointing a chair, script ${script ? 'on' : 'off'}`, () => {
    const journey = aJourney();
    const { service } = journey;

    const look = (page: Page, name: string) => lookAt(page, `chair-${name}`, script);

    it('from the register to the appointment, over a conflict that a second person sets aside', async () => {
      const { review } = await reviewToScope(service());
      await ask(service(), await service().as('co-ordinator'), { review, agencies: ['Metropolitan'] });
      const page = await journey.newPage(script);
      await page.goto('/sign-in');
      await press(page, 'Rosemary Alder');

      await page.goto('/readiness');
      await look(page, 'readiness');
      await page.getByRole('link', { name: 'Register of chairs and authors' }).click();
      await look(page, 'register-empty');
      await press(page, 'Add a person');
      await press(page, 'Save');
      await look(page, 'person-with-errors');
      await page.getByLabel('Name', { exact: true }).fill('Fennel Testchair');
      await page.getByLabel('Email address (optional)').fill('fennel@chairs.example');
      await page.getByLabel('Independent chair').check();
      await page.getByLabel('Mental health').check();
      await press(page, 'Save');
      await look(page, 'person');

      const path = `/reviews/${review.reference}/chair`;
      await page.goto(path);
      await look(page, 'overview-empty');
      await page.getByRole('link', { name: 'Write the specification' }).click();
      await page.getByLabel('Housing').check();
      await look(page, 'specification');
      await press(page, 'Save');
      await press(page, 'Add a candidate');
      await look(page, 'add');
      await page.getByLabel('Somebody of the register').selectOption({ label: 'Fennel Testchair, Independent chair' });
      await press(page, 'Add');
      await press(page, 'Send them the statement to fill in');
      await page.getByText('is on its way').waitFor();

      const candidate = await journey.newPage(script);
      await openMailedLink(service(), candidate, 'fennel@chairs.example');
      await look(candidate, 'statement');
      await press(candidate, 'Give the statement');
      await look(candidate, 'statement-with-errors');
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
      await look(candidate, 'statement-given');

      await page.reload();
      await page.getByText('Conflict: bars appointment').waitFor();
      await look(page, 'candidate-barred');
      const here = page.url();
      await page.getByRole('link', { name: 'Propose that the link is no bar' }).click();
      await page.getByLabel('Why is it no bar?').fill('Nine years, another borough.');
      await look(page, 'proposal');
      await press(page, 'Propose');

      const second = await journey.newPage(script);
      await second.goto('/sign-in');
      await press(second, 'Jasper Oakhollow');
      await second.goto(`${here}/override/answer`);
      await look(second, 'answer');
      await second.getByLabel('I agree').check();
      await second.getByLabel('Why?').fill('Long ago.');
      await press(second, 'Answer');
      await second.getByText('set aside by two people').waitFor();

      await page.goto(here);
      await page.getByRole('button', { name: 'Appoint as independent chair' }).click();
      await look(page, 'appoint');
      await page.getByLabel('Why this person?').fill('The best of three.');
      await press(page, 'Appoint');
      await page.getByText('Record training and mentoring now').waitFor();
      await look(page, 'appointed');
      await page.goto(path);
      await look(page, 'overview');
    });
  });
}
