import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import fastifyStatic from '@fastify/static';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { dayInLondon } from '../kernel/day.js';
import { PUBLIC_FILES, type PublicFile } from '../kernel/public-record.js';
import { ASSETS_PATH, assetsFolder } from '../web/assets.js';
import type { FrameValues } from '../web/index.js';
import { renderPage } from '../web/render.js';
import { dataFiles } from './data.js';
import { KeptRecord } from './kept-record.js';
import type { Library } from './library.js';
import { MadePages } from './made-pages.js';
import { NotFoundPage } from './pages/standing-pages.js';
import { publicPages, type Reading } from './pages.js';
import { publicPaths } from './paths.js';
import { wantedIn } from './wanted.js';

/** What the public pages are served from. */
export interface PublicSite {
  /** Folder of the public record, written by the side of the cases. */
  readonly folder: string;
  /** The address of the site, without a slash at its end: feeds and maps name it. */
  readonly address: string;
  readonly demonstration: boolean;
  readonly behindProxy: boolean;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** How long a page may be kept by a browser or a cache between, in seconds: what is taken down is gone within five minutes (trust D-06). */
const KEPT_FOR = 60;
/** Of pages alone. As many as two hundred people in one newsroom, library or council read behind one address; it is there for programs that run wild. */
const ASKED_A_MINUTE = 3000;

/** The public pages: read only, without cookies, without a database. */
export async function buildPublicSite(site: PublicSite): Promise<FastifyInstance> {
  const app = Fastify({
    // One proxy: what a client writes into the header before it does not count.
    trustProxy: site.behindProxy ? (_address: string, hop: number) => hop === 0 : false,
    requestTimeout: 20_000,
    connectionTimeout: 60_000,
    routerOptions: { maxParamLength: 200 },
  });
  await addHeaders(app);
  await app.register(rateLimit, {
    ...{ max: ASKED_A_MINUTE, timeWindow: '1 minute' },
    // Styles, scripts and fonts are asked for once and kept for a year.
    allowList: ({ url }) => url.startsWith(ASSETS_PATH),
  });
  const assets = { prefix: ASSETS_PATH, immutable: true, maxAge: '365d', index: false } as const;
  await app.register(fastifyStatic, { root: assetsFolder, ...assets });
  const record = new KeptRecord(site.folder);
  await record.searchable(site.now());
  addAnswers(app, site, () => record.library(site.now()));
  return app;
}

async function addHeaders(app: FastifyInstance): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'"],
        fontSrc: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
      },
    },
    strictTransportSecurity: { maxAge: 31_536_000, includeSubDomains: true },
    referrerPolicy: { policy: 'no-referrer' },
    crossOriginEmbedderPolicy: false,
  });
  app.addHook('onRequest', async (request, reply) => {
    reply.header('Permissions-Policy', 'camera=(), microphone=(), geolocation=()');
    if (!request.url.startsWith(ASSETS_PATH)) reply.header('Cache-Control', `public, max-age=${KEPT_FOR}`);
  });
  // A cache between that kept a refusal of one reader, or a fault, would show it to everybody.
  app.addHook('onSend', async (_request, reply) => {
    if (reply.statusCode >= 400 && reply.statusCode !== 404) reply.header('Cache-Control', 'no-store');
  });
}

function addAnswers(app: FastifyInstance, site: PublicSite, library: () => Library): void {
  const made = new MadePages();
  const html = (reply: FastifyReply, text: string): FastifyReply => reply.type('text/html; charset=utf-8').send(text);
  const notHere = (request: FastifyRequest, reply: FastifyReply): FastifyReply =>
    html(reply.status(404), renderPage(<NotFoundPage />, frameOf(request, site)));
  for (const [path, make] of Object.entries(publicPages))
    app.get(path, (request, reply) => {
      const { params, query } = request as { params: Reading['params']; query: Reading['query'] };
      const read = library();
      const today = dayInLondon(new Date(site.now()));
      const asked = `${today} ${request.url}`;
      const before = made.find(read, asked);
      if (before !== undefined) return html(reply, before);
      const page = make({ library: read, params, query, today });
      if (page === undefined) return notHere(request, reply);
      const text = renderPage(page, frameOf(request, site));
      if (read.isSearchable()) made.keep(read, asked, text);
      return html(reply, text);
    });
  for (const [path, make] of Object.entries(dataFiles(site.address)))
    app.get(path, (request, reply) => {
      const wanted = wantedIn(request.query as Reading['query']);
      const { type, text } = make(library(), { wanted, today: dayInLondon(new Date(site.now())) });
      return reply.type(type).send(text);
    });
  // Whoever shortens the address of a review finds the list.
  app.get(publicPaths.reviews, (_request, reply) => reply.redirect(publicPaths.home));
  for (const [path, { find, way }] of Object.entries(keptFiles))
    app.get(path, (request, reply) => {
      const file = find(library(), request.params as Reading['params']);
      const path = join(site.folder, PUBLIC_FILES, file?.hash ?? '');
      if (file === undefined || !existsSync(path)) return notHere(request, reply);
      return reply
        .type(file.mediaType)
        .headers({ 'Content-Length': file.bytes, 'Content-Disposition': `${way}; filename="${file.name}"` })
        .send(createReadStream(path));
    });
  app.setNotFoundHandler(notHere);
}

type FindFile = (library: Library, params: Reading['params']) => PublicFile | undefined;

/** Files of reviews, which are read in the browser, and blank forms, which are filled in elsewhere. */
const keptFiles: Readonly<Record<string, { readonly find: FindFile; readonly way: 'inline' | 'attachment' }>> = {
  [publicPaths.filePattern]: {
    find: (library, { partnership = '', slug = '', name }) =>
      library.find(partnership, slug)?.files.find((one) => one.name === name),
    way: 'inline',
  },
  [publicPaths.blankFormPattern]: {
    find: ({ resources }, { partnership, name }) =>
      resources.find((one) => one.partnership === partnership)?.forms.find((one) => one.name === name),
    way: 'attachment',
  },
};

function frameOf(request: FastifyRequest, { demonstration }: PublicSite): FrameValues {
  const path = request.url.split('?')[0] ?? '/';
  const link = (text: string, href: string) => ({ text, href, current: path === href });
  return {
    serviceName: 'Reviews and learning',
    ...{
      path,
      demonstration,
      nonce: '',
      csrfToken: '',
      once: '',
      installation: 'server',
      quickExit: true,
      indexed: true,
    },
    navigation: [
      link('Reviews', publicPaths.home),
      link('Recommendations', publicPaths.recommendations),
      link('What changed', publicPaths.changes),
      link('Learning by theme', publicPaths.themes),
      link('Guidance and leaflets', publicPaths.resources),
      link('Who to call', publicPaths.help),
      link('Data', publicPaths.data),
    ],
    supportLinks: [
      { text: 'Accessibility statement', href: publicPaths.accessibility },
      { text: 'Privacy and cookies', href: publicPaths.privacy },
      { text: 'Feed', href: publicPaths.feed },
    ],
  };
}
