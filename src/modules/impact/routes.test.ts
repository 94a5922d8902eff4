import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, describe, it } from 'node:test';
import { acceptedAction, aLead } from '../../../test/support/led-actions.js';
import { personWork } from '../../../test/support/person-work.js';
import { type PlanWorld, planWorld } from '../../../test/support/plan-world.js';
import { theService } from '../../../test/support/service.js';
import { castId } from '../../../test/support/staffed-review.js';
import { eq, sql } from '../../platform/database/sql.js';
import { Conflict, found } from '../../platform/errors.js';
import { personIn } from '../../platform/work.js';
import { actionLeads, actionProofs, actions } from '../actions/tables.js';
import { recommendations } from '../recommendations/index.js';
import { endMeasure } from './measures/end-measure.js';
import { redefineMeasure } from './measures/redefine-measure.js';
import { changePaths } from './paths.js';
import { findClaim } from './queries.js';
import { giveReading } from './readings/give-reading.js';
import { evidence } from './tables.js';

const day = (name: string, [d, m, y]: readonly [number, number, number]) => ({
  ...{ [`${name}-day`]: String(d), [`${name}-month`]: String(m), [`${name}-year`]: String(y) },
});

describe('change in practice', () => {
  const service = theService('2026-02-10T09:00:00Z');
  let world: PlanWorld;
  let action: string;
  let claim: string;
  const as = (key: string) => service().as(key);
  const reference = () => world.review.reference;
  const one = (page = '') =>
    page === '' ? changePaths.one(reference(), claim) : changePaths.below(reference(), claim, page);
  const newPage = () => changePaths.newOne(reference(), world.recommendations[0] ?? '');
  const said = () => ({
    ...{ recommendation: world.recommendations[0] ?? '', body: world.own.name, from: 'own', unit: 'share' },
    ...{
      different: 'Every patient is asked alone',
      forWhom: 'Patients with injuries',
      practice: 'The emergency department',
    },
    ...{ what: 'Patients asked alone', population: 'patients with injuries in the month', target: '80' },
    ...{ source: 'dip-sample', direction: 'up', whoMeasures: 'Audit team', everyMonths: '3', before: 'known' },
    ...{
      'before-numerator': '6',
      'before-denominator': '40',
      'before-method': 'Forty records',
      'before-producer': 'own',
    },
    ...day('before-onDay', [1, 12, 2025]),
  });
  const measureId = async (): Promise<string> => {
    const { html } = await (await as('co-ordinator')).get(one());
    return /measures\/([0-9a-f-]{36})\/reading/.exec(html)?.[1] ?? '';
  };
  const closed = (on: string) =>
    service().database.asOwner((tx) =>
      tx
        .update(actions)
        .set({ state: 'closed', closedOn: on as never })
        .where(eq(actions.id, action)),
    );

  before(async () => {
    world = await planWorld(service());
    action = await acceptedAction(service(), world, {
      lead: await aLead(service(), world),
      what: 'Ask alone in every ward',
    });
  });

  it('says that nobody has said yet what will be different, and leads to saying it', async () => {
    const home = await (await as('co-ordinator')).get(changePaths.home(reference()));
    assert.match(home.text, /Ask alone.*Nobody has said yet what will be different at Thamesbank/s);
    assert.doesNotMatch((await (await as('csp-chair')).get(changePaths.home(reference()))).text, /Say it/);
    for (const key of ['imr-author', 'board-member', 'northmere-co-ordinator'])
      assert.equal((await (await as(key)).get(changePaths.home(reference()))).status, 404, key);
  });

  it('is said in two steps, keeps what was typed when something is missing, and is agreed once it can be checked', async () => {
    const keeper = await as('co-ordinator');
    assert.match((await keeper.get(newPage())).text, /Whose practice is to change/);
    assert.match((await keeper.get(`${newPage()}&body=${encodeURIComponent(world.own.name)}`)).text, /I write my own/);
    const missing = await keeper.post(newPage(), { ...said(), target: '', 'before-numerator': '50' });
    assert.equal(missing.status, 422);
    assert.match(missing.errorSummary.join(), /Enter the target/);
    assert.match(missing.errorSummary.join(), /more than all of them/);
    assert.equal(missing.field('different'), 'Every patient is asked alone');
    const done = await keeper.post(newPage(), said());
    assert.equal(done.status, 303, done.errorSummary.join('; '));
    claim = done.location?.split('/').at(-1)?.split('?')[0] ?? '';
    assert.match((await keeper.get(one())).text, /Proposed.*No proof.*Not assessed.*15% \(6 of 40\)/s);
    assert.equal(
      (await keeper.post(one('judge'), { verdict: 'some-change', reasons: 'x', _version: '1' })).status,
      422,
    );
    assert.equal((await keeper.post(one('steps/agree'), { _version: '1' })).status, 303);
    assert.equal((await keeper.post(one('steps/agree'), { _version: '1' })).status, 409, 'somebody was quicker');
  });

  it('takes readings, puts them right and withdraws them, and keeps what they said', async () => {
    const keeper = await as('single-point-of-contact');
    const page = one(`measures/${await measureId()}/reading`);
    const read = { method: 'Forty records', producer: 'own', ...day('onDay', [31, 1, 2026]) };
    assert.equal(
      (await keeper.post(page, { ...read, numerator: '35', denominator: '40', ...day('onDay', [31, 12, 2030]) }))
        .status,
      422,
    );
    assert.equal((await keeper.post(page, { ...read, numerator: '3', denominator: '4' })).status, 303);
    assert.match((await keeper.get(one())).text, /fewer than 10 cases: too few to say/);
    const { html } = await keeper.get(one());
    const given =
      /reading\?corrects=([0-9a-f-]{36})"[^>]*>\s*Put right<span[^>]*> the reading of 31 January/.exec(html)?.[1] ?? '';
    const right = { ...read, corrects: given, numerator: '35', denominator: '40' };
    assert.equal((await keeper.post(page, right)).status, 303);
    assert.equal((await keeper.post(page, { ...right, note: 'again' })).status, 409, 'a reading is put right once');
    const after = await keeper.get(one());
    assert.match(after.text, /75% \(3 of 4\).*\(put right by another\)/s);
    assert.match(after.text, /From 15% \(6 of 40\).*to 87.5% \(35 of 40\)/s);
  });

  it('decides on what stands once the claim is held, whatever was read of it before', async () => {
    const tried = personWork(service())('co-ordinator', async (work) => {
      const read = found(await findClaim(work, world.review.id, claim));
      const measure = found(read.measures[0]);
      const writing = { by: { personId: personIn(work) }, toPseudonyms: (text: string) => text };
      const anew = { what: 'Patients asked', population: 'Patients of a month', fromOn: work.today, why: 'Clearer' };
      await redefineMeasure(work, measure, { ...anew, writing, number: 1, typed: {} });
      await assert.rejects(redefineMeasure(work, measure, { ...anew, writing, number: 1, typed: {} }), Conflict);
      const told = { fromDay: undefined, method: 'Read', producer: 'own', producerName: '', note: '' } as const;
      const draft = { ...told, figure: { numerator: 9, denominator: 20 }, isBaseline: false, file: undefined };
      await giveReading(work, measure, { draft: { ...draft, onDay: work.today }, writing });
      const after = found(found(await findClaim(work, world.review.id, claim)).measures[0]);
      assert.equal(after.readings.at(-1)?.definition, 2, 'by the definition that somebody else has just written');
      await endMeasure(work, measure, { reason: 'Read no more', version: measure.version, typed: {} });
      await assert.rejects(giveReading(work, measure, { draft: { ...draft, onDay: work.today }, writing }), Conflict);
      throw new Error('Enough was seen: nothing of it is kept');
    });
    await assert.rejects(tried, /Enough was seen/);
  });

  it('counts no proof of which the file was withdrawn, given for it or come with the action', async () => {
    const keeper = await as('co-ordinator');
    const typed = {
      title: 'Inspection report',
      kind: 'practice',
      says: 'change',
      producer: 'independent',
      ...day('datedOn', [1, 2, 2026]),
    };
    assert.match(
      (await keeper.post(one('proof'), typed)).errorSummary.join(),
      /Enter what the proof says, or choose a file/,
    );
    const file = { field: 'file', name: 'report.txt', bytes: new TextEncoder().encode('Asked alone in most.') };
    const given = await keeper.postFile(one('proof'), file, typed);
    assert.equal(given.status, 303, given.text);
    const came = { id: randomUUID(), reviewId: world.review.id, partnershipId: world.review.partnershipId };
    await service().database.asOwner(async (tx) => {
      const [report] = await tx.select().from(evidence).where(eq(evidence.title, 'Inspection report'));
      await tx.insert(actionProofs).values({
        ...{ ...came, actionId: action, kind: 'practice', title: 'Ward report', independent: true },
        ...{ documentId: report?.documentId ?? null, givenBy: report?.givenBy ?? null, givenAt: service().now() },
      });
    });
    assert.match((await keeper.get(one())).text, /Ward report \(practice seen.*Inspection report/s);
    await service().database.asOwner((tx) =>
      tx.execute(
        sql`update document set withdrawn_at = now(), withdrawn_by = (select min(id::text)::uuid from person), withdrawn_reason = 'Named a child' where title = 'Inspection report'`,
      ),
    );
    const after = (await keeper.get(one())).text;
    assert.doesNotMatch(after, /report \(practice seen/);
    assert.match(
      after,
      /Inspection report.*Its file was withdrawn: it counts no more.*Ward report.*action\. *Its file was withdrawn: it/s,
    );
  });

  it('is judged by somebody independent alone, on what is on record, and opened again when it did not last', async () => {
    await closed('2026-01-05');
    const mine = await service().as('co-ordinator');
    const judging = { reasons: 'Read forty records.', _version: '2' };
    const early = await mine.post(one('judge'), { ...judging, verdict: 'sustained' });
    assert.equal(early.status, 422);
    assert.match(early.errorSummary.join(), /six months after its actions were closed/);
    assert.equal((await mine.post(one('judge'), { ...judging, verdict: 'some-change' })).status, 303);
    assert.equal((await mine.post(one('judge'), { ...judging, verdict: 'worse' })).status, 409, 'somebody was quicker');
    assert.match((await mine.get(one())).text, /Judged: some change.*After 6 months.*By 5 July 2026/s);
    assert.equal(
      (await mine.post(one('judge'), { ...judging, _version: '3', verdict: 'no-change', again: 'yes' })).status,
      303,
    );
    const back = await mine.get(one());
    assert.match(back.text, /Came back: open again/);
    const [row] = await service().database.asOwner((tx) => tx.select().from(actions).where(eq(actions.id, action)));
    assert.equal(row?.state, 'under-way');
  });

  it('refuses whoever leads the action, and whoever is of the agency whose practice it is', async () => {
    const own = await as('co-ordinator');
    const lead = await aLead(service(), world, 'co-ordinator');
    await service().database.asOwner((tx) => tx.update(actions).set({ leadId: lead.id }).where(eq(actions.id, action)));
    assert.equal((await own.get(one('judge'))).status, 404);
    assert.equal((await own.post(one('judge'), { verdict: 'worse', reasons: 'x', _version: '4' })).status, 404);
    assert.match((await own.get(one())).text, /Nobody judges their own change/);
    await service().database.asOwner((tx) =>
      tx.update(actionLeads).set({ personId: null, email: 'nobody@bexley.example' }).where(eq(actionLeads.id, lead.id)),
    );
  });

  it('keeps what was typed of a measure that was ended meanwhile', async () => {
    const keeper = await as('single-point-of-contact');
    const measure = await measureId();
    assert.equal(
      (await keeper.post(one(`measures/${measure}/end`), { reason: 'Another is better', _version: '1' })).status,
      303,
    );
    const late = await keeper.post(one(`measures/${measure}/reading`), { numerator: '31', denominator: '40' });
    assert.equal(late.status, 409);
    assert.match(late.text, /31/);
    await service().database.asOwner((tx) =>
      tx.execute(sql`update impact_measure set ended_on = null, ended_reason = '' where id = ${measure}`),
    );
  });

  it('goes on under the recommendation that took the place of its own, with its figures', async () => {
    const keeper = await as('co-ordinator');
    const [first = '', second = ''] = world.recommendations;
    await service().database.asOwner((tx) =>
      tx
        .update(recommendations)
        .set({ state: 'superseded', supersededBy: second })
        .where(eq(recommendations.id, first)),
    );
    const home = changePaths.home(reference());
    const replaced = await keeper.get(home);
    assert.match(replaced.text, /Replaced by recommendation 2.*Carry it on, with its figures, to recommendation 2/s);
    assert.doesNotMatch(replaced.text, /because of recommendation 1/);
    const page = await keeper.get(changePaths.newOne(reference(), second));
    assert.match(page.text, /Carry on what was said before.*Every patient is asked alone/s);
    const carried = await keeper.post(changePaths.carry(reference()), { recommendation: second, claim, _version: '4' });
    assert.equal(carried.status, 303, carried.text);
    const there = await keeper.get(carried.location ?? '');
    assert.match(there.text, /Proposed.*to 87.5% \(35 of 40\)/s);
    assert.match(there.text, /Carried on from.*Recommendation 1/s);
    assert.match((await keeper.get(one())).text, /\(superseded\).*Goes on at.*Recommendation 2/s);
    const afterwards = (await keeper.get(home)).text;
    assert.match(afterwards, /It goes on at recommendation 2/);
    assert.doesNotMatch(afterwards, /Carry it on/);
    assert.doesNotMatch((await keeper.get(changePaths.newOne(reference(), second))).text, /Carry it on here/);
    const anew = carried.location?.split('/').at(-1)?.split('?')[0] ?? '';
    const judging = changePaths.below(reference(), anew, 'judge');
    assert.equal((await keeper.get(judging)).status, 200);
    const personId = await castId(service(), 'co-ordinator');
    await service().database.asOwner(async (tx) => {
      const [before] = await tx.select().from(actions).where(eq(actions.id, action));
      await tx
        .update(actionLeads)
        .set({ personId })
        .where(eq(actionLeads.id, before?.leadId ?? ''));
    });
    assert.equal((await keeper.get(judging)).status, 404, 'who led it before it was carried on is no judge of it');
    const { rows } = await service().database.asActor({ personId }, (tx) =>
      tx.execute<{ own: boolean }>(sql`select is_own_change(${anew}) as own`),
    );
    assert.equal(rows[0]?.own, true, 'nor in the bare database');
  });
});
