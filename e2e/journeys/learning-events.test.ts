import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aJourney, fillDay, leave, lookAt, press } from '../../test/support/journey.js';

describe('a learning event', () => {
  const journey = aJourney();

  for (const script of [true, false])
    it(`is arranged, and signed up for without an account, ${script ? 'with' : 'without'} script`, async () => {
      const name = script ? 'Wren Testone' : 'Lark Testtwo';
      const page = await journey.as('Rosemary Alder', script);
      await page.goto('/learning');
      await lookAt(page, 'learning', script);
      await leave(page, () => page.getByRole('button', { name: 'Arrange an event' }).click());
      await page.getByLabel('What is the event called?').fill(`Asking and recording, ${name}`);
      await fillDay(page, 'on', '2026-03-12');
      await page.getByLabel('It starts at').fill('9.30am');
      await page.getByLabel('It ends at').fill('12:30');
      await page.getByLabel('Place', { exact: true }).fill('Civic Offices, room 3');
      await page.getByLabel('Programme').fill('Welcome');
      await lookAt(page, 'learning-event-new', script);
      await press(page, 'Arrange the event');
      await page.getByRole('link', { name: 'Begin line 1 of the programme' }).waitFor();
      await page.getByLabel('Programme').fill('09:30 Welcome; head of service');
      await press(page, 'Arrange the event');
      const address = await page.getByLabel('Address for signing up').inputValue();

      const visitor = await journey.newPage(script);
      await visitor.goto(new URL(address).pathname);
      await press(visitor, 'Sign up');
      await lookAt(visitor, 'learning-event-sign-up', script);
      await visitor.getByLabel('Your name').fill(name);
      await visitor.getByLabel('Your email address at work').fill('guest@choir.example');
      await visitor.getByLabel('Which organisation are you from?').selectOption('other');
      await visitor.getByLabel('If it is another organisation, which?').fill('Fernshire Choir Trust');
      await press(visitor, 'Sign up');
      await visitor.getByRole('heading', { name: 'Look in your mail' }).waitFor();

      await page.reload();
      assert.match((await page.textContent('main')) ?? '', new RegExp(`${name}.*Fernshire Choir Trust`, 's'));
      await lookAt(page, 'learning-event', script);
      await page.goto('/learning/by-theme');
      await lookAt(page, 'learning-by-theme', script);
    });
});
