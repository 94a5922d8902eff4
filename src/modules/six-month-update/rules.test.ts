import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { day } from '../../kernel/day.js';
import { ownersOf, type Planned, type Recommended } from './asking/owners.js';
import type { OwnerSaid, RecommendationSaid } from './drawing-up/content.js';
import { impactInWords } from './drawing-up/impact.js';
import { type Facts, openingInWords, proposedDecisions } from './drawing-up/proposals.js';
import { answersWantedBy, beginsOn, type StandingSituation, standingOf } from './rules.js';

const TODAY = day('2026-08-10');
const LATER = day('2026-12-01');
const PAST = day('2026-06-01');

type Action = StandingSituation['actions'][number];
const action = (of: Partial<Action>): Action => ({ state: 'under-way', dueOn: LATER, proofs: 0, told: true, ...of });
const standing = (of: Partial<StandingSituation>) =>
  standingOf({ state: 'live', actions: [], said: [], letters: [], ...of }, TODAY);

describe('where a recommendation stands', () => {
  it('is worked out from its actions', () => {
    assert.equal(standing({ actions: [action({ state: 'closed', proofs: 1 })] }), 'proven');
    assert.equal(standing({ actions: [action({ state: 'closed' })] }), 'done');
    assert.equal(
      standing({ actions: [action({ state: 'said-done' }), action({ state: 'closed', proofs: 2 })] }),
      'done',
    );
    assert.equal(standing({ actions: [action({ state: 'not-implemented' })] }), 'stopped');
    assert.equal(standing({ actions: [action({ state: 'not-implemented' }), action({ state: 'closed' })] }), 'in-part');
    assert.equal(standing({ actions: [action({ dueOn: PAST })] }), 'late');
    assert.equal(standing({ actions: [action({ state: 'planned', told: false })] }), 'not-begun');
    assert.equal(standing({ actions: [action({ state: 'planned', told: true })] }), 'under-way');
  });

  it('goes by what bodies say where nobody leads an action, then by the letter to the chief officer', () => {
    assert.equal(standing({ said: ['done', 'under-way'] }), 'under-way');
    assert.equal(standing({ said: ['done', 'stopped'] }), 'in-part');
    assert.equal(standing({ said: ['stopped'] }), 'stopped');
    assert.equal(standing({ letters: [true, false] }), 'awaiting-answer');
    assert.equal(standing({ letters: [true] }), 'answered');
    assert.equal(standing({}), 'not-known');
  });

  it('is no more asked once it was replaced', () => {
    assert.equal(standing({ state: 'superseded', actions: [action({ dueOn: PAST })] }), 'replaced');
    assert.equal(standing({ state: 'withdrawn' }), 'withdrawn');
  });
});

it('is begun six weeks before its day, and leaves owners two weeks however late it is begun', () => {
  assert.equal(beginsOn(day('2026-08-31')), '2026-07-20');
  assert.equal(answersWantedBy(day('2026-08-31'), day('2026-07-20')), '2026-08-10');
  assert.equal(answersWantedBy(day('2026-08-31'), day('2026-09-05')), '2026-09-19');
});

describe('whom to ask', () => {
  const planned = (of: Partial<Planned['action']>, endedOn: Planned['lead']['endedOn'] = null): Planned => ({
    action: {
      ...{ id: 'a', recommendationId: 'r', state: 'under-way', leadState: 'accepted', leadBody: 'Housing' },
      ...{ leadAgencyId: null, officerName: 'Ash', officerEmail: 'ash@housing.example', ...of },
    },
    lead: { endedOn },
  });
  const recommended = (of: Partial<Recommended> = {}): Recommended => ({
    ...{ id: 'r', state: 'issued', ...of },
    addressees: [{ bodyName: 'The Home Office', agencyId: null, officerName: '', officerEmail: '', letters: [] }],
  });

  it('is the lead of an open action, and nobody for what has ended or was replaced', () => {
    assert.deepEqual(ownersOf([recommended()], [planned({})]), { actions: ['a'], bodies: [] });
    assert.deepEqual(ownersOf([recommended()], [planned({ state: 'closed' })]), { actions: [], bodies: [] });
    assert.deepEqual(ownersOf([recommended({ state: 'superseded' })], [planned({})]), { actions: [], bodies: [] });
  });

  it('is the body itself where its lead has left or handed back', () => {
    const [left] = ownersOf([recommended()], [planned({}, PAST)]).bodies;
    assert.deepEqual([left?.bodyName, left?.toEmail], ['Housing', 'ash@housing.example']);
    assert.equal(ownersOf([recommended()], [planned({ leadState: 'handed-back' })]).bodies.length, 1);
  });

  it('is everybody it is addressed to where nothing is planned, once for all that is theirs', () => {
    const { bodies } = ownersOf([recommended(), recommended({ id: 'other' })], []);
    assert.equal(bodies.length, 1);
    assert.deepEqual([bodies[0]?.recommendations, bodies[0]?.toEmail], [['r', 'other'], '']);
  });
});

