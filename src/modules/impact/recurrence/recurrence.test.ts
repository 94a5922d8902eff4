import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { MEASURED, measureRecurrence } from '../../../../bench/recurrence.js';
import { freshEmbedded } from '../../../../test/support/database.js';
import { personWork } from '../../../../test/support/person-work.js';
import { type PlanWorld, planWorld } from '../../../../test/support/plan-world.js';
import { systemOf } from '../../../../test/support/scoped-review.js';
import { theService } from '../../../../test/support/service.js';
import { castId, staffedReview } from '../../../../test/support/staffed-review.js';
import { workedExamples } from '../../../../test/support/worked-examples.js';
import { day } from '../../../kernel/day.js';
import { eq } from '../../../platform/database/sql.js';
import type { FindingKind, FindingState } from '../../findings/index.js';
import { findings } from '../../findings/tables.js';
import { learningItems } from '../../learning/tables.js';
import type { Review } from '../../reviews/index.js';
import { notYetCompared, raiseChallenges } from '../challenges/raise.js';
import { challenges, claims, claimWordings } from '../tables.js';
import { challengesFor } from './challenges-for.js';
import { wordsAlike } from './words-alike.js';

describe('likeness in words', () => {
  it('lies between 0 and 1, and is that of PostgreSQL', async () => {
    const db = await freshEmbedded();
    after(() => db.close());
    const texts = ['She was never seen alone', 'Patients are seen alone', 'the of and', '', 'Zq'];
    const alike = await db.asActor({ system: true }, (tx) => wordsAlike(tx, texts, texts));
    const rounded = alike.map((row) => row.map((each) => Number(each.toFixed(2))));
    assert.deepEqual(rounded[0], [1, 0.48, 0.04, 0, 0]);
    assert.deepEqual(rounded[3], [0, 0, 0, 0, 0]);
    assert.deepEqual(await db.asActor({ system: true }, (tx) => wordsAlike(tx, [], texts)), []);
  });
});

describe('what was found again', () => {
  it('is found as well as it was measured, and better than by rarity and synonyms', async () => {
    const { ways, orders } = await measureRecurrence();
    const { ofPairs, ofAll, wrongly } = ways['the rule'];
    assert.ok(ofPairs.precision >= MEASURED.precision && ofPairs.recall >= MEASURED.recall, JSON.stringify(ofPairs));
    assert.ok(ofAll.precision >= MEASURED.precisionOfAll && wrongly <= MEASURED.wrongly, JSON.stringify(ofAll));
    for (const half of [0, 1] as const)
      assert.ok(orders['stems and letters'][half] > orders['rarity and synonyms'][half]);
    const table = workedExamples('recurrence.md', [
      'half kept for measuring',
      'precision',
      'recall',
      'precision of all',
    ]);
    for (const [way = '', ...written] of table) {
      const measured = ways[way as keyof typeof ways];
      const figures = [measured.ofPairs.precision, measured.ofPairs.recall, measured.ofAll.precision];
      assert.deepEqual(
        figures.map((figure) => figure.toFixed(2)),
        written,
        way,
      );
    }
  });
});

