import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import mammoth from 'mammoth';
import { add as addContact, on, personId, sister, sit } from '../../../test/support/family-road.js';
import { personWork } from '../../../test/support/person-work.js';
import { agencyNamed, reviewToScope } from '../../../test/support/scoped-review.js';
import { type Browser, theService } from '../../../test/support/service.js';
import { sql } from '../../platform/database/sql.js';
import { keepDocument, madeFile, releaseDocument } from '../documents/index.js';
import { findReview, reviewPaths } from '../reviews/index.js';
import { panelOf } from './index.js';
import { panelPaths } from './paths.js';
import { panelSupportUse } from './tables.js';

const NOW = '2026-02-10T09:00:00Z';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

describe('the panel of a review', () => {
  const service = theService(NOW);
  let coordinator: Browser;
  let reference: string;
  let reviewId: string;
  let ids: { police: string; da: string; policeAgency: string; daAgency: string };

  const joined = on('joinedOn', '2026-02-10');
  const police = () => ({
    coming: 'account',
    person: ids.police,
    agency: ids.policeAgency,
    kind: 'core',
    sector: 'statutory',
    seniority: 'Borough commander',
    ...on('seniorityOn', '2026-02-09'),
    ...joined,
  });
  const expert = () => ({
    ...police(),
    person: ids.da,
    agency: ids.daAgency,
    sector: 'voluntary',
    daExpert: 'yes',
    daBasis: 'Runs a service of advocates',
    skills: ['trauma', 'domestic-abuse'],
  });

  async function fresh(): Promise<void> {
    service().at(NOW);
    const { review } = await reviewToScope(service());
    reference = review.reference;
    reviewId = review.id;
  }
  before(async () => {
    coordinator = await service().as('co-ordinator');
    ids = {
      police: await personId(service(), 'panel-police'),
      da: await personId(service(), 'panel-da'),
      policeAgency: await agencyNamed(service(), 'Metropolitan Police'),
      daAgency: await agencyNamed(service(), 'Bexley Harbour'),
    };
  });

  async function add(form: Record<string, string | string[]>): Promise<string> {
    const answer = await coordinator.post(panelPaths.add(reference), form);
    assert.equal(answer.status, 303, `${answer.errorSummary.join('; ')} ${answer.text.slice(0, 300)}`);
    return answer.location?.split('/').at(-1) ?? '';
  }
  const partnership = async () => {
    const { rows } = await service().database.asOwner((tx) =>
      tx.execute<{ id: string }>(sql`select partnership_id as id from review where id = ${reviewId}`),
    );
    return rows[0]?.id ?? '';
  };
  const happened = (name: string) =>
    personWork(service())('co-ordinator', async (work) =>
      ((await work.catalogue.factsOf(work, [reviewId])).get(reviewId) ?? []).filter((one) => one.name === name),
    );
  const declare = async (who: Browser, word: 'none' | 'conflict') => {
    service().at(new Date(service().now().getTime() + 1000).toISOString());
    return who.post(reviewPaths.declaration(reference), { declared: word, details: 'I know her brother' });
  };
  const accept = (who: Browser) => who.post(`/reviews/${reference}/undertaking`, { accept: 'yes' });
  const released = (title: string) =>
    personWork(service(), '/tmp')('co-ordinator', async (work) => {
      const review = await findReview(work, reference);
      assert.ok(review !== undefined);
      const file = madeFile('notes.txt', Buffer.from('What the panel is to read'));
      const kept = await keepDocument(work, { review, class: 'meeting-paper', title, file });
      assert.ok(!('refused' in kept));
      await releaseDocument(work, kept, 'panel');
      return kept;
    });

  it('is empty to begin with, and says what is missing and how to mend it', async () => {
    await fresh();
    const page = await coordinator.get(panelPaths.panel(reference));
    assert.match(page.text, /Nobody is on the panel yet/);
    assert.ok(page.find(`a[href="${panelPaths.add(reference)}"]`) !== null);
    await add(police());
    const one = await coordinator.get(panelPaths.panel(reference));
    assert.match(one.text, /Nobody with clear knowledge of domestic abuse/);
    assert.match(one.text, /No core member from a voluntary organisation/);
    assert.ok(one.find('a[href*="expert=yes"]') !== null);
    const led = await coordinator.get(panelPaths.add(reference, { sector: 'specialist', expert: 'yes' }));
    assert.deepEqual([led.field('sector'), led.field('daExpert')], ['specialist', 'yes']);
  });

  it('takes the agency from the account that is chosen, and asks for one only where the account has none', async () => {
    await fresh();
    const { agency, ...unsaid } = police();
    assert.equal(agency, ids.policeAgency);
    const id = await add(unsaid);
    const page = await coordinator.get(panelPaths.member(reference, id));
    assert.match(page.text, /Organisation Metropolitan Police Service/);
    assert.match(page.text, /What happens next: Basil Thornbush got a message with a link/);
    const clerk = { ...unsaid, person: await personId(service(), 'board-member') };
    const refused = await coordinator.post(panelPaths.add(reference), clerk);
    assert.deepEqual(refused.errorSummary, ['Choose the agency, or enter the organisation they come from']);
    assert.equal(refused.field('person'), clerk.person);
    await add({ ...clerk, organisation: 'An organisation of its own' });
  });

  it('opens the review to whoever joins, after they declare, and papers after they accept the undertaking', async () => {
    await fresh();
    const member = await service().as('panel-police');
    assert.equal((await member.get(reviewPaths.overview(reference))).status, 404);
    const id = await add(police());
    assert.deepEqual(await happened('panel-member-joined'), [
      { name: 'panel-member-joined', on: '2026-02-10', about: id },
    ]);
    assert.deepEqual(await happened('confidentiality-agreed'), []);
    assert.match((await member.get(panelPaths.own(reference))).location ?? '', /declaration/);
    await declare(member, 'none');
    const paper = await released('Agenda');
    const overview = await member.get(reviewPaths.overview(reference));
    assert.match(overview.text, /Waiting for you 1 ?Accept the confidentiality undertaking/, 'the next step is said');
    const own = await member.get(panelPaths.own(reference));
    assert.match(own.text, /Accept the confidentiality undertaking To do/);
    assert.match(own.text, /They open after the undertaking/);
    assert.equal((await member.get(`/reviews/${reference}/documents/${paper.id}`)).status, 404);
    assert.match((await member.get('/my-day')).text, /Accept the confidentiality undertaking/);
    assert.equal((await accept(member)).status, 303);
    assert.deepEqual(await happened('confidentiality-agreed'), [
      { name: 'confidentiality-agreed', on: '2026-02-10', about: id },
    ]);
    assert.equal((await member.get(`/reviews/${reference}/documents/${paper.id}`)).status, 200);
    assert.match((await member.get(panelPaths.own(reference))).text, /Agenda/);
    assert.doesNotMatch((await member.get('/my-day')).text, /Accept the confidentiality undertaking/);
    assert.match((await coordinator.get(panelPaths.panel(reference))).text, /Papers open to them/);
  });

  it('invites whoever has no account, by a message without names or content', async () => {
    await fresh();
    const email = 'burdock.hemlock@northmere.example';
    await add({ ...police(), coming: 'invited', person: '', email, name: 'Burdock Hemlock', post: 'Matron' });
    const mail = await service().mailTo(email);
    assert.ok(mail.some(({ subject }) => subject === 'Set up your account'));
    const told = mail.find(({ subject }) => subject.includes(reference));
    assert.ok(told?.body.includes(panelPaths.own(reference)));
    assert.doesNotMatch(told?.body ?? '', /Zq|Burdock/);
  });

  it('records invited attendees without access, with what they signed on paper, and lets them in later', async () => {
    await fresh();
    const form = {
      ...police(),
      coming: 'without-access',
      person: '',
      name: 'Teazle Oldfield',
      post: 'Employer',
      kind: 'invited',
    };
    const id = await add({ ...form, ...on('paperDeclaredOn', '2026-02-09') });
    assert.match((await coordinator.get(panelPaths.member(reference, id))).text, /Paper forms owed/);
    assert.deepEqual(await happened('confidentiality-agreed'), []);
    const path = panelPaths.change(reference, id);
    const page = await coordinator.get(path);
    const changed = {
      ...form,
      ...on('paperDeclaredOn', '2026-02-09'),
      ...on('paperUndertakenOn', '2026-02-10'),
      _version: String(page.field('_version')),
    };
    assert.equal((await coordinator.post(path, changed)).status, 303);
    assert.equal((await happened('confidentiality-agreed')).length, 1);
    const lost = await coordinator.post(path, { ...changed, post: 'Somebody else’s words' });
    assert.equal(lost.status, 409);
    assert.match(lost.text, /Somebody else’s words/);
    assert.deepEqual(
      (await coordinator.post(panelPaths.access(reference, id), { email: 'nobody' })).errorSummary.length,
      1,
    );
    const given = await coordinator.post(panelPaths.access(reference, id), { email: 'teazle.oldfield@bexley.example' });
    assert.equal(given.status, 303);
    assert.deepEqual(await happened('confidentiality-agreed'), [], 'papers open to them by their own word alone');
  });

  it('refuses the same person twice, oneself, the excluded, and what was typed badly, keeping it', async () => {
    await fresh();
    await add(police());
    assert.deepEqual((await coordinator.post(panelPaths.add(reference), police())).errorSummary, [
      'This person is on the panel already',
    ]);
    const own = { ...police(), person: await personId(service(), 'co-ordinator') };
    assert.match((await coordinator.post(panelPaths.add(reference), own)).errorSummary[0] ?? '', /cannot put yourself/);
    const bad = await coordinator.post(panelPaths.add(reference), {
      ...expert(),
      coming: 'invited',
      email: 'not an address',
      name: `<script>alert(1)</script>${'ש'.repeat(10_000)}`,
      daBasis: '',
      ...on('joinedOn', '2026-02-31'),
    });
    assert.equal(bad.status, 422);
    assert.ok(bad.errorSummary.some((one) => /real date/.test(one)));
    assert.ok(bad.errorSummary.some((one) => /200 characters/.test(one)));
    assert.doesNotMatch(bad.html, /<script>alert/);
    assert.equal(bad.field('sector'), 'voluntary');
    const future = await coordinator.post(panelPaths.add(reference), { ...expert(), ...on('joinedOn', '2026-02-11') });
    assert.match(future.errorSummary[0] ?? '', /today or in the past/);
    await coordinator.post(reviewPaths.newExclusion(reference), { person: ids.da, reason: 'Worked on the case' });
    assert.match((await coordinator.post(panelPaths.add(reference), expert())).errorSummary[0] ?? '', /kept out/);
  });

  it('lets a member sit for the agency of the list alone, once that is put right', async () => {
    await fresh();
    const id = await add({ ...police(), agency: ids.daAgency });
    const agencies = async () => {
      const { rows } = await service().database.asOwner((tx) =>
        tx.execute<{ agency: string }>(
          sql`select agency_id as agency from membership
              where review_id = ${reviewId} and person_id = ${ids.police} and (ends_on is null or ends_on > '2026-02-10')`,
        ),
      );
      return rows.map(({ agency }) => agency);
    };
    assert.deepEqual(await agencies(), [ids.daAgency]);
    const path = panelPaths.change(reference, id);
    const right = { ...police(), name: 'Basil Thornbush', post: 'Commander' };
    const change = async () => String((await coordinator.get(path)).field('_version'));
    assert.equal((await coordinator.post(path, { ...right, _version: await change() })).status, 303);
    assert.deepEqual(await agencies(), [ids.policeAgency]);
    assert.doesNotMatch((await coordinator.get(panelPaths.member(reference, id))).text, /Access ended/);
  });

  it('lets whoever held the role for another agency sit for that of the list', async () => {
    await fresh();
    const before = await sit(
      service(),
      { id: reviewId, partnershipId: await partnership() },
      'panel-police',
      'panel-member',
    );
    assert.equal(before, ids.police);
    await add(police());
    const { rows } = await service().database.asOwner((tx) =>
      tx.execute<{ agency: string | null }>(
        sql`select agency_id as agency from membership
            where review_id = ${reviewId} and person_id = ${ids.police} and (ends_on is null or ends_on > '2026-02-10')`,
      ),
    );
    assert.deepEqual(
      rows.map(({ agency }) => agency),
      [ids.policeAgency],
    );
  });

  it('does not write to an address that is kept for the family, however it is typed', async () => {
    await fresh();
    await sit(
      service(),
      { id: reviewId, partnershipId: await partnership() },
      'independent-chair',
      'independent-chair',
    );
    const chairId = await personId(service(), 'independent-chair');
    const contact = await addContact(coordinator, `/reviews/${reference}/family/new`, sister(chairId));
    await service().database.asOwner((tx) =>
      tx.execute(
        sql`insert into family_contact_detail (contact_id, review_id, partnership_id, email, updated_by, updated_at)
            select id, review_id, partnership_id, 'Sister@home.example', added_by, now() from family_contact where review_id = ${reviewId}`,
      ),
    );
    assert.ok(contact);
    const mail = { coming: 'invited', email: 'sister@HOME.example', name: 'Zqsister', post: 'Manager' };
    const refused = await coordinator.post(panelPaths.add(reference), { ...police(), ...mail });
    assert.equal(refused.status, 422);
    assert.match(refused.errorSummary[0] ?? '', /kept here for a contact of the family/);
    assert.equal(refused.field('email'), 'sister@HOME.example');
    const id = await add({ ...police(), ...mail, coming: 'without-access', email: '' });
    const access = await coordinator.post(panelPaths.access(reference, id), { email: 'sister@home.example' });
    assert.match(access.errorSummary[0] ?? '', /kept here for a contact of the family/);
  });

  it('closes the review at once to whoever leaves, and names them still', async () => {
    await fresh();
    const id = await add(police());
    const member = await service().as('panel-police');
    await declare(member, 'none');
    assert.equal((await member.get(panelPaths.panel(reference))).status, 200);
    const unexplained = await coordinator.post(panelPaths.leave(reference, id), on('leftOn', '2026-02-10'));
    assert.deepEqual(unexplained.errorSummary, ['Enter why they left']);
    await coordinator.post(panelPaths.leave(reference, id), { ...on('leftOn', '2026-02-10'), reason: 'Moved post' });
    assert.equal((await member.get(panelPaths.panel(reference))).status, 404);
    assert.match((await coordinator.get(panelPaths.panel(reference))).text, /Members who have left \(1\)/);
    assert.deepEqual(await happened('panel-member-joined'), [], 'nothing is owed by somebody who left');
    const again = await coordinator.post(panelPaths.leave(reference, id), {
      ...on('leftOn', '2026-02-10'),
      reason: 'x',
    });
    assert.equal(again.status, 409);
    await add(police());
  });

  it('is formed with a reason for what is missing, never without knowledge of domestic abuse, and can be taken back', async () => {
    await fresh();
    await add(police());
    const path = panelPaths.formed(reference);
    const barred = await coordinator.post(path, { ...on('formedOn', '2026-02-10'), reason: 'We cannot find one' });
    assert.equal(barred.status, 422);
    assert.match(barred.errorSummary.join(), /knowledge of domestic abuse/);
    await add(expert());
    assert.deepEqual(
      (await happened('domestic-abuse-expert-on-panel')).map((one) => one.on),
      ['2026-02-10'],
    );
    const unexplained = await coordinator.post(path, { ...on('formedOn', '2026-02-10'), reason: '' });
    assert.deepEqual(unexplained.errorSummary, ['Enter why the review goes on without what is missing']);
    const early = await coordinator.post(path, { ...on('formedOn', '2026-02-09'), reason: 'They will sign' });
    assert.match(early.errorSummary[0] ?? '', /on or after the day its first member joined/);
    const chair = await service().as('independent-chair');
    await sit(
      service(),
      { id: reviewId, partnershipId: await partnership() },
      'independent-chair',
      'independent-chair',
    );
    const done = await chair.post(path, { ...on('formedOn', '2026-02-10'), reason: 'They sign at the first meeting' });
    assert.equal(done.status, 303, done.text);
    assert.deepEqual(
      (await happened('panel-formed')).map((one) => one.on),
      ['2026-02-10'],
    );
    const page = await coordinator.get(panelPaths.panel(reference));
    assert.match(page.text, /this was set aside: .*confidentiality undertakings/);
    assert.match(
      (await coordinator.post(path, { ...on('formedOn', '2026-02-10'), reason: 'x' })).errorSummary[0] ?? '',
      /on record as formed/,
    );
    await coordinator.post(panelPaths.unformed(reference), { reason: 'By mistake' });
    assert.deepEqual(await happened('panel-formed'), []);
    assert.equal((await coordinator.post(panelPaths.unformed(reference), { reason: 'Again' })).status, 409);
  });
  it('loses a member who declares a conflict after reading; what they opened is listed, and what was done recorded', async () => {
    await fresh();
    await add(police());
    const id = await add(expert());
    const member = await service().as('panel-da');
    await declare(member, 'none');
    await accept(member);
    const paper = await released('Police summary');
    const file = `/reviews/${reference}/documents/${paper.id}/versions/1`;
    assert.equal((await member.get(file)).status, 200);
    assert.equal((await happened('domestic-abuse-expert-on-panel')).length, 1);
    assert.equal((await coordinator.get(panelPaths.conflict(reference, id))).status, 404, 'there is no conflict yet');

    assert.equal((await declare(member, 'conflict')).location, '/');
    for (const path of [
      file,
      panelPaths.panel(reference),
      panelPaths.own(reference),
      `/reviews/${reference}/documents`,
    ])
      assert.equal((await member.get(path)).status, 404, path);
    assert.deepEqual(await happened('domestic-abuse-expert-on-panel'), []);

    const day = await coordinator.get('/my-day');
    assert.ok(day.find(`a[href="${panelPaths.conflict(reference, id)}"]`) !== null, 'my day leads there');
    const page = await coordinator.get(panelPaths.conflict(reference, id));
    assert.match(page.text, /Police summary, version 1 Saved a copy/);
    assert.match(page.text, /I know her brother/);
    assert.match(page.text, /Review opened/);
    const bare = await coordinator.post(panelPaths.conflict(reference, id), { done: '' });
    assert.equal(bare.errorSummary.length, 3);
    const done = { done: 'Copies destroyed; the chair knows', ...on('doneOn', '2026-02-10'), leaves: 'yes' };
    assert.equal((await coordinator.post(panelPaths.conflict(reference, id), done)).status, 303);
    assert.match((await coordinator.get(panelPaths.conflict(reference, id))).text, /Copies destroyed/);
    assert.match((await coordinator.get(panelPaths.panel(reference))).text, /Members who have left \(1\)/);
    assert.equal((await coordinator.get('/my-day')).find(`a[href="${panelPaths.conflict(reference, id)}"]`), null);

    service().at('2026-02-20T09:00:00Z');
    coordinator = await service().as('co-ordinator');
    const other = { ...expert(), coming: 'without-access', name: 'Another Expert', post: 'Manager' };
    await add({ ...other, ...on('joinedOn', '2026-02-20') });
    const since = (await happened('domestic-abuse-expert-on-panel')).map((one) => one.on);
    assert.deepEqual(since, ['2026-02-10'], 'a successor does not make late what was there in time');
    service().at(NOW);
    coordinator = await service().as('co-ordinator');
  });

  it('offers support, and shows nobody who took it up', async () => {
    await fresh();
    await add(police());
    await add(expert());
    const member = await service().as('panel-da');
    await declare(member, 'none');
    const offer = { offeredTo: 'both', what: 'A debrief', contact: '00000 000000', ...on('offeredOn', '2026-02-10') };
    assert.equal((await coordinator.post(panelPaths.newSupport(reference), { ...offer, contact: '' })).status, 422);
    await coordinator.post(panelPaths.newSupport(reference), offer);
    assert.deepEqual(
      (await happened('support-offered')).map((one) => one.on),
      ['2026-02-10'],
    );
    assert.match((await member.get(panelPaths.support(reference))).text, /00000 000000/);
    await member.post(panelPaths.supportUse(reference), { said: 'yes' }, panelPaths.support(reference));
    assert.match((await member.get(panelPaths.support(reference))).text, /Only you see this/);
    assert.match((await coordinator.get(panelPaths.support(reference))).text, /once three or more have said so/);
    assert.doesNotMatch((await coordinator.get(`/reviews/${reference}/timeline`)).text, /took/i);
    const seen = async (key: string) => personWork(service())(key, (work) => work.tx.select().from(panelSupportUse));
    assert.equal((await seen('panel-da')).length, 1);
    assert.equal((await seen('co-ordinator')).length, 0);
    await member.post(panelPaths.supportUse(reference), { said: 'no' }, panelPaths.support(reference));
    assert.equal((await seen('panel-da')).length, 0);
  });

  it('is debriefed at the end, and the record can be taken back', async () => {
    await fresh();
    const path = panelPaths.debrief(reference);
    assert.equal((await coordinator.post(path, { note: '' })).status, 422);
    await coordinator.post(path, { ...on('heldOn', '2026-02-10'), note: 'Start with the family earlier' });
    assert.equal((await happened('panel-debriefed')).length, 1);
    const form = (await coordinator.get(path)).find('form[action*="withdrawal"]');
    await coordinator.post(form?.getAttribute('action') ?? '', {}, path);
    assert.deepEqual(await happened('panel-debriefed'), []);
  });

  it('is listed in Word with names and roles, but for whoever must not be named', async () => {
    await fresh();
    const id = await add({ ...police(), unnamed: 'yes' });
    await add(expert());
    await add({
      ...police(),
      coming: 'without-access',
      name: 'Chicory Stand',
      post: 'Deputy',
      standsInFor: id,
    });
    const file = await coordinator.get(panelPaths.list(reference));
    assert.equal(file.headers['content-type'], DOCX);
    const { value } = await mammoth.extractRawText({ buffer: file.bytes });
    assert.match(value, /Marigold Teasel/);
    assert.match(value, /Core member, specialist in domestic abuse/);
    assert.doesNotMatch(value, /Basil Thornbush/);
    assert.match(value, /Substitute: Chicory Stand/);
    const listed = await personWork(service())('co-ordinator', (work) => panelOf(work, reviewId));
    assert.deepEqual(
      listed.map(({ name, mayBeNamed, standsInFor, personId: who }) => [
        name,
        mayBeNamed,
        standsInFor === id,
        who !== undefined,
      ]),
      [
        ['Basil Thornbush', false, false, true],
        ['Chicory Stand', true, true, false],
        ['Marigold Teasel', true, false, true],
      ],
    );
  });

  it('says of a member whose role was ended elsewhere what is to be done', async () => {
    await fresh();
    const id = await add(police());
    const access = await coordinator.get(reviewPaths.access(reference));
    const end = access.find('a[href*="/memberships/"][href$="/end"]')?.getAttribute('href') ?? '';
    assert.equal((await coordinator.post(end, on('endsOn', '2026-02-10'))).status, 303);
    const page = await coordinator.get(panelPaths.member(reference, id));
    assert.match(page.text, /Access ended/);
    assert.ok(page.find(`main a[href="${reviewPaths.newMembership(reference)}"]`) !== null);
  });

  it('shows who has the role and is not in the list', async () => {
    await fresh();
    await sit(service(), { id: reviewId, partnershipId: await partnershipOfReview() }, 'panel-police', 'panel-member');
    const page = await coordinator.get(panelPaths.panel(reference));
    assert.match(page.text, /Put Basil Thornbush in the list/);
    await add(police());
    assert.doesNotMatch((await coordinator.get(panelPaths.panel(reference))).text, /not in the list/);
  });
  const partnershipOfReview = async () => {
    const { rows } = await service().database.asOwner((tx) =>
      tx.execute<{ id: string }>(sql`select partnership_id as id from review where id = ${reviewId}`),
    );
    return rows[0]?.id ?? '';
  };

  it('is not there for another partnership, and is led by nobody of the panel', async () => {
    await fresh();
    const id = await add(police());
    const member = await service().as('panel-police');
    await declare(member, 'none');
    const other = await service().as('northmere-co-ordinator');
    const paths = [
      panelPaths.add(reference),
      panelPaths.member(reference, id),
      panelPaths.change(reference, id),
      panelPaths.leave(reference, id),
      panelPaths.formed(reference),
      panelPaths.newSupport(reference),
      panelPaths.debrief(reference),
      panelPaths.list(reference),
    ];
    for (const path of paths) {
      assert.equal((await other.get(path)).status, 404, path);
      assert.equal((await member.get(path)).status, 404, path);
    }
    assert.equal((await other.get(panelPaths.panel(reference))).status, 404);
    assert.match((await member.get(panelPaths.panel(reference))).text, /Basil Thornbush/);
    assert.doesNotMatch((await member.get(panelPaths.panel(reference))).text, /Papers open to them|Undertaking/);
    const asMember = await personWork(service())('panel-police', (work) => panelOf(work, reviewId));
    const asOther = await personWork(service())('northmere-co-ordinator', (work) => panelOf(work, reviewId));
    assert.deepEqual([asMember.length, asOther.length], [1, 0]);
  });
});
