import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { type HTMLElement, parse } from 'node-html-parser';
import { allModules } from '../src/modules/all.js';
import type { Route } from '../src/platform/http/route.js';
import { acceptedReview } from './support/accepted-review.js';
import { type Browser, theService } from './support/service.js';

/** Whoever asks for something that makes no sense is told so: the program never breaks over it. */
const routes: readonly Route[] = allModules.flatMap((module) => module.routes ?? []);

const NO_ID = '11111111-1111-4111-8111-111111111111';
const PARAMS = [
  'not-a-uuid',
  NO_ID,
  '%00',
  '%F0%9F%92%90',
  '__proto__',
  '..%2F..%2Fetc',
  '-1',
  '9'.repeat(40),
  "'%20or%20'1'='1",
  'x'.repeat(190),
];
const QUERIES = [
  '',
  '?page=99999999999999999999&q=%00&view=__proto__&back=//elsewhere.example',
  '?page=-1&page=2&q[]=a&view[x]=y&back=javascript:alert(1)&sort=%ED%A0%80',
  '?page=1e308&q=%25%27%22%5C&back=%0d%0aSet-Cookie:x&year=NaN&%00=%00&=',
  '?page=2147483648&back=%2F%2F%5B&q=%E2%80%AE',
];
const VALUES = [
  '',
  'not-a-uuid',
  NO_ID,
  '\u0000',
  '\uD800',
  '💐'.repeat(300),
  '99999999999999999999',
  '-1',
  '2026-99-99',
  '0000-00-00',
  '275760-09-13',
  '__proto__',
  'x'.repeat(70_000),
  'a@b\r\nBcc: c@d.example',
  '1e308',
];
/** Answered, as the odder senders write them, whatever the address. */
const BODIES: readonly { readonly type: string; readonly body: string }[] = [
  { type: 'application/json', body: '{"a":{"toString":1},"b":[[]],"id":{"valueOf":null}}' },
  { type: 'application/json', body: '[]' },
  { type: 'application/json', body: '"text"' },
  { type: 'application/json', body: 'null' },
  { type: 'application/json', body: '{"__proto__":{"admin":true}}' },
  {
    type: 'application/json',
    body: '{"response":{"id":"\\u0000","clientDataJSON":5},"name":"\\u0000","id":"\\u0000"}',
  },
  { type: 'application/json', body: '{"response":null,"name":["x"],"step":{},"rawId":{}}' },
  { type: 'text/plain', body: 'a=b' },
  {
    type: 'application/x-www-form-urlencoded',
    body: '__proto__=1&constructor=2&a[b]=c&a=1&a=2&%00=%00&%=%&toString=3',
  },
  { type: 'multipart/form-data; boundary=b', body: 'no parts at all' },
  { type: 'multipart/form-data', body: 'no boundary' },
  {
    type: 'multipart/form-data; boundary=b',
    body: '--b\r\nContent-Disposition: form-data; name="file"; filename="a\u0000\uFFFD.docx"\r\n\r\nPK\u0003\u0004\r\n--b--\r\n',
  },
  { type: 'application/xml', body: '<a/>' },
];

