import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { BrowserContext, Page, Request } from 'playwright-core';
import type { VNode } from 'preact';
import { ASSETS_PATH, assetsFolder } from '../../src/web/assets.js';
import type { FrameValues } from '../../src/web/frame.js';
import { renderPage } from '../../src/web/render.js';

const ORIGIN = 'https://dhr.example';
const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'";
const TYPES: Record<string, string> = { '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml' };

/** A frame with everything in it. */
export const frame: FrameValues = {
  serviceName: 'DHR Toolkit',
  partnershipName: 'Northshire Community Safety Partnership',
  nonce: 'n0nce',
  csrfToken: 'token',
  once: 'number-of-the-page',
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

/** A page open in a browser, and everything that went wrong on the way. */
export interface OpenPage {
  readonly page: Page;
  readonly troubles: string[];
  /** What the page asked for besides itself and its files, such as "POST /session/extension". */
  readonly asked: string[];
}

/** What to show, in which frame, and what to answer to further requests. */
export interface Showing {
  readonly node: () => VNode;
  readonly frame?: Partial<FrameValues>;
  readonly answer?: (request: Request) => { status: number; body: string };
  /** Sets the browser's clock before the page is opened. */
  readonly at?: Date;
}

/** Shows a page with the published assets under the policy the service sends. No server: the browser's requests are answered here. */
export async function showPage(
  context: BrowserContext,
  { node, frame: changes, answer, at }: Showing,
): Promise<OpenPage> {
  const page = await context.newPage();
  const opened: OpenPage = { page, troubles: [], asked: [] };
  page.on('console', (message) => message.type() === 'error' && opened.troubles.push(message.text()));
  page.on('pageerror', (error) => opened.troubles.push(error.message));
  await page.route('**/*', (route) => {
    const request = route.request();
    const { pathname } = new URL(request.url());
    if (pathname.startsWith(ASSETS_PATH)) return route.fulfill(fileAt(pathname, opened));
    if (pathname === '/shown') {
      const body = renderPage(node(), { ...frame, ...changes });
      return route.fulfill({ body, contentType: 'text/html', headers: { 'content-security-policy': CSP } });
    }
    opened.asked.push(`${request.method()} ${pathname}`);
    return route.fulfill(answer?.(request) ?? { status: 200, body: 'elsewhere', contentType: 'text/html' });
  });
  if (at !== undefined) await page.clock.install({ time: at });
  await page.goto(`${ORIGIN}/shown`, { waitUntil: 'load' });
  return opened;
}

function fileAt(pathname: string, { troubles }: OpenPage) {
  const file = join(assetsFolder, pathname.slice(ASSETS_PATH.length));
  if (!existsSync(file)) troubles.push(`no such file: ${pathname}`);
  return { body: readFileSync(file), contentType: TYPES[extname(file)] ?? 'text/plain' };
}
