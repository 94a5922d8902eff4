import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readLadder, readRecipients } from './rules.js';

const line = (number: number, workingDays: number | undefined, to: 'contact' | 'chief-officer' | undefined) => ({
  line: number,
  workingDays,
  to,
});

describe('the ladder of reminders', () => {
  it('is put in order, without its empty lines', () => {
    const { steps, problems } = readLadder([
      line(1, 5, 'chief-officer'),
      line(2, undefined, undefined),
      line(3, 1, 'contact'),
    ]);
    assert.deepEqual(problems, []);
    assert.deepEqual(steps, [
      { workingDays: 1, to: 'contact' },
      { workingDays: 5, to: 'chief-officer' },
    ]);
    assert.deepEqual(readLadder([]), { steps: [], problems: [] });
  });

  it('says what is wrong line by line', () => {
    const { problems } = readLadder([
      line(1, undefined, 'contact'),
      line(2, 3, undefined),
      line(3, 4, 'chief-officer'),
      line(4, 4, 'contact'),
    ]);
    assert.deepEqual(problems, [
      { line: 1, kind: 'days-missing' },
      { line: 2, kind: 'target-missing' },
      { line: 4, kind: 'same-day-twice' },
      { line: 3, kind: 'chief-officer-too-early' },
    ]);
  });
});

describe('recipients', () => {
  const recipient = {
    prefix: 'mash',
    key: 'mash' as const,
    name: 'MASH',
    role: '',
    email: '',
    extract: 'safeguarding' as const,
  };

  it('carry the fact that they meet, and empty lines are left out', () => {
    const empty = { ...recipient, prefix: 'other1', key: 'other' as const, name: '' };
    assert.deepEqual(readRecipients([recipient, empty]).recipients, [
      { key: 'mash', name: 'MASH', role: '', email: '', extract: 'safeguarding', fact: 'mash-told' },
    ]);
  });

  it('need a name and what they may read', () => {
    const { problems, recipients } = readRecipients([
      { ...recipient, name: '', email: 'a@b.example', extract: undefined },
    ]);
    assert.deepEqual(
      problems.map(({ kind }) => kind),
      ['name-missing', 'extract-missing'],
    );
    assert.deepEqual(recipients, []);
  });
});
