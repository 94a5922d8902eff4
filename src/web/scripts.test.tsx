import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, BrowserContext } from 'playwright-core';
import { openBrowser } from '../../test/support/browser.js';
import { eventually } from '../../test/support/eventually.js';
import { showPage } from '../../test/support/page-server.js';
import { Button, CopyField, emptyForm, Form, fieldOf, Input, Page } from './index.js';

const Letter = ({ rows = 1 }: { rows?: number }) => (
  <Page title="Letter" heading="Letter">
    <Form action="/sent">
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} data-dhr-added={row > 0 ? true : undefined}>
          <Input {...fieldOf(emptyForm(), `name${row}`)} label={{ text: `Name ${row + 1}` }} />
        </div>
      ))}
      <Button text="Save" />
    </Form>
    <CopyField id="link" label="Link" value="https://dhr.example/f/1" />
    <a href="/elsewhere">Elsewhere</a>
  </Page>
);

const HALF_PAST = new Date('2026-11-22T10:30:00Z');
const session = { endsAt: '2026-11-22T11:00:00Z', idleMinutes: 30 };

describe('scripts in a browser', () => {
  let browser: Browser;
  let context: BrowserContext;
  before(async () => {
    browser = await openBrowser();
  });
  after(() => browser?.close());

  const open = async (showing: Partial<Parameters<typeof showPage>[1]> = {}) => {
    context = await browser.newContext({ permissions: ['clipboard-write', 'clipboard-read'] });
    return showPage(context, { node: () => <Letter />, ...showing });
  };

  it('ask before changes are lost, and not when there are none or they are sent', async () => {
    const { page } = await open();
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      return dialog.dismiss();
    });
    await page.fill('#name0', 'Asha');
    await Promise.all([page.waitForEvent('dialog'), page.close({ runBeforeUnload: true })]);
    assert.deepEqual(asked, ['beforeunload']);
    await page.click('main button[type=submit]');
    await page.waitForURL('**/sent');
    assert.deepEqual(asked, ['beforeunload']);
    await context.close();
  });

  it('warn before the session ends, and one press extends it', async () => {
    const { page, asked, troubles } = await open({
      at: HALF_PAST,
      frame: { session },
      answer: () => ({ status: 200, body: JSON.stringify({ endsAt: '2026-11-22T11:28:00Z' }) }),
    });
    await page.clock.runFor('26:00');
    assert.equal(await page.locator('dialog[open]').count(), 0);
    await page.clock.runFor('01:30');
    assert.match((await page.locator('dialog [role=status]').textContent()) ?? '', /signed out in 3 minutes/);
    await page.click('dialog button');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
    assert.deepEqual(asked, ['POST /session/extension']);
    await page.clock.runFor('20:00');
    assert.equal(await page.locator('dialog[open]').count(), 0);
    assert.deepEqual(troubles, []);
    await context.close();
  });

  it('keep what was typed when the session has ended', async () => {
    const { page } = await open({ at: HALF_PAST, frame: { session } });
    await page.fill('#name0', 'Asha');
    await page.clock.runFor('31:00');
    assert.match((await page.locator('dialog [role=status]').textContent()) ?? '', /still on this page/);
    await page.click('dialog button');
    await page.clock.runFor('05:00');
    assert.equal(await page.locator('dialog[open]').count(), 0);
    assert.equal(await page.inputValue('#name0'), 'Asha');
    await context.close();
  });

  it('leave at once when Shift is pressed three times, and the way back leads elsewhere', async () => {
    const { page, troubles } = await open();
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
    await page.waitForURL('https://www.bbc.co.uk/weather');
    assert.deepEqual(troubles, []);
    await context.close();
  });

  it('copy, and move the keyboard to a row just added', async () => {
    const { page } = await open({ node: () => <Letter rows={2} /> });
    assert.equal(await page.evaluate('document.activeElement.id'), 'name1');
    await page.click('.dhr-copy button');
    await eventually(
      'it says that it was copied',
      async () => (await page.textContent('.dhr-copy [role=status]')) !== '',
    );
    assert.equal(await page.evaluate('navigator.clipboard.readText()'), 'https://dhr.example/f/1');
    await context.close();
  });

  it('take nothing from the page when they are off: what is needed is there without them', async () => {
    context = await browser.newContext({ javaScriptEnabled: false });
    const { page } = await showPage(context, { node: () => <Letter />, frame: { session } });
    assert.equal(await page.getAttribute('.govuk-exit-this-page a', 'href'), 'https://www.bbc.co.uk/weather');
    assert.equal(await page.isVisible('.dhr-copy button'), false);
    await page.fill('#name0', 'Asha');
    await page.click('main button[type=submit]');
    await page.waitForURL('**/sent');
    await context.close();
  });
});
