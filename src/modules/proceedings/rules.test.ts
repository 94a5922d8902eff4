import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Day, day } from '../../kernel/day.js';
import { considerationBlockers, type KindAnswer, unrecorded } from './considered/rules.js';
import { aboutKind, dateKinds, kindIds } from './kinds.js';
import { changesBetween, type KeyDate, keyDateBlockers, legalHold, sayDateBlocker } from './one/rules.js';
import { costs, endBlockers, lasted, pauseBlockers, sayPauseBlocker } from './pauses/rules.js';
import { timingBlockers } from './timing/rules.js';

const today = day('2026-02-10');
const date = (kind: KeyDate['kind'], on: string, state: KeyDate['state'] = 'happened'): KeyDate => ({
  kind,
  on: day(on),
  state,
});

describe('key dates', () => {
  it('lie behind us when they took place and ahead when they are planned', () => {
    assert.deepEqual(keyDateBlockers(date('charge', '2026-02-10'), [], today), []);
    assert.deepEqual(keyDateBlockers(date('charge', '2026-02-11'), [], today), [{ kind: 'has-not-come' }]);
    assert.deepEqual(keyDateBlockers(date('inquest', '2026-02-10', 'planned'), [], today), []);
    assert.deepEqual(keyDateBlockers(date('inquest', '2026-02-09', 'planned'), [], today), [{ kind: 'has-gone' }]);
  });

  it('end nothing before it starts, whichever of the two is given last', () => {
    const start = date('trial-start', '2026-02-05');
    const end = date('trial-end', '2026-02-04');
    assert.deepEqual(keyDateBlockers(end, [start], today), [{ kind: 'before', other: start }]);
    assert.deepEqual(keyDateBlockers(start, [end], today), [{ kind: 'after', other: end }]);
    assert.match(
      sayDateBlocker({ kind: 'before', other: start }).message,
      /after 5 February 2026 \(Start of the trial\)/,
    );
  });

  it('are bound by nothing that is off', () => {
    const off = date('trial-start', '2026-02-09', 'cancelled');
    assert.deepEqual(keyDateBlockers(date('trial-end', '2026-02-01'), [off], today), []);
    assert.deepEqual(keyDateBlockers(off, [date('trial-end', '2026-02-01')], today), []);
  });

  it('have words, all of them, and each kind of proceeding names only dates that have', () => {
    for (const id of kindIds) {
      assert.ok(aboutKind(id).mark.length > 0, id);
      for (const kind of aboutKind(id).dates) assert.ok(dateKinds[kind].length > 0, `${id}: ${kind}`);
    }
  });
});

describe('the legal hold', () => {
  const hold = (...dates: KeyDate[]) => legalHold([{ kind: 'criminal', dates }]);

  it('begins with a charge, not with an arrest or a charge that is only expected', () => {
    assert.deepEqual(hold(date('arrest', '2026-01-02')), { state: 'none' });
    assert.deepEqual(hold(date('charge', '2026-03-02', 'planned')), { state: 'none' });
    assert.deepEqual(hold(date('charge', '2026-01-05')), { state: 'held', since: '2026-01-05', until: 'outcome' });
  });

  it('ends with the appeal, not with the verdict', () => {
    const convicted = [date('charge', '2025-01-05'), date('verdict', '2025-09-05')];
    assert.deepEqual(hold(...convicted), { state: 'held', since: '2025-01-05', until: 'appeal' });
    assert.deepEqual(hold(...convicted, date('appeal-end', '2025-10-05')), {
      state: 'released',
      since: '2025-01-05',
      on: '2025-10-05',
    });
  });

  it('ends at once when the case is discontinued', () => {
    assert.equal(hold(date('charge', '2025-01-05'), date('discontinued', '2025-02-05')).state, 'released');
  });

  it('lasts while one case of several lasts, and no other kind of proceeding makes one', () => {
    const over = [date('charge', '2025-01-05'), date('discontinued', '2025-02-05')];
    const cases = [
      { kind: 'criminal', dates: over },
      { kind: 'criminal', dates: [date('charge', '2025-06-01')] },
    ] as const;
    assert.deepEqual(legalHold(cases), { state: 'held', since: '2025-06-01', until: 'outcome' });
    assert.deepEqual(legalHold([{ kind: 'inquest', dates: [date('charge', '2025-06-01')] }]), { state: 'none' });
  });
});

