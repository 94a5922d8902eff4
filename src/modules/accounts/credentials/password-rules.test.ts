import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { breachedPasswords } from './breached-passwords.js';
import { passwordProblem } from './password-rules.js';

const about = {
  name: 'Rosemary Alder',
  email: 'rosemary.alder@bexley.example',
  words: ['Bexley Community Safety Partnership'],
};
const problem = (password: string) => passwordProblem(password, about, () => false);

describe('a password', () => {
  for (const password of [
    'kettle-orbit-walnut',
    'tram lantern otter',
    'xk7#9!2q$Lm4',
    'ألوان قوس المطر الجميل',
    '🦊🍏🚲🌂🧦🪁🥁🧭🪀🫖🧵🪗',
    `${'kettle orbit walnut '.repeat(12)}end of it`,
  ])
    it(`takes ${password.slice(0, 30)}`, () => assert.equal(problem(password), undefined));

  for (const password of [
    '',
    'short-wal-n',
    'passwordpassword',
    'P4ssw0rd2026!',
    'Liverpool2024!!',
    'RosemaryAlder1961',
    'BexleyCouncil2026!',
    'homicidereview12',
    'qwertyuiop[]12',
    '123456789012',
    'aaaaaaaaaaaaaaaa',
    'abababababababab',
    'zyxwvutsrqponm',
    'x'.repeat(300),
  ])
    it(`refuses ${password.slice(0, 30) || 'nothing'}`, () => assert.ok(problem(password)));

  it('is one of the same keys, however a device puts them together', () => {
    assert.match(passwordProblem('Ångström-otter-tram', about, (one) => one.startsWith('Å')) ?? '', /breach/);
  });

  it('is refused when the installation’s own list has it, plain or as SHA-1', () => {
    const folder = mkdtempSync(join(tmpdir(), 'dhr-breached-'));
    writeFileSync(
      join(folder, 'breached-passwords.txt'),
      `kettle-orbit-walnut\r\n${createHash('sha1').update('tram lantern otter').digest('hex')}:42\n`,
    );
    const isBreached = breachedPasswords(folder);
    assert.equal(isBreached('kettle-orbit-walnut'), true);
    assert.equal(isBreached('tram lantern otter'), true);
    assert.equal(isBreached('tram lantern ottes'), false);
    assert.equal(breachedPasswords(mkdtempSync(join(tmpdir(), 'dhr-none-')))('kettle-orbit-walnut'), false);
  });
});
