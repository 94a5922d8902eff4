import { systemClock } from '../src/platform/clock.js';
import type { Database } from '../src/platform/database/database.js';
import { type Browser, openService, type TestService } from '../test/support/service.js';
import { LARGE, SMALL } from './fictional-data.js';
import { atMost, type Figure, p95 } from './figure.js';

/** What a co-ordinator asks for most, each as a few addresses that are asked in turn. */
const asked: Readonly<Record<string, readonly string[]>> = {
  'register page': [
    '/register',
    '/register?page=2',
    '/register?sort=next-due',
    '/register?sort=late&direction=descending',
    '/register?sort=died&direction=descending',
    '/register?decision=hold',
  ],
  'my day': ['/my-day'],
  search: [
    '/register?search=2025-1',
    '/register?search=BEX-2026-01',
    '/register?search=moor',
    '/register?search=nothing+like+it',
  ],
};

const WARM_UP = 3;
const ROUNDS = 120;

/** The 95th percentile of each page with ten thousand reviews against a hundred, asked in turn so that both meet the same machine. */
export async function compareSizes(engine: string, small: Database, large: Database): Promise<Figure[]> {
  const services = [await serviceOver(small), await serviceOver(large)] as const;
  const send = [
    sender(services[0], await services[0].as('co-ordinator')),
    sender(services[1], await services[1].as('co-ordinator')),
  ] as const;
  const figures: Figure[] = [];
  for (const [name, addresses] of Object.entries(asked)) {
    const [few, many] = await inTurn(send, addresses);
    const words = `${name}, ${LARGE.toLocaleString('en-GB')} reviews against ${SMALL} (p95 ${many.toFixed(1)} ms against ${few.toFixed(1)} ms, server side, ${engine})`;
    figures.push(atMost(1.5, 'ratio', words, many / few));
  }
  for (const service of services) await service.app.close();
  return figures;
}

const serviceOver = (database: Database): Promise<TestService> =>
  openService(systemClock.now().toISOString(), async () => database);

/** Sends a request into the service without a network between, as the person of this browser. */
const sender =
  ({ app }: TestService, browser: Browser) =>
  async (url: string): Promise<number> => {
    const cookies = Object.fromEntries(browser.cookies);
    const started = performance.now();
    const { statusCode } = await app.inject({ url, cookies });
    if (statusCode !== 200) throw new Error(`${url} answered ${statusCode}`);
    return performance.now() - started;
  };

type Send = ReturnType<typeof sender>;

async function inTurn(send: readonly [Send, Send], addresses: readonly string[]): Promise<[number, number]> {
  const times: [number[], number[]] = [[], []];
  for (let round = 0; round < WARM_UP * addresses.length + ROUNDS; round += 1) {
    const address = addresses[round % addresses.length] ?? '/';
    for (const index of [0, 1] as const) {
      const taken = await send[index](address);
      if (round >= WARM_UP * addresses.length) times[index].push(taken);
    }
  }
  return [p95(times[0]), p95(times[1])];
}
