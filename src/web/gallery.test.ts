import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { axeFailures, keepShot, openBrowser, sidewaysScroll } from '../../test/support/browser.js';
import { gallery } from '../../test/support/gallery.js';
import { ASSETS_PATH, assetsFolder } from './assets.js';
import type { FrameValues } from './frame.js';
import { renderPage } from './render.js';

const ORIGIN = 'https://dhr.example';
const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'";
const TYPES: Record<string, string> = { '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml' };

const frame: FrameValues = {
  serviceName: 'DHR Toolkit',
  partnershipName: 'Northshire Community Safety Partnership',
  nonce: 'n0nce',
  csrfToken: 'token',
  installation: 'embedded',
  demonstration: true,
  person: { name: 'Asha Example', roleWords: 'Review co-ordinator' },
  navigation: [
    { text: 'My day', href: '/', current: true },
    { text: 'Reviews', href: '/reviews', current: false },
    { text: 'Actions', href: '/actions', current: false },
    { text: 'Learning', href: '/learning', current: false },
  ],
  path: '/',
  flash: { kind: 'success', text: 'The decision has been recorded' },
  session: { endsAt: '2126-01-01T00:00:00Z', idleMinutes: 30 },
  quickExit: true,
  helpText: 'Help: the review co-ordinator of your partnership.',
};

/** Serves one gallery page and the published assets, under the policy the service sends; keeps what goes wrong. */
async function serve(context: BrowserContext, name: string, changes: Partial<FrameValues>): Promise<[Page, string[]]> {
  const troubles: string[] = [];
  const page = await context.newPage();
  page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
  page.on('pageerror', (error) => troubles.push(error.message));
  await page.route('**/*', (route) => {
    const { pathname } = new URL(route.request().url());
    const file = pathname.startsWith(ASSETS_PATH) ? join(assetsFolder, pathname.slice(ASSETS_PATH.length)) : undefined;
    if (file === undefined) {
      const body = renderPage((gallery[name] ?? assert.fail(name))(), { ...frame, ...changes });
      return route.fulfill({ body, contentType: 'text/html', headers: { 'content-security-policy': CSP } });
    }
    if (!existsSync(file)) troubles.push(`no such file: ${pathname}`);
    return route.fulfill({ body: readFileSync(file), contentType: TYPES[extname(file)] ?? 'text/plain' });
  });
  await page.goto(`${ORIGIN}/${name}`, { waitUntil: 'load' });
  return [page, troubles];
}

describe('every component in a browser', () => {
  let browser: Browser;
  before(async () => {
    assert.ok(existsSync(join(assetsFolder, 'manifest.json')), 'run dist/src/web/build-assets.js first');
    browser = await openBrowser();
  });
  after(() => browser?.close());

  for (const name of Object.keys(gallery)) {
    for (const width of [320, 1280]) {
      for (const script of [true, false]) {
        it(`${name} at ${width} pixels ${script ? 'with' : 'without'} script`, async () => {
          const context = await browser.newContext({ viewport: { width, height: 900 }, javaScriptEnabled: script });
          const [page, troubles] = await serve(context, name, {});
          await keepShot(page, `${name}-${width}${script ? '' : '-plain'}`);
          assert.equal(await sidewaysScroll(page), 0);
          if (script) assert.deepEqual(await axeFailures(page), []);
          assert.deepEqual(troubles, []);
          await context.close();
        });
      }
    }
  }
});