describe('other reviews', () => {
  const answers = (given: Partial<Record<string, KindAnswer['answer']>>, asked = ''): KindAnswer[] =>
    kindIds.map((kind) => ({ kind, answer: given[kind] ?? 'no', asked }));

  it('are “not known yet” only when somebody was asked', () => {
    assert.deepEqual(considerationBlockers(answers({ inquest: 'not-known' })), [
      { field: 'asked-inquest', message: 'Enter who was asked' },
    ]);
    assert.deepEqual(considerationBlockers(answers({ inquest: 'not-known' }, 'Coroner’s officer')), []);
  });

  it('that run and are not on record are named', () => {
    assert.deepEqual(unrecorded(answers({ inquest: 'yes', criminal: 'yes' }), [{ kind: 'criminal' }]), ['inquest']);
  });
});

describe('a pause', () => {
  const on = (from: string, to?: string) => ({ from: day(from), to: to === undefined ? undefined : day(to) });
  const whole = { extent: 'all', stops: [] } as const;
  const ground = { decidedOn: day('2026-02-01'), others: [] };

  it('begins on the day of the decision at the earliest', () => {
    assert.deepEqual(pauseBlockers({ ...on('2026-02-01'), ...whole }, ground), []);
    assert.deepEqual(pauseBlockers({ ...on('2026-01-31'), ...whole }, ground), [
      { kind: 'before-the-decision', decidedOn: '2026-02-01' },
    ]);
    assert.deepEqual(pauseBlockers({ ...on('2026-02-03'), ...whole }, { ...ground, decidedOn: undefined }), [
      { kind: 'nothing-to-pause' },
    ]);
  });

  it('overlaps no other, but may begin on the day another ended', () => {
    const closed = [on('2026-02-03', '2026-02-06')];
    assert.deepEqual(endBlockers(on('2026-02-06'), closed), []);
    assert.deepEqual(endBlockers(on('2026-02-01', '2026-02-03'), closed), []);
    for (const days of [
      on('2026-02-05'),
      on('2026-02-01'),
      on('2026-02-04', '2026-02-05'),
      on('2026-02-01', '2026-02-04'),
    ])
      assert.deepEqual(endBlockers(days, closed), [{ kind: 'overlaps', other: closed[0] }], JSON.stringify(days));
    const [blocker] = endBlockers(on('2027-01-01'), [on('2026-02-03')]);
    assert.ok(blocker);
    assert.match(sayPauseBlocker(blocker).message, /paused already from 3 February 2026, and that pause is open/);
  });

  it('ends after it starts, and stops something', () => {
    assert.deepEqual(endBlockers(on('2026-02-03', '2026-02-03'), []), [
      { kind: 'ends-before-it-starts', from: '2026-02-03' },
    ]);
    assert.deepEqual(pauseBlockers({ ...on('2026-02-03'), extent: 'some', stops: [] }, ground), [
      { kind: 'no-stage-chosen' },
    ]);
  });

  it('lasts until today while it is open, and not before it begins', () => {
    assert.equal(lasted(on('2026-02-03'), today), 8);
    assert.equal(lasted(on('2026-02-03', '2026-02-06'), today), 3);
    assert.equal(lasted(on('2026-03-03'), today), 0);
  });

  it('costs what each duty stood still, with the first date beside the present one', () => {
    const state = (dutyId: 'E-01' | 'F-08', pausedDays: number) => ({
      dutyId,
      state: 'due' as const,
      about: undefined,
      startedOn: undefined,
      originalDue: day('2026-03-01'),
      agreedDue: undefined,
      effectiveDue: day('2026-03-08') as Day | undefined,
      metOn: undefined,
      daysLate: 0,
      metLate: false,
      pausedDays,
      provisional: false,
      outstanding: 1,
      warning: undefined,
      sentence: '',
    });
    assert.deepEqual(costs([{ id: 'F-08', title: 'Complete the report' }], [state('E-01', 0), state('F-08', 7)]), [
      { dutyId: 'F-08', title: 'Complete the report', original: '2026-03-01', now: '2026-03-08', days: 7 },
    ]);
  });
});

describe('an agreement with the police', () => {
  const agreed = { outcome: 'continue', agreedOn: today, terms: '', lookAgainOn: undefined } as const;

  it('that lets the review go on needs no more', () => assert.deepEqual(timingBlockers(agreed), []));

  it('that limits or pauses says what waits and when it is looked at again', () => {
    assert.deepEqual(
      timingBlockers({ ...agreed, outcome: 'limit' }).map(({ field }) => field),
      ['terms', 'lookAgainOn'],
    );
    assert.deepEqual(
      timingBlockers({ ...agreed, outcome: 'pause', lookAgainOn: today }).map(({ field }) => field),
      ['lookAgainOn'],
    );
  });
});

describe('what was changed', () => {
  it('is kept field by field', () => {
    assert.deepEqual(changesBetween({ a: '1', b: 'same' }, { a: '2', b: 'same' }), [
      { what: 'a', stood: '1', stands: '2' },
    ]);
  });
});
