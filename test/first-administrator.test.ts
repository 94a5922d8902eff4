import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

const program = join(import.meta.dirname, '..', 'src', 'first-administrator.js');

const run = (dataDir: string, ...args: string[]) =>
  spawnSync(process.execPath, [program, ...args], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, DATA_DIR: dataDir, DEMONSTRATION: 'no', PUBLIC_URL: 'http://dhr.example' },
  });

test('the first administrator of a fresh installation gets a link, and another when asked again', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'dhr-first-'));
  const whom = ['--email', 'Ada@Council.example', '--name', 'Ada Fern', '--partnership', 'Northshire Partnership'];
  const link = (said: string): string | undefined => /^http:\/\/dhr\.example\/invitation\/[\w-]{43}$/m.exec(said)?.[0];
  const first = run(dataDir, ...whom);
  assert.equal(first.status, 0, first.stderr);
  assert.match(first.stdout, /ada@council\.example/);
  const second = run(dataDir, ...whom);
  assert.ok(link(first.stdout) !== undefined && link(second.stdout) !== undefined);
  assert.notEqual(link(first.stdout), link(second.stdout));
});

test('it says what is missing or wrong', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'dhr-first-'));
  const missing = run(dataDir, '--email', 'ada@council.example', '--name');
  assert.equal(missing.status, 1);
  assert.match(missing.stderr, /--name/);
  const wrong = run(dataDir, '--email', 'ada', '--name', 'Ada Fern', '--partnership', 'P');
  assert.match(wrong.stderr, /"ada" is not an email address/);
});
