import assert from 'node:assert/strict';
import { before, beforeEach, describe, it } from 'node:test';
import { acceptedAction, aLead, type TestLead } from '../../../../test/support/led-actions.js';
import { type PlanWorld, planWorld } from '../../../../test/support/plan-world.js';
import { agencyNamed, openLinkOf, systemOf } from '../../../../test/support/scoped-review.js';
import { type Browser, theService } from '../../../../test/support/service.js';
import { eq } from '../../../platform/database/sql.js';
import { leadPaths, messageToLead } from '../../actions/index.js';
import { actionLeads, actions } from '../../actions/tables.js';
import { askForReadings } from '../asking/ask-for-readings.js';
import { changePaths, ledChangePaths } from '../paths.js';
import { claims, measureReadings, measures } from '../tables.js';

const PDF = new TextEncoder().encode(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
);

describe('how change is seen, by whoever leads it', () => {
  const service = theService('2026-03-02T09:00:00Z');
  let world: PlanWorld;
  let lead: TestLead;
  let guest: Browser;
  let recommendation: string;
  let claim: string;
  let measure: string;
  const as = (key: string) => service().as(key);
  const owner = <T>(read: Parameters<ReturnType<typeof service>['database']['asOwner']>[0]) =>
    service().database.asOwner(read) as Promise<T>;
  const below = (page: string) => ledChangePaths.below(lead.id, claim, page);
  const reading = () => below(`measures/${measure}/reading`);
  const onDay = (text: string, prefix = '') => {
    const [year = '', month = '', day = ''] = text.split('-');
    return { [`${prefix}onDay-day`]: day, [`${prefix}onDay-month`]: month, [`${prefix}onDay-year`]: year };
  };
  const figure = (numerator: string, denominator: string, day: string) => ({
    ...{ numerator, denominator, ...onDay(day), method: 'Files drawn at random', producer: 'own' },
  });
  const readingsKept = () =>
    owner<{ id: string; value: number | null; corrects: string | null }[]>((tx) =>
      tx.select().from(measureReadings).where(eq(measureReadings.measureId, measure)).orderBy(measureReadings.seq),
    );

  /** Somebody who came by a link that was sent to them. */
  const linked = async ({ id, email }: TestLead): Promise<Browser> => {
    await systemOf(service())(async (work) => {
      const [row] = await work.tx.select().from(actionLeads).where(eq(actionLeads.id, id));
      if (row) await messageToLead(work, row, { subject: 'Your actions', paragraphs: [], leadsTo: 'Here' });
    });
    return (await openLinkOf(service(), email)).guest;
  };

  before(async () => {
    world = await planWorld(service());
    recommendation = world.recommendations[0] ?? '';
    lead = await aLead(service(), world);
    await acceptedAction(service(), world, { lead, what: 'Teach every ward to ask alone' });
    guest = await linked(lead);
  });

  /** Messages and records of one instant have no order. */
  beforeEach(() => service().at(new Date(service().now().getTime() + 60_000).toISOString()));

  it('is found from their actions, and begins with suggestions that fit', async () => {
    const all = await guest.get(leadPaths.all(lead.id));
    const link = all.findAll('a').find(({ text }) => /how change will be seen/.test(text));
    assert.equal(link?.getAttribute('href'), ledChangePaths.all(lead.id));
    assert.match((await guest.get(ledChangePaths.all(lead.id))).text, /Recommendation 1: Ask alone/);
    const choose = await guest.get(ledChangePaths.newOne(lead.id, recommendation));
    assert.match(choose.text, /What was taught is seen in files.*I write my own.*More of the library/);
    const none = await guest.get(`${ledChangePaths.newOne(lead.id, recommendation)}&step=chosen`);
    assert.equal(none.status, 422);
    assert.match(none.errorSummary.join(), /Select what comes nearest/);
    assert.equal((await guest.get(ledChangePaths.newOne(lead.id, world.recommendations[1] ?? ''))).status, 404);
  });

  it('is said in one form that a suggestion fills in; errors keep everything', async () => {
    const path = `${ledChangePaths.newOne(lead.id, recommendation)}&step=chosen&from=training-seen-in-files&unit=days`;
    const page = await guest.get(path);
    const names = [
      'different',
      'forWhom',
      'practice',
      'what',
      'population',
      'source',
      'direction',
      'target',
      'whoMeasures',
    ];
    const more = [
      'everyMonths',
      'firstOn-day',
      'firstOn-month',
      'firstOn-year',
      'recommendation',
      'from',
      'unit',
      'before-producer',
    ];
    const filled = Object.fromEntries([...names, ...more].map((name) => [name, String(page.field(name) ?? '')]));
    assert.equal(filled.target, '80');
    assert.equal(filled.unit, 'share');
    const missing = await guest.post(path, { ...filled, different: '' });
    assert.equal(missing.status, 422);
    assert.match(missing.errorSummary.join(), /what will be different.*whether it is known how things were before/);
    const wrong = await guest.post(path, {
      ...{ ...filled, before: 'known', 'before-numerator': '30', 'before-denominator': '20', 'before-method': 'Audit' },
      ...onDay('2027-01-31', 'before-'),
    });
    assert.match(wrong.errorSummary.join(), /must be today or in the past/);
    assert.equal(wrong.field('before-numerator'), '30');
    const sent = await guest.post(path, {
      ...{ ...filled, before: 'known', 'before-numerator': '9', 'before-denominator': '20', 'before-method': 'Audit' },
      ...onDay('2026-01-31', 'before-'),
    });
    assert.equal(sent.status, 303, sent.errorSummary.join('; '));
    const [kept] = await owner<(typeof claims.$inferSelect)[]>((tx) => tx.select().from(claims));
    const [first] = await owner<(typeof measures.$inferSelect)[]>((tx) => tx.select().from(measures));
    [claim, measure] = [kept?.id ?? '', first?.id ?? ''];
    assert.deepEqual([kept?.state, kept?.bodyName, kept?.recordedByLead], ['proposed', world.own.name, lead.id]);
    assert.deepEqual(
      [first?.fromLibrary, first?.everyMonths, first?.firstOn],
      ['training-seen-in-files', 6, '2026-09-02'],
    );
    assert.match(
      (await guest.follow(sent)).text,
      /Records of trained staff.*Weak proof|Records of trained staff.*No proof/,
    );
  });

  it('asks for a figure when it is due, by one message with one link, and once more after ten working days', async () => {
    const runs = async (day: string) => {
      service().at(`${day}T09:45:00Z`);
      await askForReadings(systemOf(service()));
      await askForReadings(systemOf(service()));
      return (await service().mailTo(lead.email)).filter(({ subject }) => /How does it stand now/.test(subject)).length;
    };
    assert.deepEqual([await runs('2026-09-01'), await runs('2026-09-02'), await runs('2026-09-15')], [0, 1, 1]);
    const day = async () => (await (await as('single-point-of-contact')).get('/my-day')).text;
    assert.doesNotMatch(await day(), /See to figures that did not come/);
    assert.deepEqual([await runs('2026-09-16'), await runs('2026-11-02')], [2, 2]);
    assert.match(await day(), /See to figures that did not come.*asked for twice/);
    const [mail] = await service().mailTo(lead.email);
    assert.match(mail?.subject ?? '', /^Reminder/);
    assert.ok(!mail?.body.includes('trained'));
    const opened = await openLinkOf(service(), lead.email);
    guest = opened.guest;
    assert.match(opened.page.text, /How does it stand now\?.*Before.*45%/s);
  });

  it('takes a figure on one screen, and says in words what cannot be', async () => {
    const nothing = await guest.post(reading(), {});
    assert.match(
      nothing.errorSummary.join(),
      /Enter how many.*Enter of how many.*Enter the day.*how it was counted.*Select who/,
    );
    const more = await guest.post(reading(), figure('21', '20', '2026-10-31'));
    assert.match(more.errorSummary.join(), /cannot be more than all of them: enter 20 or fewer/);
    assert.equal(more.field('method'), 'Files drawn at random');
    assert.match(
      (await guest.post(reading(), figure('3', '20', '2027-01-01'))).errorSummary.join(),
      /today or in the past/,
    );
    const early = await guest.post(reading(), figure('3', '20', '2026-01-30'));
    assert.match(early.errorSummary.join(), /before the baseline of 31 January 2026/);
    const second = await guest.post(reading(), { ...figure('3', '20', '2026-01-30'), baseline: 'yes' });
    assert.match(second.errorSummary.join(), /There is a baseline already/);
    const none = await guest.post(reading(), figure('0', '0', '2026-08-31'));
    assert.match(
      (await guest.follow(none)).text,
      /no case in the period: that is an answer.*We ask you again on 28 February 2027/,
    );
    const file = { field: 'file', name: 'x.exe', bytes: new Uint8Array([77, 90, 0, 1]) };
    assert.equal((await guest.postFile(reading(), file, figure('17', '20', '2026-10-31'))).status, 422);
    const kept = await guest.postFile(
      reading(),
      { ...file, name: 'audit.pdf', bytes: PDF },
      figure('17', '20', '2026-10-31'),
    );
    assert.match((await guest.follow(kept)).text, /85% \(17 of 20\).*With a file.*no case in the period/);
  });

  it('lets them put their figure right or withdraw it, and keeps both on record', async () => {
    const [, , last] = await readingsKept();
    const path = `${reading()}?corrects=${last?.id}`;
    assert.equal((await guest.get(path)).field('numerator'), '17');
    const sent = await guest.post(path, { ...figure('16', '20', '2026-10-31'), corrects: last?.id ?? '' });
    assert.match((await guest.follow(sent)).text, /80% \(16 of 20\).*Put right since: it counts no more/);
    assert.equal((await guest.get(path)).status, 404);
    const [, none] = await readingsKept();
    const withdraw = below(`readings/${none?.id}/withdraw`);
    assert.match((await guest.post(withdraw, { reason: ' ' })).errorSummary.join(), /why it is withdrawn/);
    assert.match(
      (await guest.follow(await guest.post(withdraw, { reason: 'Wrong ward' }))).text,
      /Withdrawn: Wrong ward/,
    );
    assert.equal((await guest.get(withdraw)).status, 404);
  });

  it('takes proof beside the figures', async () => {
    const half = await guest.post(below('proof'), {
      title: 'Inspection',
      kind: 'practice',
      producer: 'independent',
      ...{},
    });
    assert.match(half.errorSummary.join(), /Enter the day that it is from/);
    const dated = { 'datedOn-day': '1', 'datedOn-month': '10', 'datedOn-year': '2026' };
    const proof = { title: 'Inspection', kind: 'practice', says: 'no-change', producer: 'independent', ...dated };
    const silent = await guest.post(below('proof'), { ...proof, words: 'x', says: '' });
    assert.match(silent.errorSummary.join(), /Select what it shows/);
    assert.match((await guest.post(below('proof'), proof)).errorSummary.join(), /or choose a file/);
    const given = await guest.post(below('proof'), { ...proof, words: 'Two of twenty wards ask alone' });
    assert.match(
      (await guest.follow(given)).text,
      /Inspection.*Somebody independent.*What it shows: no change.*It counts as .*’s own until somebody independent.*How strong the proof is: weak proof/s,
    );
    const itself = await guest.post(below('proof'), { ...proof, words: 'x', producerName: world.own.name });
    assert.match(itself.errorSummary.join(), /is the organisation itself/);
  });

  it('counts what they call independent as their own until somebody independent says who produced it', async () => {
    const keeper = await service().as('co-ordinator');
    const one = changePaths.one(world.review.reference, claim);
    const before = await keeper.get(one);
    assert.match(
      before.text,
      /Inspection \(practice seen in case files; said to be by somebody independent, and not confirmed\)/,
    );
    const waits = /Say who produced proof of a change/;
    const agreed = async (state: 'agreed' | 'proposed') => {
      await owner((tx) => tx.update(claims).set({ state }).where(eq(claims.id, claim)));
      return (await keeper.get('/my-day')).text;
    };
    assert.match(await agreed('agreed'), waits);
    const to = /href="([^"]+\/produced\/[0-9a-f-]{36})"/.exec(before.html)?.[1] ?? '';
    assert.match((await keeper.get(to)).text, /Who produced it, and what does it show\?.*Inspection, 1 October 2026/s);
    assert.match((await keeper.post(to, { producer: 'other' })).errorSummary.join(), /Enter how you know/);
    const said = { producer: 'independent', says: 'no-change', because: 'Read the published report' };
    assert.equal((await keeper.post(to, { ...said, _version: '1' })).status, 409, 'what they had not read');
    assert.match(
      (await keeper.follow(await keeper.post(to, said))).text,
      /Beside it stands what shows the contrary\. Inspection: it saw no change, of 1 October.*as was confirmed: Read the published/s,
    );
    assert.match((await keeper.get(one)).text, /Inspection \(practice seen in case files; by somebody independent\)/);
    assert.equal((await keeper.post(to, said)).status, 409, 'it is said once');
    assert.doesNotMatch(await agreed('agreed'), waits);
    await agreed('proposed');
  });

  it('takes another measure, other words, and what they think came of it', async () => {
    const another = await guest.post(below('measures/new'), {
      ...{
        from: 'own',
        unit: 'days',
        what: 'Days until seen',
        population: 'All referrals',
        source: 'performance-figure',
      },
      ...{ direction: 'down', target: '2.5', whoMeasures: 'The team', everyMonths: '3', before: 'not-known' },
      noBaselineBecause: 'Nobody counted it',
    });
    assert.match((await guest.follow(another)).text, /Days until seen.*Not measured before: Nobody counted it/s);
    const words = await guest.get(below('words'));
    const reworded = {
      different: 'Staff ask alone',
      forWhom: 'All',
      practice: 'Wards',
      _version: String(words.field('_version')),
    };
    assert.match((await guest.follow(await guest.post(below('words'), reworded))).text, /Staff ask alone/);
    assert.match((await guest.post(below('propose'), {})).errorSummary.join(), /Select whether practice changed/);
    const proposed = await guest.post(below('propose'), { verdict: 'some-change', reasons: 'The second audit' });
    assert.match((await guest.follow(proposed)).text, /You proposed: Some change/);
  });

  it('is closed to a lead of another agency, by their own link or by this one, and to whoever has none', async () => {
    const other = await aLead(service(), world);
    const their = { id: await agencyNamed(service(), 'Metropolitan'), name: 'Another Body' };
    const action = await acceptedAction(service(), world, { lead: other, what: 'Share what is known' });
    await owner((tx) => tx.update(actions).set({ leadBody: their.name }).where(eq(actions.id, action)));
    const theirs = await linked(other);
    const all = await theirs.get(ledChangePaths.all(other.id));
    assert.match(all.text, /Recommendation 1/);
    assert.doesNotMatch(all.text, /Staff ask alone/);
    for (const page of ['', '/proof', '/propose', '/words', '/measures/new', `/measures/${measure}/reading`]) {
      assert.equal((await theirs.get(`${ledChangePaths.one(other.id, claim)}${page}`)).status, 404, page);
      assert.equal((await theirs.get(`${ledChangePaths.one(lead.id, claim)}${page}`)).status, 404, page);
      assert.notEqual(
        (
          await service()
            .visitor()
            .get(`${ledChangePaths.one(lead.id, claim)}${page}`)
        ).status,
        200,
        page,
      );
    }
    const before = (await readingsKept()).length;
    const path = ledChangePaths.below(other.id, claim, `measures/${measure}/reading`);
    assert.equal((await theirs.post(path, figure('20', '20', '2026-10-31'), ledChangePaths.all(other.id))).status, 404);
    assert.equal((await readingsKept()).length, before);
  });
});
