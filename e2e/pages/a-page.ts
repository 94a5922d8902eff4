import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { axeFailures, keepShot, sidewaysScroll } from '../../test/support/browser.js';

const WIDTHS = [320, 1280] as const;

/** A page of the service in a browser. Making one checks its heading, that nothing scrolls sideways, and what axe finds, at both widths. */
export class APage {
  readonly page: Page;
  protected constructor(page: Page) {
    this.page = page;
  }

  /** Looks at the page that is open. */
  static async seen(page: Page, heading: string): Promise<APage> {
    assert.equal((await page.locator('h1').first().textContent())?.trim(), heading);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      assert.equal(await sidewaysScroll(page), 0, `${heading} scrolls sideways at ${width}`);
      assert.deepEqual(await axeFailures(page), [], `${heading} at ${width}`);
      await keepShot(page, `${heading.replace(/\W+/g, '-')}-${width}`);
    }
    return new APage(page);
  }

  /** The page that is open, without looking at it. */
  static of(page: Page): APage {
    return new APage(page);
  }

  async press(name: string): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).first().click();
  }

  async follow(name: string): Promise<void> {
    await this.page.getByRole('link', { name }).first().click();
  }

  async fill(answers: Readonly<Record<string, string>>): Promise<void> {
    for (const [label, text] of Object.entries(answers))
      await this.page.getByLabel(label, { exact: true }).first().fill(text);
  }

  /** The messages of the error summary. */
  errors(): Promise<string[]> {
    return this.page.locator('.govuk-error-summary__list a').allTextContents();
  }
}
