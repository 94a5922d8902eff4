import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { day } from './day.js';
import type { DatedFact, Duty, DutyId, Limit, Situation } from './duty.js';
import { dutyState, dutyStates } from './duty-engine.js';
import type { DutyState } from './duty-state.js';
import type { FactName } from './facts.js';
import { section8a, section9 } from './regime.js';
import { englandAndWales } from './working-days.js';

const fact = (name: FactName, on: string, about?: string): DatedFact =>
  about === undefined ? { name, on: day(on) } : { name, on: day(on), about };

const dutyWith = (limit: Limit, more: Partial<Duty> = {}): Duty => ({
  id: 'C-04',
  stage: 'C',
  title: 'A duty',
  owner: 'Somebody',
  scope: 'review',
  starts: 'accepted',
  limit,
  met: ['publication'],
  proof: 'Paper',
  regimes: 'all',
  source: 'Partnership’s own rule',
  mark: ['D'],
  ...more,
});

const on = (today: string, facts: readonly DatedFact[], more: Partial<Situation> = {}): Situation => ({
  facts,
  regime: section9,
  calendar: englandAndWales,
  today: day(today),
  ...more,
});

const pause = (from: string, to?: string, stops: readonly DutyId[] | 'all' = 'all') => ({
  from: day(from),
  ...(to === undefined ? {} : { to: day(to) }),
  stops,
  reason: 'Trial',
});

const agreed = (agreedOn: string, newDue: string, dutyId: DutyId = 'C-04') => ({
  dutyId,
  agreedOn: day(agreedOn),
  newDue: day(newDue),
  reason: 'Witness ill',
  agreedBy: 'CSP chair',
});

const pick = (state: DutyState) => [state.state, state.originalDue, state.effectiveDue, state.daysLate];

const oneMonth: Limit = { kind: 'months', number: 1 };
const started = (from: string) => [fact('accepted', from)];

