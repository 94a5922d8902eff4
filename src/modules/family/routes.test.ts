import assert from 'node:assert/strict';
import { before, beforeEach, describe, it } from 'node:test';
import { png } from '../../../test/corpus/plain-files.js';
import { agree, prepare, putToChairs, signedBy, versionOn } from '../../../test/support/decision-road.js';
import { accused, add, familyReview, on, sister, zq } from '../../../test/support/family-road.js';
import { personWork } from '../../../test/support/person-work.js';
import { type Browser, theService } from '../../../test/support/service.js';
import { sql } from '../../platform/database/sql.js';
import { acceptUndertaking } from '../documents/index.js';
import { familyCommentsOn } from './index.js';

const NOW = '2026-02-10T09:00:00Z';

describe('work with the family', () => {
  const service = theService(NOW);
  let made: Awaited<ReturnType<typeof familyReview>>;
  let [base, contact] = ['', ''];
  let [coordinator, chair, worker, other]: Browser[] = [];
  const who = {
    coordinator: () => must(coordinator),
    chair: () => must(chair),
    worker: () => must(worker),
    other: () => must(other),
  };

  before(async () => {
    coordinator = await service().as('co-ordinator');
    chair = await service().as('independent-chair');
    worker = await service().as('panel-da');
    other = await service().as('panel-police');
  });
  beforeEach(async () => {
    service().at(NOW);
    made = await familyReview(service());
    base = made.base;
    contact = await add(who.coordinator(), `${base}/new`, sister(made.workerId));
  });

  const facts = (name?: string) =>
    personWork(service())('co-ordinator', async (work) =>
      ((await work.catalogue.factsOf(work, [made.review.id])).get(made.review.id) ?? []).filter(
        (one) => name === undefined || one.name === name,
      ),
    );
  const happened = async (name: string) => (await facts(name)).map((one) => one.on);
  const queued = async (): Promise<number> => {
    const { rows } = await service().database.asOwner((tx) =>
      tx.execute<{ n: number }>(sql`select count(*)::int as n from message`),
    );
    return rows[0]?.n ?? 0;
  };
  const exchange = (day = '2026-02-10', more: Record<string, string> = {}) => ({
    ...on('happenedOn', day),
    channel: 'phone',
    spoke: 'Marigold Teasel',
    reached: 'yes',
    said: zq.said,
    ...more,
  });
  const save = async (browser: Browser, path: string, form: Record<string, string>) =>
    browser.post(path, { ...form, _version: await versionOn(browser, path) });

  describe('who is let in', () => {
    it('the co-ordinator, the chair and the one contact person; nobody else learns that there is anybody', async () => {
      for (const browser of [who.coordinator(), who.chair(), who.worker()]) {
        assert.equal((await browser.get(contact)).status, 200);
        assert.match((await browser.get(base)).text, /Zqsister/);
      }
      for (const key of ['csp-chair', 'panel-police', 'board-member', 'administrator', 'northmere-co-ordinator']) {
        const browser = await service().as(key);
        for (const path of [base, contact, `${contact}/edit`, `${base}/plan`, `${base}/alleged`]) {
          assert.equal((await browser.get(path)).status, 404, `${key} at ${path}`);
        }
      }
    });

    it('a contact person is led to their contacts, and whoever is in touch with nobody learns nothing', async () => {
      assert.equal((await who.worker().get(`${base}/mine`)).location, base);
      const nobody = await who.other().get(`${base}/mine`);
      assert.match(nobody.text, /You are in touch with nobody/);
      assert.ok(nobody.find(`a[href="${base}/mine"]`) !== null);
      const path = `${base}/alleged/new`;
      await add(who.coordinator(), path, accused(made.otherId));
      assert.equal((await who.other().get(`${base}/mine`)).location, `${base}/alleged`);
      assert.equal((await (await service().as('csp-chair')).get(`${base}/mine`)).status, 404);
    });

    it('a contact person sees whom they are in touch with, and nobody else of the family', async () => {
      const friend = await add(who.coordinator(), `${base}/new`, {
        ...sister(made.chairId),
        name: 'Zqfriend',
        kind: 'friend',
      });
      assert.equal((await who.worker().get(friend)).status, 404);
      assert.doesNotMatch((await who.worker().get(base)).text, /Zqfriend/);
    });

    it('a contact person who leaves the review sees nothing any more, and the record says that nobody is in touch', async () => {
      await service().database.asOwner((tx) =>
        tx.execute(
          sql`update membership set ends_on = '2026-02-10' where person_id = ${made.workerId} and review_id = ${made.review.id}`,
        ),
      );
      assert.equal((await who.worker().get(contact)).status, 404);
      assert.match((await who.coordinator().get(contact)).text, /has left the review/);
    });

    it('keeps the two sides apart: on lists, on pages, and by who is in touch', async () => {
      const path = `${base}/alleged/new`;
      const refused = await who.coordinator().post(path, accused(made.workerId));
      assert.equal(refused.status, 422);
      assert.match(refused.errorSummary.join(), /in touch with the other side/);
      assert.equal(refused.field('name'), 'Zqaccused Fictitious');
      const theirs = await add(who.coordinator(), path, accused(made.otherId));
      assert.doesNotMatch((await who.coordinator().get(base)).html, /Zqaccused/);
      assert.doesNotMatch((await who.coordinator().get(contact)).html, /Zqaccused/);
      for (const page of [`${base}/alleged`, theirs])
        assert.doesNotMatch((await who.coordinator().get(page)).html, /Zqsister/);
      assert.equal((await who.other().get(theirs)).status, 200);
      assert.equal((await who.other().get(base)).status, 404);
      assert.equal((await who.worker().get(`${base}/alleged`)).status, 404);
      assert.equal((await save(who.coordinator(), `${contact}/edit`, sister(made.otherId))).status, 422);
    });
  });

  describe('address and telephone', () => {
    const open = (browser: Browser, why = 'to-telephone') => browser.post(`${contact}/details`, { why }, contact);

    it('are opened by a step that is kept with its reason, and stand nowhere else', async () => {
      assert.equal((await who.coordinator().get(`${contact}/details`)).location, contact);
      const opened = await open(who.coordinator());
      assert.equal(opened.status, 200);
      const version = opened.find('input[name="_version"]')?.getAttribute('value') ?? '';
      const saved = await who
        .coordinator()
        .post(
          `${contact}/details/correction`,
          { address: zq.address, telephone: zq.telephone, _version: version },
          contact,
        );
      assert.equal(saved.location, contact);
      assert.match((await open(who.worker())).html, /Zqaddress/);
      for (const path of [
        base,
        contact,
        `${contact}/edit`,
        `${contact}/safety`,
        `${contact}/letters/new`,
        `/reviews/${made.review.reference}/timeline`,
      ]) {
        const page = await who.coordinator().get(path);
        assert.doesNotMatch(page.html, /Zqaddress|999777/, path);
      }
      const timeline = await who.coordinator().get(`/reviews/${made.review.reference}/timeline`);
      assert.match(timeline.text, /Address and telephone of a contact opened: to telephone or message them myself/);
      const { rows } = await service().database.asOwner((tx) =>
        tx.execute<{ entry: string }>(sql`select to_jsonb(e)::text as entry from audit_entry e`),
      );
      assert.ok(!rows.some(({ entry }) => /Zq|999777/.test(entry)), 'nothing of it is in the chain');
    });

    it('are not shown without a reason, to others, or over a change of somebody else', async () => {
      const without = await open(who.coordinator(), '');
      assert.deepEqual([without.status, without.errorSummary], [422, ['Select why you need them']]);
      assert.equal((await who.other().post(`${contact}/details`, { why: 'to-visit' }, '/sign-out')).status, 404);
      const correction = `${contact}/details/correction`;
      await who.coordinator().post(correction, { address: zq.address, _version: '0' }, contact);
      assert.equal((await who.worker().post(correction, { address: 'Elsewhere', _version: '0' }, contact)).status, 409);
      const tooLong = await who.coordinator().post(correction, { address: 'x'.repeat(501), _version: '1' }, contact);
      assert.equal(tooLong.status, 422);
    });
  });

  describe('a safe-contact warning', () => {
    const warn = (browser: Browser, warning: string, more: Record<string, string> = {}) =>
      save(browser, `${contact}/safety`, { warning, ...more });

    it('stands before every page of the person until it is pressed through, and again when it has changed', async () => {
      assert.equal((await warn(who.coordinator(), zq.warning)).location, contact);
      assert.equal((await who.coordinator().get(contact)).status, 200, 'whoever wrote it has read it');
      for (const path of [
        contact,
        `${contact}/edit`,
        `${contact}/records/new`,
        `${contact}/letters/new`,
        `${contact}/safety`,
      ]) {
        assert.match((await who.worker().get(path)).location ?? '', /\/warning\?back=/, path);
      }
      assert.match(
        (await who.worker().post(`${contact}/details`, { why: 'to-visit' }, '/sign-out')).location ?? '',
        /\/warning$/,
      );
      const shown = await who.worker().follow(await who.worker().get(`${contact}/edit`));
      assert.match(shown.text, /Zqwarning/);
      assert.doesNotMatch(shown.html, /Zqsister/, 'not even who it is');
      const on = await who.worker().post(`${contact}/warning`, { back: `${contact}/edit` });
      assert.equal(on.location, `${contact}/edit`);
      assert.equal((await who.worker().get(contact)).status, 200);
      await warn(who.coordinator(), `${zq.warning} and her telephone`);
      assert.match((await who.worker().get(contact)).location ?? '', /\/warning/);
      assert.match((await who.chair().get(contact)).location ?? '', /\/warning/);
    });

    it('lets nothing be kept by whoever has not read it, and gives back what they typed', async () => {
      await warn(who.coordinator(), zq.warning);
      const posts: Record<string, Record<string, string>> = {
        'records/new': exchange(),
        'leaflets/new': { leaflet: 'family', language: 'English', ...on('givenOn', '2026-02-10') },
        advocacy: { choice: 'accepted', ...on('toldOn', '2026-02-10') },
        'comments/new': { about: 'draft', ...on('askedOn', '2026-02-10') },
        'readings/new': {
          ...on('plannedOn', '2026-03-10'),
          place: 'Library',
          company: 'The chair',
          timeGiven: 'A day',
          support: 'Her advocate',
        },
        tribute: { words: 'Zqtribute', mayPrint: 'yes', ...on('givenOn', '2026-02-10') },
        'letters/new': { kind: 'first' },
        edit: { ...sister(made.workerId), _version: '1' },
        safety: { warning: 'Nothing to fear', _version: '2' },
        'details/correction': { address: zq.address, _version: '0' },
      };
      for (const [path, form] of Object.entries(posts)) {
        assert.equal((await who.worker().post(`${contact}/${path}`, form, '/sign-out')).status, 409, path);
      }
      const kept = await who.worker().post(`${contact}/records/new`, exchange(), '/sign-out');
      assert.match(kept.text, /she laughed at everything/);
      const page = await who.coordinator().get(contact);
      assert.match(page.text, /Nothing has been recorded yet/);
      assert.doesNotMatch(page.text, /Zqtribute|Library|Nothing to fear/);
    });

    it('stands on every form that leads to being in touch, with the name of who it is about', async () => {
      await warn(who.coordinator(), zq.warning);
      for (const path of ['records/new', 'letters/new', 'readings/new', 'leaflets/new', 'advocacy', 'edit']) {
        const form = await who.coordinator().get(`${contact}/${path}`);
        assert.match(form.text, /Zqwarning/, path);
        assert.match(form.text, /Zqsister/, path);
        assert.doesNotMatch(form.find('title')?.textContent ?? '', /Zqsister/, 'a title is kept by the browser');
      }
    });

    it('leads back to this record alone', async () => {
      await warn(who.coordinator(), zq.warning);
      const on = await who
        .worker()
        .post(`${contact}/warning`, { back: 'https://elsewhere.example/' }, `${contact}/warning`);
      assert.equal(on.location, contact);
    });

    it('made between writing and sending a letter keeps the letter back, in words', async () => {
      const letter =
        (await who.worker().post(`${contact}/letters/new`, { kind: 'first', words: 'Zqwords' })).location ?? '';
      assert.equal((await who.worker().get(`${letter}/letter.docx`)).status, 200);
      await warn(who.coordinator(), zq.warning);
      const sent = { ...on('sentOn', '2026-02-10'), sentHow: 'By hand' };
      const unread = await who.worker().post(letter, sent, '/sign-out');
      assert.equal(unread.status, 409);
      assert.match(unread.text, /you have not read it yet/);
      assert.doesNotMatch(unread.text, /somebody else saved|changed this first/i);
      assert.match(unread.text, /By hand/, 'what was typed is given back');
      await who.worker().post(`${contact}/warning`);
      const refused = await who.worker().post(letter, sent);
      assert.equal(refused.status, 422);
      assert.match(refused.errorSummary.join(), /warning was changed after this letter was written/);
      assert.equal(refused.field('sentHow'), 'By hand');
      assert.match(refused.text, /Zqwarning/, 'the warning stands above what is about to go');
      assert.deepEqual(await happened('family-told'), []);
      assert.match((await who.worker().get(letter)).text, /warning was changed/);
      assert.equal((await who.worker().get(`${letter}/letter.docx`)).location, letter, 'nor is it handed out');
      const anew = (await who.worker().post(`${contact}/letters/new`, { kind: 'first' })).location ?? '';
      assert.equal((await who.worker().post(anew, sent)).location, contact);
      assert.deepEqual(await happened('family-told'), ['2026-02-10']);
      assert.match((await who.worker().post(anew, sent)).errorSummary.join(), /sent already/);
    });

    it('do-not-contact needs a reason, and stops letters, readings and further contacts', async () => {
      assert.match((await warn(who.chair(), '', { stop: 'yes' })).errorSummary.join(), /Enter why/);
      await warn(who.chair(), '', { stop: 'yes', doNotContact: 'She asked us to stop' });
      assert.match((await who.worker().get(contact)).text, /She asked us to stop/);
      const reach = await who.worker().post(`${contact}/details`, { why: 'to-telephone' }, contact);
      assert.deepEqual([reach.status, reach.errorSummary], [422, ['Select why you need them']]);
      assert.equal(reach.find('input[value="to-visit"]'), null);
      assert.equal((await who.worker().post(`${contact}/details`, { why: 'to-correct' }, contact)).status, 200);
      assert.equal((await who.worker().post(`${contact}/letters/new`, { kind: 'update' })).status, 422);
      const planned = await who
        .worker()
        .post(`${contact}/records/new`, exchange('2026-02-10', on('nextOn', '2026-03-01')));
      assert.match(planned.errorSummary.join(), /not to be contacted/);
      assert.equal(planned.field('said'), zq.said);
      assert.equal(
        (await who.worker().post(`${contact}/records/new`, exchange())).location,
        contact,
        'what happened can still be kept',
      );
    });

    it('two people at once: the second is told, and nothing is lost', async () => {
      const version = await versionOn(who.coordinator(), `${contact}/safety`);
      await who.coordinator().post(`${contact}/safety`, { warning: zq.warning, _version: version });
      const late = await who.chair().post(`${contact}/safety`, { warning: 'Zqother', _version: version }, '/sign-out');
      assert.equal(late.status, 409);
      assert.match(late.html, /Zqother/);
    });
  });

  it('when somebody of the family dies, everything planned stops and what they said stays', async () => {
    await who.worker().post(`${contact}/records/new`, exchange('2026-02-01', on('nextOn', '2026-02-20')));
    assert.equal((await facts('family-contact-due')).length, 1);
    assert.match((await who.worker().get('/my-day')).text, /20 February 2026/);
    await save(who.worker(), `${contact}/safety`, on('diedOn', '2026-02-09'));
    const page = await who.worker().get(contact);
    assert.match(page.text, /died on 9 February 2026\. Everything that was planned with them has stopped/);
    assert.match(page.text, /Zqsaid/);
    assert.doesNotMatch(page.text, /overdue|late\b|Expects to hear/i);
    assert.equal((await facts('family-contact-due')).length, 0);
    assert.doesNotMatch((await who.worker().get('/my-day')).text, /as you agreed/);
    const reading = {
      ...on('plannedOn', '2026-03-01'),
      place: 'Library',
      company: 'Nobody',
      timeGiven: 'A day',
      support: 'Advocate',
    };
    assert.match(
      (await who.worker().post(`${contact}/readings/new`, reading)).errorSummary.join(),
      /Nobody approaches them/,
    );
    await save(who.worker(), `${contact}/safety`, { warning: '' });
    assert.equal((await facts('family-contact-due')).length, 1, 'a mistake can be put right');
  });

  describe('what was said', () => {
    it('the chair keeps a note back from everybody else, the co-ordinator included', async () => {
      await who.chair().post(`${contact}/records/new`, exchange('2026-02-09', { chairOnly: 'yes', said: 'Zqsecret' }));
      assert.match((await who.chair().get(contact)).text, /Zqsecret/);
      for (const browser of [who.coordinator(), who.worker()]) {
        const page = await browser.get(contact);
        assert.doesNotMatch(page.html, /Zqsecret/);
        assert.match(page.text, /Only the chair reads what was said/);
      }
      await who.worker().post(`${contact}/records/new`, exchange('2026-02-10', { chairOnly: 'yes', said: 'Zqopen' }));
      assert.match((await who.coordinator().get(contact)).text, /Zqopen/, 'nobody but the chair keeps things back');
    });

    it('is kept in order, counts towards the duties, and can be withdrawn', async () => {
      await who
        .worker()
        .post(`${contact}/records/new`, exchange('2026-02-03', { toldOfReview: 'yes', ...on('nextOn', '2026-02-10') }));
      assert.deepEqual(await happened('family-told'), ['2026-02-03']);
      assert.deepEqual(await happened('family-first-contact'), ['2026-02-03']);
      assert.deepEqual(await happened('family-updated'), []);
      service().at('2026-02-10T09:00:01Z');
      await who
        .worker()
        .post(`${contact}/records/new`, exchange('2026-02-10', { updated: 'yes', delayExplained: 'yes' }));
      assert.deepEqual(await happened('family-updated'), ['2026-02-10']);
      const link = (await who.worker().get(contact)).find('a[href$="/withdrawal"]')?.getAttribute('href') ?? '';
      assert.equal((await who.worker().post(link, { reason: '' })).status, 422);
      assert.equal((await who.worker().post(link, { reason: 'Recorded for the wrong person' })).location, contact);
      assert.deepEqual(await happened('family-updated'), []);
      assert.equal((await who.worker().get(link)).status, 404);
    });

    it('refuses what cannot be, and keeps what was typed', async () => {
      const path = `${contact}/records/new`;
      const bad = await who
        .worker()
        .post(path, { ...exchange('2026-02-31'), channel: 'pigeon', said: 'x'.repeat(10_001) });
      assert.equal(bad.status, 422);
      assert.deepEqual(bad.errorSummary.length, 3);
      const odd = '<script>alert(1)</script> \u202Eright to left';
      await who.worker().post(path, exchange('2026-02-10', { said: odd }));
      const page = await who.worker().get(contact);
      assert.doesNotMatch(page.html, /<script>alert/);
      assert.match((await who.worker().post(path, exchange('2026-02-11'))).errorSummary.join(), /today or in the past/);
    });
  });

  it('telling them here is telling them on the page of the decision, once there is one', async () => {
    await signedBy(service(), 'one');
    const decision = base.replace(/family$/, 'decision');
    await prepare(who.coordinator(), decision);
    await putToChairs(who.coordinator(), decision);
    await save(await service().as('csp-chair'), `${decision}/signature`, agree);
    const step = async () => {
      const item = (await who.coordinator().get(decision))
        .findAll('.dhr-steps__step')
        .find(({ text }) => /family was told/.test(text));
      return /Done/.test(item?.text ?? '');
    };
    assert.equal(await step(), false);
    await who.worker().post(`${contact}/records/new`, exchange('2026-02-10', { toldOfReview: 'yes' }));
    assert.equal(await step(), true);
    assert.match((await who.coordinator().get(base)).text, /Told of the review 10 February 2026/);
  });

  it('leaflets and advocacy together meet the duty of telling the family about advocacy', async () => {
    const advocacy = { ...on('toldOn', '2026-02-09'), choice: 'accepted', service: 'Zqservice' };
    assert.equal((await who.worker().post(`${contact}/advocacy`, advocacy)).location, contact);
    assert.deepEqual(await happened('family-told-of-advocacy'), []);
    const leaflet = { leaflet: 'family', language: 'Punjabi', ...on('givenOn', '2026-02-10') };
    assert.equal((await who.worker().post(`${contact}/leaflets/new`, leaflet)).location, contact);
    assert.deepEqual(await happened('family-told-of-advocacy'), ['2026-02-10']);
    assert.match((await who.worker().get(contact)).text, /Home Office leaflet for families, in Punjabi/);
    assert.equal((await who.worker().post(`${contact}/leaflets/new`, {})).status, 422);

    const withdrawals = async () =>
      (await who.worker().get(contact))
        .findAll('a[href$="/withdrawal"]')
        .map((link) => link.getAttribute('href') ?? '')
        .filter((href) => href !== '');
    const letter = await who.worker().post(`${contact}/letters/new`, { kind: 'first', words: 'Zqwrong' });
    assert.equal(letter.status, 303);
    const before = await withdrawals();
    for (const path of before) {
      assert.deepEqual((await who.worker().post(path, { reason: '' })).errorSummary, [
        'Enter why the record is withdrawn',
      ]);
      assert.equal((await who.worker().post(path, { reason: 'Kept with the wrong person' })).location, contact);
      assert.equal((await who.worker().post(path, { reason: 'Again' })).status, 404);
    }
    assert.ok(before.length >= 3, 'a leaflet, a word about advocacy and a letter that has not gone');
    assert.deepEqual(await withdrawals(), []);
    assert.match((await who.worker().get(contact)).text, /Withdrawn: Kept with the wrong person/);
    assert.deepEqual(await happened('family-told-of-advocacy'), []);
    const sent = { ...on('sentOn', '2026-02-10'), sentHow: 'By hand' };
    const refused = await who.worker().post(letter.location ?? '', sent, contact);
    assert.match(refused.errorSummary.join(), /was withdrawn, and is not to go/);
  });

  it('comments on the terms of reference are handed on by relationship, to those who may read them', async () => {
    const comment = {
      about: 'terms-of-reference',
      ...on('askedOn', '2026-02-03'),
      ...on('saidOn', '2026-02-05'),
      said: zq.said,
    };
    assert.equal((await who.worker().post(`${contact}/comments/new`, comment)).location, contact);
    const asked = (key: string) =>
      personWork(service())(key, (work) => familyCommentsOn(work, made.review.id, 'terms-of-reference'));
    const [one] = await asked('co-ordinator');
    assert.deepEqual([one?.relationship, one?.said, one?.answer], ['Sister', zq.said, '']);
    assert.deepEqual(await asked('panel-police'), []);
    assert.deepEqual(await asked('csp-chair'), []);
    assert.equal((await asked('panel-da')).length, 1);
    const link =
      (await who.worker().get(contact)).find('a[href*="/comments/"]:not([href$="/new"])')?.getAttribute('href') ?? '';
    const bad = await save(who.worker(), link, {
      ...comment,
      ...on('answeredOn', '2026-02-01'),
      answer: 'We will ask.',
    });
    assert.match(bad.errorSummary.join(), /on or after/);
    await save(who.worker(), link, { ...comment, ...on('answeredOn', '2026-02-08'), answer: 'We will look at it.' });
    assert.equal((await asked('co-ordinator'))[0]?.answer, 'We will look at it.');
  });

  it('a reading counts once it was held and every comment on the draft has been answered', async () => {
    const reading = {
      ...on('plannedOn', '2026-02-09'),
      place: 'The library',
      company: 'The chair',
      timeGiven: 'A day',
      support: 'Her advocate',
    };
    await who.worker().post(`${contact}/readings/new`, { ...reading, ...on('plannedOn', '2026-05-09') });
    const schedule = await who.coordinator().get(`${base.replace(/\/family$/, '')}/disclosure`);
    assert.match(schedule.text, /Appointment for a contact to read the draft.{0,80}10 Feb 2026/);
    const held =
      (await who.worker().get(contact)).find('a[href*="/readings/"]:not([href$="/new"])')?.getAttribute('href') ?? '';
    await who.worker().post(`${contact}/comments/new`, {
      about: 'draft',
      ...on('askedOn', '2026-02-09'),
      ...on('saidOn', '2026-02-09'),
      said: 'Zq',
    });
    assert.equal((await who.worker().post(held, on('readOn', '2026-02-09'))).location, contact);
    assert.deepEqual(await happened('family-read-draft'), []);
    const link =
      (await who.worker().get(contact)).find('a[href*="/comments/"]:not([href$="/new"])')?.getAttribute('href') ?? '';
    const answered = {
      ...on('askedOn', '2026-02-09'),
      ...on('saidOn', '2026-02-09'),
      said: 'Zq',
      ...on('answeredOn', '2026-02-10'),
      answer: 'Changed.',
    };
    assert.equal((await save(who.worker(), link, answered)).location, contact);
    assert.deepEqual(await happened('family-read-draft'), ['2026-02-10']);
    assert.equal((await who.worker().post(held, on('readOn', '2026-02-09'), contact)).status, 409);
  });

  it('the plan is written anew each time, and two who write at once are told', async () => {
    const plan = {
      approach: 'Through the liaison officer',
      timing: 'After the plea hearing',
      through: 'The chair',
      outsideHelp: 'yes',
    };
    const path = `${base}/plan`;
    assert.match((await save(who.chair(), path, plan)).errorSummary.join(), /Enter which service/);
    const version = await versionOn(who.chair(), path);
    assert.equal(
      (await who.chair().post(path, { ...plan, outsideService: 'Zqservice', _version: version })).location,
      base,
    );
    assert.equal(
      (await who.coordinator().post(path, { ...plan, outsideService: 'Zqother', _version: version })).status,
      409,
    );
    assert.deepEqual(await happened('family-plan-made'), ['2026-02-10']);
  });

  it('names are chosen with the family, all or none, and a real name is refused', async () => {
    const path = `${base}/pseudonyms`;
    const page = await who.chair().get(path);
    const names = page.findAll('input[name^="pseudonym-"]').map((one) => one.getAttribute('name') ?? '');
    const [first = '', second = '', third = ''] = names;
    const contactId = contact.split('/').at(-1) ?? '';
    const agreed = { contactId, ...on('agreedOn', '2026-02-10'), [third]: String(page.field(third)) };
    const refused = await who.chair().post(path, { ...agreed, [first]: 'Willow', [second]: 'Zqperpetrator' });
    assert.equal(refused.status, 422);
    assert.match(refused.errorSummary.join(), /shares a word with a real name/);
    assert.notEqual((await who.chair().get(path)).field(first), 'Willow', 'none was changed');
    assert.equal((await who.chair().post(path, { ...agreed, [first]: 'Willow', [second]: 'Mr C' })).location, base);
    assert.equal((await who.chair().get(path)).field(first), 'Willow');
    assert.deepEqual(await happened('pseudonyms-agreed'), ['2026-02-10']);
    assert.equal((await who.worker().get(path)).status, 404);
  });

  it('a tribute is kept as it was given, and can be taken back', async () => {
    const path = `${contact}/tribute`;
    const words = 'She sang\n\n  while she cooked.';
    assert.equal(
      (await save(who.worker(), path, { words, ...on('givenOn', '2026-02-10'), mayPrint: 'yes' })).location,
      contact,
    );
    assert.match(String((await who.worker().get(path)).field('words')), /She sang\n\n {2}while she cooked\./);
    await save(who.worker(), path, { words: '', ...on('givenOn', '2026-02-10'), mayPrint: 'no' });
    assert.doesNotMatch((await who.worker().get(contact)).text, /She sang/);
  });

  it('consent to a photograph makes it owed that it is shown, until it is taken back', async () => {
    const path = `${base}/photograph`;
    const consent = {
      contactId: contact.split('/').at(-1) ?? '',
      ...on('agreedOn', '2026-02-10'),
      agreedHow: 'Signed form',
      viewingRule: 'every-meeting',
    };
    assert.equal((await who.chair().post(path, {})).status, 422);
    assert.equal((await who.chair().post(path, consent)).location, path);
    assert.deepEqual(await happened('photograph-agreed'), ['2026-02-10']);
    assert.equal((await who.coordinator().post(path, consent)).status, 409);
    assert.equal(
      (
        await who
          .chair()
          .post(`${path}/withdrawal`, { ...on('withdrawnOn', '2026-02-10'), withdrawnWords: 'No reason given' })
      ).location,
      base,
    );
    assert.deepEqual(await happened('photograph-agreed'), []);
    assert.equal((await who.chair().get(`${path}/withdrawal`)).location, path);
  });

  it('a photograph is shown to the panel behind a press, once they are bound; each look is kept; and never after the consent ended', async () => {
    const [path, area] = [`${base}/photograph`, `/reviews/${made.review.reference}/photograph`];
    const contactId = contact.split('/').at(-1) ?? '';
    const file = (bytes: Uint8Array) =>
      who.chair().postFile(`${path}/file`, { field: 'photograph', name: 'her.png', bytes });
    assert.match((await who.other().get(area)).text, /There is no photograph to show/);
    assert.equal((await file(png(4, 4))).status, 404, 'not without consent');
    await who.chair().post(path, {
      contactId,
      ...on('agreedOn', '2026-02-10'),
      agreedHow: 'Signed',
      viewingRule: 'first-meeting',
      conditions: 'Zqcondition',
    });
    const refused = await file(Buffer.from('not a picture'));
    assert.equal(refused.status, 422);
    assert.equal(refused.errorSummary.length, 1);
    assert.equal((await file(png(4, 4))).location, path);
    assert.match((await who.other().get(area)).text, /once you have accepted the confidentiality undertaking/);
    await personWork(service())('panel-police', (work) => acceptUndertaking(work, made.review));
    const closed = await who.other().get(area);
    assert.match(closed.text, /Zqcondition/);
    assert.equal(closed.find('img'), null);
    const src = (await who.other().post(area)).find('img')?.getAttribute('src') ?? '';
    const picture = await who.other().get(src);
    assert.deepEqual([picture.status, picture.headers['content-type']], [200, 'image/png']);
    const { rows } = await service().database.asOwner((tx) =>
      tx.execute<{ n: number }>(
        sql`select count(*)::int as n from audit_entry where review_id = ${made.review.id} and action = 'family-photograph.seen'`,
      ),
    );
    assert.equal(rows[0]?.n, 1);
    for (const key of ['csp-chair', 'board-member', 'northmere-co-ordinator']) {
      assert.equal((await (await service().as(key)).get(src)).status, 404, key);
    }
    await who
      .chair()
      .post(`${path}/withdrawal`, { ...on('withdrawnOn', '2026-02-10'), withdrawnWords: 'Changed her mind' });
    for (const browser of [who.other(), who.chair()]) {
      assert.equal((await browser.get(src)).status, 404);
      assert.equal((await browser.post(area)).find('img'), null);
    }
  });

  describe('inviting the alleged perpetrator', () => {
    it('is for the chair, who is shown what stands against it and says why all the same', async () => {
      const theirs = await add(who.coordinator(), `${base}/alleged/new`, {
        ...accused(made.otherId),
        warning: 'Zqrisk',
      });
      const path = `${theirs}/invitation`;
      assert.equal((await who.coordinator().get(path)).status, 404);
      await who.chair().post(`${theirs}/warning`);
      assert.match((await who.chair().get(path)).text, /safe-contact warning stands/);
      const invite = { decided: 'invited', ...on('decidedOn', '2026-02-10'), how: 'Letter through the prison' };
      const refused = await who.chair().post(path, invite);
      assert.match(refused.errorSummary.join(), /Enter why they are invited although/);
      assert.equal(refused.field('how'), 'Letter through the prison');
      assert.equal((await who.chair().post(path, { ...invite, reason: 'The governor agreed' })).location, theirs);
      assert.deepEqual(await happened('perpetrator-invited'), ['2026-02-10']);
      const reply = (await who.chair().get(theirs)).find('a[href$="/reply"]')?.getAttribute('href') ?? '';
      await who.other().post(`${theirs}/warning`);
      assert.equal((await who.other().post(reply, { ...on('repliedOn', '2026-02-10'), reply: 'No' })).location, theirs);
      assert.equal((await who.chair().get(`${contact}/invitation`)).status, 404, 'nobody of the family is invited so');
    });
  });

  it('never queues a message, whatever is done', async () => {
    const before = await queued();
    await who.worker().post(`${contact}/records/new`, exchange('2026-02-10', on('nextOn', '2026-02-20')));
    const letter = (await who.worker().post(`${contact}/letters/new`, { kind: 'update' })).location ?? '';
    await who.worker().post(letter, { ...on('sentOn', '2026-02-10'), sentHow: 'By post' });
    await who.worker().post(`${contact}/advocacy`, { ...on('toldOn', '2026-02-09'), choice: 'thinking' });
    await who
      .worker()
      .post(`${contact}/leaflets/new`, { leaflet: 'family', language: 'English', ...on('givenOn', '2026-02-10') });
    await save(who.coordinator(), `${contact}/safety`, { warning: zq.warning });
    await who.coordinator().post(`${contact}/details/correction`, { email: 'zq@own.example', _version: '0' }, contact);
    assert.equal(await queued(), before);
  });
});

function must(browser: Browser | undefined): Browser {
  if (browser === undefined) throw new Error('signed in before every test');
  return browser;
}
