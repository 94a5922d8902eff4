import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { axeFailures, keepShot, openBrowser, sidewaysScroll } from './browser.js';
import { type TestService, theService } from './service.js';

/** The narrowest phone and an ordinary desk, in pixels. */
const WIDTHS = [320, 1280] as const;

/** A service of the suite and a browser before it. */
export interface Journey {
  service(): TestService;
  /** A new visitor's page; their clock is that of the service, since pages warn of a session's end by it. */
  newPage(script: boolean): Promise<Page>;
  /** The page of somebody of the cast, signed in. */
  as(name: string, script: boolean): Promise<Page>;
}

/** Starts a service and a browser before the tests of the suite, and ends both after them. */
export function aJourney(setUp: (service: TestService) => Promise<unknown> = async () => {}): Journey {
  const service = theService('2026-02-10T09:00:00Z');
  let browser: Browser | undefined;
  let baseURL = '';
  before(async () => {
    await setUp(service());
    browser = await openBrowser();
    baseURL = await service().app.listen({ port: 0, host: '127.0.0.1' });
  });
  after(() => browser?.close());
  const newPage = async (javaScriptEnabled: boolean): Promise<Page> => {
    const context = await browser?.newContext({ javaScriptEnabled, baseURL });
    assert.ok(context !== undefined, 'there is a browser while the tests run');
    context.setDefaultTimeout(20_000);
    if (javaScriptEnabled) await context.clock.setFixedTime(service().now());
    return context.newPage();
  };
  const as = async (name: string, script: boolean): Promise<Page> => {
    const page = await newPage(script);
    await page.goto('/sign-in');
    await press(page, `Sign in as ${name}`);
    return page;
  };
  return { service, newPage, as };
}

/** Looks at a page as it stands, on a phone's width and a desk's: nothing scrolls sideways, and axe finds nothing. It is left at a desk's. */
export async function lookAt(page: Page, name: string, script: boolean): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    assert.ok((await sidewaysScroll(page)) <= 0, `${name} is wider than the window at ${width}`);
    // Axe runs as a script of the page; the markup is the same without.
    if (!script) continue;
    assert.deepEqual(await axeFailures(page), [], `${name} at ${width}`);
    await keepShot(page, `${name}-${width}`);
  }
}

/**
 * Presses the first button that is called so. A form that is sent answers with another page, which is waited for: a form that saves itself
 * may be sent a moment after the press, so that looking at once would look at the page before, or at one that is half there.
 */
export async function press(page: Page, name: string | RegExp): Promise<void> {
  const button = page.getByRole('button', { name }).first();
  const isSent = await button.evaluate(
    (one) => one instanceof HTMLButtonElement && one.type === 'submit' && one.form?.method === 'post',
  );
  await (isSent ? leave(page, () => button.click()) : button.click());
}

/** Follows the first link that is called so, to the page behind it. */
export const follow = (page: Page, name: string | RegExp): Promise<void> =>
  leave(page, () => page.getByRole('link', { name }).first().click());

/** Does what leads to another page, and waits until that is there to be read. */
export async function leave(page: Page, act: () => Promise<void>): Promise<void> {
  await Promise.all([page.waitForEvent('framenavigated', (frame) => frame === page.mainFrame()), act()]);
  await page.waitForLoadState('domcontentloaded');
}

/** Answers a question with several answers. */
export const choose = (page: Page, question: string | RegExp, answer: string): Promise<void> =>
  page.getByRole('group', { name: question }).getByLabel(answer, { exact: true }).check();

/** Fills in the three boxes of a date, given as 2026-02-10. */
export async function fillDay(page: Page, name: string, on: string): Promise<void> {
  const [year = '', month = '', day = ''] = on.split('-');
  for (const [part, value] of Object.entries({ day, month, year })) await page.fill(`[name="${name}-${part}"]`, value);
}

/** What the first mail to this address that holds it says: the group of the pattern. */
async function mailed(service: TestService, address: string, pattern: RegExp): Promise<string> {
  for (const { body } of await service.mailTo(address)) {
    const match = pattern.exec(body);
    if (match !== null) return match[1] ?? '';
  }
  throw new Error(`nothing of the kind was sent to ${address}`);
}

/** Follows the link that was mailed and proves the address with the code that comes. */
export async function openMailedLink(service: TestService, page: Page, address: string): Promise<void> {
  await page.goto(await mailed(service, address, /(\/link\/\S+)/));
  await press(page, 'Send me a security code');
  await page.getByLabel('Security code').fill(await mailed(service, address, /code is (\d{6})/));
  await press(page, 'Continue');
}
