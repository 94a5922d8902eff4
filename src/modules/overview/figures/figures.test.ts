import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { day } from '../../../kernel/day.js';
import { plotTable } from '../../../kernel/plot.js';
import type { ActionAsAt } from '../../actions/index.js';
import type { ChangeRow } from '../../impact/index.js';
import type { RecommendationAsAt } from '../../recommendations/index.js';
import { quarterBefore, quarterInWords, quarterOf, quartersUpTo } from '../quarter.js';
import { ageOf, carriedOut } from './carried-out.js';
import { differences } from './differences.js';
import type { Gathered, Happened } from './gathered.js';
import { basis, made } from './made.js';
import type { Piece } from './piece.js';
import { proposals } from './proposals.js';
import { byBody, OTHERS, reviewsInWords } from './small-numbers.js';

const ON = day('2026-09-30');

const nothing: Happened = {
  ...{ notified: 0, 'to-hold': 0, 'not-to-hold': 0, directed: 0, transferred: 0, 'signed-off': 0 },
  ...{ submitted: 0, cleared: 0, published: 0, withheld: 0, closed: 0 },
};

const empty: Gathered = {
  ...{ quarter: quarterOf(ON), on: ON, stages: new Map(), paused: 0, happened: nothing, happenedBefore: nothing },
  ...{ late: [], doneLate: 0, recommendations: [], actions: [], costs: [] },
  change: { now: [], before: [] },
  learning: { given: [], taken: [], held: [], lastHeldOn: undefined, coming: [] },
};

let count = 0;
const action = (of: Partial<ActionAsAt>): ActionAsAt => ({
  ...{ id: `a${++count}`, reviewId: 'r1', recommendationId: 'n1', leadBody: 'Police', isListed: true, rag: 'green' },
  ...{ state: 'under-way', leadState: 'accepted', dueOn: day('2026-12-01'), steppedOn: undefined, proofs: 0 },
  escalatedOn: [],
  ...of,
});

const recommendation = (of: Partial<RecommendationAsAt>): RecommendationAsAt => ({
  ...{ id: 'n1', reviewId: 'r1', reach: 'local', theme: 'risk', issuedOn: day('2026-01-10') },
  bodies: [{ name: 'Police', isListed: true }],
  ...of,
});

const rowsOf = (pieces: readonly Piece[], caption: string): readonly (readonly string[])[] => {
  for (const piece of pieces) {
    if (piece.kind === 'table' && piece.caption === caption) return piece.rows;
    if (piece.kind === 'plot' && piece.plot.title === caption) return plotTable(piece.plot).rows;
  }
  return assert.fail(`no table “${caption}”`);
};

const saysOf = (pieces: readonly Piece[]): string =>
  pieces
    .flatMap((piece) => (piece.kind === 'text' ? [piece.text] : piece.kind === 'bullets' ? piece.items : []))
    .join(' ');

describe('a quarter', () => {
  it('is one of the calendar, whatever day of it is asked', () => {
    for (const [on, from, to] of [
      ['2026-01-01', '2026-01-01', '2026-03-31'],
      ['2028-02-29', '2028-01-01', '2028-03-31'],
      ['2026-12-31', '2026-10-01', '2026-12-31'],
    ])
      assert.deepEqual(quarterOf(day(on ?? '')), { from, to });
    assert.equal(quarterInWords(quarterBefore(quarterOf(day('2026-02-10')))), 'October to December 2025');
    assert.deepEqual(
      quartersUpTo(ON, 2).map(({ from }) => from),
      ['2026-07-01', '2026-04-01', '2026-01-01'],
    );
  });
});