describe('limits, worked by hand', () => {
  for (const [limit, from, today, state, due, late] of [
    [oneMonth, '2026-01-31', '2026-02-28', 'due', '2026-02-28', 0],
    [oneMonth, '2026-01-31', '2026-03-01', 'overdue', '2026-02-28', 1],
    [oneMonth, '2024-01-31', '2024-02-29', 'due', '2024-02-29', 0],
    [oneMonth, '2024-02-29', '2024-03-30', 'overdue', '2024-03-29', 1],
    [oneMonth, '2026-03-31', '2026-03-31', 'due', '2026-04-30', 0],
    [oneMonth, '2025-12-31', '2026-01-31', 'due', '2026-01-31', 0],
    [{ kind: 'months', number: 6 }, '2026-08-31', '2026-09-01', 'due', '2027-02-28', 0],
    [{ kind: 'months', number: 6 }, '2027-08-31', '2028-03-01', 'overdue', '2028-02-29', 1],
    [{ kind: 'months', number: 12 }, '2024-02-29', '2024-03-01', 'due', '2025-02-28', 0],
    [{ kind: 'days', number: 56 }, '2026-02-10', '2026-02-11', 'due', '2026-04-07', 0],
    [{ kind: 'days', number: 14 }, '2026-03-20', '2026-03-21', 'due', '2026-04-03', 0],
    [{ kind: 'working-days', number: 1 }, '2026-01-09', '2026-01-10', 'due', '2026-01-12', 0],
    [{ kind: 'working-days', number: 1 }, '2026-04-02', '2026-04-08', 'overdue', '2026-04-07', 1],
    [{ kind: 'working-days', number: 5 }, '2026-12-24', '2026-12-24', 'due', '2027-01-05', 0],
    [{ kind: 'working-days', number: 10 }, '2025-12-19', '2025-12-20', 'due', '2026-01-07', 0],
    [{ kind: 'working-days', number: 15 }, '2026-03-26', '2026-03-27', 'due', '2026-04-20', 0],
    [{ kind: 'same-day' }, '2026-05-05', '2026-05-05', 'due', '2026-05-05', 0],
    [{ kind: 'same-day' }, '2026-05-05', '2026-05-08', 'overdue', '2026-05-05', 3],
    [{ kind: 'none' }, '2026-05-05', '2030-05-05', 'due', undefined, 0],
    [{ kind: 'promptly' }, '2026-05-05', '2030-05-05', 'due', undefined, 0],
    [{ kind: 'immediate' }, '2026-05-05', '2030-05-05', 'due', undefined, 0],
  ] as const) {
    it(`${JSON.stringify(limit)} from ${from}, asked on ${today}`, () =>
      assert.deepEqual(pick(dutyState(dutyWith(limit), on(today, started(from)))), [state, due, due, late]));
  }

  it('takes the day that another fact gives', () => {
    const duty = dutyWith({ kind: 'by-date', fact: 'chief-officer-response-due' });
    const facts = [...started('2026-01-05'), fact('chief-officer-response-due', '2026-03-01')];
    assert.deepEqual(pick(dutyState(duty, on('2026-02-01', facts))), ['due', '2026-03-01', '2026-03-01', 0]);
    assert.deepEqual(pick(dutyState(duty, on('2026-03-03', facts))), ['overdue', '2026-03-01', '2026-03-01', 2]);
    const without = dutyState(duty, on('2026-03-03', started('2026-01-05')));
    assert.deepEqual(pick(without), ['due', undefined, undefined, 0]);
    assert.equal(
      without.sentence,
      'The day is given by: Day stated in the letter. That day is not recorded yet. Started on 5 January 2026, when the notification was accepted as complete.',
    );
  });

  it('is owed before an event, on its day at the latest, and at once when the event came first', () => {
    const duty = dutyWith({ kind: 'before', fact: ['csp-sign-off', 'submitted-for-quality-assurance'] });
    const facts = (when: string) => [...started('2026-01-05'), fact('csp-sign-off', when)];
    assert.deepEqual(pick(dutyState(duty, on('2026-02-01', facts('2026-02-01')))), [
      'due',
      '2026-02-01',
      '2026-02-01',
      0,
    ]);
    assert.deepEqual(pick(dutyState(duty, on('2026-02-02', facts('2026-02-01')))), [
      'overdue',
      '2026-02-01',
      '2026-02-01',
      1,
    ]);
    assert.deepEqual(pick(dutyState(duty, on('2026-01-06', facts('2025-12-01')))), [
      'overdue',
      '2026-01-05',
      '2026-01-05',
      1,
    ]);
  });

  it('waits for the next meeting, not for one on the day it started', () => {
    const duty = dutyWith({ kind: 'next-meeting', fact: 'csp-board-meeting' });
    const meetings = ['2026-01-05', '2026-09-10', '2026-03-12', '2025-12-01'].map((when) =>
      fact('csp-board-meeting', when),
    );
    const facts = [...started('2026-01-05'), ...meetings];
    assert.deepEqual(pick(dutyState(duty, on('2026-01-06', facts))), ['due', '2026-03-12', '2026-03-12', 0]);
    assert.equal(dutyState(duty, on('2026-01-06', [...started('2026-10-05'), ...meetings])).state, 'not-yet-started');
    assert.equal(dutyState(duty, on('2026-10-06', [...started('2026-10-05'), ...meetings])).effectiveDue, undefined);
  });

  it('lets the partnership, then the regime, set the number', () => {
    const duty = dutyWith({ kind: 'months', number: 4, setting: 'months-to-report' });
    const facts = started('2026-01-31');
    assert.equal(dutyState(duty, on('2026-02-01', facts)).originalDue, '2026-07-31');
    const own = dutyState(duty, on('2026-02-01', facts, { settings: { limits: { 'months-to-report': 12 } } }));
    assert.equal(own.originalDue, '2027-01-31');
    assert.match(
      own.sentence,
      /^Twelve calendar months from 31 January 2026, when .*\(The catalogue has four calendar months\.\)$/,
    );
  });

  it('refuses a day past the known bank holidays, without stopping the rest', () => {
    const duty = dutyWith({ kind: 'working-days', number: 5 });
    const state = dutyState(duty, on('2041-02-01', started('2040-12-28')));
    assert.deepEqual(pick(state), ['due', undefined, undefined, 0]);
    assert.match(state.sentence, /bank holidays are known for 2011 to 2040 only/);
    assert.equal(dutyState(dutyWith(oneMonth), on('2041-02-01', started('2041-01-01'))).effectiveDue, '2041-02-01');
  });
});

