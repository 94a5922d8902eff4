/** Wrong guesses at one account that cost nothing but a message; after them every further one makes the next wait longer. */
const FREE_GUESSES = 5;
/** Seconds to wait after the fifth wrong guess, the sixth and so on; the last holds for all further ones. At most eight in five minutes. */
const WAITS = [30, 60, 120, 300];
/** Wrong guesses from one address in five minutes, whatever accounts they tried. */
const FROM_ADDRESS = 50;
const WINDOW_MINUTES = 5;
/** Wrong guesses older than this are forgotten: nobody is locked out for good. */
export const REMEMBERED_MINUTES = 60;

const after = (instant: Date, seconds: number): Date => new Date(instant.getTime() + seconds * 1000);

/** Until when an account takes no guess, after wrong ones at these instants (any order); undefined when it takes one now. */
export function accountWaitsUntil(wrongAt: readonly Date[], now: Date): Date | undefined {
  const recent = since(wrongAt, after(now, -REMEMBERED_MINUTES * 60));
  const last = recent.at(-1);
  if (last === undefined || recent.length < FREE_GUESSES) return undefined;
  const seconds = WAITS[Math.min(recent.length - FREE_GUESSES, WAITS.length - 1)] ?? 0;
  const until = after(last, seconds);
  return until > now ? until : undefined;
}

/** The same for an address that guesses come from. */
export function addressWaitsUntil(wrongAt: readonly Date[], now: Date): Date | undefined {
  const oldest = since(wrongAt, after(now, -WINDOW_MINUTES * 60)).at(-FROM_ADDRESS);
  return oldest && after(oldest, WINDOW_MINUTES * 60);
}

const since = (instants: readonly Date[], start: Date): Date[] =>
  instants.filter((at) => at > start).sort((one, other) => one.getTime() - other.getTime());
