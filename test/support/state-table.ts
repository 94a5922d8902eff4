import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { diagramOf, type StateTable, takeStep } from '../../src/kernel/state-table.js';

const DOCS = join(import.meta.dirname, '..', '..', '..', 'docs', 'domain');

/** Tests that hold for every table of states, made from the table itself. `page` is the page of the documentation that draws it. */
export function holdsAsLife<State extends string, Step extends string, Who extends string>(
  life: StateTable<State, Step, Who>,
  {
    first,
    states,
    page,
  }: { readonly first: State; readonly states: Readonly<Record<State, string>>; readonly page: string },
): void {
  const all = Object.keys(states) as State[];
  const parts = [...new Set(life.flatMap(({ who }) => who))];

  test('every state can be reached, and every state has a way on', () => {
    const reached = new Set<State>([first, ...life.map(({ to }) => to)]);
    assert.deepEqual(
      all.filter((state) => !reached.has(state)),
      [],
    );
    assert.deepEqual(
      all.filter((state) => !life.some(({ from }) => from.includes(state))),
      [],
    );
  });

  test('one step from one state leads to one place', () => {
    const seen = life.flatMap(({ step, from }) => from.map((state) => `${step} from ${state}`));
    assert.equal(new Set(seen).size, seen.length);
  });

  for (const { step, from, to, who, needsReason } of life) {
    test(`"${step}" is taken from where the table says, by those it names, and by nobody else`, () => {
      for (const part of parts) {
        for (const state of all) {
          const attempt = { step, state, as: new Set([part]) };
          const theirs = who.includes(part) ? { to } : { refused: 'not-theirs' };
          const expected = from.includes(state) ? theirs : { refused: 'not-from-here' };
          assert.deepEqual(takeStep(life, { ...attempt, reason: 'As the panel asked' }), expected, `${state} ${part}`);
          if (needsReason && 'to' in expected)
            assert.deepEqual(takeStep(life, { ...attempt, reason: ' ' }), { refused: 'reason-missing' });
        }
      }
    });
  }

  test('the documentation draws the same table', () => {
    const drawn = /```mermaid\n([^`]+)\n```/.exec(readFileSync(join(DOCS, page), 'utf8'))?.[1];
    assert.equal(drawn, diagramOf(life, { first, states }));
  });
}
