import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { addDays, day } from '../kernel/day.js';
import { stageOf } from '../modules/register/index.js';
import { madeUpLife } from './made-up-life.js';

const today = day('2026-02-10');

describe('made-up lives', () => {
  it('are the same for the same number, and never run ahead of today', () => {
    for (let number = 0; number < 500; number += 1) {
      const aware = addDays(today, -number * 9);
      const life = madeUpLife(number, aware, today);
      assert.deepEqual(life, madeUpLife(number, aware, today));
      assert.ok(life.dateOfDeath <= life.firstAwareOn && life.acceptedOn <= today);
      assert.ok(life.steps.every(({ on }) => on <= today));
    }
  });

  it('reach every stretch of the road', () => {
    const reached = new Set(
      Array.from({ length: 3000 }, (_, number) => {
        const { steps } = madeUpLife(number, addDays(today, -Math.floor(number * 1.5)), today);
        return stageOf(
          steps.map(({ fact, on }) => ({ name: fact, on })),
          today,
        ).stage;
      }),
    );
    for (const stage of ['notified', 'scoping', 'decision-pending', 'not-proceeding', 'set-up', 'gathering', 'closed'])
      assert.ok(reached.has(stage as never), stage);
  });
});

describe('bin/seed', () => {
  const seed = (args: string[], environment: Record<string, string> = {}): Promise<{ code: number; said: string }> =>
    new Promise((resolve) => {
      execFile(
        process.execPath,
        [join(import.meta.dirname, '..', 'seed.js'), ...args],
        { env: environment, timeout: 60_000 },
        (error, _out, said) => resolve({ code: typeof error?.code === 'number' ? error.code : 0, said }),
      );
    });

  it('asks how many, and refuses in production', async () => {
    assert.match((await seed([])).said, /Say how many: bin\/seed --reviews N/);
    assert.match((await seed(['--reviews', '0'])).said, /N from 1 to/);
    const refused = await seed(['--reviews', '5'], {
      NODE_ENV: 'production',
      DATABASE_URL: 'postgres://nobody@localhost:1/none',
      PUBLIC_URL: 'https://own.example',
      SECRET: 's'.repeat(40),
      SMTP_URL: 'smtp://localhost',
      MAIL_FROM: 'dhr@own.example',
    });
    assert.equal(refused.code, 1);
    assert.match(refused.said, /made-up reviews do not belong among real ones/);
  });
});
