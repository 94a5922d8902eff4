import assert from 'node:assert/strict';
import { before, beforeEach, describe, it } from 'node:test';
import { acceptedAction, aLead, type TestLead } from '../../../../test/support/led-actions.js';
import { type PlanWorld, planWorld } from '../../../../test/support/plan-world.js';
import { openLinkOf, systemOf } from '../../../../test/support/scoped-review.js';
import { type Browser, theService } from '../../../../test/support/service.js';
import { day } from '../../../kernel/day.js';
import { eq } from '../../../platform/database/sql.js';
import { actionPaths, leadPaths, roundPaths } from '../paths.js';
import { makeRounds, remindLeads } from '../rounds/remind.js';
import { actionReminders, actionSteps, actions, actionUpdates } from '../tables.js';
import { prefixOf } from './form.js';

const PDF = new TextEncoder().encode(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
);

describe('progress of actions', () => {
  const service = theService('2026-03-02T09:00:00Z');
  let world: PlanWorld;
  let lead: TestLead;
  let one: string;
  let two: string;
  let guest: Browser;
  const as = (key: string) => service().as(key);
  const below = (id: string, page: string) => actionPaths.below(world.review.reference, id, page);
  const all = () => leadPaths.below(lead.id, '-', 'progress');
  const said = (id: string, typed: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(typed).map(([name, value]) => [prefixOf(id) + name, value]));
  const stateOf = async (id: string) =>
    (await service().database.asOwner((tx) => tx.select().from(actions).where(eq(actions.id, id))))[0];
  const versionAt = async (browser: Browser, path: string) => String((await browser.get(path)).field('_version'));

  before(async () => {
    world = await planWorld(service());
    lead = await aLead(service(), world);
    one = await acceptedAction(service(), world, { lead, what: 'Teach every ward to ask alone' });
    two = await acceptedAction(service(), world, { lead, what: 'Audit twenty case files', dueOn: day('2026-03-17') });
  });

  /** Messages and records of one instant have no order. */
  const later = () => service().at(new Date(service().now().getTime() + 60_000).toISOString());
  beforeEach(later);

  it('asks every lead in a round by one message with one link, once a month', async () => {
    const coordinator = await as('co-ordinator');
    const before = await coordinator.get(roundPaths.all);
    assert.match(before.text, /No round has been made yet/);
    assert.match(before.text, /would ask 1 person about 2 actions/);
    await makeRounds(systemOf(service()));
    await makeRounds(systemOf(service()));
    const mail = await service().mailTo(lead.email);
    assert.equal(mail.length, 1);
    assert.match(mail[0]?.subject ?? '', /2 actions/);
    assert.ok(!mail[0]?.body.includes('Teach every ward'));
    assert.match((await coordinator.follow(await coordinator.post(roundPaths.all))).text, /was made already/);
    const list = await coordinator.get(roundPaths.all);
    assert.match(list.text, /March 2026.*by timetable.*1.*2.*0/);
    for (const key of ['independent-chair', 'northmere-co-ordinator', 'board-member'])
      assert.notEqual((await (await as(key)).get(roundPaths.all)).text.includes('by timetable'), true, key);
  });

  it('does not remind on the day of the round', async () => {
    await remindLeads(systemOf(service()));
    assert.equal((await service().mailTo(lead.email)).length, 1);
  });

  it('takes progress on all that is theirs from one page, without an account', async () => {
    ({ guest } = await openLinkOf(service(), lead.email));
    const page = await guest.get(all());
    assert.match(page.text, /Teach every ward to ask alone.*Audit twenty case files/);
    const nothing = await guest.post(all(), {});
    assert.equal(nothing.status, 422);
    assert.match(nothing.errorSummary.join(), /Tell of at least one of them/);
    const bad = await guest.post(all(), {
      ...said(one, {
        says: 'stuck',
        progress: '<script>alert(1)</script>',
        'asksForDay-day': '31',
        'asksForDay-month': '2',
        'asksForDay-year': '2026',
      }),
      ...said(two, { says: 'done', progress: 'x'.repeat(10_000) }),
    });
    assert.equal(bad.status, 422);
    assert.match(bad.errorSummary.join(), /must be a real date.*4,000 characters or fewer/);
    assert.equal(bad.field(`${prefixOf(one)}progress`), '<script>alert(1)</script>');
    assert.equal(bad.html.includes('<script>alert'), false);
    const noObstacle = await guest.post(all(), said(one, { says: 'stuck', progress: 'Nothing' }));
    assert.match(noObstacle.errorSummary.join(), /Enter what stands in the way/);
    const halfProof = await guest.post(
      all(),
      said(one, { says: 'on-track', progress: 'Begun', proofTitle: 'Register' }),
    );
    assert.match(halfProof.errorSummary.join(), /what kind of proof.*proof in words, or choose a file/);
    const sent = await guest.post(all(), {
      ...said(one, {
        says: 'at-risk',
        progress: 'Two wards of five',
        obstacle: 'No trainer',
        'asksForDay-day': '30',
        'asksForDay-month': '4',
        'asksForDay-year': '2026',
      }),
      ...said(two, { says: 'on-track', progress: 'Ten files read' }),
    });
    assert.equal(sent.status, 303, sent.errorSummary.join('; '));
    const told = await guest.get(leadPaths.below(lead.id, one, 'told'));
    assert.match(
      told.text,
      /At risk.*, you.*Two wards of five.*In the way: No trainer.*Asks for another day: 30 April 2026/,
    );
    assert.equal((await stateOf(one))?.state, 'under-way');
    const rounds = await (await as('co-ordinator')).get(roundPaths.all);
    assert.match(rounds.text, /by timetable.*1.*2.*2/);
  });

  it('keeps a correction beside what it corrects', async () => {
    const [update] = await service().database.asOwner((tx) =>
      tx.select().from(actionUpdates).where(eq(actionUpdates.actionId, two)),
    );
    const path = `${leadPaths.below(lead.id, two, 'progress')}`;
    const page = await guest.get(`${path}?corrects=${update?.id}`);
    assert.equal(page.field(`${prefixOf(two)}progress`), 'Ten files read');
    const sent = await guest.post(path, {
      corrects: update?.id ?? '',
      ...said(two, { says: 'on-track', progress: 'Nine files read' }),
    });
    assert.equal(sent.status, 303);
    const told = await guest.get(leadPaths.below(lead.id, two, 'told'));
    assert.match(told.text, /puts an earlier word right.*Nine files read.*put right since.*Ten files read/);
  });

  it('answers another day, with a reason, and tells the lead', async () => {
    const contact = await as('single-point-of-contact');
    const waiting = await contact.get(actionPaths.planPage(world.review.reference, 'waiting'));
    assert.match(waiting.text, /Another day asked for \(1\).*Teach every ward/);
    assert.match((await contact.get('/my-day')).text, /ask for another day/);
    const path = below(one, 'another-day');
    const typed = { answer: 'refuse', reason: '', _version: await versionAt(contact, path) };
    assert.match((await contact.post(path, typed)).errorSummary.join(), /Enter why not/);
    const coordinator = await as('co-ordinator');
    const version = await versionAt(coordinator, path);
    assert.equal((await contact.post(path, { ...typed, answer: 'agree' })).status, 303);
    const late = await coordinator.post(path, { answer: 'refuse', reason: 'It matters too much', _version: version });
    assert.equal(late.status, 409);
    assert.match(late.text, /It matters too much/);
    assert.equal((await stateOf(one))?.dueOn, '2026-04-30');
    assert.equal((await stateOf(one))?.firstDueOn, '2026-03-16');
    assert.match((await service().mailTo(lead.email))[0]?.subject ?? '', /answer to the day/);
    assert.match(
      (await guest.get(leadPaths.below(lead.id, one, 'told'))).text,
      /Another day was agreed: 30 April 2026/,
    );
  });

  it('is said to be done with proof, sent back, done again, and closed by somebody else; the lead hears each time', async () => {
    const path = leadPaths.below(lead.id, one, 'progress');
    const file = { field: `${prefixOf(one)}proofFile`, name: 'register.pdf', bytes: PDF };
    const wrong = await guest.postFile(
      path,
      { ...file, name: 'x.exe', bytes: new Uint8Array([77, 90, 0, 1]) },
      said(one, { says: 'done', progress: 'Every ward', proofKind: 'training', proofTitle: 'Register' }),
    );
    assert.equal(wrong.status, 422);
    assert.equal((await stateOf(one))?.state, 'under-way');
    const sent = await guest.postFile(
      path,
      file,
      said(one, { says: 'done', progress: 'Every ward', proofKind: 'training', proofTitle: 'Register' }),
    );
    assert.equal(sent.status, 303, sent.errorSummary.join('; '));
    assert.equal((await stateOf(one))?.state, 'said-done');

    const contact = await as('single-point-of-contact');
    const page = await contact.get(below(one, 'progress'));
    assert.match(page.text, /Close it.*Send it back/);
    const proof = /href="([^"]*\/proof\/[^"]+)"/.exec(page.html)?.[1] ?? '';
    assert.equal((await contact.get(proof)).status, 200);
    assert.equal((await (await as('csp-chair')).get(proof)).status, 404);
    const back = below(one, 'steps/send-back');
    const version = await versionAt(contact, back);
    assert.match((await contact.post(back, { reason: ' ', _version: version })).errorSummary.join(), /Enter why/);
    assert.equal((await contact.post(back, { reason: 'Night staff are not in it', _version: version })).status, 303);
    assert.match((await guest.get(leadPaths.below(lead.id, one, 'told'))).text, /Sent back.*Night staff are not in it/);
    assert.match((await service().mailTo(lead.email))[0]?.subject ?? '', /news of an action/);

    later();
    await guest.post(path, said(one, { says: 'done', progress: 'Night staff too' }));
    const close = below(one, 'steps/close');
    const coordinator = await as('co-ordinator');
    const [mine, theirs] = [await versionAt(contact, close), await versionAt(coordinator, close)];
    assert.equal((await coordinator.post(close, { reason: 'Register and rota seen', _version: theirs })).status, 303);
    later();
    const second = await contact.post(close, { reason: 'I saw the register', _version: mine });
    assert.equal(second.status, 409);
    assert.match(second.text, /I saw the register/);
    const closed = await stateOf(one);
    assert.deepEqual([closed?.state, closed?.closedOn], ['closed', '2026-03-02']);
    const told = await service().database.asOwner((tx) =>
      tx.select().from(actionSteps).where(eq(actionSteps.actionId, one)),
    );
    assert.deepEqual(
      told.filter(({ toldLeadAt }) => toldLeadAt !== null).map(({ step }) => step),
      ['send-back', 'close'],
    );
    const after = await guest.post(path, said(one, { says: 'on-track', progress: 'More' }), all());
    assert.equal(after.status === 422 || after.status === 409, true);
    assert.match((await guest.get(leadPaths.below(lead.id, one, 'told'))).text, /Register and rota seen/);
  });

  it('is opened again with a reason, as after the Home Office’s letter', async () => {
    const coordinator = await as('co-ordinator');
    const reopen = below(one, 'steps/reopen');
    const version = await versionAt(coordinator, reopen);
    assert.equal((await coordinator.post(reopen, { reason: 'Point 3 of the letter', _version: version })).status, 303);
    const row = await stateOf(one);
    assert.deepEqual([row?.state, row?.closedOn, row?.wasClosed], ['under-way', null, true]);
    assert.equal((await coordinator.post(reopen, { reason: 'Again', _version: version })).status, 409);
  });

  it('is told for the lead by whoever keeps the plan, who then does not close it', async () => {
    const coordinator = await as('co-ordinator');
    const tell = below(two, 'tell');
    const sent = await coordinator.post(
      tell,
      said(two, {
        says: 'done',
        progress: 'Said at the meeting',
        proofKind: 'practice',
        proofTitle: 'Audit',
        proofWords: 'Nineteen of twenty',
      }),
    );
    assert.equal(sent.status, 303, sent.errorSummary.join('; '));
    assert.match(
      (await coordinator.get(below(two, 'progress'))).text,
      /Somebody else who keeps the plan looks at the proof/,
    );
    const close = below(two, 'steps/close');
    const own = await coordinator.post(
      close,
      { reason: 'Mine', _version: String((await stateOf(two))?.version) },
      below(two, 'progress'),
    );
    assert.equal([403, 404].includes(own.status), true, String(own.status));
    const contact = await as('single-point-of-contact');
    assert.equal(
      (await contact.post(close, { reason: 'Audit read', _version: await versionAt(contact, close) })).status,
      303,
    );
  });

  it('ends as not implemented, or superseded by another action', async () => {
    const coordinator = await as('co-ordinator');
    const three = await acceptedAction(service(), world, { lead, what: 'Print a leaflet' });
    const path = below(three, 'steps/supersede');
    const version = await versionAt(coordinator, path);
    const none = await coordinator.post(path, { reason: 'The film does it', _version: version });
    assert.match(none.errorSummary.join(), /Choose the action that takes its place/);
    assert.equal(
      (await coordinator.post(path, { reason: 'The training does it', other: one, _version: version })).status,
      303,
    );
    const four = await acceptedAction(service(), world, { lead, what: 'Buy a van' });
    const end = below(four, 'steps/not-implement');
    assert.equal(
      (await coordinator.post(end, { reason: 'No money', _version: await versionAt(coordinator, end) })).status,
      303,
    );
    assert.match((await guest.get(leadPaths.below(lead.id, four, 'told'))).text, /Not implemented.*No money/);
  });

  it('reminds before the day, on it and late, one message a day, and then the chief officer', async () => {
    const other = await aLead(service(), world);
    const a = await acceptedAction(service(), world, { lead: other, what: 'Write the policy' });
    await acceptedAction(service(), world, { lead: other, what: 'Agree the policy' });
    const subjects: string[] = [];
    for (const on of ['02', '03', '16', '17', '18', '19', '20', '23', '24']) {
      service().at(`2026-03-${on}T09:30:00Z`);
      await remindLeads(systemOf(service()));
      await remindLeads(systemOf(service()));
      subjects.push(`${on}: ${(await service().mailTo(other.email)).length}`);
    }
    assert.deepEqual(subjects, ['02: 1', '03: 1', '16: 2', '17: 3', '18: 3', '19: 4', '20: 4', '23: 4', '24: 4']);
    const chief = await service().mailTo('ash.holloway@bexley.example');
    assert.equal(chief.length, 1);
    assert.match(chief[0]?.body ?? '', /2 actions under the plan/);
    const sent = await service().database.asOwner((tx) =>
      tx.select().from(actionReminders).where(eq(actionReminders.actionId, a)),
    );
    assert.deepEqual(
      sent.map(({ moment }) => moment),
      ['before-due', 'due', 'late', 'late', 'to-chief-officer'],
    );
  });

  it('asks one lead by themself, and nobody twice on a day', async () => {
    const quiet = await aLead(service(), world);
    const six = await acceptedAction(service(), world, { lead: quiet, what: 'Map services', dueOn: day('2026-09-30') });
    const contact = await as('single-point-of-contact');
    const page = await contact.get(below(six, 'progress'));
    assert.match(page.text, /Progress of action 1\.\d+.*Ask the lead how it goes/s);
    const ask = async () =>
      (await contact.follow(await contact.post(below(six, 'ask-now'), {}, below(six, 'progress')))).text;
    assert.match(await ask(), /The lead is asked, by one message/);
    later();
    assert.match(await ask(), /was written to today already/);
    const mail = await service().mailTo(quiet.email);
    assert.equal(mail.length, 1);
    assert.ok(!mail[0]?.body.includes('Map services'));
    assert.equal((await (await as('csp-chair')).post(below(six, 'ask-now'), {}, below(six, 'progress'))).status, 404);
    const { guest: theirs } = await openLinkOf(service(), quiet.email);
    assert.match((await theirs.get(leadPaths.below(quiet.id, '-', 'progress'))).text, /Map services/);
  });

  it('withdraws proof with a reason, and nobody closes on it unawares', async () => {
    const held = await aLead(service(), world, 'panel-police');
    const seven = await acceptedAction(service(), world, { lead: held, what: 'Sample logs' });
    const police = await as('panel-police');
    const proof = { proofKind: 'practice', proofTitle: 'Sample of logs', proofWords: 'Nineteen of twenty' };
    const sent = await police.post(
      leadPaths.below(held.id, seven, 'progress'),
      said(seven, { says: 'done', progress: 'Sampled', ...proof }),
    );
    assert.equal(sent.status, 303, sent.errorSummary.join('; '));
    const coordinator = await as('co-ordinator');
    const close = below(seven, 'steps/close');
    const version = await versionAt(coordinator, close);

    const told = leadPaths.below(held.id, seven, 'told');
    const link = (await police.get(told)).findAll('a').find(({ text }) => /^Withdraw it/.test(text));
    const withdraw = link?.getAttribute('href') ?? '';
    assert.equal((await (await as('panel-da')).get(withdraw)).status, 404);
    assert.match((await police.post(withdraw, { reason: ' ' })).errorSummary.join(), /Enter why it is withdrawn/);
    assert.equal((await police.post(withdraw, { reason: 'It names a caller' })).status, 303);
    assert.match((await police.get(told)).text, /Proof withdrawn: Sample of logs.*, you.*It names a caller/s);
    assert.equal((await police.get(withdraw)).status, 404);
    assert.equal((await coordinator.post(close, { reason: 'Seen', _version: version })).status, 409);
    assert.match(
      (await coordinator.get(below(seven, 'progress'))).text,
      /Proof withdrawn.*No proof is on record|No proof is on record.*Proof withdrawn/s,
    );
    const again = await coordinator.post(close, { reason: 'Seen', _version: await versionAt(coordinator, close) });
    assert.match(again.errorSummary.join(), /No proof is on record/);
  });

  it('waits on the day of a lead with an account, and stands in their calendar', async () => {
    const held = await aLead(service(), world, 'panel-police');
    const five = await acceptedAction(service(), world, { lead: held, what: 'Brief the officers' });
    const police = await as('panel-police');
    assert.match((await police.get('/my-day')).text, /Tell how 1 action that you lead goes/);
    const page = await police.get(leadPaths.below(held.id, '-', 'progress'));
    assert.match(page.text, /Brief the officers/);
    const sent = await police.post(
      leadPaths.below(held.id, '-', 'progress'),
      said(five, { says: 'on-track', progress: 'Half are briefed' }),
    );
    assert.equal(sent.status, 303, sent.errorSummary.join('; '));
    assert.equal((await (await as('panel-da')).get(leadPaths.below(held.id, '-', 'progress'))).status, 404);
    assert.notEqual(
      (
        await service()
          .visitor()
          .get(leadPaths.below(held.id, '-', 'progress'))
      ).status,
      200,
    );
  });

  it('logs contact with leads', async () => {
    const contact = await as('single-point-of-contact');
    const path = actionPaths.planPage(world.review.reference, 'contact');
    assert.match((await contact.get(path)).text, /Reminded on the day/);
    assert.match((await contact.post(path, {})).errorSummary.join(), /Choose a lead.*Select how/);
    const noted = await contact.post(path, {
      lead: lead.id,
      way: 'telephone',
      note: 'Rang about the audit',
      'contactedOn-day': '20',
      'contactedOn-month': '3',
      'contactedOn-year': '2026',
    });
    assert.equal(noted.status, 303, noted.errorSummary.join('; '));
    assert.match(
      (await (await as('csp-chair')).get(path)).text,
      /20 March 2026: Tansy Yarrowby\. By telephone\. Rang about the audit/,
    );
    assert.equal((await (await as('csp-chair')).post(path, {}, actionPaths.plan(world.review.reference))).status, 404);
  });

  it('is closed to everybody else', async () => {
    for (const key of ['imr-author', 'agency-senior', 'board-member', 'northmere-co-ordinator'])
      for (const page of ['progress', 'tell', 'another-day', 'steps/close'])
        assert.equal((await (await as(key)).get(below(one, page))).status, 404, `${key} ${page}`);
    assert.equal((await (await as('csp-chair')).get(below(one, 'progress'))).status, 200);
    for (const page of ['tell', 'another-day', 'steps/close'])
      assert.equal((await (await as('csp-chair')).get(below(one, page))).status, 404, page);
  });
});
