import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, chromium, type Page } from 'playwright-core';
import { findBrowser } from './find-browser.js';

/** A browser with no window. Close it after the tests. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: findBrowser(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Rules that fail on markup of upstream's, with the reason why it stays. Conditional radios: upstream keeps aria-expanded because it
 * helps where it is supported and harms nowhere. File upload with drop zone: the button is named by its label and all of its words,
 * with commas between that axe does not expect.
 */
const UPSTREAM = [
  /^aria-allowed-attr at #\S+: .*aria-expanded="(true|false)"$/,
  /^label-content-name-mismatch at \S+: .*/,
];

/** Every failure axe finds on the page, one line each: rule, where, why. Best practices count too. */
export async function axeFailures(page: Page): Promise<string[]> {
  // A page that is looked at twice, at two widths, has it already.
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axeSource);
  const found = await page.evaluate<
    string[]
  >(`axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) =>
      id + ' at ' + target.join(' ') + ': ' + failureSummary.replace(/\\s+/g, ' '))))`);
  return found.filter((failure) => !UPSTREAM.some((pattern) => pattern.test(failure)));
}

/**
 * How many pixels a page can be scrolled to the side, or, where that is more, a list in it whose rows stand one below the other: it has no
 * columns left to look for, so what is cut off is lost.
 */
export const sidewaysScroll = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const stacked = [...document.querySelectorAll('.dhr-scroll')].filter((region) => {
      const head = region.querySelector('thead');
      return head !== null && getComputedStyle(head).display === 'none';
    });
    const page = document.documentElement.scrollWidth - window.innerWidth;
    return Math.max(page, ...stacked.map((one) => one.scrollWidth - one.clientWidth));
  });

/** Keeps a picture of the page in the folder named by SHOTS, for a person to look at; does nothing when none is named. */
export async function keepShot(page: Page, name: string): Promise<void> {
  const folder = process.env.SHOTS;
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}

/**
 * Waits until an editor has heard where the caret is: it hears a moment after the caret moved, and a key or a paste that comes sooner goes
 * where the caret was before.
 */
export const caretHeard = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
