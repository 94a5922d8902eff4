import type { IncomingMessage } from 'node:http';

/** Milliseconds within which a form without files is here as a whole. */
export const FORM_PATIENCE = 60_000;
/** The same for one with files: 50 MB over a slow line. A line on which nothing comes for a minute is cut before. */
export const FILES_PATIENCE = 15 * 60_000;

/** Cuts the connection of a body that is not here in time. */
export function bodyWithin(request: Pick<IncomingMessage, 'destroy' | 'once'>, patience: number): void {
  const timer = setTimeout(() => request.destroy(), patience);
  timer.unref();
  for (const over of ['end', 'close']) request.once(over, () => clearTimeout(timer));
}
