import { createHash } from 'node:crypto';
import { type ClaimBeside, type Found, isLater } from './found-since.js';

/**
 * How something found (learning has several points), and the claims that it may challenge, read: the same text for as long as neither changes in
 * what they are compared by. Undefined where there is no claim that it may challenge.
 */
export function readAs(found: readonly Found[], claims: readonly ClaimBeside[]): string | undefined {
  const beside = claims.filter((claim) => found.some((one) => isLater(one, claim)));
  if (beside.length === 0) return undefined;
  const ordered = beside.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  return createHash('sha256')
    .update(JSON.stringify([found, ordered]))
    .digest('base64url');
}
