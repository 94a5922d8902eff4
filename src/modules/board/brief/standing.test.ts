import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { day } from '../../../kernel/day.js';
import type { Board, BoardItem, BoardMeeting, Given } from '../queries.js';
import type { BriefContent } from './content.js';
import { textsOf } from './content-now.js';
import { firstOverview } from './first-words.js';
import { BODIES, briefBlockers } from './rules.js';
import { boardsToReport, type OnRecord, standingWith } from './standing.js';

const board = (id: string, kind: Board['kind'], endedOn: string | null = null) => ({ id, kind, endedOn }) as Board;
const own = board('own', 'csp-board');
const adults = board('adults', 'safeguarding-adults-board');
const meeting = (boardId: string, heldOn: string, cancelled = false) =>
  ({ id: heldOn, boardId, heldOn, papersBy: null, cancelledAt: cancelled ? new Date(0) : null }) as BoardMeeting;
const on = (at: BoardMeeting, outcome: BoardItem['outcome'] = null) => ({
  meeting: at,
  item: { boardId: at.boardId, meetingId: at.id, outcome } as BoardItem,
});
const given = (boardId: string, givenOn: string, meetingId: string | null = null) =>
  ({ boardId, givenOn, meetingId }) as Given;

const [february, march, june] = [
  meeting('own', '2026-02-03'),
  meeting('own', '2026-03-10'),
  meeting('own', '2026-06-09'),
];
const record = (other: Partial<OnRecord> = {}): OnRecord => ({
  ...{ boards: [own, adults], meetings: [february, march, june, meeting('adults', '2026-04-01')] },
  ...{ items: [], given: [], today: day('2026-02-10') },
  ...other,
});
const kind = (other: Partial<OnRecord>, of = own) => standingWith(of, record(other)).kind;

describe('where a brief report stands with a board', () => {
  it('goes first to the partnership’s own board, at the next meeting that takes it', () => {
    const standing = standingWith(own, record());
    assert.ok(standing.kind === 'to-place' && standing.next?.heldOn === '2026-03-10');
    assert.equal(kind({}, adults), 'waits');
    const after = standingWith(adults, record({ given: [given('own', '2026-03-10')], today: day('2026-03-11') }));
    assert.ok(after.kind === 'to-place' && after.next?.heldOn === '2026-04-01');
  });

  it('stands on an agenda until it was held; then somebody writes down what came of it', () => {
    assert.equal(kind({ items: [on(march)] }), 'placed');
    assert.equal(kind({ items: [on(february)] }), 'to-minute');
    assert.equal(kind({ items: [on(march)], given: [given('own', '2026-02-09')] }), 'given');
  });

  it('goes to a board once more when an edition was issued since', () => {
    const before = { given: [{ ...given('own', '2026-02-03'), thingId: 'first' } as Given], newest: 'second' };
    const standing = standingWith(own, record(before));
    assert.ok(standing.kind === 'given-before' && standing.next?.heldOn === '2026-03-10');
    const { item, meeting: at } = on(march);
    assert.equal(kind({ ...before, items: [{ item: { ...item, thingId: 'second' }, meeting: at }] }), 'placed');
    assert.equal(kind({ ...before, newest: 'first' }), 'given');
  });

  it('goes on another meeting when its own is off, or did not reach it', () => {
    const off = meeting('own', '2026-03-10', true);
    for (const item of [on(off), on(february, 'not-reached')]) {
      const standing = standingWith(own, record({ meetings: [february, off, june], items: [item] }));
      assert.ok(standing.kind === 'to-move' && standing.next?.heldOn === '2026-06-09');
    }
    assert.equal(kind({ meetings: [february, off], items: [on(off)] }), 'to-move');
  });

  it('goes to live boards that the toolkit names, the partnership’s own first', () => {
    const all = [board('mopac', 'police-and-crime-commissioner'), adults, board('old', 'csp-board', '2025-01-01'), own];
    assert.deepEqual(
      boardsToReport(all).map(({ id }) => id),
      ['own', 'adults'],
    );
  });
});

describe('a brief report', () => {
  it('is begun from the executive summary', () => {
    const section = (key: string, text: string, headings: readonly string[] = []) => ({
      ...{ part: 'summary' as const, key, heading: key, text, after: '' },
      filled: headings.map((words) => ({ kind: 'heading' as const, text: words })),
    });
    const sections = [
      section('summary-chronology', 'She lived.'),
      section('key-issues', 'These.', ['Nobody asked', 'Late']),
    ];
    assert.equal(
      firstOverview({ sections }),
      '# What happened\n\nShe lived.\n\n# Key issues\n\n- Nobody asked\n- Late',
    );
    assert.equal(firstOverview({ sections: [] }), '');
  });

  it('is issued after a positive answer, with words, and looked through for names as it stands', () => {
    const content = { overview: 'Words' };
    const find = (key: string, of?: string, part = 'brief-report') => ({
      ...{ key, code: 'name' as const, of, part },
    });
    const ready = {
      ...{ isCleared: true, content, finds: [find('a'), find('b')], hasLooked: true, seen: 'as read', now: 'as read' },
    };
    assert.deepEqual(briefBlockers(ready), []);
    assert.deepEqual(briefBlockers({ ...ready, hasLooked: false }), ['not-looked-at']);
    assert.deepEqual(briefBlockers({ ...ready, hasLooked: false, finds: [] }), []);
    assert.deepEqual(briefBlockers({ ...ready, now: 'otherwise' }), ['changed']);
    const named = { ...ready, finds: [find('a', 'Rowan')] };
    assert.deepEqual(briefBlockers(named), ['names-left'], 'a tick does not answer a name on record');
    assert.deepEqual(briefBlockers({ ...named, finds: [find('a', 'Rowan', BODIES)] }), []);
    const recommendations = [{ number: 1, wording: 'Ask', forWhom: ['Dr Specimen’s surgery'], theme: '' }];
    const texts = textsOf({ ...content, asks: '', recommendations } as unknown as BriefContent, '').map(
      ({ text }) => text,
    );
    assert.ok(texts.includes('Dr Specimen’s surgery'));
    assert.deepEqual(briefBlockers({ ...ready, isCleared: false, content: { overview: '' }, hasLooked: false }), [
      'not-cleared',
      'no-overview',
      'not-looked-at',
    ]);
  });
});
