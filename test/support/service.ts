import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before } from 'node:test';
import type { FastifyInstance } from 'fastify';
import { buildApplication } from '../../src/app.js';
import { castMember } from '../../src/demonstration/cast.js';
import { seedCast } from '../../src/demonstration/seed.js';
import { people } from '../../src/modules/accounts/index.js';
import { messages } from '../../src/modules/messages/index.js';
import { readConfig } from '../../src/platform/config.js';
import type { Database } from '../../src/platform/database/database.js';
import { eq } from '../../src/platform/database/sql.js';
import { openLog } from '../../src/platform/log.js';
import { freshEmbedded } from './database.js';
import { type SeenPage, seePage } from './page.js';

/** What a test posts. */
export type TypedForm = Readonly<Record<string, string | readonly string[]>>;

/** A browser of the test: it keeps cookies, and posts with the forgery token of a page it has loaded. */
export interface Browser {
  get(path: string): Promise<SeenPage>;
  /** Posts a form as a person would: with the token of the page it was loaded from (`from`, else the path itself, else the start page). */
  post(path: string, form?: TypedForm, from?: string): Promise<SeenPage>;
  /** Posts with files. */
  postFile(path: string, file: { field: string; name: string; bytes: Uint8Array }, form?: TypedForm): Promise<SeenPage>;
  /** Follows redirects to the page at their end. */
  follow(page: SeenPage): Promise<SeenPage>;
  readonly cookies: ReadonlyMap<string, string>;
}

/** The whole service over a database in memory, with a clock that the test moves. */
export interface TestService {
  readonly app: FastifyInstance;
  readonly database: Database;
  /** Moves the clock to this instant. */
  at(instant: string): void;
  now(): Date;
  /** A browser that is not signed in. */
  visitor(): Browser;
  /** A browser signed in as somebody of the cast, by key, as in `co-ordinator`. */
  as(key: string): Promise<Browser>;
  /** Messages waiting in the outbox to this address, newest first. */
  mailTo(address: string): Promise<{ subject: string; body: string }[]>;
  close(): Promise<void>;
}

/**
 * For the top of a `describe`: opens the service before its tests and closes it after them. Call the answer inside a test.
 */
export function theService(
  today?: string,
  open?: () => Promise<Database>,
  environment?: Readonly<Record<string, string>>,
): () => TestService {
  let service: TestService | undefined;
  before(async () => {
    service = await openService(today, open, environment);
  });
  after(() => service?.close());
  return () => {
    if (service === undefined) throw new Error('the service is open only inside a test');
    return service;
  };
}

/** Opens the service on a given instant, with the people and agencies of the demonstration but no reviews. The caller closes it. */
export async function openService(
  today = '2026-02-10T09:00:00Z',
  open: () => Promise<Database> = freshEmbedded,
  environment: Readonly<Record<string, string>> = {},
): Promise<TestService> {
  let now = new Date(today);
  const clock = { now: () => now };
  const database = await open();
  await seedCast(database, clock);
  const config = {
    ...readConfig({ DATA_DIR: mkdtempSync(join(tmpdir(), 'dhr-test-')), ...environment }),
    secret: 'a-secret-of-the-tests-that-is-long-enough',
  };
  const app = await buildApplication({ config, clock, database, log: openLog('silent') });
  const service: TestService = {
    app,
    database,
    at: (instant) => {
      now = new Date(instant);
    },
    now: () => now,
    visitor: () => browserOf(app),
    as: (key) => signedIn(service, key),
    mailTo: (address) =>
      database.asActor({ system: true }, async (tx) => {
        const rows = await tx.select().from(messages).where(eq(messages.toAddress, address));
        return rows
          .sort((one, other) => other.createdAt.getTime() - one.createdAt.getTime())
          .map(({ subject, body }) => ({ subject, body }));
      }),
    close: async () => {
      await app.close();
      await database.close();
    },
  };
  return service;
}

async function signedIn(service: TestService, key: string): Promise<Browser> {
  const person = castMember(key);
  const [row] = await service.database.asActor({ system: true }, (tx) =>
    tx.select().from(people).where(eq(people.name, person.name)),
  );
  const browser = service.visitor();
  const answer = await browser.post('/sign-in/demonstration', { person: row?.id ?? '' }, '/sign-in');
  if (answer.status !== 303) throw new Error(`${key} could not sign in: ${answer.status}`);
  return browser;
}

function browserOf(app: FastifyInstance): Browser {
  const cookies = new Map<string, string>();
  const remember = (set: string | string[] | undefined): void => {
    for (const line of [set ?? []].flat()) {
      const [pair = ''] = line.split(';');
      const at = pair.indexOf('=');
      if (/Max-Age=0|Expires=Thu, 01 Jan 1970/i.test(line)) cookies.delete(pair.slice(0, at));
      else cookies.set(pair.slice(0, at), decodeURIComponent(pair.slice(at + 1)));
    }
  };
  const send = async (options: {
    method: 'GET' | 'POST';
    url: string;
    payload?: string | Buffer;
    headers?: Record<string, string>;
  }): Promise<SeenPage> => {
    const answer = await app.inject({ ...options, cookies: Object.fromEntries(cookies) });
    remember(answer.headers['set-cookie']);
    return seePage(answer);
  };
  const tokenFrom = async (path: string): Promise<string> => {
    for (const page of [path, '/sign-out']) {
      const seen = await send({ method: 'GET', url: page });
      const token = seen.find('input[name="_csrf"]')?.getAttribute('value');
      if (token !== undefined) return token;
    }
    throw new Error(`no form on ${path}`);
  };
  const browser: Browser = {
    cookies,
    get: (path) => send({ method: 'GET', url: path }),
    post: async (path, form = {}, from = path) => {
      const body = new URLSearchParams({ _csrf: await tokenFrom(from) });
      for (const [name, value] of Object.entries(form)) {
        for (const one of [value].flat()) body.append(name, one);
      }
      return send({
        method: 'POST',
        url: path,
        payload: body.toString(),
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      });
    },
    postFile: async (path, file, form = {}) => {
      const data = new FormData();
      data.append('_csrf', await tokenFrom(path));
      for (const [name, value] of Object.entries(form)) for (const one of [value].flat()) data.append(name, one);
      data.append(file.field, new Blob([new Uint8Array(file.bytes)]), file.name);
      const encoded = new Response(data);
      const payload = Buffer.from(await encoded.arrayBuffer());
      return send({
        method: 'POST',
        url: path,
        payload,
        headers: { 'content-type': encoded.headers.get('content-type') ?? '' },
      });
    },
    follow: async (page) => {
      let seen = page;
      for (let step = 0; seen.location !== undefined && step < 5; step += 1) seen = await browser.get(seen.location);
      return seen;
    },
  };
  return browser;
}
