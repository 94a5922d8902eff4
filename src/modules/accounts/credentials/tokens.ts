import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits as text for a link or a cookie. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What is kept of it. */
export const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('hex');
