/** Where the present moment comes from. Only this file reads the machine's clock. */
export interface Clock {
  /** The present instant. */
  now(): Date;
}

/** The machine's own clock. */
export const systemClock: Clock = { now: () => new Date() };

/** A clock that stands still at `instant` (ISO 8601 with zone), for tests and the demonstration. */
export const stoppedClock = (instant: string): Clock => ({ now: () => new Date(instant) });
