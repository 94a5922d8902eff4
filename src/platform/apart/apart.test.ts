import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type ApartLimits, runApart, TooMuchApart } from './index.js';

const SCRIPT = new URL('./trial.test-support.js', import.meta.url);
const enough: ApartLimits = { megabytes: 64, milliseconds: 60_000 };
const run = (wish: string, limits = enough): Promise<unknown> => runApart(SCRIPT, wish, limits);
const tooMuch = (of: string) => (error: unknown) => error instanceof TooMuchApart && error.of === of;

describe('a job apart', () => {
  it('answers with what it made', async () => {
    assert.deepEqual(await run('hello'), { said: 'hello', bytes: new Uint8Array(3) });
  });

  it('is ended when it takes too much memory, slowly or at one stroke, and the program goes on', async () => {
    await assert.rejects(run('fill'), tooMuch('memory'));
    await assert.rejects(run('burst'), tooMuch('memory'));
    await run('hello');
  });

  it('is ended when it takes too long', async () => {
    await assert.rejects(run('hang', { ...enough, milliseconds: 50 }), tooMuch('time'));
    await run('hello');
  });

  it('says what went wrong', async () => {
    await assert.rejects(run('throw'), /this went wrong/);
  });

  it('can neither write nor start anything', async () => {
    await assert.rejects(run('write'), /restricted/);
    await assert.rejects(run('start'), /restricted/);
  });

  it('waits for its turn, but not behind more than three', async () => {
    const begun = ['1', '2', '3', '4'].map((wish) => run(wish));
    await assert.rejects(run('5'), tooMuch('jobs'));
    assert.equal((await Promise.all(begun)).length, 4);
    await run('hello');
  });
});
