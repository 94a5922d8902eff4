import { setTimeout as pause } from 'node:timers/promises';

const TRIES = 200;
const MILLISECONDS_BETWEEN = 50;

/**
 * Asks again until it holds, ten seconds at most. In the place of Playwright's `waitForFunction`, whose later looks the content security
 * policy of our pages forbids.
 */
export async function eventually(what: string, holds: () => Promise<boolean>): Promise<void> {
  for (let tried = 0; tried < TRIES; tried += 1) {
    if (await holds()) return;
    await pause(MILLISECONDS_BETWEEN);
  }
  throw new Error(`it never came about that ${what}`);
}
