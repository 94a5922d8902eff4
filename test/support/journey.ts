import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { axeFailures, keepShot, sidewaysScroll } from './browser.js';

/** The narrowest phone and an ordinary desk, in pixels. */
export const WIDTHS = [320, 1280] as const;

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

/** Presses the first button that is called so. */
export const press = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('button', { name }).first().click();

/** Fills in the three boxes of a date, given as 2026-02-10. */
export async function fillDay(page: Page, name: string, on: string): Promise<void> {
  const [year = '', month = '', day = ''] = on.split('-');
  for (const [part, value] of Object.entries({ day, month, year })) await page.fill(`[name="${name}-${part}"]`, value);
}
