import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Day, day } from '../../kernel/day.js';
import { timeField } from '../../web/time-field.js';
import { agendaFor, type ReviewNow } from './agenda/rules.js';
import { approvalBlockers, lastReplies, type MeetingState, sendingBlockers, spanOf, standingOf } from './rules.js';

const meeting: MeetingState = {
  startsAt: new Date('2026-03-02T10:00:00Z'),
  endsAt: new Date('2026-03-02T12:00:00Z'),
  cancelledAt: null,
  agendaSentAt: null,
  attendedAt: null,
  minutesSharedAt: null,
  minutesApprovedAt: null,
};

describe('the times of a meeting', () => {
  const at = (on: string, starts: string, ends: string) => spanOf({ on: day(on), starts, ends });

  it('are those of London, whatever the clocks do', () => {
    assert.deepEqual(at('2026-03-27', '10:00', '12:00'), {
      startsAt: new Date('2026-03-27T10:00:00Z'),
      endsAt: new Date('2026-03-27T12:00:00Z'),
    });
    assert.deepEqual(at('2026-03-30', '10:00', '12:00'), {
      startsAt: new Date('2026-03-30T09:00:00Z'),
      endsAt: new Date('2026-03-30T11:00:00Z'),
    });
  });

  it('are never in the hour that the clocks leap over, and say so', () => {
    const leapt = at('2026-03-29', '01:30', '03:00');
    assert.ok('says' in leapt);
    assert.equal(
      leapt.says,
      'There is no 01:30 on 29 March 2026: the clocks go forward that night. Enter another time',
    );
    assert.ok('says' in at('2026-03-29', '00:30', '01:15'));
  });

  it('end after they start', () => {
    assert.deepEqual(at('2026-03-30', '12:00', '12:00'), {
      field: 'ends',
      says: 'The end must be later than the start',
    });
  });

  it('are read as people write them', () => {
    const read = (text: string) => {
      const answer = timeField('start').safeParse(text);
      return answer.success ? answer.data : answer.error.issues[0]?.message;
    };
    assert.deepEqual(['14:30', '14.30', '1430', '2.30pm', '2 pm', '12am', '12pm', '9:05'].map(read), [
      '14:30',
      '14:30',
      '14:30',
      '14:30',
      '14:00',
      '00:00',
      '12:00',
      '09:05',
    ]);
    for (const wrong of ['25:00', '10:75', '13pm', 'noon', '1'.repeat(10_000)]) {
      assert.match(read(wrong) ?? '', /must be a time/, wrong.slice(0, 20));
    }
    assert.match(read('') ?? '', /Enter the start/);
  });
});

describe('an agenda', () => {
  const now: ReviewNow = {
    kind: 'panel',
    on: day('2026-03-02'),
    keyDates: [
      { day: day('2026-02-20'), what: 'Plea: Trial at the Crown Court', planned: true },
      { day: day('2026-05-11'), what: 'Start of the trial: Trial at the Crown Court', planned: true },
    ],
    photographAgreed: false,
    termsAgreed: true,
    toApprove: [day('2026-02-02')],
    openActions: 3,
    nextOn: undefined,
  };
  const kinds = (state: Partial<ReviewNow>) => agendaFor({ ...now, ...state }).map(({ kind }) => kind);
  const note = (state: Partial<ReviewNow>, kind: string) =>
    agendaFor({ ...now, ...state }).find((item) => item.kind === kind)?.note;

  it('of the first meeting has what only the first has, and no minutes', () => {
    assert.ok(kinds({ kind: 'first' }).includes('police-summary'));
    assert.ok(!kinds({ kind: 'first' }).includes('minutes'));
    assert.ok(!kinds({}).includes('police-summary'));
  });

  it('always asks about agencies and scope at a panel meeting, and ends with the next date', () => {
    for (const kind of ['first', 'panel'] as const) {
      assert.ok(kinds({ kind }).includes('scope'));
      assert.equal(kinds({ kind }).at(-1), 'next');
    }
    assert.ok(!kinds({ kind: 'debrief' }).includes('scope'));
  });

  it('has the photograph only where the family agreed', () => {
    assert.ok(!kinds({}).includes('photograph'));
    assert.ok(kinds({ photographAgreed: true }).includes('photograph'));
  });

  it('shows the dates in court that are still to come, and is silent to whom they are not shown', () => {
    assert.equal(note({}, 'timing'), '- Start of the trial: Trial at the Crown Court, 11 May 2026');
    assert.match(note({ keyDates: [] }, 'timing') ?? '', /No date in court/);
    assert.equal(note({ keyDates: undefined }, 'timing'), '');
  });

  it('says which minutes wait and how many actions are open', () => {
    assert.equal(note({}, 'minutes'), 'Of 2 February 2026. Open actions: 3.');
  });
});

describe('what may be done', () => {
  const date = (text: string): Day => day(text);

  it('follows from where a meeting stands', () => {
    const before = new Date('2026-03-02T09:59:00Z');
    const after = new Date('2026-03-02T10:00:00Z');
    assert.equal(standingOf(meeting, before), 'coming');
    assert.equal(standingOf(meeting, after), 'past');
    assert.equal(standingOf({ ...meeting, attendedAt: after }, after), 'held');
    assert.equal(standingOf({ ...meeting, cancelledAt: before }, after), 'cancelled');
  });

  it('an agenda is sent once, and not empty', () => {
    const given = { meeting, items: 2, notTheirs: [], withdrawn: [], unseen: 0 };
    assert.deepEqual(sendingBlockers(given), []);
    assert.equal(sendingBlockers({ ...given, items: 0, notTheirs: ['A'] }).length, 2);
    assert.equal(sendingBlockers({ ...given, meeting: { ...meeting, agendaSentAt: new Date(0) } }).length, 1);
    assert.match(sendingBlockers({ ...given, withdrawn: ['Police summary'] })[0]?.says ?? '', /Police summary/);
    assert.match(sendingBlockers({ ...given, unseen: 1 })[0]?.says ?? '', /not open to you/);
  });

  it('minutes are approved after they were sent, whole, and on the day of the meeting that did it', () => {
    const shared = { ...meeting, attendedAt: new Date(0), minutesSharedAt: new Date(0) };
    const given = {
      meeting: shared,
      approvedOn: date('2026-04-01'),
      today: date('2026-04-02'),
      laterMeetingOn: date('2026-04-01'),
      unwritten: [],
    };
    assert.deepEqual(approvalBlockers(given), []);
    assert.equal(approvalBlockers({ ...given, meeting }).length, 1);
    assert.equal(approvalBlockers({ ...given, unwritten: ['Media'] }).length, 1);
    assert.equal(approvalBlockers({ ...given, approvedOn: date('2026-03-31') }).length, 1);
    assert.equal(approvalBlockers({ ...given, approvedOn: date('2026-03-01'), laterMeetingOn: undefined }).length, 1);
  });

  it('the last answer counts, and is stale once the meeting was moved', () => {
    const reply = (revision: number, at: string, reply: string) => ({
      personId: 'a',
      revision,
      repliedAt: new Date(at),
      reply,
    });
    const said = [reply(0, '2026-02-02T10:00:00Z', 'not-coming'), reply(0, '2026-02-01T10:00:00Z', 'coming')];
    assert.deepEqual(lastReplies(said, 0).get('a'), { ...said[0], stale: false });
    assert.equal(lastReplies(said, 1).get('a')?.stale, true);
  });
});
