import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Turns } from './turns.js';

/** What a job apart may take. */
export interface ApartLimits {
  /** Megabytes of the heap of its own. Buffers are not counted: what may come in has to be bounded before. */
  readonly megabytes: number;
  readonly milliseconds: number;
}

/** A job apart was ended because it took more than it may, or not begun because too many wait. */
export class TooMuchApart extends Error {
  override readonly name = 'TooMuchApart';
  readonly of: 'memory' | 'time' | 'jobs';

  constructor(of: TooMuchApart['of']) {
    super(`a job apart took too much ${of}`);
    this.of = of;
  }
}

/** One runs, three wait: each of those may hold a connection to the database. */
const turns = new Turns(4);

/**
 * Does a job in a process of its own, one at a time: the program goes on answering, the memory goes back when it is done, and what brings
 * that process down brings down nothing else. A thread would not do: V8 ends all of them when one asks for too much at once. The script
 * answers with `answerApart`; it may read files, and can neither write nor start anything. Throws `TooMuchApart`, or what the job said
 * went wrong.
 */
export function runApart<Result>(script: URL, job: unknown, limits: ApartLimits): Promise<Result> {
  const result = turns.take(() => inProcess<Result>(script, job, limits));
  return result ?? Promise.reject(new TooMuchApart('jobs'));
}

/** What comes back from the process. */
export type Said<Result> = { readonly done: Result } | { readonly failed: string };

function inProcess<Result>(script: URL, job: unknown, { megabytes, milliseconds }: ApartLimits): Promise<Result> {
  const child = fork(fileURLToPath(script), {
    execArgv: [`--max-old-space-size=${megabytes}`, '--permission', '--allow-fs-read=*'],
    env: {},
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const tooLong = Promise.withResolvers<never>();
  const timer = setTimeout(() => tooLong.reject(new TooMuchApart('time')), milliseconds);
  const ended = new Promise((resolve) => child.once('exit', resolve));
  return Promise.race([answerOf<Result>(child), tooLong.promise]).finally(async () => {
    clearTimeout(timer);
    child.kill('SIGKILL');
    if (child.pid !== undefined) await ended;
  });

  function answerOf<Answer>(process: ChildProcess): Promise<Answer> {
    return new Promise((resolve, reject) => {
      process.once('error', reject);
      process.once('message', (said: Said<Answer>) =>
        'done' in said ? resolve(said.done) : reject(new Error(said.failed)),
      );
      // It never goes before it has answered, unless V8 ends it.
      process.once('exit', () => reject(new TooMuchApart('memory')));
      process.send({ job }, (error) => error !== null && reject(error));
    });
  }
}
