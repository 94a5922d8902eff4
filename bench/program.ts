import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { clientOf } from './keep-alive.js';

/** A program of ours that runs beside the bench, on a port of its own. */
export interface Program {
  readonly port: number;
  /** From its start to its first answer. */
  readonly millisecondsToAnswer: number;
  /** Starts to watch how much memory it takes; the answer tells by how many megabytes it grew at most. Undefined where it cannot be told. */
  watchMemory(): (() => number) | undefined;
  /** Seconds of a core that it has used so far. Undefined where it cannot be told. */
  coreSeconds(): number | undefined;
  stop(): Promise<void>;
}

const LONGEST_START_MS = 60_000;

/** Starts a script of `dist` with these settings, and waits until an address answers 200. */
export async function startProgram(
  script: string,
  settings: Readonly<Record<string, string>> | ((port: number) => Readonly<Record<string, string>>),
  firstAddress: string,
  args: readonly string[] = [],
): Promise<Program> {
  const port = await freePort();
  const own = typeof settings === 'function' ? settings(port) : settings;
  const given = Object.entries({ ...own, PORT: String(port) }).map(([name, value]) => `${name}=${value}`);
  const started = performance.now();
  // `env` replaces itself by the program, so its id is the program's.
  const child = spawn('env', [...given, process.execPath, join(import.meta.dirname, '..', script), ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const said: string[] = [];
  child.stderr?.on('data', (piece: Buffer) => said.push(piece.toString()));
  await answering(child, { port, firstAddress, said });
  return {
    port,
    millisecondsToAnswer: performance.now() - started,
    watchMemory: () => watchMemory(child.pid ?? 0),
    coreSeconds: () => coreSeconds(child.pid ?? 0),
    stop: () => stopped(child),
  };
}

async function answering(
  child: ChildProcess,
  { port, firstAddress, said }: { port: number; firstAddress: string; said: readonly string[] },
): Promise<void> {
  const client = clientOf(port, 1);
  const until = performance.now() + LONGEST_START_MS;
  try {
    while (performance.now() < until) {
      if (child.exitCode !== null) throw new Error(`The program ended before it answered: ${said.join('')}`);
      const answer = await client.send({ path: firstAddress }).catch(() => undefined);
      if (answer?.status === 200) return;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  } finally {
    client.close();
  }
  await stopped(child);
  throw new Error(`The program did not answer within ${LONGEST_START_MS} ms: ${said.join('')}`);
}

async function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const tooLong = setTimeout(() => child.kill('SIGKILL'), 10_000);
  await ended;
  clearTimeout(tooLong);
}

/** Linux keeps the highest mark itself, once it has been told to begin anew. */
function watchMemory(id: number): (() => number) | undefined {
  try {
    writeFileSync(`/proc/${id}/clear_refs`, '5');
    const before = megabytes(id, 'VmRSS');
    return () => megabytes(id, 'VmHWM') - before;
  } catch {
    return undefined;
  }
}

/** Linux counts in hundredths of a second, in the fourteenth and fifteenth field (proc_pid_stat(5)). */
function coreSeconds(id: number): number | undefined {
  try {
    const fields = readFileSync(`/proc/${id}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return undefined;
  }
}

const megabytes = (id: number, mark: string): number =>
  Number(new RegExp(`${mark}:\\s+(\\d+) kB`).exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1]) / 1024;

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
