import { answerApart } from './index.js';

/** A script for the test of jobs apart: does what it is told. */
answerApart(async (wish: string): Promise<unknown> => {
  if (wish === 'hang') for (;;);
  if (wish === 'fill') {
    const kept: unknown[] = [];
    for (;;) kept.push({ at: kept.length });
  }
  // V8 ends the whole process at this, every thread of it.
  if (wish === 'burst') return 'a'.repeat(200_000_000).match(/a/g)?.length;
  if (wish === 'throw') throw new Error('this went wrong');
  if (wish === 'write') return (await import('node:fs')).writeFileSync('/tmp/never', '');
  if (wish === 'start') return (await import('node:child_process')).execFileSync('true');
  return { said: wish, bytes: new Uint8Array(3) };
});
