import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { jsx } from 'preact/jsx-runtime';
import { emptyForm, Form, fieldOf, Page as PageOf, RichText } from '../../src/web/index.js';
import { renderPage } from '../../src/web/render.js';
import { aJourney, press } from '../../test/support/journey.js';
import { frame } from '../../test/support/page-server.js';

/** A page of ours that saves itself to an address of the real service that takes any form of whoever is signed in. */
async function openWriting(page: Page): Promise<void> {
  await page.goto('/sign-out');
  const csrfToken = (await page.getAttribute('meta[name=dhr-csrf]', 'content')) ?? '';
  const endsAt = (await page.getAttribute('meta[name=dhr-session-ends]', 'content')) ?? '';
  const name = (await page.textContent('.dhr-signed-in a'))?.trim() ?? '';
  const field = jsx(RichText, { ...fieldOf(emptyForm({ text: 'As it was' }), 'text'), label: { text: 'Findings' } });
  const form = jsx(Form, { autosave: '/session/extension', version: 1, children: field });
  const around = { ...frame, csrfToken, person: { name, roleWords: '' }, session: { endsAt, idleMinutes: 20 } };
  const body = renderPage(jsx(PageOf, { title: 'Writing', children: form }), around);
  await page.route('**/writing', (route) => route.fulfill({ body, contentType: 'text/html' }));
  await page.goto('/writing');
}

const saving = (page: Page, words: RegExp): Promise<void> =>
  page.locator('.dhr-autosave').filter({ hasText: words }).waitFor();

async function write(page: Page, words: string): Promise<void> {
  await page.bringToFront();
  await page.click('[role=textbox][aria-multiline]');
  await page.keyboard.type(words);
}

describe('writing while a session ends', () => {
  const { as } = aJourney();

  it('goes on once the same person is signed in again, and saves nothing for another', async () => {
    const page = await as('Rosemary Alder', true);
    await openWriting(page);
    await write(page, 'one ');
    await saving(page, /Saved at/);

    const other = await page.context().newPage();
    const signOut = async () => {
      await other.goto('/sign-out');
      await other.locator('main button[type=submit]').click();
      await other.waitForLoadState();
    };
    const signIn = async (name: string) => {
      await other.goto('/sign-in');
      await press(other, `Sign in as ${name}`);
      await other.waitForLoadState();
    };
    await signOut();
    await write(page, 'two ');
    await saving(page, /You have been signed out/);
    await signIn('Jasper Oakhollow');
    await saving(page, /Somebody else has signed in/);
    await signOut();
    await signIn('Rosemary Alder');
    await saving(page, /Saved at/);
    const fresh = await other.getAttribute('meta[name=dhr-csrf]', 'content');
    assert.equal(await page.getAttribute('main input[name=_csrf]', 'value'), fresh);
  });
});
