import assert from 'node:assert/strict';
import { it } from 'node:test';
import { publicationFacts } from './facts.js';

it('a report that was kept in time and is taken down later was looked at in time', () => {
  const step = (name: string, on: string) => ({ step: name, takenAt: new Date(`${on}T10:00:00Z`) });
  const facts = publicationFacts({
    publication: { publishAt: null, state: 'taken-down' },
    steps: [step('publish', '2024-05-08'), step('keep', '2025-04-25'), step('take-down', '2026-11-23')],
    ...{ tellings: [], hasLetter: false },
  });
  assert.deepEqual(
    facts.filter(({ name }) => name === 'publication-reviewed'),
    [{ name: 'publication-reviewed', on: '2025-04-25' }],
  );
});
