import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, describe, it } from 'node:test';
import { acceptedAction, aLead, type TestLead } from '../../../test/support/led-actions.js';
import { type PlanWorld, planWorld } from '../../../test/support/plan-world.js';
import { theService } from '../../../test/support/service.js';
import { castId } from '../../../test/support/staffed-review.js';
import type { Tx } from '../../platform/database/database.js';
import { eq } from '../../platform/database/sql.js';
import { people } from '../accounts/index.js';
import { readMilestones, readPerson } from './importing/read-part.js';
import { actionPaths } from './paths.js';
import { actionLeads, actionMilestones, actionProofs, actionSteps, actions } from './tables.js';

/** What a lead, or whoever keeps the plan and leads an action of it, might try. */
describe('an action plan under attack', () => {
  const service = theService('2026-03-02T09:00:00Z');
  let world: PlanWorld;
  let lead: TestLead;
  let one: string;
  const asOwner = <T>(use: (tx: Tx) => Promise<T>): Promise<T> => service().database.asOwner(use);
  const of = () => ({ reviewId: world.review.id, partnershipId: world.review.partnershipId });
  const stateOf = async (id: string) => (await asOwner((tx) => tx.select().from(actions).where(eq(actions.id, id))))[0];

  before(async () => {
    world = await planWorld(service());
    lead = await aLead(service(), world, 'imr-author');
    one = await acceptedAction(service(), world, { lead, what: 'Teach every ward to ask alone' });
  });

  async function saidDoneBy(theirs: TestLead, id: string): Promise<void> {
    const at = service().now();
    const step = { ...of(), id: randomUUID(), actionId: id, step: 'say-done' as const, at };
    await asOwner(async (tx) => {
      await tx.update(actions).set({ state: 'said-done' }).where(eq(actions.id, id));
      await tx
        .insert(actionSteps)
        .values({ ...step, fromState: 'planned', toState: 'said-done', byLead: theirs.id, byPerson: null });
      await tx.insert(actionProofs).values({
        ...{ ...of(), id: randomUUID(), actionId: id, kind: 'policy', title: 'Policy', words: 'New' },
        ...{ givenByLead: theirs.id, givenAt: at },
      });
    });
  }

  it('is closed by nobody who leads it, or said by a link to their own address that it is done', async () => {
    const mine = await aLead(service(), world);
    const id = await acceptedAction(service(), world, { lead: mine, what: 'Audit twenty case files' });
    await saidDoneBy(mine, id);
    // Their account came after they were named as lead: the row of the lead knows an address alone.
    const personId = await castId(service(), 'co-ordinator');
    const [person] = await asOwner((tx) => tx.select().from(people).where(eq(people.id, personId)));
    await asOwner((tx) =>
      tx
        .update(actionLeads)
        .set({ email: person?.email ?? '' })
        .where(eq(actionLeads.id, mine.id)),
    );
    const coordinator = await service().as('co-ordinator');
    const close = actionPaths.below(world.review.reference, id, 'steps/close');
    const page = actionPaths.below(world.review.reference, id, 'progress');
    const closing = async () =>
      coordinator.post(close, { reason: 'It is there', _version: String((await stateOf(id))?.version) }, page);
    assert.equal((await closing()).status, 404);
    // Nor once somebody else leads it: they said that it was done.
    await asOwner((tx) => tx.update(actions).set({ leadId: lead.id }).where(eq(actions.id, id)));
    assert.equal((await closing()).status, 404);
    assert.equal((await stateOf(id))?.state, 'said-done');
  });

  it('is changed by its lead in the bare database as on their pages: neither closed, nor put off, nor given away', async () => {
    const personId = await castId(service(), 'imr-author');
    const asLead = <T>(use: (tx: Tx) => Promise<T>) => service().database.asActor({ personId }, use);
    const set = (said: Partial<typeof actions.$inferInsert>) =>
      asLead((tx) => tx.update(actions).set(said).where(eq(actions.id, one)).returning({ id: actions.id }));
    const today = '2026-03-02' as NonNullable<(typeof actions.$inferInsert)['closedOn']>;
    await assert.rejects(set({ state: 'closed', closedOn: today }));
    await assert.rejects(set({ state: 'not-implemented' }));
    await assert.rejects(set({ dueOn: '2030-01-01' as never }));
    await assert.rejects(set({ what: 'Nothing' }));
    assert.equal((await set({ state: 'under-way' })).length, 1);
    const step = { ...of(), actionId: one, byLead: lead.id, byPerson: personId, at: service().now() };
    const from = { fromState: 'said-done', toState: 'closed' } as const;
    await assert.rejects(
      asLead((tx) => tx.insert(actionSteps).values({ ...step, ...from, id: randomUUID(), step: 'close' })),
    );
    await assert.rejects(
      asLead((tx) =>
        tx.insert(actionMilestones).values({
          ...{ ...of(), id: randomUUID(), actionId: one, position: 1, what: 'X', changedBy: personId },
          ...{ firstDueOn: today, dueOn: today, changedAt: service().now() },
        }),
      ),
    );
  });

  it('opens to a lead no action that they handed back, in the bare database either', async () => {
    const id = await acceptedAction(service(), world, { lead, what: 'Handed back' });
    const read = async () => {
      const personId = await castId(service(), 'imr-author');
      return service().database.asActor({ personId }, (tx) => tx.select().from(actions).where(eq(actions.id, id)));
    };
    assert.equal((await read()).length, 1);
    await asOwner((tx) => tx.update(actions).set({ leadState: 'handed-back' }).where(eq(actions.id, id)));
    assert.equal((await read()).length, 0);
  });

  it('reads hostile cells of a file in no time', () => {
    const began = performance.now();
    for (const cell of ['a', '<', '1.', ' - by ', ' by x', '\u2013 by ', 'a, ', ', '].map((of) => of.repeat(200_000))) {
      readPerson({ person: cell });
      readMilestones(cell, '2026-03-02' as Parameters<typeof readMilestones>[1]);
    }
    assert.ok(performance.now() - began < 5_000);
  });
});
