import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, describe, it } from 'node:test';
import { type ChangeWorld, changeWorld } from '../../../../test/support/change-world.js';
import { theService } from '../../../../test/support/service.js';
import { castId } from '../../../../test/support/staffed-review.js';
import { day } from '../../../kernel/day.js';
import { eq } from '../../../platform/database/sql.js';
import { actions } from '../../actions/tables.js';
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
});
