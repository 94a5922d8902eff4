import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { day } from '../../../kernel/day.js';
import '../../../../test/support/chance.js';
import { doneOf, dones } from '../../actions/index.js';
import { strengths } from '../kinds.js';
import type { Challenge, Claim, Judgement } from '../queries.js';
import { claimAsAt } from './as-at.js';
import { lateSince } from './asked.js';
import { chosenRows, claimsHref, readChangeFilter } from './choose.js';
import { askedOf, countsOf } from './counts.js';
import { cellInWords, heatMap, heatOf } from './heat.js';
import { lastingOf, lastings } from './lasting.js';
import { type ChangeRow, isShown, recommendationsRead, themeGroupsOf } from './rows.js';
import { countsInWords } from './words.js';

const row = (of: Partial<ChangeRow>): ChangeRow => ({
  ...{ recommendationId: 'r1', claimId: 'c1', reference: 'DHR-1', number: 1, title: 'Ask alone', readOn: undefined },
  ...{ themes: ['training'], body: 'Hospital', claim: { different: 'a', forWhom: 'b', practice: 'c' } },
  ...{ done: 'done', strength: 'strong', verdict: 'sustained', lasting: 'held', asked: [] },
  ...of,
});
const unsaid = row({ claimId: undefined, claim: undefined, strength: 'none', lasting: 'not-assessed' });

const anyRow = fc
  .record({
    recommendationId: fc.constantFrom('r1', 'r2', 'r3'),
    claimId: fc.constantFrom('c1', 'c2', undefined),
    body: fc.constantFrom('Hospital', 'Police', ''),
    themes: fc.constantFrom(['training'] as const, ['other'] as const, ['training', 'risk'] as const),
    done: fc.constantFrom(...dones),
    strength: fc.constantFrom(...strengths),
    lasting: fc.constantFrom(...lastings),
  })
  .map(row);

