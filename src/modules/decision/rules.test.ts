import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { day } from '../../kernel/day.js';
import { type Limb, section8a, section9 } from '../../kernel/regime.js';
import { type Basis, digestOf } from './basis.js';
import { consultedViews, heldAs, notHoldReasons, outcomes } from './outcomes.js';
import { type Answer, decisionBlockers, decisionWarnings, type Proposed, type Readiness, testResult } from './rules.js';
import { sayBlocker, sayWarning } from './words.js';

const TODAY = day('2026-02-10');

const answers = (criteria: readonly Limb[], answer: Answer['answer'] = 'yes') =>
  new Map(criteria.map(({ id }) => [id, { answer, evidence: 'Police report of 24 January' }]));

const proposal: Proposed = {
  outcome: 'hold',
  reasons: 'The test is met.',
  reviewKind: 'statutory',
  notHoldReason: null,
  reviewBy: null,
  transferTo: '',
  scopingWaiver: '',
  reconsiders: null,
  reconsiderReason: '',
};

const ready: Readiness = {
  criteria: section9.criteria,
  answers: answers(section9.criteria),
  consultations: [{ understandsAbuse: true, view: 'hold' }],
  proposal,
  standing: undefined,
  directed: false,
  signatories: ['chair'],
  silentAgencies: [],
  today: TODAY,
};

const kinds = (change: Partial<Readiness>) => decisionBlockers({ ...ready, ...change }).map(({ kind }) => kind);
const warns = (change: Partial<Readiness>) => decisionWarnings({ ...ready, ...change }).map(({ kind }) => kind);
const proposed = (change: Partial<Proposed>) => ({ proposal: { ...proposal, ...change } });

describe('what stops a decision', () => {
  it('is nothing when everything is there', () => assert.deepEqual(kinds({}), []));

  it('is each limb without an answer, under either regime', () => {
    for (const { criteria } of [section9, section8a]) {
      assert.equal(
        kinds({ criteria, answers: new Map() }).filter((kind) => kind === 'limb-unanswered').length,
        criteria.length,
      );
    }
  });

  it('is missing evidence: for a limb either way, for a concern when it is there, for "not known" never', () => {
    const with_ = (id: string, answer: Answer['answer']) =>
      kinds({ answers: new Map([...ready.answers, [id, { answer, evidence: ' ' }]]) });
    assert.deepEqual(with_('aged-16-or-over', 'no'), ['evidence-missing']);
    assert.deepEqual(with_('aged-16-or-over', 'unknown'), []);
    assert.deepEqual(with_('risk-missed', 'yes'), ['evidence-missing']);
    assert.deepEqual(with_('risk-missed', 'no'), []);
  });

  it('is that nobody was consulted, nothing proposed, nobody can sign', () => {
    assert.deepEqual(kinds({ consultations: [] }), ['nobody-consulted']);
    assert.deepEqual(kinds({ proposal: undefined }), ['nothing-proposed']);
    assert.deepEqual(kinds({ signatories: [] }), ['nobody-can-sign']);
  });

  it('is what the outcome needs and lacks', () => {
    assert.deepEqual(kinds(proposed({ reasons: ' ' })), ['reasons-missing']);
    assert.deepEqual(kinds(proposed({ reviewKind: null })), ['kind-missing']);
    assert.deepEqual(kinds(proposed({ outcome: 'not-hold' })), ['reason-code-missing']);
    assert.deepEqual(kinds(proposed({ outcome: 'defer' })), ['review-by-missing']);
    assert.deepEqual(kinds(proposed({ outcome: 'defer', reviewBy: TODAY })), ['review-by-passed']);
    assert.deepEqual(kinds(proposed({ outcome: 'defer', reviewBy: day('2026-02-11') })), []);
    assert.deepEqual(kinds(proposed({ outcome: 'transfer' })), ['destination-missing']);
  });

  it('asks no test of a case that is handed over', () => {
    const handed = proposed({ outcome: 'transfer', transferTo: 'Northmere' });
    assert.deepEqual(kinds({ ...handed, answers: new Map(), consultations: [] }), []);
  });

  it('lets a decision be replaced only by a proposal that says so, and why', () => {
    assert.deepEqual(kinds({ standing: 'first' }), ['nothing-proposed']);
    assert.deepEqual(kinds({ standing: 'first', ...proposed({ reconsiders: 'earlier' }) }), ['nothing-proposed']);
    assert.deepEqual(kinds({ standing: 'first', ...proposed({ reconsiders: 'first' }) }), [
      'reconsideration-unexplained',
    ]);
    assert.deepEqual(kinds({ standing: 'first', ...proposed({ reconsiders: 'first', reconsiderReason: 'New' }) }), []);
  });

  it('is a direction, before anything else', () =>
    assert.deepEqual(kinds({ directed: true, proposal: undefined }), ['directed']));
});

