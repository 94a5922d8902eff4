import { createHmac, timingSafeEqual } from 'node:crypto';

/** The anti-forgery token of one browser: bound to its cookie, so that another site or another session cannot make it. */
export const forgeryToken = (secret: string, browserId: string): string =>
  createHmac('sha256', secret).update(`forgery:${browserId}`).digest('base64url');

/** Headers by which a browser says where a request comes from. */
export interface Provenance {
  readonly origin: string | undefined;
  readonly fetchSite: string | undefined;
  readonly ownOrigins: readonly string[];
}

/**
 * True when a state-changing request comes from our own pages: the browser does not call it cross-site, its origin, if told, is
 * ours, and it carries the token of its own cookie.
 */
export function isOurOwn(token: string | undefined, expected: string, from: Provenance): boolean {
  if (from.fetchSite !== undefined && !['same-origin', 'none'].includes(from.fetchSite)) return false;
  if (from.origin !== undefined && !from.ownOrigins.includes(from.origin)) return false;
  if (token === undefined) return false;
  const [given, wanted] = [Buffer.from(token), Buffer.from(expected)];
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}