describe('when a duty starts, is met, or does not apply', () => {
  const duty = dutyWith(oneMonth);

  it('has not started before its fact, or before the fact’s day', () => {
    assert.equal(dutyState(duty, on('2026-01-01', [])).state, 'not-yet-started');
    const early = dutyState(duty, on('2026-01-01', started('2026-01-02')));
    assert.equal(early.state, 'not-yet-started');
    assert.equal(early.sentence, 'Not started. It starts with: Notification accepted as complete.');
  });

  it('starts with the first of several facts', () => {
    const either = dutyWith(oneMonth, { starts: ['decision-to-hold', 'accepted'] });
    const facts = [fact('accepted', '2026-03-10'), fact('decision-to-hold', '2026-02-10')];
    assert.equal(dutyState(either, on('2026-04-01', facts)).originalDue, '2026-03-10');
  });

  it('is met in time on the last day, late the day after', () => {
    const met = (when: string) =>
      dutyState(duty, on('2026-06-01', [...started('2026-01-31'), fact('publication', when)]));
    const inTime = met('2026-02-28');
    assert.deepEqual([inTime.state, inTime.metOn, inTime.metLate, inTime.daysLate], ['met', '2026-02-28', false, 0]);
    const late = met('2026-03-03');
    assert.deepEqual([late.state, late.metOn, late.metLate, late.daysLate], ['met', '2026-03-03', true, 3]);
    assert.equal(
      late.sentence,
      'One calendar month from 31 January 2026, when the notification was accepted as complete. Met on 3 March 2026, three days late.',
    );
  });

  it('is not met by something still to come', () => {
    const facts = [...started('2026-01-31'), fact('publication', '2026-02-20')];
    assert.equal(dutyState(duty, on('2026-02-19', facts)).state, 'due');
    assert.equal(dutyState(duty, on('2026-02-20', facts)).state, 'met');
  });

  it('can be marked as met by hand, and says by whom', () => {
    const byHand = [
      { dutyId: 'C-04' as const, on: day('2026-02-10'), by: 'Ada Example', note: 'Letter', proof: 'File 3' },
    ];
    const state = dutyState(duty, on('2026-03-10', started('2026-01-31'), { byHand }));
    assert.equal(state.state, 'met');
    assert.match(state.sentence, /Met on 10 February 2026\. Marked as met by hand by Ada Example\.$/);
  });

  it('stands, with no day, when it is always owed', () => {
    const standing = dutyWith({ kind: 'none' }, { starts: 'standing' });
    assert.equal(dutyState(standing, on('2026-01-01', [])).state, 'standing');
    assert.equal(dutyState(standing, on('2026-01-01', [fact('publication', '2025-01-01')])).state, 'met');
  });

  it('does not apply under another regime, or where its condition fails', () => {
    const under9 = dutyWith(oneMonth, { regimes: ['section-9'] });
    const elsewhere = dutyState(under9, on('2026-01-01', started('2026-01-01'), { regime: section8a }));
    assert.equal(elsewhere.state, 'not-applicable');
    assert.equal(elsewhere.sentence, 'Does not apply to a Domestic Abuse Related Death Review.');
    const conditional = dutyWith(oneMonth, {
      when: { says: 'on a charge', test: (facts) => facts.has('suspect-charged') },
    });
    assert.equal(
      dutyState(conditional, on('2026-01-01', started('2026-01-01'))).sentence,
      'Does not apply: only on a charge.',
    );
    const charged = [...started('2026-01-01'), fact('suspect-charged', '2026-01-01')];
    assert.equal(dutyState(conditional, on('2026-01-01', charged)).state, 'due');
  });
});

