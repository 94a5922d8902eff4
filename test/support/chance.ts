import fc from 'fast-check';

/**
 * Cases drawn by chance are the same in each run, so that a change is judged by what it changed. `CHANCE=any bin/test`
 * draws others (a failure prints its seed; `CHANCE=<seed>` draws those again).
 */
const chosen = process.env.CHANCE ?? '20260131';
if (chosen !== 'any') fc.configureGlobal({ seed: Number(chosen) });
