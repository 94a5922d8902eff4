import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { axeFailures, keepShot, openBrowser, sidewaysScroll } from '../../test/support/browser.js';
import { gallery } from '../../test/support/gallery.js';
import { showPage } from '../../test/support/page-server.js';
import { assetsFolder } from './assets.js';

describe('every component in a browser', () => {
  let browser: Browser;
  before(async () => {
    assert.ok(existsSync(join(assetsFolder, 'manifest.json')), 'run dist/src/web/build-assets.js first');
    browser = await openBrowser();
  });
  after(() => browser?.close());

  for (const [name, node] of Object.entries(gallery)) {
    for (const width of [320, 1280]) {
      for (const script of [true, false]) {
        it(`${name} at ${width} pixels ${script ? 'with' : 'without'} script`, async () => {
          const context = await browser.newContext({ viewport: { width, height: 900 }, javaScriptEnabled: script });
          const { page, troubles } = await showPage(context, { node });
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