describe('the clock for the decision', () => {
  const duty = dutyWith({ kind: 'months', number: 1, setting: 'months-to-decide' }, { starts: 'clock-start' });
  const facts = [
    fact('death-occurred', '2026-01-10'),
    fact('first-aware', '2026-01-31'),
    fact('written-notification', '2026-02-05'),
    fact('accepted', '2026-02-09'),
  ];

  it('runs from the day the CSP was first aware', () => {
    const state = dutyState(duty, on('2026-02-10', facts));
    assert.equal(state.effectiveDue, '2026-02-28');
    assert.equal(state.sentence, 'One calendar month from 31 January 2026, when the CSP was first aware.');
  });

  for (const [clockStart, due] of [
    ['death-occurred', '2026-02-10'],
    ['first-aware', '2026-02-28'],
    ['written-notification', '2026-03-05'],
    ['accepted', '2026-03-09'],
  ] as const) {
    it(`may run from ${clockStart}`, () =>
      assert.equal(dutyState(duty, on('2026-02-10', facts, { clockStart })).effectiveDue, due));
  }

  it('holds for duties that start later but fall inside it', () => {
    const inner = dutyWith(
      { kind: 'months', number: 1, setting: 'months-to-decide', from: 'clock-start', inside: 'C-04' },
      { id: 'C-01', starts: 'written-notification' },
    );
    const state = dutyState(inner, on('2026-02-10', facts));
    assert.deepEqual([state.startedOn, state.effectiveDue], ['2026-02-05', '2026-02-28']);
    const later = dutyState(inner, on('2026-02-10', facts, { extensions: [agreed('2026-02-10', '2026-03-20')] }));
    assert.equal(later.effectiveDue, '2026-03-20');
  });
});

