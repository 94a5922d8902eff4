import { createHash } from 'node:crypto';

/** The whole set in one word: whatever changes in it changes this. */
export const hashOfSet = (parts: readonly { readonly where: string; readonly text: string }[]): string =>
  hashOf(JSON.stringify(parts.map(({ where, text }) => [where, text])));

export const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64url');
