import type { FastifyReply, FastifyRequest } from 'fastify';
import type { CookieChange } from './route.js';

/** `secure` is true wherever TLS ends in front of us; the trying-out service on plain http cannot use the Secure flag. */
export interface CookieSettings {
  readonly secure: boolean;
}

const prefix = ({ secure }: CookieSettings): string => (secure ? '__Host-dhr-' : 'dhr-');

/** Sets or takes away cookies, under the `__Host-` prefix wherever TLS allows it. */
export function setCookies(reply: FastifyReply, settings: CookieSettings, changes: readonly CookieChange[]): void {
  for (const { name, value, maxAge } of changes) {
    const options = { path: '/', httpOnly: true, secure: settings.secure, sameSite: 'lax' as const };
    if (value === undefined) reply.clearCookie(prefix(settings) + name, options);
    else reply.setCookie(prefix(settings) + name, value, maxAge === undefined ? options : { ...options, maxAge });
  }
}

/** The cookies that are ours, without their prefix. */
export function readCookies(request: FastifyRequest, settings: CookieSettings): Record<string, string | undefined> {
  const start = prefix(settings);
  const ours = Object.entries(request.cookies).filter(([name]) => name.startsWith(start));
  return Object.fromEntries(ours.map(([name, value]) => [name.slice(start.length), value]));
}
