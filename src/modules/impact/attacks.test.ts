import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, beforeEach, describe, it } from 'node:test';
import { aClaim, type TestClaim } from '../../../test/support/claim-world.js';
import { acceptedAction, aLead, type TestLead } from '../../../test/support/led-actions.js';
import { type PlanWorld, planWorld } from '../../../test/support/plan-world.js';
import { systemOf } from '../../../test/support/scoped-review.js';
import { type Browser, theService } from '../../../test/support/service.js';
import { castId } from '../../../test/support/staffed-review.js';
import { day } from '../../kernel/day.js';
import type { Tx } from '../../platform/database/database.js';
import { asc, eq } from '../../platform/database/sql.js';
import { people } from '../accounts/index.js';
import { makeRounds } from '../actions/rounds/remind.js';
import { actionLeads, actions } from '../actions/tables.js';
import { auditPathsOf } from './audit/paths.js';
import { auditRuns, auditSampled } from './audit/tables.js';
import type { Producer } from './kinds.js';
import { changePaths, ledChangePaths } from './paths.js';
import { claims, evidence, judgements, measureReadings, vouches } from './tables.js';

const LIST = Array.from({ length: 12 }, (_, at) => `QX/2025/${String(at + 1).padStart(4, '0')}`).join('\n');
const days = (name: string, [year, month, on]: readonly [string, string, string]) => ({
  [`${name}-day`]: on,
  [`${name}-month`]: month,
  [`${name}-year`]: year,
});
const PERIOD = { ...days('fromDay', ['2025', '10', '1']), ...days('toDay', ['2025', '12', '31']) };
const LATER = { ...days('fromDay', ['2026', '1', '1']), ...days('toDay', ['2026', '1', '31']) };
const QUESTIONS = { title: 'Asked alone', q1: 'Was the patient asked alone?', decides: ['1'], mayNotApply: [] };

