import type { Work } from '../work.js';

/**
 * Work that nobody waits for. It carries no data: it looks in the tables for what is to be done, so that a lost or repeated call does
 * no harm. `every` is a cron line in London time.
 */
export interface Job {
  readonly name: string;
  /** What it does, as the timetable says it. */
  readonly says: string;
  readonly every: string;
  /** Runs once when the program begins, too: somebody may look at what it makes before its first minute. */
  readonly atStart?: true;
  /** Finds what is due; each found item is then worked through in a transaction of its own. */
  run(open: OpenSystemWork): Promise<void>;
}

/** Runs `use` in a unit of work of its own, as the system. */
export type OpenSystemWork = <T>(use: (work: Work) => Promise<T>) => Promise<T>;
