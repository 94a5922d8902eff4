import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Day, day } from '../../kernel/day.js';
import { meetingFor } from './giving/meeting-for.js';
import { readDays } from './meetings/read-days.js';
import { nextMeetingOf, papersDayOf } from './rules.js';

const meeting = (heldOn: string, papersBy: string | null = null, cancelled = false) => ({
  boardId: 'board',
  heldOn: day(heldOn),
  papersBy: papersBy === null ? null : day(papersBy),
  cancelledAt: cancelled ? new Date(0) : null,
});

describe('the next available meeting', () => {
  const next = (meetings: readonly ReturnType<typeof meeting>[], on: string): Day | undefined =>
    nextMeetingOf(meetings, 'board', day(on))?.heldOn;

  it('is the first after the day, whatever order they were put in', () => {
    assert.equal(next([meeting('2026-06-10'), meeting('2026-03-10')], '2026-02-10'), '2026-03-10');
  });

  it('is not one of the same day: nobody has read the paper', () => {
    assert.equal(next([meeting('2026-02-10'), meeting('2026-03-10')], '2026-02-10'), '2026-03-10');
  });

  it('is not one whose papers day has passed, and is one on that very day', () => {
    const meetings = [meeting('2026-03-10', '2026-03-03'), meeting('2026-06-10', '2026-06-03')];
    assert.equal(next(meetings, '2026-03-04'), '2026-06-10');
    assert.equal(next(meetings, '2026-03-03'), '2026-03-10');
  });

  it('is not one that is off, nor one of another board; it may be none', () => {
    assert.equal(next([meeting('2026-03-10', null, true)], '2026-02-10'), undefined);
    assert.equal(nextMeetingOf([meeting('2026-03-10')], 'another', day('2026-02-10')), undefined);
  });
});

describe('the day for papers', () => {
  it('is counted in working days before the meeting; none without a rule', () => {
    // Friday 3 April 2026 is Good Friday.
    assert.equal(papersDayOf(day('2026-04-08'), 3), '2026-04-01');
    assert.equal(papersDayOf(day('2026-04-08'), null), null);
    assert.equal(papersDayOf(day('2199-04-08'), 3), null);
  });
});

describe('a list of days', () => {
  const read = (...lines: string[]) => readDays(lines, day('2026-02-10'));

  it('is read as people paste it, in order, the same day once', () => {
    assert.deepEqual(read('10/06/2026 2.30pm', 'Tuesday 10 March 2026', '10 March 2026'), {
      ok: true,
      value: [
        { on: '2026-03-10', time: '' },
        { on: '2026-06-10', time: '14:30' },
      ],
    });
  });

  it('says which lines it cannot read, all of them', () => {
    for (const line of ['March 2026', 'to be arranged', '31 June 2026', '10 March 2062']) {
      const answer = read('10 March 2026', line);
      assert.ok(!answer.ok && answer.reason.join().includes(line), line);
    }
    const many = read('March 2026', '10 March 2026', 'to be arranged');
    assert.deepEqual(!many.ok && many.reason.map((reason) => /“([^”]+)”/.exec(reason)?.[1]), [
      'March 2026',
      'to be arranged',
    ]);
  });
});

describe('the meeting of something given', () => {
  const meetings = [meeting('2026-03-10', null, true), meeting('2026-03-12'), meeting('2026-06-10')];
  const of = (on: string, how: 'meeting' | 'papers' | 'e-mail') =>
    meetingFor(meetings, 'board', { on: day(on), how })?.heldOn;

  it('is that of the day, or the one whose papers it went with', () => {
    assert.deepEqual(
      [of('2026-03-12', 'meeting'), of('2026-03-11', 'meeting'), of('2026-03-10', 'meeting')],
      ['2026-03-12', undefined, undefined],
    );
    assert.deepEqual([of('2026-03-05', 'papers'), of('2026-03-13', 'papers')], ['2026-03-12', '2026-06-10']);
    assert.equal(of('2026-03-12', 'e-mail'), undefined);
  });
});