/** What whoever leads an action might try so that the change looks better than it is, or so that they judge it themselves. */
describe('proof of change under attack', () => {
  const service = theService('2026-03-02T09:00:00Z');
  let world: PlanWorld;
  let lead: TestLead;
  let action: string;
  let claim: TestClaim;
  let guest: Browser;
  let keeper: Browser;
  let personId: string;
  const asOwner = <T>(use: (tx: Tx) => Promise<T>): Promise<T> => service().database.asOwner(use);
  const asLead = <T>(use: (tx: Tx) => Promise<T>): Promise<T> => service().database.asActor({ personId }, use);
  const led = () => auditPathsOf((page) => ledChangePaths.below(lead.id, claim.id, page), claim.measureId);
  const kept = () => auditPathsOf((page) => changePaths.below(world.review.reference, claim.id, page), claim.measureId);
  const later = () => service().at(new Date(service().now().getTime() + 60_000).toISOString());
  const of = () => ({ reviewId: world.review.id, partnershipId: world.review.partnershipId });
  const readings = () =>
    asOwner((tx) =>
      tx
        .select()
        .from(measureReadings)
        .where(eq(measureReadings.measureId, claim.measureId))
        .orderBy(asc(measureReadings.seq)),
    );

  before(async () => {
    world = await planWorld(service());
    lead = await aLead(service(), world, 'imr-author');
    personId = await castId(service(), 'imr-author');
    action = await acceptedAction(service(), world, { lead, what: 'Teach every ward to ask alone' });
    claim = await aClaim(service(), world);
    await makeRounds(systemOf(service()));
    guest = await service().as('imr-author');
    keeper = await service().as('co-ordinator');
  });
  beforeEach(later);

  /** A run of all twelve files, every one answered alike; answers the ids of the audit and the run. */
  async function finished(by: Browser, at: ReturnType<typeof kept>, typed: Record<string, unknown> = {}) {
    const producer = { producer: 'independent', producerName: 'Northmere Inspectorate' };
    const begun = await by.post(at.fresh, { ...QUESTIONS, ...producer });
    assert.equal(begun.status, 303, begun.errorSummary.join());
    const audit = begun.location?.split('/').at(-2) ?? '';
    const drawn = await by.post(at.draw(audit), { references: LIST, size: '12', ...PERIOD, ...typed } as never);
    assert.equal(drawn.status, 303, drawn.errorSummary.join());
    const run = drawn.location?.split('/').at(-1) ?? '';
    const no = Object.fromEntries(Array.from({ length: 12 }, (_, one) => [`f${one + 1}-q1`, 'no']));
    assert.equal((await by.post(at.ofRun(audit, run, 'grid'), no)).status, 303);
    const end = await by.post(at.ofRun(audit, run, 'finish'));
    return { audit, run, end };
  }

  it('leaves what an independent auditor finished to them: the lead neither opens it again nor finishes it anew', async () => {
    const { audit, run } = await finished(keeper, kept(), { isBaseline: ['yes'] });
    later();
    const page = await guest.get(led().run(audit, run));
    assert.equal(page.status, 200);
    assert.doesNotMatch(page.text, /Open it again/);
    assert.equal((await guest.post(led().ofRun(audit, run, 'reopen'), {}, led().run(audit, run))).status, 404);
    await assert.rejects(
      asLead((tx) => tx.update(auditRuns).set({ reopenedAt: service().now() }).where(eq(auditRuns.id, run))),
    );
    assert.equal((await keeper.post(kept().ofRun(audit, run, 'reopen'), {}, kept().run(audit, run))).status, 303);
    later();
    const one = led().ofRun(audit, run, 'files/1');
    const seen = String((await guest.get(one)).field('seen'));
    assert.equal((await guest.post(one, { q1: 'yes', seen })).status, 303);
    later();
    assert.equal((await guest.post(led().ofRun(audit, run, 'finish'), {}, led().run(audit, run))).status, 404);
    assert.equal((await readings()).length, 1);
    // The lead answered a file of it: what the keeper finishes now is the body's own audit, whoever was to read the files.
    assert.equal((await keeper.post(kept().ofRun(audit, run, 'finish'))).status, 303);
    const whose = (await readings()).map(({ producer, producerName }) => [producer, producerName]);
    assert.deepEqual(whose, [
      ['independent', 'Northmere Inspectorate'],
      ['own', ''],
    ]);
  });

  it('has one baseline: another is not drawn by an audit so that the change looks greater', async () => {
    const before = await readings();
    const { end } = await finished(guest, led(), { isBaseline: ['yes'] });
    assert.equal(end.status, 409);
    assert.match(end.text, /There is a baseline already/);
    assert.deepEqual(await readings(), before);
    const at = service().now();
    const row = {
      ...of(),
      id: randomUUID(),
      claimId: claim.id,
      measureId: claim.measureId,
      definition: 1,
      givenAt: at,
    };
    const reading = {
      ...row,
      onDay: day('2026-01-31'),
      value: 90,
      numerator: 9,
      denominator: 10,
      producer: 'own' as const,
    };
    const give = (more: Partial<typeof measureReadings.$inferInsert>) =>
      asLead((tx) =>
        tx.insert(measureReadings).values({ ...reading, givenByLead: lead.id, givenBy: personId, ...more }),
      );
    await assert.rejects(give({ isBaseline: true }));
    // Nor in the place of somebody else's figure, nor in somebody else's name, nor by a run of another claim.
    await assert.rejects(give({ corrects: before.at(-1)?.id ?? '' }));
    await assert.rejects(give({ givenBy: await castId(service(), 'co-ordinator') }));
    await assert.rejects(give({ withdrawnAt: at, withdrawnReason: 'x' }));
    await give({});
  });

  it('is claimed by a lead for their own body alone, in the bare database too', async () => {
    const at = service().now();
    const row = {
      ...of(),
      id: randomUUID(),
      recommendationId: world.recommendations[0] ?? '',
      number: 7,
      recordedAt: at,
    };
    const add = (more: Partial<typeof claims.$inferInsert>) =>
      asLead((tx) =>
        tx.insert(claims).values({
          ...{ ...row, agencyId: world.own.id, bodyName: world.own.name, state: 'proposed', recordedByLead: lead.id },
          ...{ recordedBy: personId, ...more },
        }),
      );
    await assert.rejects(add({ bodyName: 'Harrowgate Police', agencyId: null }));
    await assert.rejects(add({ agencyId: null }));
    await assert.rejects(add({ state: 'settled' }));
    await assert.rejects(add({ recordedBy: await castId(service(), 'co-ordinator') }));
    await add({});
  });

  it('is judged by nobody who led it once, or whose agency it is by name, on the page or in the database', async () => {
    const coordinator = await castId(service(), 'co-ordinator');
    const [me] = await asOwner((tx) => tx.select().from(people).where(eq(people.id, coordinator)));
    const page = changePaths.below(world.review.reference, claim.id, 'judge');
    const at = service().now();
    const judged = {
      ...of(),
      claimId: claim.id,
      isProposal: false,
      verdict: 'no-change',
      strength: 'none',
      at,
    } as const;
    const judge = (by: string, as = coordinator) =>
      service().database.asActor({ personId: as }, (tx) =>
        tx.insert(judgements).values({ ...judged, id: randomUUID(), reasons: 'x', byPerson: by }),
      );
    const [read] = (await readings()).filter(({ auditRunId }) => auditRunId !== null);
    const vouch = (by: string, producer: Producer = 'own') =>
      service().database.asActor({ personId: by }, (tx) =>
        tx.insert(vouches).values({
          ...{ ...of(), id: randomUUID(), claimId: claim.id, readingId: read?.id ?? '', producer },
          ...{ because: 'x', saidBy: by, saidAt: at },
        }),
      );
    assert.equal((await keeper.get(page)).status, 200);
    await assert.rejects(judge(personId));
    await assert.rejects(vouch(personId), 'a lead does not say who produced their figures');
    await assert.rejects(vouch(coordinator, 'independent'), 'the lead answered a file of that audit');
    // They led it by a link to their own address, gave proof, and handed it back.
    const mine = await aLead(service(), world);
    const proof = { ...of(), id: randomUUID(), claimId: claim.id, kind: 'practice', producer: 'own' } as const;
    await asOwner(async (tx) => {
      await tx
        .update(actionLeads)
        .set({ email: me?.email ?? '' })
        .where(eq(actionLeads.id, mine.id));
      await tx.insert(evidence).values({
        ...{ ...proof, title: 'Seen', words: 'Seen', datedOn: day('2026-02-01'), givenByLead: mine.id, givenAt: at },
      });
    });
    assert.equal((await keeper.get(page)).status, 404);
    assert.equal((await keeper.post(page, { verdict: 'no-change', reasons: 'x', _version: '1' })).status, 404);
    await asOwner((tx) => tx.delete(evidence).where(eq(evidence.id, proof.id)));
    assert.equal((await keeper.get(page)).status, 200);
    // The claim is of their own agency, which nobody said but by its name.
    const body = (bodyName: string, agencyId: string | null) =>
      asOwner((tx) => tx.update(claims).set({ bodyName, agencyId }).where(eq(claims.id, claim.id)));
    const home = me?.agencyId ?? null;
    await asOwner((tx) => tx.update(people).set({ agencyId: world.own.id }).where(eq(people.id, coordinator)));
    await body(world.own.name.toUpperCase(), null);
    assert.equal((await keeper.get(page)).status, 404);
    await assert.rejects(judge(coordinator));
    await assert.rejects(vouch(coordinator), 'nor says that somebody else produced its figures');
    const settle = { state: 'settled' } as const;
    await assert.rejects(
      service().database.asActor({ personId: coordinator }, (tx) =>
        tx.update(claims).set(settle).where(eq(claims.id, claim.id)),
      ),
    );
    await asOwner((tx) => tx.update(people).set({ agencyId: home }).where(eq(people.id, coordinator)));
    await body(world.own.name, world.own.id);
    await judge(coordinator);
    await vouch(coordinator);
  });

  it('is not held to have lasted before its day, or put off for ever by its owner', async () => {
    await asOwner((tx) =>
      tx
        .update(actions)
        .set({ state: 'closed', closedOn: day('2026-02-20') })
        .where(eq(actions.id, action)),
    );
    const page = changePaths.below(world.review.reference, claim.id, 'judge');
    const shown = await keeper.get(page);
    assert.doesNotMatch(shown.text, /Is this the look after closure/);
    const typed = { verdict: 'no-change', reasons: 'Too early', look: '12', _version: String(shown.field('_version')) };
    assert.equal((await keeper.post(page, typed)).status, 303);
    const all = await asOwner((tx) => tx.select().from(judgements).orderBy(asc(judgements.seq)));
    assert.equal(all.at(-1)?.lookMonths, null);
    const look = changePaths.below(world.review.reference, claim.id, 'looks/12');
    assert.equal((await keeper.get(look)).status, 200);
    const forEver = await keeper.post(look, { because: 'x', ...days('dueOn', ['2099', '1', '1']) });
    assert.match(forEver.errorSummary.join(), /must be the same as or before 20 February 2028/);
    const coordinator = await castId(service(), 'co-ordinator');
    const [me] = await asOwner((tx) => tx.select().from(people).where(eq(people.id, coordinator)));
    await asOwner((tx) => tx.update(people).set({ agencyId: world.own.id }).where(eq(people.id, coordinator)));
    assert.equal((await keeper.get(look)).status, 404);
    assert.equal((await keeper.post(look, { because: 'x', ...days('dueOn', ['2099', '1', '1']) })).status, 404);
    await asOwner((tx) =>
      tx
        .update(people)
        .set({ agencyId: me?.agencyId ?? null })
        .where(eq(people.id, coordinator)),
    );
  });

  it('is gone for a lead who handed the action back, with the case numbers, in the bare database too', async () => {
    const own = (await readings()).find(({ givenByLead }) => givenByLead === lead.id);
    assert.ok(own);
    const asked = async (said: Partial<typeof actions.$inferInsert>) =>
      asOwner((tx) => tx.update(actions).set(said).where(eq(actions.id, action)));
    const { audit } = { audit: (await asOwner((tx) => tx.select().from(auditRuns)))[0]?.auditId ?? '' };
    const drawn = await keeper.post(kept().draw(audit), { references: LIST, size: '12', ...LATER });
    assert.equal(drawn.status, 303, drawn.errorSummary.join());
    const readable = () => asLead(async (tx) => (await tx.select().from(auditSampled)).length);
    assert.ok((await readable()) > 0);
    const other = await acceptedAction(service(), world, {
      lead: await aLead(service(), world),
      what: 'Ask at night too',
    });
    const taken = { state: 'superseded', supersededBy: other } as const;
    for (const said of [{ leadState: 'asked' }, { leadState: 'handed-back' }, taken] as const) {
      await asked({ leadState: 'accepted', state: 'under-way', closedOn: null, ...said });
      assert.equal(await readable(), 0, JSON.stringify(said));
      assert.equal((await guest.get(ledChangePaths.one(lead.id, claim.id))).status, 404, JSON.stringify(said));
      // An update that reads no column asks for no right to read.
      await asLead((tx) => tx.update(measureReadings).set({ withdrawnAt: service().now(), withdrawnReason: 'x' }));
    }
    assert.deepEqual(
      (await readings()).filter(({ withdrawnAt }) => withdrawnAt !== null),
      [],
    );
  });
});
