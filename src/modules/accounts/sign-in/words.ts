import { time } from '../../../web/formats.js';
import type { Tried } from './sign-in.js';

/** What to say to a try that was not right. */
export const wrongWords = (tried: Exclude<Tried, { kind: 'right' }>, wrong: string): string =>
  tried.kind === 'wrong'
    ? wrong
    : `There were too many wrong tries. Wait until ${time(new Date(tried.until.getTime() + 59_999))}, then try again`;
