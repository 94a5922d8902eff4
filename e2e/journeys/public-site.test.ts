import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { FastifyInstance } from 'fastify';
import type { Browser, Page } from 'playwright-core';
import { buildPublicSite } from '../../src/public-site/site.js';
import { openBrowser } from '../../test/support/browser.js';
import { follow, leave, lookAt } from '../../test/support/journey.js';
import { publicFolder, publicRecommendation, publicResources, publicReview } from '../../test/support/public-record.js';

describe('the public library, read by somebody who does not know it', () => {
  let site: FastifyInstance;
  let browser: Browser;
  let baseURL: string;
  before(async () => {
    const folder = publicFolder([publicReview({ recommendations: [publicRecommendation()] })], undefined, [
      publicResources(),
    ]);
    site = await buildPublicSite({ folder, address: '', demonstration: true, behindProxy: false, now: () => 0 });
    baseURL = await site.listen({ port: 0, host: '127.0.0.1' });
    browser = await openBrowser();
  });
  after(async () => {
    await browser.close();
    await site.close();
  });
  const open = async (javaScriptEnabled: boolean): Promise<Page> => {
    const page = await (await browser.newContext({ javaScriptEnabled, baseURL })).newPage();
    await page.goto('/');
    return page;
  };

  for (const script of [true, false])
    it(`is searched, opened and left (script ${script ? 'on' : 'off'})`, async () => {
      const page = await open(script);
      await lookAt(page, 'public-home', script);
      await page.getByLabel('Search the reports').fill('housing');
      await leave(page, () => page.getByRole('button', { name: 'Search' }).click());
      await follow(page, 'Review of the death of Rowan');
      await lookAt(page, 'public-review', script);
      await follow(page, 'Overview report');
      await lookAt(page, 'public-part', script);
      for (const [link, name] of [
        ['Recommendations', 'public-recommendations'],
        ['Guidance and leaflets', 'public-resources'],
        ['Who to call', 'public-help'],
        ['Data', 'public-data'],
      ] as const) {
        await follow(page, link);
        await lookAt(page, name, script);
      }
      const exit = page.getByRole('button', { name: /Exit this page/ }).first();
      assert.match((await exit.getAttribute('href')) ?? '', /^https:\/\/www\.bbc\.co\.uk\//);
      assert.equal((await page.context().cookies()).length, 0);
    });
});
