import assert from 'node:assert/strict';
import { test } from 'node:test';
import { diagramOf, type StateTable, stepsOpen, takeStep } from './state-table.js';

type State = 'open' | 'shut';
const door: StateTable<State, 'shut' | 'open', 'owner' | 'guest'> = [
  { step: 'shut', from: ['open'], to: 'shut', who: ['owner', 'guest'], label: 'Shut it', done: 'Shut' },
  { step: 'open', from: ['shut'], to: 'open', who: ['owner'], needsReason: true, label: 'Open it', done: 'Opened' },
];
const owner = new Set(['owner'] as const);
const guest = new Set(['guest'] as const);

test('a step leads where the table says', () => {
  assert.deepEqual(takeStep(door, { step: 'shut', state: 'open', as: guest, reason: '' }), { to: 'shut' });
  assert.deepEqual(takeStep(door, { step: 'open', state: 'shut', as: owner, reason: 'Air' }), { to: 'open' });
});

test('a step is refused from another state, to another person, and without the reason it needs', () => {
  assert.deepEqual(takeStep(door, { step: 'shut', state: 'shut', as: owner, reason: '' }), {
    refused: 'not-from-here',
  });
  assert.deepEqual(takeStep(door, { step: 'open', state: 'shut', as: guest, reason: 'Air' }), {
    refused: 'not-theirs',
  });
  assert.deepEqual(takeStep(door, { step: 'open', state: 'shut', as: owner, reason: ' \n' }), {
    refused: 'reason-missing',
  });
});

test('only what the person may do from here is offered', () => {
  assert.deepEqual(
    stepsOpen(door, 'shut', owner).map(({ step }) => step),
    ['open'],
  );
  assert.deepEqual(stepsOpen(door, 'shut', guest), []);
});

test('the diagram names each state and draws each step', () => {
  assert.equal(
    diagramOf(door, { first: 'open', states: { open: 'Open', shut: 'Shut' } }),
    [
      'stateDiagram-v2',
      '  open: Open',
      '  shut: Shut',
      '  [*] --> open',
      '  open --> shut: Shut it',
      '  shut --> open: Open it',
    ].join('\n'),
  );
});
