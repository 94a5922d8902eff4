import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { type ChangeWorld, changeWorld } from '../../../../test/support/change-world.js';
import { theService } from '../../../../test/support/service.js';
import { eq } from '../../../platform/database/sql.js';
import { changePaths } from '../paths.js';
import { challenges, claims } from '../tables.js';

describe('a change that was found again', () => {
  const service = theService('2026-02-10T09:00:00Z');
  let world: ChangeWorld;
  let answer = '';
  const one = () => changePaths.one(world.review.reference, world.claimId);

  before(async () => {
    world = await changeWorld(service());
    const [row] = await service().database.asOwner(async (tx) => {
      await tx.update(claims).set({ state: 'settled' }).where(eq(claims.id, world.claimId));
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
    const typed = { answer: 'came-back', words: 'The same was found in a later year.' };
    assert.equal((await keeper.post(answer, typed)).status, 303);
    assert.match((await keeper.get(one())).text, /Came back: open again/);
    assert.equal((await keeper.post(answer, { ...typed, words: 'Again.' })).status, 409);
  });
});