describe('odd requests', () => {
  const service = theService();
  let reference = '';
  const browsers = new Map<string, Browser>();
  before(async () => {
    reference = (await acceptedReview(service())).reference;
    browsers.set('nobody', service().visitor());
    for (const key of ['co-ordinator', 'board-member', 'northmere-co-ordinator'])
      browsers.set(key, await service().as(key));
  });

  let senders = 0;
  const failures: string[] = [];
  interface Sent {
    readonly method: 'GET' | 'POST';
    readonly url: string;
    readonly type?: string;
    readonly body?: string;
  }
  const send = async (browser: Browser, { method, url, type, body }: Sent) => {
    senders += 1;
    const answer = await service().app.inject({
      method,
      url,
      cookies: Object.fromEntries(browser.cookies),
      // Each from an address of its own, so that the limits on guessing do not stand before what is tried here.
      remoteAddress: `10.${(senders >> 16) & 255}.${(senders >> 8) & 255}.${senders & 255}`,
      ...(body === undefined ? {} : { payload: body, headers: { 'content-type': type ?? '' } }),
    });
    if (answer.statusCode >= 500)
      failures.push(
        `${answer.statusCode} ${method} ${url.slice(0, 120)} ${(type ?? '').slice(0, 30)} ${(body ?? '').slice(0, 300)}`,
      );
    return answer;
  };
  const tokenOf = async (browser: Browser): Promise<string> => {
    const { html } = await browser.get('/sign-out');
    return parse(html).querySelector('input[name="_csrf"]')?.getAttribute('value') ?? '';
  };
  const noneBroke = (): void => assert.deepEqual(failures.splice(0), []);
  const ends = (path: string): boolean => path === '/sign-out' || path.startsWith('/account/sessions/');

  const namesById = ({ path }: Route): boolean => /:(?!reference|token|secret)/.test(path);

  /** The address of a route with the review of this test and, wherever else it names something, something odd. */
  const addressOf = (route: Route, odd: string, review: string): string =>
    route.path.replace(/:([A-Za-z]+)/g, (_, name: string) => (name === 'reference' ? review : odd));

  for (const who of ['nobody', 'co-ordinator', 'board-member', 'northmere-co-ordinator']) {
    test(`every address, oddly named and asked: ${who}`, { timeout: 60_000 }, async () => {
      const browser = browsers.get(who) ?? service().visitor();
      const _csrf = await tokenOf(browser);
      for (const [index, route] of routes.entries()) {
        if (route.method === 'POST' && ends(route.path)) continue;
        for (const step of who === 'co-ordinator' && route.method === 'GET' ? [0, 1] : [index % 2]) {
          const odd = PARAMS[(index + step * 3) % PARAMS.length] ?? '';
          const url = addressOf(route, step === 0 ? 'not-a-uuid' : odd, step === 0 ? reference : odd);
          const value = VALUES[(index + step) % VALUES.length] ?? '';
          const query = QUERIES[(index + step) % QUERIES.length] ?? '';
          if (route.method === 'GET') {
            const { statusCode } = await send(browser, { method: 'GET', url: url + query });
            if (step === 0 && namesById(route) && statusCode !== 404 && statusCode !== 303)
              failures.push(`${statusCode} instead of 404: ${url}`);
          } else {
            const body = new URLSearchParams({ _csrf, id: value, person: value, version: value, code: value });
            await send(browser, { method: 'POST', url, type: 'application/x-www-form-urlencoded', body: `${body}` });
          }
        }
      }
      noneBroke();
    });
  }

  test('every posting address, with bodies that are no form', { timeout: 60_000 }, async () => {
    const browser = browsers.get('co-ordinator') ?? service().visitor();
    for (const [index, route] of routes.filter(({ method }) => method === 'POST').entries()) {
      for (const step of [0, 5]) {
        const body = BODIES[(index + step) % BODIES.length];
        if (body) await send(browser, { method: 'POST', url: addressOf(route, NO_ID, reference), ...body });
      }
    }
    for (const body of BODIES) {
      for (const url of ['/sign-in', '/sign-in/passkey', '/account/passkeys', '/notify', '/nowhere'])
        await send(browser, { method: 'POST', url, ...body });
    }
    noneBroke();
  });

  test('addresses that are no addresses', async () => {
    for (const url of [
      '//[',
      '//a:b',
      '/%',
      '/%00',
      '/\\..',
      '//',
      '/?a=%',
      '/reviews//',
      '/.%2e/',
      `/${'x'.repeat(3000)}`,
      '/assets/%2e%2e/%2e%2e/package.json',
      '/assets/%00',
    ]) {
      await send(service().visitor(), { method: 'GET', url });
    }
    noneBroke();
  });

  test('every form that can be reached, filled in with nonsense', { timeout: 60_000 }, async () => {
    const browser = browsers.get('co-ordinator') ?? service().visitor();
    const patterns = routes.map((route) => ({
      route,
      matches: new RegExp(`^${route.path.replace(/:[A-Za-z]+/g, '[^/]+')}$`),
    }));
    const met = new Map<string, number>();
    const queue = [
      '/my-day',
      `/reviews/${reference}`,
      '/people',
      '/agencies',
      '/settings',
      '/account',
      '/notifications/new',
      '/notify',
    ];
    let posts = 0;
    for (let step = 0; step < 400 && queue.length > 0; step += 1) {
      const url = queue.shift() ?? '';
      const path = url.split('?')[0] ?? '';
      const pattern = patterns.find(({ route, matches }) => route.method === 'GET' && matches.test(path))?.route.path;
      const times = met.get(pattern ?? '') ?? 0;
      if (pattern === undefined || ends(path) || times >= 2) continue;
      met.set(pattern, times + 1);
      const answer = await send(browser, { method: 'GET', url });
      if (!String(answer.headers['content-type']).startsWith('text/html')) continue;
      const root = parse(answer.body);
      for (const link of root.querySelectorAll('main a[href^="/"], nav a[href^="/"]'))
        queue.push(link.getAttribute('href') ?? '');
      if (times > 0) continue;
      for (const form of root.querySelectorAll('main form')) {
        const action = form.getAttribute('action') ?? url;
        if (ends(action) || form.getAttribute('method')?.toLowerCase() !== 'post') continue;
        for (let round = 0; round < 4; round += 1) {
          posts += 1;
          await send(browser, {
            method: 'POST',
            url: action,
            type: 'application/x-www-form-urlencoded',
            body: nonsense(form, posts),
          });
        }
      }
    }
    assert.ok(met.size > 40, `${met.size} pages were reached`);
    noneBroke();
  });
});

/** The fields of a form, each with an odd value or, half of the time, with what it holds; a list where it takes one value. */
function nonsense(form: HTMLElement, seed: number): string {
  const body = new URLSearchParams();
  for (const [index, field] of form.querySelectorAll('input, select, textarea').entries()) {
    const name = field.getAttribute('name');
    if (name === undefined) continue;
    const held = field.getAttribute('value') ?? field.querySelector('option:last-child')?.getAttribute('value') ?? '';
    const odd = VALUES[(seed * 7 + index) % VALUES.length] ?? '';
    const kept = name === '_csrf' || (seed + index) % 2 === 0;
    body.append(name, kept ? held : odd);
    if (!kept && index % 5 === 0) body.append(name, 'twice');
  }
  return body.toString();
}