describe('what the record proposes', () => {
  const owner: OwnerSaid = {
    ...{ ref: '1.1', what: 'Train', body: 'Housing', stands: 'Under way', progress: '', toldOn: null, dueOn: PAST },
    ...{ firstDueOn: null, asksForDay: null, evidence: [], evidenceWords: '', obstacle: '', silent: true },
    group: 'late',
  };
  const said = (of: Partial<RecommendationSaid>): RecommendationSaid => ({
    ...{ id: 'r', number: 1, title: 'Ask alone', wording: 'Ask alone.', reach: 'Local', isNational: false, bodies: [] },
    ...{ standing: 'late', replacedBy: null, owners: [owner], letters: [], note: '', ...of },
  });
  const facts = (of: Partial<Facts>): Facts => ({
    ...{ reference: 'X-1', partnershipName: 'X', months: 6, publishedOn: null, takenDownOn: null, dueOn: null },
    ...{ askedOn: PAST, answersBy: PAST, asOf: TODAY, recommendations: [], silent: [], changes: [], ...of },
  });

  it('names who is silent, and does not count what was replaced', () => {
    const words = openingInWords(
      facts({
        recommendations: [said({}), said({ number: 2, standing: 'replaced', replacedBy: 1 })],
        silent: [{ body: 'Housing', about: [1], why: 'no-answer' }],
        ...{ dueOn: day('2026-08-01'), takenDownOn: day('2026-07-01') },
      }),
    );
    for (const part of [
      /Of 1 recommendation: 1 late/,
      /1 more was replaced/,
      /Nothing came from Housing/,
      /9 days late/,
      /taken down/,
    ])
      assert.match(words, part);
  });

  it('asks the board for what the record calls for, and for nothing else', () => {
    const asked = proposedDecisions(
      facts({
        recommendations: [
          said({ owners: [{ ...owner, asksForDay: LATER }] }),
          said({ number: 2, standing: 'awaiting-answer', isNational: true, owners: [] }),
        ],
        silent: [{ body: 'Housing', about: [1], why: 'no-answer' }],
      }),
    );
    for (const part of [
      /chief officer of Housing/,
      /asks for on action 1\.1: 1 December 2026/,
      /recommendation 1, which is late/,
      /recommendation 2, made nationally/,
    ])
      assert.match(asked, part);
    assert.match(proposedDecisions(facts({ recommendations: [said({ standing: 'proven' })] })), /Note this update/);
  });

  it('says of a change how good its proof is and whether it was judged to be seen, apart from proof of other actions', () => {
    const change = {
      kind: '',
      datedOn: PAST,
      independent: true,
      recommendation: 1,
      body: 'Housing',
      title: 'Asked alone.',
    };
    const words = impactInWords([
      { ...change, claim: { strength: 'Moderate proof', shown: 'Some change', isShown: true } },
      { ...change, recommendation: 2, claim: { strength: 'Weak proof', shown: 'Came back', isShown: false } },
      { ...change, recommendation: 3, kind: 'Practice seen', title: 'Audit' },
    ]);
    for (const part of [
      /2 changes in practice were to be seen; 1 is judged/,
      /Recommendation 1, Housing: Asked alone\. Moderate proof; some change \(judged on 1 June 2026\)/,
      /Weak proof; came back/,
      /1 piece of proof on record shows/,
    ])
      assert.match(words, part);
    assert.match(impactInWords([]), /No proof on record/);
  });
});
