import type { FastifyReply, FastifyRequest } from 'fastify';
import { retrying } from '../database/retrying.js';
import { closeWork, openWork, type Work } from '../work.js';
import { readAsked } from './asked.js';
import { contentDisposition } from './content-disposition.js';
import { type CookieSettings, setCookies } from './cookies.js';
import { forgeryToken, isOurOwn } from './forgery.js';
import { Forged } from './refusals.js';
import type { Answer, Asked, Route } from './route.js';
import { type Identity, randomToken, type ServiceParts } from './service.js';

/** The two halves of one exchange. */
export interface Exchange {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

const TRIES = 3;
const FLASH = 'flash';
const BROWSER = 'browser';

/** Answers one request in one unit of work; `route` undefined stands for an address that does not exist. */
export async function answerRoute(
  parts: ServiceParts,
  route: Route | undefined,
  exchange: Exchange,
): Promise<FastifyReply> {
  const asked = await readAsked(parts, route, exchange.request);
  const browserId = asked.cookies[BROWSER] ?? randomToken();
  const rendered = await retrying(TRIES, () => oneUnit(parts, route, { asked, browserId, exchange }));
  parts.afterUnit();
  return send(parts, exchange.reply, rendered);
}

interface Arrived {
  readonly asked: Asked;
  readonly browserId: string;
  readonly exchange: Exchange;
}

interface Rendered {
  readonly answer: Answer;
  readonly html: string | undefined;
  readonly browserId: string;
  readonly flashShown: boolean;
}

function oneUnit(parts: ServiceParts, route: Route | undefined, arrived: Arrived): Promise<Rendered> {
  const { asked, browserId } = arrived;
  return parts.database.asActor({ now: parts.clock.now() }, async (tx) => {
    const identity = await parts.identify(tx, asked);
    const csrfToken = forgeryToken(parts.secret, identity.session?.id ?? browserId);
    if (route?.method === 'POST') refuseForged(parts, arrived, csrfToken);
    const work = openWork(tx, {
      actor: identity.actor,
      clock: parts.clock,
      installation: parts.config,
      catalogue: parts.catalogue,
    });
    const answer = await routeAnswer(parts, route, { work, asked, identity });
    const flash = asked.cookies[FLASH];
    const html =
      answer.kind === 'page'
        ? parts.render(answer.page, { identity, asked, csrfToken, flash, place: work.place })
        : undefined;
    await closeWork(work, parts.reactions, asked.fromAddress);
    return { answer, html, browserId, flashShown: flash !== undefined && html !== undefined };
  });
}

async function routeAnswer(
  parts: ServiceParts,
  route: Route | undefined,
  { work, asked, identity }: { work: Work; asked: Asked; identity: Identity },
): Promise<Answer> {
  const answer = await route?.answer(work, asked);
  if (answer !== undefined) return answer;
  if (route?.signInFirst && identity.actor.kind !== 'person') {
    const back = route.method === 'GET' ? asked.address : '/';
    return { kind: 'redirect', to: parts.signInPath(back), status: 303 };
  }
  if (route !== undefined && identity.actor.kind === 'person') recordRefusal(work, route);
  return { kind: 'page', page: parts.refusalPage('not-found', {}), status: 404 };
}

/** Who tried which door, without saying whether there was a room behind it. */
function recordRefusal(work: Work, route: Route): void {
  const { actor } = work;
  const partnership =
    actor.kind === 'person' && actor.partnershipId !== undefined ? { partnershipId: actor.partnershipId } : {};
  work.record({ ...partnership, action: `refused:${route.permission}`, objectKind: 'permission', allowed: false });
}

function refuseForged(parts: ServiceParts, { asked, exchange }: Arrived, expected: string): void {
  const { headers } = exchange.request;
  const token = asked.body._csrf ?? headers['x-csrf-token'];
  const one = Array.isArray(token) ? token[0] : token;
  const fetchSite = headers['sec-fetch-site'];
  const ownOrigins = [parts.config.publicUrl, asked.origin];
  const site = { origin: headers.origin, fetchSite: Array.isArray(fetchSite) ? fetchSite[0] : fetchSite, ownOrigins };
  if (!isOurOwn(one, expected, site)) throw new Forged(asked.body);
}

function send(parts: ServiceParts, reply: FastifyReply, rendered: Rendered): FastifyReply {
  const { answer, html } = rendered;
  const settings: CookieSettings = { secure: parts.config.production };
  setCookies(reply, settings, [
    { name: BROWSER, value: rendered.browserId },
    ...(rendered.flashShown ? [{ name: FLASH, value: undefined }] : []),
    ...(answer.flash === undefined ? [] : [{ name: FLASH, value: answer.flash, maxAge: 60 }]),
    ...(answer.cookies ?? []),
  ]);
  reply.status(answer.status).headers(answer.headers ?? {});
  switch (answer.kind) {
    case 'page':
      // As bytes: a long page is written to the socket at a third of the cost of its text.
      return reply.type('text/html; charset=utf-8').send(Buffer.from(html ?? ''));
    case 'redirect':
      return reply.header('Location', answer.to).send('');
    case 'json':
      return reply.send(answer.value);
    case 'file':
      return reply
        .header('Content-Disposition', contentDisposition(answer.name))
        .header('Content-Security-Policy', "default-src 'none'; sandbox")
        .type(answer.mime)
        .send(answer.content instanceof Uint8Array ? Buffer.from(answer.content) : answer.content);
  }
}
