import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, describe, it } from 'node:test';
import { type ChangeWorld, changeWorld } from '../../../../test/support/change-world.js';
import { theService } from '../../../../test/support/service.js';
import { castId, staffedReview } from '../../../../test/support/staffed-review.js';
import { day } from '../../../kernel/day.js';
import { eq } from '../../../platform/database/sql.js';
import { actions } from '../../actions/tables.js';
import { findings } from '../../findings/tables.js';
import { changePaths } from '../paths.js';
import { challenges, claims, judgements } from '../tables.js';

describe('a change that was found again', () => {
  const service = theService('2026-02-10T09:00:00Z');
  let world: ChangeWorld;
  let answer = '';
  const one = () => changePaths.one(world.review.reference, world.claimId);

  before(async () => {
    world = await changeWorld(service());
    const [row] = await service().database.asOwner(async (tx) => {
      await tx.update(claims).set({ state: 'settled' }).where(eq(claims.id, world.claimId));
      await tx.update(actions).set({ state: 'closed', closedOn: day('2026-02-01') });
      return tx.select().from(challenges).where(eq(challenges.claimId, world.claimId));
    });
    answer = changePaths.below(world.review.reference, world.claimId, `challenges/${row?.id}`);
  });

  it('is answered with a reason, once; what came back is open again', async () => {
    const keeper = await service().as('co-ordinator');
    assert.match((await keeper.get(one())).text, /Challenged: found again.*Found again since.*Answer it/s);
    const bare = await keeper.post(answer, { answer: 'came-back' });
    assert.equal(bare.status, 422);
    assert.match(bare.errorSummary.join(), /Enter why/);
    assert.match(bare.text, /The action began on/);
    const typed = { answer: 'came-back', words: 'The same was found in a later year.', again: 'yes' };
    assert.equal((await keeper.post(answer, typed)).status, 303);
    assert.match((await keeper.get(one())).text, /its actions are open again.*Came back: open again/s);
    const opened = await service().database.asOwner((tx) => tx.select().from(actions));
    assert.ok(opened.some(({ state }) => state === 'under-way') && opened.every(({ state }) => state !== 'said-done'));
    assert.equal((await keeper.post(answer, { ...typed, words: 'Again.' })).status, 409);
    const left = /See to a change that came back: its actions are closed/;
    assert.doesNotMatch((await keeper.get('/my-day')).text, left);
    const byPerson = await castId(service(), 'co-ordinator');
    await service().database.asOwner(async (tx) => {
      await tx.update(actions).set({ state: 'closed', closedOn: day('2024-02-01') });
      await tx.insert(judgements).values({
        ...{ id: randomUUID(), reviewId: world.review.id, partnershipId: world.review.partnershipId },
        ...{ claimId: world.claimId, isProposal: false, verdict: 'no-change', reasons: 'Not seen', strength: 'none' },
        ...{ byPerson, at: service().now() },
      });
    });
    assert.match((await keeper.get('/my-day')).text, left);
    assert.match((await keeper.get(one())).text, /no look at it is left/);
  });

  it('is entered by hand of what somebody may read, with a reason, in their own name', async () => {
    const later = await staffedReview(service());
    const by = await castId(service(), 'co-ordinator');
    const found = async (title: string, more: Partial<typeof findings.$inferInsert> = {}) => {
      const id = randomUUID();
      const at = service().now();
      await service().database.asOwner((tx) =>
        tx.insert(findings).values({
          ...{ id, reviewId: later.id, partnershipId: later.partnershipId, number: Number(title.at(-1)), title },
          ...{ kind: 'issue', state: 'agreed', foundOn: day('2026-06-01'), themes: ['risk'], stateAt: at, stateBy: by },
          ...{ recordedBy: by, recordedAt: at, changedBy: by, changedAt: at, ...more },
        }),
      );
      return id;
    };
    const again = await found('Nobody spoke with her at home 1');
    await found('Seen in the ward 2', { state: 'proposed' });
    await found('Found long before 3', { foundOn: day('2025-06-01') });
    const page = changePaths.below(world.review.reference, world.claimId, 'found-again');
    const chair = await service().as('independent-chair');
    assert.match((await chair.get(one())).text, /Enter what was found again/);
    const all = (await chair.get(page)).text;
    assert.match(all, /1 found since.*Nobody spoke with her at home 1/s);
    assert.match((await chair.get(`${page}?q=ward`)).text, /Nothing that you may read has all these words/);
    assert.match((await chair.get(`${page}?q=home+NOBODY`)).text, /1 found since/);
    const bare = await chair.post(page, { q: 'home' });
    assert.match(bare.errorSummary.join(), /Select what was found again.*Enter why it is the same/);
    const typed = { found: `finding-${again}`, because: 'The same question was not asked.' };
    // Nobody holds beside it what they may not read, on the page or in the database, or in the name of somebody else.
    const spoc = await service().as('single-point-of-contact');
    assert.doesNotMatch((await spoc.get(page)).text, /Nobody spoke/);
    assert.equal((await spoc.post(page, typed)).status, 422);
    const row = {
      ...{ id: randomUUID(), reviewId: world.review.id, partnershipId: world.review.partnershipId, likeness: 0 },
      ...{ claimId: world.claimId, findingId: again, sameBody: false, foundOn: day('2026-06-01') },
      ...{ raisedBecause: 'x', raisedAt: service().now() },
    };
    const raise = (personId: string, raisedBy: string) =>
      service().database.asActor({ personId }, (tx) => tx.insert(challenges).values({ ...row, raisedBy }));
    const [of, chairs] = [
      await castId(service(), 'single-point-of-contact'),
      await castId(service(), 'independent-chair'),
    ];
    await assert.rejects(raise(of, of));
    await assert.rejects(raise(chairs, of));
    const kept = await chair.follow(await chair.post(page, typed));
    assert.match(kept.text, /under the same theme.*Held beside it by.*The same question was not asked\./s);
    assert.equal((await chair.post(page, typed)).status, 422, 'it stands there already');
    assert.match(
      (await (await service().as('co-ordinator')).get(one())).text,
      /Nobody spoke with her at home 1.*Answer it/s,
    );
  });
});