describe('pauses', () => {
  const tenDays = dutyWith({ kind: 'days', number: 10 });
  const facts = started('2026-06-01');
  const due = (pauses: NonNullable<Situation['pauses']>, today = '2026-06-02') => {
    const state = dutyState(tenDays, on(today, facts, { pauses }));
    return [state.state, state.effectiveDue, state.pausedDays];
  };

  for (const [what, pauses, answer] of [
    ['none', [], ['due', '2026-06-11', 0]],
    ['inside the clock', [pause('2026-06-03', '2026-06-06')], ['due', '2026-06-14', 3]],
    ['two apart', [pause('2026-06-03', '2026-06-06'), pause('2026-06-08', '2026-06-09')], ['due', '2026-06-15', 4]],
    [
      'two overlapping, counted once',
      [pause('2026-06-05', '2026-06-09'), pause('2026-06-03', '2026-06-06')],
      ['due', '2026-06-17', 6],
    ],
    [
      'one inside another',
      [pause('2026-06-03', '2026-06-20'), pause('2026-06-05', '2026-06-07')],
      ['due', '2026-06-28', 17],
    ],
    ['side by side', [pause('2026-06-03', '2026-06-05'), pause('2026-06-05', '2026-06-07')], ['due', '2026-06-15', 4]],
    ['wholly before the clock', [pause('2026-05-01', '2026-05-20')], ['due', '2026-06-11', 0]],
    ['up to the day the clock starts', [pause('2026-05-01', '2026-06-02')], ['due', '2026-06-11', 0]],
    ['begun before the clock', [pause('2026-05-01', '2026-06-05')], ['paused', '2026-06-14', 3]],
    ['on the due day itself', [pause('2026-06-11', '2026-06-13')], ['due', '2026-06-13', 2]],
    ['after the clock ran out', [pause('2026-06-12', '2026-06-30')], ['due', '2026-06-11', 0]],
    [
      'only reached because of another',
      [pause('2026-06-09', '2026-06-11'), pause('2026-06-12', '2026-06-15')],
      ['due', '2026-06-16', 5],
    ],
    ['that ends where it begins', [pause('2026-06-05', '2026-06-05')], ['due', '2026-06-11', 0]],
    ['of other duties', [pause('2026-06-03', '2026-06-06', ['D-01'])], ['due', '2026-06-11', 0]],
    ['of this duty by id', [pause('2026-06-03', '2026-06-06', ['C-04'])], ['due', '2026-06-14', 3]],
  ] as const) {
    it(what, () => assert.deepEqual(due(pauses), answer));
  }

  it('of a whole stage', () =>
    assert.deepEqual(due([{ from: day('2026-06-03'), to: day('2026-06-06'), stops: ['C'], reason: 'Trial' }]), [
      'due',
      '2026-06-14',
      3,
    ]));

  it('hold the clock while open: no day, never overdue', () => {
    const state = dutyState(tenDays, on('2027-06-01', facts, { pauses: [pause('2026-06-05')] }));
    assert.deepEqual(
      [state.state, state.originalDue, state.effectiveDue, state.daysLate],
      ['paused', '2026-06-11', undefined, 0],
    );
    assert.match(state.sentence, /The clock is stopped\. A day is given when it runs again\.$/);
  });

  it('do not rescue what was already overdue', () => {
    const state = dutyState(tenDays, on('2026-07-01', facts, { pauses: [pause('2026-06-20')] }));
    assert.deepEqual([state.state, state.daysLate], ['overdue', 20]);
  });

  it('are only paused while they last', () => {
    const pauses = [pause('2026-06-05', '2026-06-10')];
    assert.equal(due(pauses, '2026-06-04')[0], 'due');
    assert.equal(due(pauses, '2026-06-05')[0], 'paused');
    assert.equal(due(pauses, '2026-06-09')[0], 'paused');
    assert.equal(due(pauses, '2026-06-10')[0], 'due');
    assert.equal(due(pauses, '2026-06-17')[0], 'overdue');
  });

  it('let a duty be met meanwhile, never late, and do not touch it afterwards', () => {
    const met = (when: string, pauses: NonNullable<Situation['pauses']>) => {
      const state = dutyState(tenDays, on('2027-01-01', [...facts, fact('publication', when)], { pauses }));
      return [state.state, state.metLate, state.effectiveDue];
    };
    assert.deepEqual(met('2026-12-01', [pause('2026-06-05')]), ['met', false, undefined]);
    assert.deepEqual(met('2026-06-04', [pause('2026-06-05')]), ['met', false, '2026-06-11']);
    assert.deepEqual(met('2026-06-15', [pause('2026-06-05', '2026-06-08')]), ['met', true, '2026-06-14']);
  });

  it('move working days by working days', () => {
    const duty = dutyWith({ kind: 'working-days', number: 5 });
    const state = (pauses: NonNullable<Situation['pauses']>) =>
      dutyState(duty, on('2026-06-02', started('2026-06-01'), { pauses })).effectiveDue;
    assert.equal(state([]), '2026-06-08');
    assert.equal(state([pause('2026-06-03', '2026-06-05')]), '2026-06-10');
    assert.equal(state([pause('2026-06-06', '2026-06-08')]), '2026-06-08', 'a weekend paused is no working day lost');
  });

  it('stop what has no day, and leave meetings where they are', () => {
    const undated = dutyState(
      dutyWith({ kind: 'promptly' }),
      on('2026-06-04', facts, { pauses: [pause('2026-06-03')] }),
    );
    assert.equal(undated.state, 'paused');
    const meeting = dutyWith({ kind: 'next-meeting', fact: 'csp-board-meeting' });
    const withMeeting = [...facts, fact('csp-board-meeting', '2026-06-20')];
    const pauses = [pause('2026-06-03', '2026-06-10')];
    assert.deepEqual(pick(dutyState(meeting, on('2026-06-12', withMeeting, { pauses }))), [
      'due',
      '2026-06-20',
      '2026-06-20',
      0,
    ]);
  });

  it('are told in the sentence', () => {
    const { sentence } = dutyState(tenDays, on('2026-06-10', facts, { pauses: [pause('2026-06-03', '2026-06-06')] }));
    assert.equal(
      sentence,
      'Ten days from 1 June 2026, when the notification was accepted as complete. The clock stands still for three days in all, which moves the day to 14 June 2026.',
    );
  });
});