describe('challenges', () => {
  const service = theService('2026-02-10T09:00:00Z');
  let world: PlanWorld;
  let later: Review;
  let by: string;
  const ids = { alone: randomUUID(), shared: randomUUID() };

  before(async () => {
    world = await planWorld(service());
    later = await staffedReview(service());
    by = await castId(service(), 'co-ordinator');
    const says = {
      alone: 'Every patient with an injury is seen alone and asked about domestic abuse',
      shared: 'The surgery passes on what it knows of risk',
    };
    const { id: reviewId, partnershipId } = world.review;
    await service().database.asOwner(async (tx) => {
      for (const [at, key] of (['alone', 'shared'] as const).entries()) {
        const of = { reviewId, partnershipId, recordedBy: by, recordedAt: service().now() };
        const recommendationId = world.recommendations[at] ?? '';
        const body = { agencyId: world.own.id, bodyName: world.own.name, state: 'agreed' as const, number: 1 };
        await tx.insert(claims).values({ id: ids[key], ...of, recommendationId, ...body });
        for (const number of [1, 2])
          await tx.insert(claimWordings).values({
            ...{ id: randomUUID(), reviewId, partnershipId, claimId: ids[key], number, forWhom: 'Patients' },
            ...{ different: number === 2 ? says[key] : 'Something else', practice: 'Triage' },
            ...{ writtenBy: by, writtenAt: service().now() },
          });
      }
    });
  });

  interface Told {
    readonly title: string;
    readonly themes?: readonly string[];
    readonly agencies?: readonly string[];
    readonly review?: Review;
    readonly state?: FindingState;
    readonly kind?: FindingKind;
    readonly on?: string;
  }

  let number = 0;
  async function found(told: Told): Promise<string> {
    const id = randomUUID();
    const at = service().now();
    number += 1;
    const { id: reviewId, partnershipId } = told.review ?? later;
    await service().database.asOwner((tx) =>
      tx.insert(findings).values({
        ...{ id, reviewId, partnershipId, number, kind: told.kind ?? 'issue', title: told.title },
        ...{ themes: [...(told.themes ?? [])], agencies: [...(told.agencies ?? [])], state: told.state ?? 'agreed' },
        ...{ foundOn: day(told.on ?? '2026-06-01'), stateAt: at, stateBy: by },
        ...{ recordedBy: by, recordedAt: at, changedBy: by, changedAt: at },
      }),
    );
    return id;
  }

  const challenged = (asked: { readonly findingId?: string; readonly learningItemId?: string } = {}) =>
    personWork(service())('co-ordinator', (work, partnershipId) => challengesFor(work, { partnershipId, ...asked }));

  const NEAR = 'Patients with an injury were not seen alone and not asked about domestic abuse';

  it('come of a later finding of another review, close in words or under theme and body', async () => {
    const near = await found({ title: NEAR, themes: ['policy'] });
    const [one, ...none] = await challenged({ findingId: near });
    assert.deepEqual([one?.claimId, one?.close, one?.theme, none.length], [ids.alone, true, '', 0]);
    const same = await found({ title: 'Zzz', themes: ['risk', 'training'], agencies: [world.own.id] });
    assert.deepEqual(
      (await challenged({ findingId: same })).map(({ theme, sameBody, close }) => [theme, sameBody, close]),
      [
        ['training', true, false],
        ['training', true, false],
      ],
    );
  });

  it('do not come of its own review, of what is older, proposed or good, or of what was raised before', async () => {
    for (const told of [
      { review: world.review },
      { on: '2026-02-10' },
      { state: 'proposed' },
      { kind: 'good-practice' },
    ] as const)
      assert.deepEqual(
        await challenged({ findingId: await found({ title: NEAR, ...told }) }),
        [],
        JSON.stringify(told),
      );
    const again = await found({ title: NEAR });
    const [one] = await challenged({ findingId: again });
    assert.ok(one);
    await service().database.asOwner((tx) =>
      tx.insert(challenges).values({
        ...{ id: randomUUID(), reviewId: one.reviewId, partnershipId: one.partnershipId, claimId: one.claimId },
        ...{ findingId: again, sameBody: one.sameBody, likeness: one.likeness, foundOn: one.foundOn },
        ...{ raisedAt: service().now() },
      }),
    );
    assert.deepEqual(await challenged({ findingId: again }), []);
  });

  it('come of learning taken in, once for all its points', async () => {
    const id = randomUUID();
    const point = { text: NEAR, theme: 'training' as const, national: '' as const };
    await service().database.asOwner((tx) =>
      tx.insert(learningItems).values({
        ...{
          id,
          partnershipId: world.review.partnershipId,
          source: 'other-review',
          board: 'Elsewhere',
          title: 'Report',
        },
        ...{ published: '2026', receivedOn: day('2026-07-01'), points: [point, { ...point, text: `${NEAR}, twice` }] },
        ...{
          response: 'not-decided',
          recordedBy: by,
          recordedAt: service().now(),
          changedBy: by,
          changedAt: service().now(),
        },
      }),
    );
    const all = await challenged({ learningItemId: id });
    assert.deepEqual(
      all.map(({ claimId, learningItemId, theme }) => [claimId, learningItemId, theme]),
      [[ids.alone, id, 'training']],
    );
    assert.ok((await challenged()).some(({ learningItemId }) => learningItemId === id));
  });

  it('are looked for once, and again when what was found or a claim reads otherwise', async () => {
    const open = systemOf(service());
    const due = async () => (await open(notYetCompared)).flatMap((one) => one.findingId ?? one.learningItemId ?? []);
    const changed = await found({ title: 'Zzz', on: '2026-03-01' });
    const first = await due();
    assert.ok(first.includes(changed) && first.length > 3, 'all that was found, learning among it, however long ago');
    await raiseChallenges(open);
    assert.deepEqual(await due(), []);
    const raised = () => service().database.asOwner((tx) => tx.$count(challenges, eq(challenges.findingId, changed)));
    assert.equal(await raised(), 0);
    await service().database.asOwner((tx) => tx.update(findings).set({ title: NEAR }).where(eq(findings.id, changed)));
    assert.deepEqual(await due(), [changed]);
    await raiseChallenges(open);
    assert.deepEqual([await raised(), await due()], [1, []]);
    const { id: reviewId, partnershipId } = world.review;
    await service().database.asOwner((tx) =>
      tx.insert(claimWordings).values({
        ...{ id: randomUUID(), reviewId, partnershipId, claimId: ids.shared, number: 3, forWhom: 'Patients' },
        ...{ different: 'Said otherwise', practice: 'Triage', writtenBy: by, writtenAt: service().now() },
      }),
    );
    assert.deepEqual((await due()).toSorted(), first.toSorted());
    await raiseChallenges(open);
    assert.deepEqual([await raised(), await due()], [1, []]);
  });
});
