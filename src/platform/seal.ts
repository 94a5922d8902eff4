import { createHash } from 'node:crypto';

/**
 * What something says, in one word: SHA-256 in hexadecimal. It changes with whatever changes in it; the order in which a database keeps the names of a
 * record makes no difference. A page carries it along, so that nothing is issued, sent or signed that reads otherwise than what was read.
 */
export const sealOf = (said: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(inOrder(said)))
    .digest('hex');

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, inner]) => [name, inOrder(inner)]),
  );
}
