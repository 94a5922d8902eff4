import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type Attempt, takeStep } from '../../../kernel/state-table.js';
import { type PublicationQuestion, publicationQuestions, type Signs } from '../kinds.js';
import { type PublicationPart, type PublicationStepName, publicationLife } from '../life.js';
import { type PublicationSituation, publicationBlockers, signingRefused } from './rules.js';

const clear = Object.fromEntries(publicationQuestions.map((question) => [question, 'clear' as const]));

const READY: PublicationSituation = {
  state: 'to-publish',
  scope: 'whole',
  signedOff: true,
  panelHasRead: true,
  qualityAssurance: 'content',
  family: 'told',
  answers: clear,
  proceedingsOpen: 0,
  identifiersOpen: 0,
  signatures: [
    { signs: 'first-look', personId: 'author' },
    { signs: 'second-look', personId: 'governance' },
    { signs: 'approval', personId: 'chair' },
    { signs: 'approval', personId: 'co-ordinator' },
  ],
  slug: 'rowan',
  title: 'Review of the death of Rowan',
  contentNote: 'It tells of violence.',
  publishAt: 1,
  notToldBefore: [],
};

const kinds = (change: Partial<PublicationSituation>): string[] =>
  publicationBlockers({ ...READY, ...change }).map(({ kind }) => kind);

describe('what stands in the way of publication', () => {
  it('is nothing when everything is there', () => assert.deepEqual(kinds({}), []));

  const cases: readonly [string, Partial<PublicationSituation>, string][] = [
    ['nobody has decided', { state: 'undecided' }, 'not-decided'],
    ['it is on hold', { state: 'held' }, 'not-decided'],
    ['nobody has said how much', { scope: null }, 'not-decided'],
    ['the partnership has not signed it off', { signedOff: false }, 'not-signed-off'],
    ['the panel has not read it', { panelHasRead: false }, 'panel-has-not-read'],
    ['there is no letter', { qualityAssurance: 'no-letter' }, 'quality-assurance'],
    ['the letter is not content', { qualityAssurance: 'not-content' }, 'quality-assurance'],
    ['points of the letter are open', { qualityAssurance: 'points-open' }, 'quality-assurance'],
    ['a trial goes on', { proceedingsOpen: 1 }, 'proceedings-open'],
    ['the family does not know', { family: 'not-told' }, 'family-not-told'],
    ['a name stands in it', { identifiersOpen: 1 }, 'identifiers'],
    ['nobody has looked', { signatures: READY.signatures.slice(1) }, 'first-look'],
    ['it has no title', { title: '' }, 'page-incomplete'],
    ['it has no address', { slug: null }, 'page-incomplete'],
    ['it has no content note', { contentNote: '' }, 'page-incomplete'],
    ['no day is set', { publishAt: null }, 'no-day'],
    ['somebody should know before', { notToldBefore: ['The agencies'] }, 'not-told'],
  ];
  for (const [when, change, kind] of cases)
    it(`is said when ${when}`, () => assert.ok(kinds(change).includes(kind), kinds(change).join()));

  for (const question of publicationQuestions)
    it(`is the question about ${question}, open or answered against it`, () => {
      const { [question]: _, ...rest } = clear as Record<PublicationQuestion, 'clear'>;
      assert.deepEqual(kinds({ answers: rest }), ['question-open']);
      assert.deepEqual(kinds({ answers: { ...clear, [question]: 'stands-against' } }), ['stands-against']);
    });

  it('is a second look by the same person', () => {
    const twice = READY.signatures.map((one) => (one.signs === 'second-look' ? { ...one, personId: 'author' } : one));
    assert.deepEqual(kinds({ signatures: twice }), ['second-look']);
  });

  it('is a second approval by the same person', () => {
    const twice = READY.signatures.map((one) => (one.signs === 'approval' ? { ...one, personId: 'chair' } : one));
    assert.deepEqual(kinds({ signatures: twice }), ['approvals']);
  });
});

describe('signing', () => {
  const refused = (signs: Signs, personId: string, signatures = READY.signatures.slice(0, 0)) =>
    signingRefused(signs, personId, { signatures, identifiersOpen: 0 });

  it('goes in turn: look, another look, approval', () => {
    const first = [{ signs: 'first-look' as const, personId: 'author' }];
    const both = [...first, { signs: 'second-look' as const, personId: 'governance' }];
    assert.equal(refused('first-look', 'author'), undefined);
    assert.equal(refused('second-look', 'governance'), 'first-look-first');
    assert.equal(refused('approval', 'chair', first), 'looks-first');
    assert.equal(refused('second-look', 'author', first), 'same-person');
    assert.equal(refused('second-look', 'governance', first), undefined);
    assert.equal(refused('approval', 'author', both), undefined);
    assert.equal(refused('approval', 'chair', [...both, { signs: 'approval', personId: 'chair' }]), 'signed-already');
  });

  it('waits until every name is answered', () =>
    assert.equal(signingRefused('first-look', 'author', { signatures: [], identifiersOpen: 1 }), 'identifiers-open'));
});