describe('small numbers', () => {
  it('say of one or two reviews no more than that they are few', () => {
    assert.deepEqual([0, 1, 2, 3, 12].map(reviewsInWords), ['0', 'fewer than 3', 'fewer than 3', '3', '12']);
  });

  it('put together what is in no directory and concerns few reviews', () => {
    const of = (body: string, isListed: boolean, reviewId: string) => ({ body, isListed, reviewId });
    const arranged = byBody([
      of('Fernbank School', false, 'r1'),
      of('Ash Surgery', false, 'r2'),
      of('Police', true, 'r1'),
      ...['r1', 'r2', 'r3'].map((id) => of('Housing association', false, id)),
    ]);
    assert.deepEqual(
      [...arranged].map(([body, all]) => `${body} ${all.length}`),
      ['Housing association 3', 'Police 1', `${OTHERS} 2`],
    );
  });
});

describe('the figures', () => {
  it('of a quarter without any review say so in every section', () => {
    const all = made(empty);
    assert.match(
      saysOf(all['key-messages']),
      /^No review was in hand on 30 September 2026\. No notification came in during/,
    );
    assert.match(saysOf(all.stages), /held no review/);
    assert.deepEqual(rowsOf(all['decisions-made'], 'What happened in the quarter')[0], [
      'New notifications accepted',
      '0',
      '0',
    ]);
    assert.match(saysOf(all.late), /no duty of a review was past its day/);
    for (const id of ['recommendations', 'completed', 'overdue', 'national', 'silent', 'cost', 'events'] as const)
      assert.match(saysOf(all[id]), /^(On .*no|No) /, id);
    assert.deepEqual(proposals(empty), []);
  });

  it('of recommendations take the gravest colour of the actions that count', () => {
    const colourOf = (actions: readonly ActionAsAt[]): string =>
      carriedOut([recommendation({})], actions)[0]?.colour ?? '';
    const blue = action({ rag: 'blue', state: 'closed', proofs: 1, steppedOn: day('2026-08-01') });
    for (const [actions, colour] of [
      [[], 'unplanned'],
      [[blue], 'blue'],
      [[blue, action({ rag: 'grey', state: 'superseded' })], 'blue'],
      [[action({ rag: 'grey', state: 'not-implemented' })], 'grey'],
      [[blue, action({ rag: 'grey', state: 'not-implemented' })], 'grey'],
      [[action({ rag: 'amber' }), action({ rag: 'grey', state: 'not-implemented' })], 'amber'],
      [[blue, action({ rag: 'green' }), action({ rag: 'red' })], 'red'],
    ] as const)
      assert.equal(colourOf(actions), colour);
  });

  it('count by theme, organisation and age, and fold nothing into the wrong row', () => {
    const pieces = made({
      ...empty,
      recommendations: [
        recommendation({}),
        recommendation({
          id: 'n2',
          theme: '',
          issuedOn: day('2024-09-30'),
          bodies: [{ name: 'Fernbank School', isListed: false }],
        }),
      ],
      actions: [action({ rag: 'red', dueOn: day('2026-06-01') })],
    }).recommendations;
    assert.deepEqual(rowsOf(pieces, 'Recommendations by theme and colour'), [
      ['Assessment and identification of risk', '1', '0'],
      ['No theme chosen', '0', '1'],
    ]);
    assert.deepEqual(rowsOf(pieces, 'Recommendations by organisation'), [
      ['Police', '1', '1', '0', 'fewer than 3'],
      [OTHERS, '1', '0', '1', 'fewer than 3'],
    ]);
    assert.deepEqual(ageOf(day('2026-03-30'), ON), '6 to 12 months');
    assert.deepEqual(ageOf(day('2026-03-31'), ON), '6 to 12 months');
    assert.deepEqual(ageOf(day('2026-04-01'), ON), 'Under 6 months');
    assert.deepEqual(ageOf(day('2024-09-30'), ON), 'Over 2 years');
  });

  it('of what was closed, is overdue or silent are of this quarter alone', () => {
    const letter = {
      officerPost: 'Borough commander',
      sentOn: day('2026-05-01'),
      answerDueOn: day('2026-06-30'),
      reminders: 3,
    };
    const given: Gathered = {
      ...empty,
      recommendations: [
        recommendation({
          reach: 'national',
          bodies: [{ name: 'Police', isListed: true, letter: { ...letter, listedOn: day('2026-08-01') } }],
        }),
      ],
      actions: [
        action({ state: 'closed', rag: 'blue', proofs: 2, steppedOn: day('2026-07-01') }),
        action({ state: 'closed', rag: 'amber', steppedOn: day('2026-06-30') }),
        action({ rag: 'red', dueOn: day('2026-06-01'), escalatedOn: [day('2026-07-02')] }),
        action({ rag: 'green', state: 'said-done', dueOn: day('2026-06-01') }),
        action({ rag: 'red', leadState: 'handed-back' }),
      ],
    };
    const all = made(given);
    assert.deepEqual(rowsOf(all.completed, 'Actions closed in the quarter'), [['Police', '1', '1']]);
    assert.deepEqual(rowsOf(all.overdue, 'Overdue actions, by the organisation that leads'), [
      ['Police', '1', '121', '1', '1'],
    ]);
    assert.deepEqual(rowsOf(all.silent, 'Answers past their day'), [
      ['Police', 'Borough commander', '1', '92', '3', '1'],
    ]);
    assert.deepEqual(rowsOf(all.national, 'National bodies that had not answered'), [['Police', '1', '152']]);
    assert.equal(proposals(given).length, 3);
    assert.match(saysOf(all['key-messages']), /1 chief officer has not answered/);
  });

  it('of a quarter that runs say that they are of today', () => {
    const running = { ...empty, on: day('2026-08-15') };
    assert.match(basis(running)[0] ?? '', /had not ended/);
    assert.ok(made(running)['decisions-made'].some((piece) => piece.kind === 'note' && /not ended/.test(piece.text)));
  });
});