describe('days agreed', () => {
  const duty = dutyWith(oneMonth);
  const facts = started('2026-01-31');
  const state = (today: string, more: Partial<Situation>) => dutyState(duty, on(today, facts, more));

  it('stand beside the original', () => {
    const found = state('2026-03-05', { extensions: [agreed('2026-02-20', '2026-03-31')] });
    assert.deepEqual(
      [found.state, found.originalDue, found.agreedDue, found.effectiveDue],
      ['due', '2026-02-28', '2026-03-31', '2026-03-31'],
    );
    assert.match(found.sentence, /A new day, 31 March 2026, was agreed by CSP chair on 20 February 2026\.$/);
  });

  it('may come after the day in force, and say so', () => {
    const found = state('2026-03-12', { extensions: [agreed('2026-03-10', '2026-04-30')] });
    assert.equal(found.state, 'due');
    assert.match(found.sentence, /on 10 March 2026, after the day then in force\.$/);
    assert.equal(state('2026-03-09', { extensions: [agreed('2026-03-10', '2026-04-30')] }).state, 'overdue');
  });

  it('the last agreed counts, whatever the order; it may be earlier than the original', () => {
    const extensions = [agreed('2026-02-20', '2026-03-31'), agreed('2026-02-10', '2026-06-30')];
    assert.equal(state('2026-03-01', { extensions }).effectiveDue, '2026-03-31');
    assert.equal(state('2026-02-16', { extensions: [agreed('2026-02-10', '2026-02-15')] }).daysLate, 1);
  });

  it('of other duties change nothing', () =>
    assert.equal(
      state('2026-02-20', { extensions: [agreed('2026-02-10', '2026-06-30', 'D-01')] }).agreedDue,
      undefined,
    ));

  it('are moved only by pauses after the agreement', () => {
    const extensions = [agreed('2026-02-20', '2026-03-31')];
    const due = (from: string, to: string) =>
      state('2026-02-21', { extensions, pauses: [pause(from, to)] }).effectiveDue;
    assert.equal(due('2026-02-05', '2026-02-15'), '2026-03-31');
    assert.equal(due('2026-03-01', '2026-03-11'), '2026-04-10');
    assert.equal(due('2026-02-15', '2026-02-25'), '2026-04-04');
  });

  it('give a day to what has none', () => {
    const undated = dutyState(
      dutyWith({ kind: 'none' }),
      on('2026-04-02', facts, { extensions: [agreed('2026-02-20', '2026-03-31')] }),
    );
    assert.deepEqual([undated.state, undated.originalDue, undated.effectiveDue], ['overdue', undefined, '2026-03-31']);
  });
});

describe('duties that recur', () => {
  const quarterly = dutyWith({ kind: 'each-quarter' }, { starts: 'standing' });
  const yearly = dutyWith(
    { kind: 'each-year', number: 12, setting: 'months-between-learning-events' },
    { starts: 'standing' },
  );
  const standingSince = day('2026-02-10');
  const ask = (duty: Duty, today: string, ...met: string[]) =>
    pick(
      dutyState(
        duty,
        on(
          today,
          met.map((when) => fact('publication', when)),
          { standingSince },
        ),
      ),
    );

  it('every quarter, by its end', () => {
    assert.deepEqual(ask(quarterly, '2026-03-31'), ['due', '2026-03-31', '2026-03-31', 0]);
    assert.deepEqual(ask(quarterly, '2026-04-01'), ['overdue', '2026-03-31', '2026-03-31', 1]);
    assert.deepEqual(ask(quarterly, '2026-03-20', '2026-03-15'), ['due', '2026-06-30', '2026-06-30', 0]);
    assert.deepEqual(ask(quarterly, '2026-12-01', '2026-03-15', '2026-10-31'), ['due', '2027-03-31', '2027-03-31', 0]);
    assert.deepEqual(ask(quarterly, '2026-07-02', '2026-01-31'), ['overdue', '2026-06-30', '2026-06-30', 2]);
  });

  it('every year, from the last time', () => {
    assert.deepEqual(ask(yearly, '2026-03-01'), ['due', '2027-02-10', '2027-02-10', 0]);
    assert.deepEqual(ask(yearly, '2027-03-02', '2026-03-01'), ['overdue', '2027-03-01', '2027-03-01', 1]);
    assert.deepEqual(ask(yearly, '2027-03-02', '2026-03-01', '2027-02-28'), ['due', '2028-02-28', '2028-02-28', 0]);
  });

  it('remember the last time', () => {
    const state = dutyState(quarterly, on('2026-05-01', [fact('publication', '2026-03-15')], { standingSince }));
    assert.equal(state.metOn, '2026-03-15');
    assert.equal(state.sentence, 'Once every quarter: last done on 15 March 2026, so next due by 30 June 2026.');
  });
});