describe('what to think about before signing', () => {
  it('is expertise, silence and views that differ', () => {
    assert.deepEqual(warns({}), []);
    assert.deepEqual(warns({ consultations: [{ understandsAbuse: false, view: 'unsure' }] }), ['no-expertise']);
    assert.deepEqual(warns({ silentAgencies: ['Police'] }), ['agencies-silent']);
    assert.deepEqual(warns({ silentAgencies: ['Police'], ...proposed({ scopingWaiver: 'They never met' }) }), []);
    assert.deepEqual(warns({ consultations: [{ understandsAbuse: true, view: 'not-hold' }] }), ['views-differ']);
  });

  it('is an outcome that the answers do not bear out', () => {
    const no = answers(section9.criteria, 'no');
    assert.deepEqual(warns({ answers: no }), ['held-outside-criteria']);
    assert.deepEqual(warns({ answers: no, ...proposed({ reviewKind: 'local-learning' }) }), []);
    assert.deepEqual(warns(proposed({ outcome: 'not-hold' })), ['not-held-though-met', 'views-differ']);
    assert.deepEqual(warns({ answers: answers(section9.criteria, 'unknown') }), ['decided-though-unclear']);
  });
});

describe('the test', () => {
  const result = (given: Record<string, Answer['answer']>, { criteria } = section9) =>
    testResult(criteria, new Map(Object.entries(given).map(([id, answer]) => [id, { answer, evidence: 'x' }])));
  const both = { 'aged-16-or-over': 'yes', 'violence-abuse-or-neglect': 'yes' } as const;

  it('takes either relationship under section 9', () => {
    assert.equal(result({ ...both, 'related-or-intimate': 'no', 'same-household': 'yes' }), 'met');
    assert.equal(result({ ...both, 'related-or-intimate': 'no', 'same-household': 'no' }), 'not-met');
    assert.equal(result({ ...both, 'related-or-intimate': 'no' }), 'unclear');
    assert.equal(result(both), 'unclear');
  });

  it('takes no household under section 8A', () => {
    const given = { 'both-aged-16-or-over': 'yes', 'domestic-abuse': 'yes', 'same-household': 'yes' } as const;
    assert.equal(result({ ...given, 'personally-connected': 'no' }, section8a), 'not-met');
    assert.equal(result({ ...given, 'personally-connected': 'yes' }, section8a), 'met');
  });

  it('fails on one needed limb whatever else, and no concern decides', () => {
    assert.equal(result({ ...both, 'aged-16-or-over': 'no', 'same-household': 'yes' }), 'not-met');
    assert.equal(result({ 'risk-missed': 'yes', 'national-change': 'yes' }), 'unclear');
  });
});

const anyAnswer = fc.record({
  answer: fc.constantFrom<Answer['answer']>('yes', 'no', 'unknown'),
  evidence: fc.constantFrom('', ' ', 'Seen'),
});
const anyReadiness: fc.Arbitrary<Readiness> = fc
  .record({
    regime: fc.constantFrom(section9, section8a),
    given: fc.dictionary(
      fc.constantFrom(...[...section9.criteria, ...section8a.criteria].map(({ id }) => id)),
      anyAnswer,
      { maxKeys: 20 },
    ),
    consultations: fc.array(fc.record({ understandsAbuse: fc.boolean(), view: fc.constantFrom(...consultedViews) }), {
      maxLength: 2,
    }),
    proposal: fc.option(
      fc.record({
        outcome: fc.constantFrom(...outcomes),
        reasons: fc.constantFrom('', 'Because'),
        reviewKind: fc.constantFrom(null, ...heldAs),
        notHoldReason: fc.constantFrom(null, ...notHoldReasons),
        reviewBy: fc.constantFrom(null, day('2026-02-09'), day('2026-03-01')),
        transferTo: fc.constantFrom('', 'Northmere'),
        scopingWaiver: fc.constantFrom('', 'Not needed'),
        reconsiders: fc.constantFrom(null, 'first'),
        reconsiderReason: fc.constantFrom('', 'New facts'),
      }),
      { nil: undefined },
    ),
    standing: fc.constantFrom(undefined, 'first'),
    directed: fc.boolean(),
    signatories: fc.subarray(['one', 'two']),
    silentAgencies: fc.subarray(['Police', 'Fire']),
  })
  .map(({ regime, given, ...rest }) => ({
    ...rest,
    criteria: regime.criteria,
    answers: new Map(Object.entries(given)),
    today: TODAY,
  }));