/** What can happen to a publication, in any order. */
type Happening =
  | { readonly kind: 'step'; readonly step: PublicationStepName; readonly part: PublicationPart }
  | { readonly kind: 'sign'; readonly signs: Signs; readonly personId: string }
  | { readonly kind: 'set'; readonly change: Partial<PublicationSituation> }
  | { readonly kind: 'edit' }
  | { readonly kind: 'publish' };

const steps = [...new Set(publicationLife.map(({ step }) => step))].filter((step) => step !== 'publish');

/** Mostly as it should be: otherwise no order would ever lead to the public, and the test would prove nothing. */
const mostly = <V>(good: V, ...bad: V[]): fc.Arbitrary<V> =>
  fc.oneof({ weight: 6, arbitrary: fc.constant(good) }, { weight: 1, arbitrary: fc.constantFrom(...bad) });

const change: fc.Arbitrary<Partial<PublicationSituation>> = fc.oneof(
  fc.record({ signedOff: mostly(true, false) }),
  fc.record({ panelHasRead: mostly(true, false) }),
  fc.record({
    qualityAssurance: mostly<PublicationSituation['qualityAssurance']>('content', 'no-letter', 'points-open'),
  }),
  fc.record({ family: mostly<PublicationSituation['family']>('told', 'not-told') }),
  fc.record({ proceedingsOpen: mostly(0, 1) }),
  fc.record({ publishAt: mostly<number | null>(1, null) }),
  fc.record({ answers: mostly<PublicationSituation['answers']>(clear, {}, { ...clear, trial: 'stands-against' }) }),
);

const happening: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('step' as const),
      step: mostly<PublicationStepName>('decide', ...steps),
      part: fc.constantFrom('runner' as const, 'approver' as const),
    }),
  },
  {
    weight: 20,
    arbitrary: fc.record({
      kind: fc.constant('sign' as const),
      signs: fc.constantFrom<Signs>('first-look', 'second-look', 'approval'),
      personId: fc.constantFrom('author', 'chair', 'governance'),
    }),
  },
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('set' as const), change }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'edit' as const }) },
  { weight: 3, arbitrary: fc.constant({ kind: 'publish' as const }) },
);

function after(now: PublicationSituation, one: Happening): PublicationSituation {
  switch (one.kind) {
    case 'set':
      return { ...now, ...one.change };
    case 'edit':
      return { ...now, signatures: [] };
    case 'sign':
      return signingRefused(one.signs, one.personId, now) === undefined
        ? { ...now, signatures: [...now.signatures, one] }
        : now;
    case 'step':
      return stepped(now, { step: one.step, as: new Set([one.part]) });
    case 'publish':
      return publicationBlockers(now).length > 0 ? now : stepped(now, { step: 'publish', as: new Set(['program']) });
  }
}

function stepped(
  now: PublicationSituation,
  { step, as }: Pick<Attempt<string, PublicationStepName, PublicationPart>, 'step' | 'as'>,
): PublicationSituation {
  const taken = takeStep(publicationLife, { step, state: now.state, as, reason: 'As the panel asked' });
  return 'to' in taken ? { ...now, state: taken.to } : now;
}

/** Said apart from the rule: what must have happened before anything is public (trust D-04). */
function mayBePublic({ signedOff, panelHasRead, qualityAssurance, ...rest }: PublicationSituation): boolean {
  const people = (signs: Signs): Set<string> =>
    new Set(rest.signatures.filter((one) => one.signs === signs).map(({ personId }) => personId));
  const looked = new Set([...people('first-look'), ...people('second-look')]);
  return (
    signedOff &&
    panelHasRead &&
    qualityAssurance === 'content' &&
    rest.family !== 'not-told' &&
    rest.proceedingsOpen === 0 &&
    publicationQuestions.every((question) => rest.answers[question] === 'clear') &&
    people('first-look').size > 0 &&
    looked.size > 1 &&
    people('approval').size > 1
  );
}

it('nothing becomes public before everything that it needs, in 10,000 orders of events', () => {
  let published = 0;
  fc.assert(
    fc.property(fc.array(happening, { minLength: 20, maxLength: 100 }), (all) => {
      let now: PublicationSituation = { ...READY, state: 'undecided', signatures: [] };
      for (const one of all) {
        const before = now;
        now = after(now, one);
        if (now.state !== 'published' || before.state === 'published') continue;
        published += 1;
        assert.equal(one.kind, 'publish');
        assert.ok(mayBePublic(before), JSON.stringify(before));
      }
    }),
    { numRuns: 10_000 },
  );
  assert.ok(published > 500, `only ${published} of the orders led to the public`);
});
