import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';

/** How long test files took, in milliseconds, by path inside the project. */
export type Times = Readonly<Record<string, number>>;

const FOLDER = join(tmpdir(), `dhr-toolkit-test-${process.getuid?.() ?? 0}`);
const KEPT = join(FOLDER, 'times.json');

/** What a file needs at most: a database in memory, and a browser in the journeys. */
const BYTES_A_FILE = 1.5 * 2 ** 30;

/**
 * So many files at a time: one more than there are cores, if memory allows, and never fewer than two. A file of tests waits a quarter of its
 * time, for a browser or for what is saved as one types.
 */
export const filesAtATime = (): number =>
  Math.max(2, Math.min(availableParallelism() + 1, Math.floor(totalmem() / BYTES_A_FILE)));

/** How long files took on this machine before; nothing on its first run. */
export function keptTimes(): Times {
  try {
    return JSON.parse(readFileSync(KEPT, 'utf8')) as Times;
  } catch {
    return {};
  }
}

/** Keeps how long files took, for the order of the next run. */
export function keepTimes(times: Times): void {
  mkdirSync(FOLDER, { recursive: true, mode: 0o755 });
  writeFileSync(KEPT, JSON.stringify({ ...keptTimes(), ...times }));
}

/** How long each file is expected to take, in milliseconds. One that is new counts by its size, a journey as long. */
export const expectedFrom =
  (times: Times, nameOf: (file: string) => string) =>
  (file: string): number =>
    times[nameOf(file)] ?? guessed(file);

/** A file to run in a process, with how long it is expected to take. */
export interface Process {
  readonly file: string;
  readonly takes: number;
}

/** Longest first, so that no core waits for one long file at the end. */
export const longestFirst = (processes: readonly Process[]): string[] =>
  processes
    .toSorted((one, other) => other.takes - one.takes || one.file.localeCompare(other.file))
    .map(({ file }) => file);

const GUESSED_FOR_A_JOURNEY = 60_000;

const guessed = (file: string): number => (file.includes('e2e') ? GUESSED_FOR_A_JOURNEY : statSync(file).size);
