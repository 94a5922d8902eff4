import type { FastifyReply } from 'fastify';
import type { Tx } from '../database/database.js';
import { sqlStateOf } from '../database/retrying.js';
import { Conflict, NotFound, NotPermitted } from '../errors.js';
import { closeWork, openWork, type Work } from '../work.js';
import type { Exchange } from './answer.js';
import { askedWithoutBody } from './asked.js';
import { Forged, Unreadable } from './bad-request.js';
import { forgeryToken } from './forgery.js';
import type { FormBody, Route } from './route.js';
import { type Identity, type Refusal, randomToken, type ServiceParts } from './service.js';

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
export async function refuse(parts: ServiceParts, error: unknown, { request, reply }: Exchange): Promise<FastifyReply> {
  const refusal = refusalOf(error);
  const route = request.routeOptions.url ?? 'unknown';
  if (refusal === 'broken' || refusal === 'busy')
    parts.log.error({ route, method: request.method, err: error }, 'request failed');
  else parts.log.info({ route, method: request.method, refusal }, 'request refused');
  if (reply.sent) return reply;
  const kept = keptOf(error) ?? (refusal === 'conflict' ? typedIn(request.body) : {});
  const says = error instanceof Conflict ? error.message : undefined;
  const page = await pageFor(parts, { refusal, request, kept, says });
  return reply.status(statusOf[refusal]).type('text/html; charset=utf-8').send(page);
}

const keptOf = (error: unknown): FormBody | undefined =>
  error instanceof Conflict || error instanceof Forged ? error.kept : undefined;

const typedIn = (body: unknown): FormBody =>
  Object.fromEntries(Object.entries(body ?? {}).filter(([, value]) => typeof value === 'string'));

interface Said {
  readonly refusal: Refusal;
  readonly request: Exchange['request'];
  readonly kept: FormBody;
  readonly says: string | undefined;
}

/** Said without asking the database: it is away, or it is to be spared. */
const WITHOUT_ASKING: ReadonlySet<Refusal> = new Set(['busy', 'too-many']);

/** Somebody came through the guard and was refused further in: their transaction is gone, and what they tried with it. */
const TRIED: ReadonlySet<Refusal> = new Set(['not-found', 'not-permitted']);

/** The page, with the menu of whoever is signed in, from a unit of work of its own; what was tried goes on record in it. */
async function pageFor(parts: ServiceParts, said: Said): Promise<string> {
  const { refusal, request, kept, says } = said;
  const asked = askedWithoutBody(parts, undefined, request);
  const render = (identity: Identity): string =>
    parts.render(parts.refusalPage(refusal, kept, says), {
      identity,
      asked,
      csrfToken: forgeryToken(parts.secret, identity.session?.id ?? asked.cookies.browser ?? randomToken()),
      flash: undefined,
    });
  const asNobody = (): string => render({ actor: { kind: 'nobody' } });
  if (WITHOUT_ASKING.has(refusal)) return asNobody();
  try {
    return await parts.database.asActor({ now: parts.clock.now() }, async (tx) => {
      const identity = await parts.identify(tx, asked);
      if (TRIED.has(refusal)) await keepRecord(parts, { tx, identity, request });
      return render(identity);
    });
  } catch (error) {
    parts.log.error({ err: error }, 'a refusal could not be recorded');
    return asNobody();
  }
}

async function keepRecord(
  parts: ServiceParts,
  { tx, identity, request }: { tx: Tx; identity: Identity; request: Exchange['request'] },
): Promise<void> {
  const { url, method } = request.routeOptions;
  const route = parts.routes.find((one) => one.path === url && one.method === method);
  if (route === undefined || identity.actor.kind !== 'person') return;
  const { clock, config, catalogue } = parts;
  const work = openWork(tx, { actor: identity.actor, clock, installation: config, catalogue });
  recordRefusal(work, route);
  await closeWork(work, [], request.ip);
}

/** Who tried which door, without saying whether there was a room behind it. */
export function recordRefusal(work: Work, route: Route): void {
  const { actor } = work;
  const partnership =
    actor.kind === 'person' && actor.partnershipId !== undefined ? { partnershipId: actor.partnershipId } : {};
  work.record({ ...partnership, action: `refused:${route.permission}`, objectKind: 'permission', allowed: false });
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
