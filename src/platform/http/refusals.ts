import type { FastifyReply } from 'fastify';
import { sqlStateOf } from '../database/retrying.js';
import { Conflict, NotFound, NotPermitted } from '../errors.js';
import type { Exchange } from './answer.js';
import { readCookies } from './cookies.js';
import { forgeryToken } from './forgery.js';
import type { FormBody } from './route.js';
import { type Refusal, randomToken, type ServiceParts } from './service.js';

/** A state-changing request that does not come from our own page, or whose page is too old. */
export class Forged extends Error {
  override readonly name = 'Forged';
  readonly kept: FormBody;
  constructor(kept: FormBody) {
    super('forged or stale form');
    this.kept = kept;
  }
}

/** A body that is not a form. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
}

const statusOf: Record<Refusal, number> = {
  'not-found': 404,
  'not-permitted': 404,
  conflict: 409,
  forged: 403,
  'too-many': 429,
  'too-large': 413,
  unreadable: 400,
  broken: 500,
  busy: 503,
};

/** Says no with a page, and logs what is ours to mend: the kind of error and the route, never what was typed. */
export function refuse(parts: ServiceParts, error: unknown, { request, reply }: Exchange): FastifyReply {
  const refusal = refusalOf(error);
  const route = request.routeOptions.url ?? 'unknown';
  if (refusal === 'broken' || refusal === 'busy')
    parts.log.error({ route, method: request.method, err: error }, 'request failed');
  else parts.log.info({ route, method: request.method, refusal }, 'request refused');
  if (reply.sent) return reply;
  const kept = keptOf(error) ?? (refusal === 'conflict' ? typedIn(request.body) : {});
  return reply
    .status(statusOf[refusal])
    .type('text/html; charset=utf-8')
    .send(pageFor(parts, refusal, { request, kept }));
}

const keptOf = (error: unknown): FormBody | undefined =>
  error instanceof Conflict || error instanceof Forged ? error.kept : undefined;

const typedIn = (body: unknown): FormBody =>
  Object.fromEntries(Object.entries(body ?? {}).filter(([, value]) => typeof value === 'string'));

function pageFor(
  parts: ServiceParts,
  refusal: Refusal,
  { request, kept }: { request: Exchange['request']; kept: FormBody },
): string {
  const cookies = readCookies(request, { secure: parts.config.production });
  const asked = {
    method: request.method,
    address: request.url,
    path: request.url.split('?')[0] ?? '/',
    params: {},
    query: {},
    body: {},
    files: [],
    json: undefined,
    fromAddress: request.ip,
    cookies,
    origin: parts.config.publicUrl,
  };
  const csrfToken = forgeryToken(parts.secret, cookies.browser ?? randomToken());
  return parts.render(parts.refusalPage(refusal, kept), {
    identity: { actor: { kind: 'nobody' } },
    asked,
    csrfToken,
    flash: undefined,
  });
}

function refusalOf(error: unknown): Refusal {
  if (error instanceof NotFound) return 'not-found';
  if (error instanceof NotPermitted) return 'not-permitted';
  if (error instanceof Conflict) return 'conflict';
  if (error instanceof Forged) return 'forged';
  if (error instanceof Unreadable) return 'unreadable';
  const status = error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : 500;
  if (status === 413) return 'too-large';
  if (status === 429) return 'too-many';
  if (status === 503) return 'busy';
  if (status >= 400 && status < 500) return 'unreadable';
  return byDatabase[sqlStateOf(error) ?? ''] ?? (isDatabaseAway(error) ? 'busy' : 'broken');
}

/**
 * The net under every page: what an address or a form says goes into queries, and the database is the last to look at it. What is no
 * uuid names nothing, so there is nothing to find; of two who make the same thing at once, the second is told.
 */
const byDatabase: Readonly<Record<string, Refusal>> = {
  '22P02': 'not-found', // invalid text representation
  '22003': 'unreadable', // number out of range
  '22008': 'unreadable', // date out of range
  '22021': 'unreadable', // text that cannot be kept
  '23505': 'conflict', // unique violation
};

const AWAY = new Set(['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', '57P01', '57P02', '57P03', '53300', '08006', '08001']);

function isDatabaseAway(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if ('code' in cause && AWAY.has(String(cause.code))) return true;
    if (/timeout exceeded when trying to connect/i.test(cause.message)) return true;
  }
  return false;
}
