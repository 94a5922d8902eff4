import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { day } from '../../kernel/day.js';
import { decisionFacts, type Happened } from './decision-facts.js';

const nothing: Happened = {
  testedOn: undefined,
  unclearOn: undefined,
  decisions: [],
  directions: [],
  tellings: [],
  transferredOn: [],
  learnedOn: [],
};
const facts = (happened: Partial<Happened>) =>
  decisionFacts({ ...nothing, ...happened }).map(({ name, on }) => `${name} ${on}`);
const [first, second, third] = [day('2026-02-10'), day('2026-02-12'), day('2026-03-02')];
const told = (whom: 'home-office' | 'family', on = second, rest = {}) => ({
  whom,
  on,
  reached: true,
  challengeExplained: whom === 'family',
  ...rest,
});

describe('the facts of a decision', () => {
  it('are none before anything happened', () => assert.deepEqual(facts({}), []));

  it('say of a decision that was put off only that the criteria are left open, until there is one', () => {
    const [later, no] = [{ outcome: 'defer', on: first } as const, { outcome: 'not-hold', on: second } as const];
    assert.deepEqual(facts({ decisions: [later] }), [`criteria-unclear ${first}`]);
    assert.deepEqual(facts({ decisions: [later, no] }), [`decision-not-to-hold ${second}`]);
  });

  it('say that answers leave the criteria open, until there is a decision or a direction', () => {
    assert.deepEqual(facts({ unclearOn: first }), [`criteria-unclear ${first}`]);
    assert.deepEqual(facts({ unclearOn: first, decisions: [{ outcome: 'hold', on: second }] }), [
      `decision-to-hold ${second}`,
    ]);
    const direction = { asks: 'establish', receivedOn: second, dueOn: null, obeyedOn: null } as const;
    assert.ok(!facts({ unclearOn: first, directions: [direction] }).some((fact) => fact.startsWith('criteria')));
  });

  it('keep a decision not to hold one when it is overtaken, and drop one to hold', () => {
    const [no, yes] = [{ outcome: 'not-hold', on: first } as const, { outcome: 'hold', on: second } as const];
    assert.deepEqual(facts({ decisions: [no, yes] }), [`decision-not-to-hold ${first}`, `decision-to-hold ${second}`]);
    assert.deepEqual(
      facts({
        decisions: [
          { ...yes, on: first },
          { ...no, on: second },
        ],
      }),
      [`decision-not-to-hold ${second}`],
    );
  });

  it('make a direction a decision to hold, from the day it was received; one to take part is not', () => {
    const direction = { asks: 'establish', receivedOn: second, dueOn: third, obeyedOn: null } as const;
    assert.deepEqual(facts({ decisions: [{ outcome: 'not-hold', on: first }], directions: [direction] }), [
      `decision-not-to-hold ${first}`,
      `decision-to-hold ${second}`,
      `directed ${second}`,
      `direction-due ${third}`,
    ]);
    assert.ok(
      !facts({ directions: [{ ...direction, asks: 'take-part' }] }).some((fact) => fact.startsWith('decision')),
    );
  });

  it('say a refusal explained once Home Office and family know, the family with how to challenge it', () => {
    const decisions = [{ outcome: 'not-hold', on: first } as const];
    const explained = (...tellings: Happened['tellings'][number][]) =>
      facts({ decisions, tellings }).filter((fact) => fact.startsWith('decision-not-to-hold-explained'));
    assert.deepEqual(explained(told('home-office')), []);
    assert.deepEqual(explained(told('home-office'), told('family', third, { challengeExplained: false })), []);
    assert.deepEqual(explained(told('home-office'), told('family', third)), [
      `decision-not-to-hold-explained ${third}`,
    ]);
    assert.deepEqual(explained(told('home-office'), told('family', day('2026-02-01'))), [], 'told before the decision');
    assert.deepEqual(
      explained(told('home-office'), told('family', second, { reached: false, challengeExplained: false })),
      [`decision-not-to-hold-explained ${second}`],
    );
  });

  it('do not count a family as told when there was nobody to tell', () =>
    assert.deepEqual(facts({ tellings: [told('family', first, { reached: false })] }), []));
});
