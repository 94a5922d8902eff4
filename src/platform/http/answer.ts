import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { dayInLondon } from '../../kernel/day.js';
import { retrying } from '../database/retrying.js';
import { Spool } from '../upload/spool.js';
import { closeWork, openWork, type Work } from '../work.js';
import { askedWithoutBody, readAsked } from './asked.js';
import { Forged } from './bad-request.js';
import { contentDisposition } from './content-disposition.js';
import { type CookieSettings, setCookies } from './cookies.js';
import { forgeryToken, isOurOwn } from './forgery.js';
import { once } from './once.js';
import { recordRefusal } from './refusals.js';
import type { Answer, Asked, Route } from './route.js';
import { type Identity, randomToken, type ServiceParts } from './service.js';
import type { FilesIn } from './spooling.js';

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
  const spool = new Spool(parts.config.dataDir);
  try {
    const letIn = route?.options.spool || route?.options.prepare ? await lookAhead(parts, route, exchange) : undefined;
    const filesIn: FilesIn | undefined = route?.options.spool ? (letIn ? spool : 'nowhere') : undefined;
    const asked = await readAsked(parts, route, {
      request: exchange.request,
      ...(filesIn === undefined ? {} : { filesIn }),
    });
    if (letIn) await route?.options.prepare?.(asked, dayInLondon(parts.clock.now()), letIn.gathered as never);
    const browserId = asked.cookies[BROWSER] ?? randomToken();
    const rendered = await retrying(TRIES, () => oneUnit(parts, route, { asked, browserId, exchange }));
    parts.afterUnit();
    return send(parts, exchange.reply, rendered);
  } finally {
    await spool.close();
  }
}

/**
 * Undefined unless the guard lets the asker in: files of whoever it would turn away are neither written down nor read. The transaction is short:
 * no body is read inside it.
 */
function lookAhead(
  parts: ServiceParts,
  route: Route,
  exchange: Exchange,
): Promise<{ readonly gathered: unknown } | undefined> {
  const asked = askedWithoutBody(parts, route, exchange.request);
  return parts.database.asActor({ now: parts.clock.now() }, async (tx) => {
    const { actor } = await parts.identify(tx, asked);
    const work = openWork(tx, { actor, clock: parts.clock, installation: parts.config, catalogue: parts.catalogue });
    if (!(await route.admits(work, asked))) return undefined;
    return { gathered: await route.options.gather?.(work, asked) };
  });
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

async function oneUnit(parts: ServiceParts, route: Route | undefined, arrived: Arrived): Promise<Rendered> {
  let answer: Answer | undefined;
  try {
    return await recorded(parts, route, { ...arrived, answered: (made) => (answer = made) });
  } catch (error) {
    // What was not recorded is not sent: its stream is let go.
    if (answer?.kind === 'file' && answer.content instanceof Readable) answer.content.destroy();
    throw error;
  }
}

function recorded(
  parts: ServiceParts,
  route: Route | undefined,
  arrived: Arrived & { answered(answer: Answer): void },
): Promise<Rendered> {
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
    const deal = () => routeAnswer(parts, route, { work, asked, identity });
    const senderId = identity.session?.id ?? browserId;
    const answer = await (route?.method === 'POST' ? once(tx, { asked, senderId, now: work.now }, deal) : deal());
    arrived.answered(answer);
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
    return { kind: 'redirect', to: parts.signInPath(back), status: 303, turnedAway: true };
  }
  if (route !== undefined && identity.actor.kind === 'person') recordRefusal(work, route);
  return { kind: 'page', page: parts.refusalPage('not-found', {}), status: 404 };
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
        .header('Content-Disposition', contentDisposition(answer.name, answer.inline))
        .header('Content-Security-Policy', filePolicy(answer))
        .type(answer.mime)
        .send(answer.content instanceof Uint8Array ? Buffer.from(answer.content) : answer.content);
  }
}

/** Nothing in a file may load, run or be framed. The PDF readers of browsers do not start in a sandbox; a PDF's own scripts are refused at upload. */
const filePolicy = ({ mime, inline }: { mime: string; inline?: boolean }): string =>
  inline && mime === 'application/pdf'
    ? "default-src 'none'; frame-ancestors 'none'"
    : "default-src 'none'; frame-ancestors 'none'; sandbox";
