import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { axeFailures, keepShot, openBrowser, sidewaysScroll } from '../../test/support/browser.js';
import { eventually } from '../../test/support/eventually.js';
import { frame, showPage } from '../../test/support/page-server.js';
import { Button, emptyForm, Form, fieldOf, Input, Page as PageOf, RichText } from './index.js';
import { renderPage } from './render.js';

const Review = ({ version = 1 }: { version?: number }) => {
  const form = emptyForm({ findings: '**As** it was', author: 'Asha' });
  return (
    <PageOf title="Review" heading="Review">
      <Form action="/sent" version={version} autosave="/save">
        <Input {...fieldOf(form, 'author')} label={{ text: 'Author' }} />
        <RichText {...fieldOf(form, 'findings')} label={{ text: 'Findings' }} />
        <Button text="Save and continue" />
      </Form>
    </PageOf>
  );
};

/** What stands on the server, and how it answers just now. */
interface Record {
  version: number;
  findings: string;
  author: string;
  state: 'well' | 'cut off' | 'signed out' | 'another person';
  token: string;
}

const editor = '[role=textbox][aria-multiline]';
const status = (page: Page) => page.locator('.dhr-autosave');

async function serve(page: Page, record: Record): Promise<void> {
  await page.route('**/save', (route) => {
    if (record.state === 'cut off') return route.abort('internetdisconnected');
    const body = new URLSearchParams(route.request().postData() ?? '');
    if (record.state !== 'well' || body.get('_csrf') !== record.token)
      return route.fulfill({ status: 403, body: 'Forged' });
    const { version, findings, author } = record;
    if (Number(body.get('_version')) !== version)
      return route.fulfill({ status: 409, json: { version, values: { findings, author } } });
    if (body.get('author') === '') return route.fulfill({ status: 422, json: { messages: ['Enter who wrote it.'] } });
    Object.assign(record, { version: version + 1, findings: body.get('findings'), author: body.get('author') });
    return route.fulfill({ json: { version: version + 1, savedAt: '10:42' } });
  });
  await page.route('**/sign-out', (route) => {
    const person = { name: record.state === 'another person' ? 'Ben Other' : 'Asha Example', roleWords: '' };
    const shown = { ...frame, csrfToken: record.token, person };
    const body = renderPage(
      <PageOf title="x" />,
      record.state === 'signed out' ? { ...shown, session: undefined } : shown,
    );
    return route.fulfill({ body, contentType: 'text/html' });
  });
}