describe('duties owed for each of several', () => {
  const each = dutyWith(
    { kind: 'by-date', fact: 'agency-return-due' },
    { each: true, starts: 'agency-return-requested', met: ['agency-return-received'] },
  );
  const facts = [
    fact('agency-return-requested', '2026-01-05', 'police'),
    fact('agency-return-requested', '2026-01-05', 'health'),
    fact('agency-return-requested', '2026-01-20', 'housing'),
    fact('agency-return-due', '2026-03-01', 'police'),
    fact('agency-return-due', '2026-02-20', 'health'),
    fact('agency-return-due', '2026-04-01', 'housing'),
  ];

  it('show the one most pressing, and count the rest', () => {
    const state = dutyState(each, on('2026-02-25', facts));
    assert.deepEqual(
      [state.about, state.outstanding, ...pick(state)],
      ['health', 3, 'overdue', '2026-02-20', '2026-02-20', 5],
    );
    assert.match(state.sentence, /Three are owed in all\.$/);
  });

  it('are met one by one', () => {
    const received = (when: string, about: string) => fact('agency-return-received', when, about);
    const two = [...facts, received('2026-02-10', 'health'), received('2026-03-05', 'police')];
    const one = dutyState(each, on('2026-03-10', two));
    assert.deepEqual([one.about, one.outstanding, one.state], ['housing', 1, 'due']);
    const all = dutyState(each, on('2026-03-20', [...two, received('2026-03-19', 'housing')]));
    assert.deepEqual([all.state, all.outstanding, all.about, all.metLate], ['met', 0, 'housing', false]);
  });

  it('pair by day where facts name no thing', () => {
    const pauses = dutyWith(
      { kind: 'promptly' },
      { each: true, starts: 'clock-paused', met: ['home-office-told-of-pause'] },
    );
    const first = [fact('clock-paused', '2026-01-05'), fact('home-office-told-of-pause', '2026-01-06')];
    assert.equal(dutyState(pauses, on('2026-02-01', first)).state, 'met');
    const again = dutyState(pauses, on('2026-02-01', [...first, fact('clock-paused', '2026-01-20')]));
    assert.deepEqual([again.state, again.startedOn, again.outstanding], ['due', '2026-01-20', 1]);
  });
});

describe('what to know about a day', () => {
  const warning = (from: string, limit: Limit = oneMonth) => {
    const state = dutyState(dutyWith(limit), on(from, started(from)));
    return [state.effectiveDue, state.warning, state.provisional];
  };

  it('that it is a Sunday or a bank holiday: shown, not moved', () => {
    assert.deepEqual(warning('2026-04-30'), ['2026-05-30', '30 May 2026 is a Saturday.', false]);
    assert.deepEqual(warning('2026-01-31', { kind: 'months', number: 2 }), ['2026-03-31', undefined, false]);
    assert.deepEqual(warning('2026-03-03'), ['2026-04-03', '3 April 2026 is a bank holiday (Good Friday).', false]);
  });

  it('that bank holidays are not published yet', () => {
    const [due, words, provisional] = warning('2030-12-24', { kind: 'working-days', number: 2 });
    assert.deepEqual([due, provisional], ['2030-12-30', true]);
    assert.match(String(words), /^Provisional: bank holidays for 2030 are worked out by rule/);
  });
});

it('answers for many duties as for one', () => {
  const duties = [dutyWith(oneMonth), dutyWith({ kind: 'same-day' }, { id: 'C-05' })];
  const situation = on('2026-02-10', started('2026-01-31'));
  assert.deepEqual(
    dutyStates(duties, situation),
    duties.map((duty) => dutyState(duty, situation)),
  );
});
