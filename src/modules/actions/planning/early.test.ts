import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, describe, it } from 'node:test';
import { type PlanWorld, planWorld } from '../../../../test/support/plan-world.js';
import { theService } from '../../../../test/support/service.js';
import { castId } from '../../../../test/support/staffed-review.js';
import { day } from '../../../kernel/day.js';
import { agencyRequests, earlyActions } from '../../agency-returns/tables.js';
import { findingPaths } from '../../findings/index.js';
import { findings } from '../../findings/tables.js';
import { actionPaths } from '../paths.js';

const due = { 'dueOn-day': '30', 'dueOn-month': '6', 'dueOn-year': '2026' };
const nurse = { leadName: 'Tansy Yarrowby', leadPost: 'Named nurse', leadEmail: 'tansy.yarrowby@bexley.example' };

describe('what begins before the report', () => {
  const service = theService('2026-02-10T09:00:00Z');
  let world: PlanWorld;
  const as = (key: string) => service().as(key);
  const page = (name: string) => actionPaths.planPage(world.review.reference, name);

  before(async () => {
    world = await planWorld(service());
  });

  async function finding(number: number, kind: 'issue' | 'good-practice'): Promise<string> {
    const by = await castId(service(), 'report-author');
    const [id, at] = [randomUUID(), service().now()];
    const of = { reviewId: world.review.id, partnershipId: world.review.partnershipId };
    const kept = { title: `Zqfinding ${number}`, foundOn: day('2026-02-09'), state: 'agreed' as const };
    const when = { stateAt: at, stateBy: by, recordedBy: by, recordedAt: at, changedBy: by, changedAt: at };
    await service().database.asOwner((tx) => tx.insert(findings).values({ id, ...of, number, kind, ...kept, ...when }));
    return id;
  }

  async function agencyBegan(what: string): Promise<void> {
    const by = await castId(service(), 'co-ordinator');
    const requestId = randomUUID();
    const of = { reviewId: world.review.id, partnershipId: world.review.partnershipId, agencyId: world.own.id };
    const days = { askedOn: day('2026-02-01'), firstDueOn: day('2026-03-10'), dueOn: day('2026-03-10') };
    const contact = { contactName: 'Heath Gorseley', contactEmail: 'heath.gorseley@bexley.example' };
    await service().database.asOwner(async (tx) => {
      await tx.insert(agencyRequests).values({
        ...{ id: requestId, ...of, agencyName: world.own.name, bound: true, kind: 'imr', withChronology: false },
        ...{ ...contact, ...days, askedBy: by, askedAt: service().now() },
      });
      await tx.insert(earlyActions).values({
        ...{ id: randomUUID(), ...of, requestId, foundOn: day('2026-02-02'), startedOn: day('2026-02-03') },
        ...{ what, why: 'Nobody asked', leadName: 'Fennel Example', leadPost: 'Matron' },
        ...{ changedBy: by, changedAt: service().now() },
      });
    });
  }

  it('starts an action from a finding, which leads to it and back', async () => {
    const [issue, practice] = [await finding(1, 'issue'), await finding(2, 'good-practice')];
    const at = (id: string) => findingPaths.one(world.review.reference, id);
    const coordinator = await as('co-ordinator');
    const from = await coordinator.get(at(issue));
    const href =
      from
        .findAll('a')
        .find(({ text }) => text === 'Start an early action')
        ?.getAttribute('href') ?? '';
    assert.doesNotMatch((await coordinator.get(at(practice))).text, /Start an early action/);
    assert.doesNotMatch((await (await as('csp-chair')).get(at(issue))).text, /Start an early action/);

    const form = await coordinator.get(href);
    assert.match(form.text, /Start an early action.*It begins from: Finding 1: Zqfinding 1/s);
    const typed = { finding: issue, recommendation: '', what: 'Ask alone from tomorrow', reach: 'local', ...due };
    const wrong = await coordinator.post(page('new'), { ...typed, agency: world.own.id });
    assert.equal(wrong.status, 422);
    assert.match(wrong.text, /It begins from: Finding 1/);
    assert.equal((await coordinator.post(page('new'), { ...typed, agency: world.own.id, ...nurse })).status, 303);

    const back = await coordinator.get(at(issue));
    const made = back.findAll('a').find(({ text }) => text === 'Early action: Ask alone from tomorrow');
    const action = await coordinator.get(made?.getAttribute('href') ?? '');
    assert.match(action.text, /Action E1.*Begun at once from finding 1: Zqfinding 1/s);
    assert.equal((await (await as('panel-police')).get(`${page('new')}?finding=${issue}`)).status, 404);
    const unknown = await coordinator.get(`${page('new')}?finding=${randomUUID()}`);
    assert.doesNotMatch(unknown.text, /It begins from/);
  });

  it('takes over once what an agency began, with its lead and its day', async () => {
    await agencyBegan('Zqearly: asked in triage');
    const coordinator = await as('co-ordinator');
    const list = await coordinator.get(page('early'));
    assert.match(list.text, /Zqearly: asked in triage Fennel Example, Matron 3 February 2026/);
    const link = list.findAll('a').find(({ text }) => /^Take over/.test(text));
    const href = link?.getAttribute('href') ?? '';
    const form = await coordinator.get(href);
    assert.match(form.text, /It begins from: what Thamesbank.* does since 3 February 2026/);
    assert.deepEqual(
      ['what', 'outcome', 'leadName', 'leadPost', 'agency'].map((name) => form.field(name)),
      ['Zqearly: asked in triage', 'Nobody asked', 'Fennel Example', 'Matron', world.own.id],
    );
    const early = new URL(href, 'http://plan.example').searchParams.get('early') ?? '';
    const typed = { early, recommendation: '', what: 'Zqearly: asked in triage', reach: 'local', agency: world.own.id };
    assert.equal((await coordinator.post(page('new'), { ...typed, ...due, ...nurse })).status, 303);
    assert.match((await coordinator.get(page('early'))).text, /Nothing waits to be taken over/);
    assert.match((await coordinator.get(actionPaths.plan(world.review.reference))).text, /Zqearly.*Under way/s);
    assert.equal((await (await as('csp-chair')).get(page('early'))).status, 404);
  });
});