describe('saving as one types', () => {
  let browser: Browser;
  before(async () => {
    browser = await openBrowser();
  });
  after(() => browser?.close());

  const open = async (width = 1280) => {
    const context = await browser.newContext({ viewport: { width, height: 900 } });
    const record: Record = { version: 1, findings: '**As** it was', author: 'Asha', state: 'well', token: 'token' };
    const at = new Date('2026-11-22T10:30:00Z');
    const { page, troubles, asked } = await showPage(context, {
      node: () => <Review />,
      at,
      answer: () => ({ status: 200, body: JSON.stringify({ endsAt: '2126-01-01T00:00:00Z' }) }),
    });
    await serve(page, record);
    await page.waitForSelector(editor);
    return { page, record, troubles, asked };
  };
  const write = async (page: Page, words: string) => {
    await page.click(editor);
    await page.keyboard.press('Control+End');
    await page.keyboard.type(words);
  };
  const versionOn = async (page: Page): Promise<number> => Number(await page.inputValue('input[name=_version]'));
  const says = (page: Page, words: RegExp) => status(page).filter({ hasText: words }).waitFor({ timeout: 10_000 });

  it('saves after two seconds of quiet, says so, and has nothing left to warn of', async () => {
    const { page, record, troubles } = await open();
    await write(page, ', and is');
    await page.clock.runFor(1_500);
    assert.equal(record.version, 1);
    await page.clock.runFor(1_000);
    await says(page, /Saved at 10:42/);
    assert.equal(record.findings, '**As** it was, and is');
    assert.equal(await page.inputValue('input[name=_version]'), '2');
    await page.fill('#author', 'Asha and Ben');
    await page.focus(editor);
    await page.clock.runFor(100);
    await eventually('the third version is kept', async () => (await versionOn(page)) === 3);
    assert.equal(record.author, 'Asha and Ben');
    assert.deepEqual(await axeFailures(page), []);
    assert.deepEqual(troubles, []);
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.type());
      return dialog.accept();
    });
    await page.goto('about:blank');
    assert.deepEqual(dialogs, []);
    await page.context().close();
  });

  it('says what cannot be kept, and keeps it on the page', async () => {
    const { page, record } = await open();
    await page.fill('#author', '');
    await page.clock.runFor(2_500);
    await says(page, /Not saved yet. Enter who wrote it\./);
    assert.equal(record.version, 1);
    await page.context().close();
  });

  it('goes on when the connection is back', async () => {
    const { page, record } = await open(320);
    record.state = 'cut off';
    await write(page, ' 1');
    await page.clock.runFor(2_500);
    await says(page, /no connection/);
    await keepShot(page, 'autosave-cut-off');
    assert.equal(await sidewaysScroll(page), 0);
    await write(page, ' 2');
    record.state = 'well';
    await page.clock.runFor(4_000);
    await says(page, /Saved at/);
    assert.equal(record.findings, '**As** it was 1 2');
    await page.context().close();
  });

  it('goes on after signing in again in another tab, but never in the name of somebody else', async () => {
    const { page, record } = await open();
    record.state = 'signed out';
    await write(page, ' still');
    await page.clock.runFor(2_500);
    await says(page, /You have been signed out/);
    assert.equal(await status(page).getByRole('link').getAttribute('href'), '/sign-in');
    record.state = 'another person';
    record.token = 'fresh';
    await page.clock.runFor(6_000);
    await says(page, /Somebody else has signed in/);
    assert.equal(record.version, 1);
    record.state = 'well';
    await page.clock.runFor(6_000);
    await says(page, /Saved at/);
    assert.equal(record.findings, '**As** it was still');
    assert.equal(await page.inputValue('main input[name=_csrf]'), 'fresh');
    await page.context().close();
  });

  it('joins what two people changed apart, and lets them choose where both changed the same', async () => {
    const { page, record, troubles } = await open();
    Object.assign(record, { version: 2, author: 'Ben' });
    await write(page, ' mine');
    await page.clock.runFor(2_500);
    await says(page, /Saved at/);
    assert.deepEqual([record.findings, record.author, record.version], ['**As** it was mine', 'Ben', 3]);
    assert.equal(await page.inputValue('#author'), 'Ben');

    Object.assign(record, { version: 4, findings: 'Theirs' });
    await write(page, ' again');
    await page.clock.runFor(2_500);
    await says(page, /somebody else changed this/);
    await keepShot(page, 'autosave-choice');
    assert.deepEqual(await axeFailures(page), []);
    await page.click('main button[type=submit]');
    assert.equal(await page.evaluate(`document.activeElement.id`), 'dhr-choice');
    await page.getByRole('button', { name: 'Keep both, theirs first' }).click();
    await page.clock.runFor(2_500);
    await eventually('the fifth version is kept', async () => (await versionOn(page)) === 5);
    assert.equal(record.findings, 'Theirs\n\n**As** it was mine again');
    assert.match((await page.textContent(editor)) ?? '', /^Theirs/);

    Object.assign(record, { version: 6, findings: 'Shorter' });
    await write(page, '!');
    await page.clock.runFor(2_500);
    await page.getByRole('button', { name: 'Take theirs' }).click();
    await page.clock.runFor(2_500);
    await eventually('theirs is taken', async () => (await versionOn(page)) >= 6);
    assert.equal(record.findings, 'Shorter');
    await page.getByText('Show the text that is not kept').click();
    assert.ok(await page.getByText('**As** it was mine again!').isVisible());
    assert.deepEqual(
      troubles.filter((words) => !/409/.test(words)),
      [],
    );
    await page.context().close();
  });

  it('lets a save end before the button sends', async () => {
    const { page, asked } = await open();
    let release = (): void => {};
    await page.route('**/save', async (route) => {
      await new Promise<void>((go) => {
        release = go;
      });
      await route.fulfill({ json: { version: 2, savedAt: '10:42' } });
    });
    await write(page, ' now');
    await Promise.all([page.waitForRequest('**/save'), page.clock.runFor(2_500)]);
    await page.click('main button[type=submit]');
    assert.deepEqual(asked, []);
    const [sent] = await Promise.all([page.waitForRequest('**/sent'), release()]);
    const body = new URLSearchParams(sent.postData() ?? '');
    assert.deepEqual([body.get('_version'), body.get('findings')], ['2', '**As** it was now']);
    await page.context().close();
  });
});