describe('what changed in the figures', () => {
  const late = (reviews: number) => ({
    dutyId: 'C-04',
    title: 'Decide',
    owner: 'CSP',
    reviews,
    longestDays: 9,
    agreed: 0,
    paused: 0,
  });
  const changed = (before: Partial<Gathered>, after: Partial<Gathered>): string[] =>
    differences(made({ ...empty, ...before }), made({ ...empty, ...after }));

  it('is told cell by cell, and nothing is told where nothing changed', () => {
    assert.deepEqual(changed({ late: [late(1)] }, { late: [late(1)] }), []);
    assert.deepEqual(changed({ late: [late(1)] }, { late: [late(2)] }), [
      'What is late, and why: “Decide”, Reviews: was 1, is 2',
    ]);
    assert.match(changed({}, { late: [late(1)] })[0] ?? '', /“Decide” is new \(Whose it is: CSP, Reviews: 1/);
    assert.match(changed({ stages: new Map([['drafting', 1]]) }, {})[0] ?? '', /no longer there/);
  });

  it('survives the database, which keeps no order of names', () => {
    const kept = JSON.parse(JSON.stringify(made({ ...empty, late: [late(1)] }))) as ReturnType<typeof made>;
    assert.deepEqual(differences(kept, made({ ...empty, late: [late(1)] })), []);
  });

  it('says what changed in practice, and what is otherwise than a quarter before, naming no organisation', () => {
    const row: ChangeRow = {
      ...{
        recommendationId: 'n1',
        claimId: 'c1',
        reference: '',
        number: 0,
        title: '',
        themes: ['risk'],
        body: 'Police',
      },
      ...{ claim: undefined, done: 'done', strength: 'moderate', verdict: 'some-change', lasting: 'seen', asked: [] },
      readOn: undefined,
    };
    const pieces = made({ ...empty, change: { now: [{ ...row, lasting: 'came-back' }], before: [row] } }).change;
    const rows = rowsOf(pieces, 'What changed, and what is otherwise than a quarter before');
    assert.deepEqual(
      rows.find(([name]) => name === 'Changes: came back'),
      ['Changes: came back', '1', '0', '+1'],
    );
    assert.deepEqual(
      rows.find(([name]) => name === 'Changes: seen once'),
      ['Changes: seen once', '0', '1', '−1'],
    );
    assert.match(saysOf(pieces), /Of 1 change .* 1 came back/);
    assert.doesNotMatch(JSON.stringify(pieces), /Police/);
  });
});