describe('whatever the record holds', () => {
  it('says each reason once, in words, with a way to mend it unless nobody on the page can', () => {
    fc.assert(
      fc.property(anyReadiness, (one) => {
        const said = decisionBlockers(one).map((blocker) => ({ blocker, ...sayBlocker(blocker, 'BEX/1') }));
        assert.equal(new Set(said.map(({ text }) => text)).size, said.length);
        for (const { blocker, text, href } of said) {
          assert.match(text, /^[A-Z].{8,}/);
          assert.equal(href === undefined, blocker.kind === 'directed' || blocker.kind === 'nobody-can-sign');
          if (href !== undefined) assert.ok(href.startsWith('/reviews/BEX%2F1/decision/'));
        }
        for (const warning of decisionWarnings(one)) assert.match(sayWarning(warning), /^[A-Z].+\.$/);
      }),
    );
  });

  it('never lets through what lacks a signatory, a reason, or a replaced decision’s explanation', () => {
    fc.assert(
      fc.property(anyReadiness, (one) => {
        if (decisionBlockers(one).length > 0) return;
        assert.ok(one.signatories.length > 0 && !one.directed && one.proposal !== undefined);
        assert.notEqual(one.proposal.reasons, '');
        assert.ok(one.standing === undefined || one.proposal.reconsiderReason !== '');
        if (one.proposal.outcome !== 'transfer') {
          assert.ok(one.criteria.every(({ id }) => one.answers.has(id)) && one.consultations.length > 0);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('never adds a reason when something missing is supplied', () => {
    fc.assert(
      fc.property(anyReadiness, fc.nat(20), (one, at) => {
        const limb = one.criteria[at % one.criteria.length];
        if (limb === undefined) return;
        const filled = new Map([...one.answers, [limb.id, { answer: 'yes' as const, evidence: 'Seen' }]]);
        assert.ok(decisionBlockers({ ...one, answers: filled }).length <= decisionBlockers(one).length);
      }),
    );
  });
});

describe('what is signed', () => {
  const anyBasis: fc.Arbitrary<Basis> = fc.record({
    criteria: fc.array(
      fc.record({
        id: fc.string(),
        question: fc.string(),
        isTest: fc.boolean(),
        answer: fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const),
        evidence: fc.string(),
      }),
      { maxLength: 3 },
    ),
    consultations: fc.constant([]),
    proposal: fc.record({
      version: fc.nat(),
      outcome: fc.constantFrom(...outcomes),
      reasons: fc.string(),
      reviewKind: fc.constant(null),
      notHoldReason: fc.constant(null),
      reviewBy: fc.constant(null),
      transferTo: fc.string(),
      dissent: fc.string(),
      scopingWaiver: fc.string(),
      reconsiderReason: fc.string(),
    }),
  });

  it('has one digest however it was kept, and another for any changed word', () => {
    fc.assert(
      fc.property(
        anyBasis,
        fc.constantFrom('reasons', 'dissent', 'transferTo', 'reconsiderReason', 'scopingWaiver'),
        (basis, field) => {
          assert.equal(digestOf(JSON.parse(JSON.stringify(basis))), digestOf(basis));
          const changed = { ...basis, proposal: { ...basis.proposal, [field]: `${basis.proposal[field]}.` } };
          assert.notEqual(digestOf(changed), digestOf(basis));
        },
      ),
    );
  });
});
