import type { Said } from './run-apart.js';

/** In the script of a job apart: does the job that comes, and says what came of it. */
export function answerApart<Job>(use: (job: Job) => Promise<unknown>): void {
  process.once('message', ({ job }: { job: Job }) => {
    const say = (said: Said<unknown>): void => void process.send?.(said);
    use(job).then(
      (done) => say({ done }),
      (error: unknown) => say({ failed: error instanceof Error ? error.message : String(error) }),
    );
  });
}
