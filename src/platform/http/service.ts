import { randomBytes } from 'node:crypto';
import cookie from '@fastify/cookie';
import formbody from '@fastify/formbody';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import fastifyStatic from '@fastify/static';
import underPressure from '@fastify/under-pressure';
import Fastify, {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify';
import type { Logger } from 'pino';
import type { VNode } from 'preact';
import type { Catalogue } from '../catalogue.js';
import type { Clock } from '../clock.js';
import type { Config } from '../config.js';
import type { Database, Tx } from '../database/database.js';
import type { Actor, Place, Reaction } from '../work.js';
import { answerRoute } from './answer.js';
import { bodyWithin, FILES_PATIENCE, FORM_PATIENCE } from './patience.js';
import { refuse } from './refusals.js';
import type { Asked, Route } from './route.js';

/** What is known of a browser before its route is looked at. */
export interface Identity {
  readonly actor: Actor;
  /** Set when a session is live: the token that the forgery token and the frame hang on. */
  readonly session?: { readonly id: string; readonly endsAt: Date };
}

/** Kinds of refusal that have a page of their own. */
export type Refusal =
  | 'not-found'
  | 'not-permitted'
  | 'conflict'
  | 'forged'
  | 'too-many'
  | 'too-large'
  | 'unreadable'
  | 'broken'
  | 'busy';

/** What a page's surroundings are made from. */
export interface Surroundings {
  readonly identity: Identity;
  readonly asked: Asked;
  readonly csrfToken: string;
  readonly flash: string | undefined;
  readonly place?: Place | undefined;
}

/** Everything the web service is put together from. */
export interface ServiceParts {
  readonly config: Config;
  readonly secret: string;
  readonly clock: Clock;
  readonly database: Database;
  readonly log: Logger;
  readonly routes: readonly Route[];
  readonly catalogue: Catalogue;
  readonly reactions: readonly Reaction[];
  /** Folder of styles, scripts and images, served under /assets/. */
  readonly assetsDir: string;
  /** Reads who asks from the cookies, inside the transaction, and tells the database. */
  identify(tx: Tx, asked: Asked): Promise<Identity>;
  /** A page inside its surroundings, as a whole HTML document. */
  render(page: VNode, around: Surroundings): string;
  /** The page that says no, with what was typed; `says` is what a conflict says of itself, in a sentence for whoever typed. */
  refusalPage(refusal: Refusal, kept: Readonly<Record<string, string | string[]>>, says?: string): VNode;
  /** Told after each committed unit of work, so that what waits can be carried on at once. */
  afterUnit(): void;
  /** Where to sign in, and then come back to `address`. */
  signInPath(address: string): string;
}

const MEGABYTE = 1024 * 1024;
const FORM_LIMIT = 2 * MEGABYTE;

/** The web service: strict headers on every answer, forgery protection, one unit of work a request. */
export async function buildService(parts: ServiceParts): Promise<FastifyInstance> {
  const app = Fastify({
    loggerInstance: parts.log as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    // One proxy: what a client writes into the header before it does not count.
    trustProxy: parts.config.behindProxy ? (_address: string, hop: number) => hop === 0 : false,
    bodyLimit: FORM_LIMIT,
    requestTimeout: FILES_PATIENCE,
    connectionTimeout: 60_000,
    keepAliveTimeout: 10_000,
    routerOptions: { maxParamLength: 200, ignoreTrailingSlash: false },
  });
  await addPlugins(app, parts);
  app.setErrorHandler((error, request, reply) => refuse(parts, error, { request, reply }));
  app.setNotFoundHandler({ preHandler: app.rateLimit() }, (request, reply) =>
    answerRoute(parts, undefined, { request, reply }),
  );
  for (const route of parts.routes) addRoute(app, parts, route);
  return app;
}

async function addPlugins(app: FastifyInstance, parts: ServiceParts): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'"],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
        objectSrc: ["'none'"],
      },
    },
    strictTransportSecurity: { maxAge: 31_536_000, includeSubDomains: true },
    // Not no-referrer: browsers would then send "Origin: null" with form posts, and the forgery check could not tell.
    referrerPolicy: { policy: 'same-origin' },
    crossOriginEmbedderPolicy: false,
    xFrameOptions: { action: 'deny' },
  });
  app.addHook('onRequest', async (request, reply) => {
    reply.header('Permissions-Policy', 'camera=(), microphone=(), geolocation=(), payment=(), usb=()');
    if (!request.url.startsWith('/assets/')) reply.header('Cache-Control', 'no-store');
  });
  await app.register(cookie);
  await app.register(formbody, { bodyLimit: FORM_LIMIT });
  await app.register(multipart, {
    throwFileSizeLimit: false,
    limits: { fields: 200, fieldSize: MEGABYTE, files: 20, parts: 250 },
  });
  await app.register(rateLimit, { global: false, max: 300, timeWindow: '1 minute' });
  // Where real reviews are held, a process that is held up says so at once; a trial or a test on a busy machine waits.
  const maxEventLoopDelay = parts.config.production ? 5_000 : 0;
  await app.register(underPressure, { maxEventLoopDelay, exposeStatusRoute: false });
  await app.register(fastifyStatic, {
    root: parts.assetsDir,
    prefix: '/assets/',
    immutable: true,
    maxAge: '365d',
    index: false,
  });
}

function addRoute(app: FastifyInstance, parts: ServiceParts, route: Route): void {
  if (route.permission === '') throw new Error(`${route.method} ${route.path} declares no permission`);
  const { rate, uploads } = route.options;
  app.route({
    method: route.method,
    url: route.path,
    exposeHeadRoute: false,
    ...(uploads === undefined ? {} : { bodyLimit: uploads + FORM_LIMIT }),
    ...(route.method === 'GET' || route.options.spool
      ? {}
      : { onRequest: async (request: FastifyRequest) => bodyWithin(request.raw, FORM_PATIENCE) }),
    ...(rate === undefined ? {} : { config: { rateLimit: { max: rate.max, timeWindow: rate.perMinutes * 60_000 } } }),
    handler: (request: FastifyRequest, reply: FastifyReply) => answerRoute(parts, route, { request, reply }),
  });
}

/** A fresh random id of 256 bits, as text that fits a cookie or a link. */
export const randomToken = (): string => randomBytes(32).toString('base64url');