describe('what changed, as the board reads it', () => {
  it('reads a recommendation as the weakest of its claims, and one without a claim as nothing said', () => {
    const rows = [
      row({}),
      row({ claimId: 'c2', body: 'Police', done: 'under-way', strength: 'weak', lasting: 'came-back' }),
    ];
    const [one] = recommendationsRead(rows);
    assert.deepEqual([one?.done, one?.proof, one?.lasting], ['under-way', 'weak', 'came-back']);
    assert.equal(recommendationsRead([unsaid])[0]?.proof, 'nothing-said');
    assert.match(countsInWords(countsOf([unsaid]))[1] ?? '', /None has proof.*Of 1 nobody has said/);
  });

  it('keeps apart what was done and what made a difference', () => {
    const counts = countsOf([row({ strength: 'none', lasting: 'not-seen' })]);
    assert.deepEqual([counts.done.done, counts.crossed('done', 'none'), counts.shown], [1, 1, 0]);
  });

  it('never counts as shown what was found again and is unanswered, whatever was judged', () => {
    const settled = { shown: 'sustained', held: true, judged: { verdict: 'sustained' } as Judgement } as const;
    assert.equal(lastingOf({ ...settled, unanswered: [] }), 'held');
    assert.equal(lastingOf({ ...settled, unanswered: [{} as Challenge] }), 'challenged');
    fc.assert(fc.property(anyRow, (one) => assert.ok(!isShown({ ...one, lasting: 'challenged' }))));
    assert.equal(lastingOf({ ...settled, held: false, shown: 'came-back', unanswered: [] }), 'came-back');
    const worse = { judged: { verdict: 'worse' } as Judgement, shown: 'worse', held: false, unanswered: [] } as const;
    assert.equal(lastingOf(worse), 'not-seen');
    assert.equal(lastingOf({ ...worse, unanswered: [{} as Challenge] }), 'not-seen');
  });

  it('puts every row in the cells of its themes, a theme that nobody knows under other themes', () => {
    assert.deepEqual(themeGroupsOf(['renamed-since', '']), ['other']);
    assert.deepEqual(themeGroupsOf(['risk', 'risk', 'renamed-since']), ['risk']);
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 12 }), (rows) => {
        const cells = heatMap(rows).bodies.flatMap((body) => body.cells);
        const asked = cells.reduce((sum, cell) => sum + cell.asked, 0);
        assert.equal(
          asked,
          rows.reduce((sum, { themes }) => sum + themes.length, 0),
        );
        for (const cell of cells) {
          assert.equal(cell.heat, heatOf(cell.shown, cell.asked));
          const found = chosenRows(rows, { theme: cell.theme, body: cell.body });
          if (cell.body !== '') assert.equal(found.length, cell.asked);
        }
        const counts = countsOf(rows);
        assert.equal(
          Object.values(counts.proof).reduce((sum, count) => sum + count, 0),
          counts.recommendations,
        );
        assert.equal(
          Object.values(counts.lasting).reduce((sum, count) => sum + count, 0),
          counts.claims,
        );
      }),
    );
  });

  it('says in each cell what its colour says', () => {
    const rows = [row({}), row({ claimId: 'c2', recommendationId: 'r2', lasting: 'came-back' }), unsaid];
    const cell = heatMap(rows).bodies[0]?.cells[0];
    assert.ok(cell);
    assert.deepEqual(cellInWords(cell), ['1 of 3 shown', '1 came back', '1 nothing said']);
    assert.equal(cell.heat, 'few');
  });

  it('reads what is done as the public does, and asks for a figure from the day after it was due', () => {
    assert.deepEqual(
      [doneOf([]), doneOf(['closed', 'superseded']), doneOf(['closed', 'said-done']), doneOf(['planned'])],
      ['no-action', 'done', 'under-way', 'not-started'],
    );
    const measure = { endedOn: null, firstOn: day('2026-01-31'), everyMonths: 6, readings: [] };
    assert.equal(lateSince(measure, day('2026-01-31')), undefined);
    assert.equal(lateSince(measure, day('2026-02-01')), '2026-01-31');
    assert.equal(lateSince({ ...measure, endedOn: day('2026-01-01') }, day('2026-02-01')), undefined);
  });

  it('lists what is asked by whom it is asked of, and reads filters back from their own address', () => {
    const asked = [
      { kind: 'reading-late', who: 'Police', since: day('2026-01-01') },
      { kind: 'claim-missing', who: 'Police', since: undefined },
    ] as const;
    const [police] = askedOf([row({ asked })]);
    assert.deepEqual([police?.who, police?.counts['reading-late'], police?.all.length], ['Police', 1, 2]);
    const filter = {
      theme: 'risk',
      body: 'Hospital & Sons',
      lasting: 'held',
      done: undefined,
      proof: undefined,
      asked: 'Police',
    } as const;
    assert.equal(chosenRows([row({ asked }), row({})], { asked: 'Police' }).length, 1);
    const query = Object.fromEntries(new URL(claimsHref(filter), 'http://x').searchParams);
    assert.deepEqual(readChangeFilter(query), filter);
  });

  it('reads a claim as its record stood on a day: what came since is not there, and what was withdrawn since is', () => {
    const at = (on: string) => new Date(`${on}T12:00:00Z`);
    const claim = {
      ...{ recordedAt: at('2026-01-10'), state: 'settled', wasSettled: true, measures: [] },
      wordings: [
        { writtenAt: at('2026-01-10'), different: 'First' },
        { writtenAt: at('2026-05-01'), different: 'Second' },
      ],
      steps: [
        { at: at('2026-01-20'), step: 'agree', fromState: 'proposed', toState: 'agreed' },
        { at: at('2026-06-01'), step: 'settle', fromState: 'agreed', toState: 'settled' },
      ],
      evidence: [{ id: 'e', countsAs: 'other', givenAt: at('2026-02-01'), withdrawnAt: at('2026-04-01') }],
      vouches: [{ evidenceId: 'e', producer: 'other', saidAt: at('2026-04-02') }],
      judgements: [{ at: at('2026-06-01'), isProposal: false, verdict: 'some-change' }],
      challenges: [{ raisedAt: at('2026-02-01'), answeredAt: at('2026-07-01'), answer: 'stands' }],
    } as unknown as Claim;
    const then = claimAsAt(claim, day('2026-03-31'));
    assert.ok(then);
    assert.deepEqual([then.state, then.wasSettled, then.wording.different], ['agreed', false, 'First']);
    assert.deepEqual([then.evidence[0]?.withdrawnAt, then.evidence[0]?.countsAs], [null, 'own'], 'said in April');
    assert.deepEqual([then.judgements.length, then.challenges[0]?.answer], [0, null]);
    assert.equal(claimAsAt(claim, day('2026-01-09')), undefined);
    assert.equal(claimAsAt(claim, day('2026-01-15'))?.state, 'proposed');
    assert.equal(claimAsAt(claim, day('2026-07-01'))?.challenges[0]?.answer, 'stands');
  });
});
