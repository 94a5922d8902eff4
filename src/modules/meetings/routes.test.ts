import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import ICAL from 'ical.js';
import mammoth from 'mammoth';
import { add as addContact, sister } from '../../../test/support/family-road.js';
import { type Browser, type TestService, theService } from '../../../test/support/service.js';
import { castId, staffedReview } from '../../../test/support/staffed-review.js';
import { sql } from '../../platform/database/sql.js';
import { messages } from '../messages/index.js';
import { meetingPaths } from './paths.js';

const NOW = '2026-02-10T09:00:00Z';

const onDay = (name: string, [day, month, year]: readonly [string, string, string]) => ({
  [`${name}-day`]: day,
  [`${name}-month`]: month,
  [`${name}-year`]: year,
});

const form = {
  kind: 'first',
  title: '',
  ...onDay('on', ['3', '3', '2026']),
  starts: '10:00',
  ends: '12.30',
  place: 'Civic Offices, room 2',
  onlineLink: '',
};

async function arranged(service: TestService, changes: Record<string, string> = {}) {
  const review = await staffedReview(service);
  const browser = await service.as('minute-taker');
  const answer = await browser.post(meetingPaths.new(review.reference), { ...form, ...changes });
  assert.equal(answer.status, 303, answer.text);
  const id = answer.location?.split('/').at(-1) ?? '';
  return { review, reference: review.reference, browser, id };
}

const version = async (browser: Browser, path: string) => String((await browser.get(path)).field('_version'));

const items = async (service: TestService, meetingId: string) =>
  service.database.asOwner(
    async (tx) =>
      (
        await tx.execute<{ id: string; kind: string; title: string }>(
          sql`select id, kind, title from agenda_item where meeting_id = ${meetingId} and removed_at is null order by position`,
        )
      ).rows,
  );

const stateOf = async (service: TestService, reviewId: string, dutyId: string) =>
  service.database.asOwner(
    async (tx) =>
      (
        await tx.execute<{ state: string }>(
          sql`select state from duty_state where review_id = ${reviewId} and duty_id = ${dutyId}`,
        )
      ).rows[0]?.state,
  );

/** Arranged, drawn up, sent. */
async function sent(service: TestService) {
  service.at(NOW);
  const opened = await arranged(service);
  const { reference, id, browser } = opened;
  assert.equal((await browser.post(meetingPaths.drawUp(reference, id))).status, 303);
  const answer = await browser.post(meetingPaths.send(reference, id), {}, meetingPaths.agenda(reference, id));
  assert.equal(answer.status, 303, answer.errorSummary.join());
  return opened;
}

/** Held, with everybody there. */
async function held(service: TestService) {
  const opened = await sent(service);
  const { reference, id, browser } = opened;
  service.at('2026-03-03T10:30:00Z');
  const fresh = await service.as('minute-taker');
  const page = await fresh.get(meetingPaths.attendance(reference, id));
  const seats = [...new Set(page.findAll('input[name^="state-"]').map((one) => one.getAttribute('name') ?? ''))];
  assert.ok(seats.length >= 4);
  const answer = await fresh.post(
    meetingPaths.attendance(reference, id),
    Object.fromEntries(seats.map((name) => [name, 'present'])),
  );
  assert.equal(answer.status, 303, answer.errorSummary.join());
  return { ...opened, browser: fresh, before: browser, seats };
}

/** Every item written, the minutes sent. */
async function shared(service: TestService) {
  const opened = await held(service);
  const { reference, id, browser } = opened;
  for (const item of await items(service, id)) {
    const path = meetingPaths.minute(reference, id, item.id);
    const answer = await browser.post(path, {
      _version: '0',
      text: `About ${item.title}`,
      decision: '',
      ...(item.kind === 'scope' ? { answer: 'breadth-enough' } : {}),
    });
    assert.equal(answer.status, 303, answer.text);
  }
  assert.equal(
    (await browser.post(meetingPaths.share(reference, id), {}, meetingPaths.minutes(reference, id))).status,
    303,
  );
  return opened;
}

const approval = { approvedAt: 'in-writing', ...onDay('approvedOn', ['3', '3', '2026']) };

describe('arranging and moving a meeting', () => {
  const service = theService(NOW);

  it('refuses what cannot be, in words, and keeps what was typed', async () => {
    const { reference } = await staffedReview(service());
    const browser = await service().as('co-ordinator');
    const refused = async (changes: Record<string, string>) => {
      const page = await browser.post(meetingPaths.new(reference), { ...form, ...changes });
      assert.equal(page.status, 422);
      assert.equal(page.field('place'), changes.place ?? form.place);
      return page.errorSummary;
    };
    assert.deepEqual(await refused({ ...onDay('on', ['29', '3', '2026']), starts: '01:30', ends: '03:00' }), [
      'There is no 01:30 on 29 March 2026: the clocks go forward that night. Enter another time',
    ]);
    assert.deepEqual(await refused({ ends: '9:00' }), ['The end must be later than the start']);
    assert.deepEqual(await refused({ place: '' }), ['Enter the place, or the link for a meeting online']);
    assert.match((await refused({ onlineLink: 'javascript:alert(1)' }))[0] ?? '', /https/);
    assert.match((await refused({ ...onDay('on', ['31', '2', '2026']) }))[0] ?? '', /real date/);
    assert.match((await refused({ place: 'x'.repeat(10_000) }))[0] ?? '', /300 characters/);
    assert.match((await refused({ kind: 'other' }))[0] ?? '', /called/);
    const odd = await browser.post(meetingPaths.new(reference), {
      ...form,
      place: '<script>alert(1)</script> \u202Eroom',
    });
    assert.doesNotMatch((await browser.follow(odd)).html, /<script>alert/);
  });

  it('asks each person once, with a calendar file that holds no name, and moves it across a change of the clocks', async () => {
    service().at(NOW);
    const { reference, id, browser } = await arranged(service());
    assert.equal(
      (await browser.post(meetingPaths.invite(reference, id), {}, meetingPaths.one(reference, id))).status,
      303,
    );
    assert.equal(
      (await browser.post(meetingPaths.invite(reference, id), {}, meetingPaths.one(reference, id))).status,
      303,
    );
    const mails = await meetingMail(service(), id);
    assert.equal(mails.length, new Set(mails.map(({ to }) => to)).size);
    const [first] = mails;
    assert.match(first?.subject ?? '', new RegExp(`^${reference}: a meeting$`));
    const event = eventIn(first?.calendar);
    assert.equal(event.startDate.toJSDate().toISOString(), '2026-03-03T10:00:00.000Z');
    assert.equal(event.summary, `${reference}: first panel meeting`);
    assert.equal(event.location, form.place);
    for (const { calendar, body } of mails) assert.doesNotMatch(`${calendar}${body}`, /Stonecrop|Angelica|Moss/);

    const path = meetingPaths.move(reference, id);
    const moved = { ...form, ...onDay('on', ['7', '4', '2026']), reason: 'The trial starts' };
    const old = await version(browser, path);
    assert.equal((await browser.post(path, { ...moved, _version: old })).status, 303);
    const again = (await meetingMail(service(), id)).filter(({ subject }) => /changed/.test(subject));
    assert.equal(again.length, mails.length);
    const later = eventIn(again[0]?.calendar);
    assert.equal(later.startDate.toJSDate().toISOString(), '2026-04-07T09:00:00.000Z', 'still ten in London');
    assert.equal(later.uid, event.uid);
    assert.equal(later.sequence, 1);
    const lost = await browser.post(path, { ...moved, _version: old });
    assert.equal(lost.status, 409);

    const off = meetingPaths.cancel(reference, id);
    const done = await browser.post(off, { reason: 'Too early', _version: await version(browser, off) });
    assert.equal(done.status, 303);
    const gone = (await meetingMail(service(), id)).find(({ subject }) => /called off/.test(subject));
    assert.match(gone?.calendar ?? '', /METHOD:CANCEL/);
    assert.equal(eventIn(gone?.calendar).sequence, 2);
    assert.match((await browser.get(meetingPaths.one(reference, id))).text, /Too early/);
  });

  it('tells nobody to whom the review is closed: kept out, in the list without their role, or without their account', async () => {
    service().at(NOW);
    const { review, reference, id, browser } = await arranged(service());
    const [keptOut, ended, closed] = await Promise.all(
      ['panel-police', 'panel-da', 'report-author'].map((key) => castId(service(), key)),
    );
    const emails = await service().database.asOwner(async (tx) => {
      const of = sql`${review.id}, ${review.partnershipId}`;
      await tx.execute(
        sql`insert into exclusion (review_id, partnership_id, person_id, reason) values (${of}, ${keptOut}, 'A conflict')`,
      );
      await tx.execute(
        sql`update membership set ends_on = '2026-02-10' where review_id = ${review.id} and person_id = ${ended}`,
      );
      await tx.execute(sql`update person set disabled_at = now() where id = ${closed}`);
      const { rows } = await tx.execute<{ email: string }>(
        sql`insert into panel_member (id, review_id, partnership_id, person_id, name, post, organisation, email, kind, sector,
              joined_on, added_by, added_at)
            select gen_random_uuid(), ${of}, id, name, 'Manager', 'Example', email, 'core', 'voluntary', '2026-02-01', id, now()
            from person where id in (${keptOut}, ${ended}, ${closed}) returning email`,
      );
      await tx.execute(
        sql`insert into panel_member (id, review_id, partnership_id, name, post, organisation, email, kind, sector, joined_on, added_by, added_at)
            values (gen_random_uuid(), ${of}, 'On Paper', 'Employer', 'Example', 'on.paper@example.test', 'invited', 'voluntary', '2026-02-01',
              ${keptOut}, now())`,
      );
      return rows.map(({ email }) => email);
    });
    assert.equal(emails.length, 3);
    await browser.post(meetingPaths.invite(reference, id), {}, meetingPaths.one(reference, id));
    await browser.post(meetingPaths.drawUp(reference, id));
    await browser.post(meetingPaths.send(reference, id), {}, meetingPaths.agenda(reference, id));
    const told = (await service().database.asActor({ system: true }, (tx) => tx.select().from(messages))).filter(
      ({ reviewId }) => reviewId === review.id,
    );
    assert.ok(told.some(({ key }) => key.startsWith(`meeting-agenda-${id}`)));
    for (const { toAddress } of told) assert.ok(!emails.includes(toAddress), toAddress);
    const onPaper = told.filter(({ toAddress }) => toAddress === 'on.paper@example.test');
    assert.equal(onPaper.length, 2);
    for (const { body } of onPaper) assert.doesNotMatch(body, /https?:|sign in/, 'no page opens to them');
    const before = await browser.get(meetingPaths.one(reference, id));
    const seat = before.find('select[name="seat"] option:last-child')?.getAttribute('value') ?? '';
    const answer = (form: Record<string, string>, by = browser) =>
      by.post(meetingPaths.answer(reference, id), form, meetingPaths.one(reference, id));
    assert.deepEqual((await answer({ seat, said: 'substitute' })).errorSummary, ['Enter who comes in their place']);
    assert.deepEqual((await answer({ seat: keptOut ?? '', said: 'coming' })).errorSummary, ['Choose who answered']);
    assert.deepEqual((await answer({})).errorSummary, ['Choose who answered', 'Select what they said']);
    assert.equal((await answer({ seat, said: 'coming' })).status, 303);
    assert.match((await browser.get(meetingPaths.one(reference, id))).text, /On Paper, Employer, Example Coming/);
    const page = await browser.get(meetingPaths.one(reference, id));
    assert.equal(page.text.match(/Not asked: the review is closed to them/g)?.length, 3);
    assert.equal(page.find(`form[action="${meetingPaths.invite(reference, id)}"]`), null, 'nobody is left to ask');
    service().at('2026-03-03T10:30:00Z');
    const keeping = await service().as('minute-taker');
    const came = await keeping.get(meetingPaths.attendance(reference, id));
    assert.equal(came.field(`state-${seat}`), 'present', 'the answer that was taken down is where attendance begins');
    service().at(NOW);
    await service().database.asOwner((tx) =>
      tx.execute(sql`update person set disabled_at = null where id = ${closed}`),
    );
  });

  it('asks the member, not who stands in for them, and says that it is off to nobody who has left', async () => {
    service().at(NOW);
    const { review, reference, id, browser } = await arranged(service());
    const [member, standIn] = await Promise.all(['panel-da', 'panel-police'].map((key) => castId(service(), key)));
    const emails = await service().database.asOwner(async (tx) => {
      const of = sql`${review.id}, ${review.partnershipId}`;
      const seat = (personId: string | undefined, standsInFor: string | null) =>
        tx.execute<{ id: string; email: string }>(
          sql`insert into panel_member (id, review_id, partnership_id, person_id, name, post, organisation, email, kind, sector,
                joined_on, added_by, added_at, stands_in_for)
              select gen_random_uuid(), ${of}, id, name, 'Manager', 'Example', email, 'core', 'voluntary', '2026-02-01', id, now(),
                ${standsInFor}::uuid
              from person where id = ${personId} returning id, email`,
        );
      const [own] = (await seat(member, null)).rows;
      const [other] = (await seat(standIn, own?.id ?? null)).rows;
      return { member: own?.email ?? '', standIn: other?.email ?? '' };
    });
    const mailTo = async (address: string) =>
      (await service().database.asActor({ system: true }, (tx) => tx.select().from(messages))).filter(
        ({ reviewId, toAddress }) => reviewId === review.id && toAddress === address,
      ).length;
    await browser.post(meetingPaths.invite(reference, id), {}, meetingPaths.one(reference, id));
    assert.deepEqual([await mailTo(emails.member), await mailTo(emails.standIn)], [1, 0]);
    await service().database.asOwner(async (tx) => {
      await tx.execute(
        sql`update panel_member set left_on = '2026-02-10', left_reason = 'Moved' where review_id = ${review.id} and person_id = ${member}`,
      );
      await tx.execute(
        sql`update membership set ends_on = '2026-02-10' where review_id = ${review.id} and person_id = ${member}`,
      );
    });
    const off = meetingPaths.cancel(reference, id);
    await browser.post(off, { reason: 'Too early', _version: await version(browser, off) });
    assert.deepEqual([await mailTo(emails.member), await mailTo(emails.standIn)], [1, 0]);
    assert.match((await browser.get(meetingPaths.one(reference, id))).text, /Who was asked/);
  });

  it('takes an answer by one press, from whoever was asked alone, and calls it stale once the meeting moved', async () => {
    service().at(NOW);
    const { reference, id, browser } = await arranged(service());
    const member = await service().as('panel-da');
    const path = meetingPaths.reply(reference, id);
    assert.equal((await member.post(path, { reply: 'coming' }, meetingPaths.one(reference, id))).status, 404);
    await browser.post(meetingPaths.invite(reference, id), {}, meetingPaths.one(reference, id));
    assert.match((await member.get('/my-day')).text, /Say whether you are coming/);
    assert.equal((await member.post(path, { reply: 'coming' }, meetingPaths.one(reference, id))).status, 303);
    assert.doesNotMatch((await member.get('/my-day')).text, /Say whether you are coming/);
    const none = await member.post(path, { reply: 'substitute', substitute: '' }, meetingPaths.one(reference, id));
    assert.deepEqual(none.errorSummary, ['Enter who comes in your place']);
    const move = meetingPaths.move(reference, id);
    await browser.post(move, { ...form, ends: '13:00', reason: 'Longer', _version: await version(browser, move) });
    assert.match((await member.get(meetingPaths.one(reference, id))).text, /please answer again/);
    assert.match(
      (await browser.get(meetingPaths.one(reference, id))).text,
      /Coming, said before the meeting was changed/,
    );
  });

  it('does not ask whoever arranged it whether they are coming, until somebody moves it', async () => {
    service().at(NOW);
    const { reference, id, browser } = await arranged(service());
    const draft = await browser.get(meetingPaths.agenda(reference, id));
    assert.match(draft.text, /No agenda yet/);
    await browser.post(meetingPaths.drawUp(reference, id));
    const agenda = await browser.get(meetingPaths.agenda(reference, id));
    assert.match(agenda.text, /No paper goes with it/);
    assert.match(agenda.text, /Send the agenda without papers/);
    await browser.post(meetingPaths.invite(reference, id), {}, meetingPaths.one(reference, id));
    const page = await browser.get(meetingPaths.one(reference, id));
    assert.match(page.text, /You arranged this meeting, so you are expected/);
    assert.match(page.text, /Dill Penwarren.{0,60}Arranged the meeting/);
    assert.ok(!(await browser.get('/my-day')).html.includes(meetingPaths.one(reference, id)));
    const move = { ...form, ...onDay('on', ['4', '3', '2026']), reason: 'A day in court' };
    const path = meetingPaths.move(reference, id);
    const moved = await browser.post(path, { ...move, _version: await version(browser, path) });
    assert.equal(moved.status, 303, moved.errorSummary.join());
    assert.ok((await browser.get('/my-day')).html.includes(meetingPaths.one(reference, id)));
  });
});

describe('agenda and papers', () => {
  const service = theService(NOW);

  it('open to the panel when they are sent, papers after the undertaking, and stay as they are', async () => {
    service().at(NOW);
    const { reference, id, browser } = await arranged(service());
    await browser.post(meetingPaths.drawUp(reference, id));
    const agenda = meetingPaths.agenda(reference, id);
    const added = await browser.post(agenda, { title: 'Interpreters', note: '' });
    assert.equal(added.status, 303);
    assert.deepEqual(
      (await items(service(), id)).slice(-2).map(({ kind }) => kind),
      ['own', 'next'],
    );
    const own = (await items(service(), id)).at(-2)?.id ?? '';
    await browser.post(meetingPaths.moveItem(reference, id, own), { to: 'up' }, agenda);
    assert.equal((await items(service(), id)).at(-3)?.id, own);
    const paper = { field: 'file', name: 'summary.txt', bytes: Buffer.from('What is known.') };
    const up = await browser.postFile(meetingPaths.upload(reference, id), paper, {
      title: 'Housing timeline',
      marking: 'OFFICIAL-SENSITIVE',
    });
    assert.equal(up.status, 303, up.errorSummary.join());

    const member = await service().as('panel-da');
    const page = meetingPaths.one(reference, id);
    const before = await member.get(page);
    assert.equal(before.status, 200);
    assert.doesNotMatch(before.text, /Interpreters|Housing timeline/);
    const shut = await member.get(meetingPaths.agendaPdf(reference, id));
    assert.equal(shut.location, `/reviews/${reference}/undertaking`);
    assert.equal((await member.get(agenda)).status, 404);

    const withdraw = (at: string | null) =>
      service().database.asOwner((tx) =>
        tx.execute(
          sql`update document set withdrawn_at = ${at}::timestamptz, withdrawn_by = case when ${at}::text is null then null else owner_id end,
                withdrawn_reason = case when ${at}::text is null then null else 'Wrong file' end
              where id in (select document_id from meeting_paper where meeting_id = ${id})`,
        ),
      );
    await withdraw(NOW);
    const stopped = await browser.post(meetingPaths.send(reference, id), {}, agenda);
    assert.deepEqual(stopped.errorSummary, ['“Housing timeline” was withdrawn. Take it off the papers']);
    await withdraw(null);
    assert.equal((await browser.post(meetingPaths.send(reference, id), {}, agenda)).status, 303);
    const after = await member.get(page);
    assert.match(after.text, /Interpreters/);
    assert.doesNotMatch(after.text, /Housing timeline/);
    assert.match(after.text, /One paper opens once you have accepted the confidentiality undertaking/);
    assert.equal((await browser.post(agenda, { title: 'Late', note: '' })).status, 409);
    const turned = await member.get(meetingPaths.agendaWord(reference, id));
    assert.equal(turned.location, `/reviews/${reference}/undertaking`, 'the file opens after the promise');
    await member.post(`/reviews/${reference}/undertaking`, { accept: 'yes' });
    assert.equal((await member.get(meetingPaths.agendaWord(reference, id))).status, 200);
    assert.equal((await member.get(meetingPaths.agendaPdf(reference, id))).status, 200);
    const mails = await service().database.asOwner((tx) => tx.select().from(messages));
    const sentMail = mails.filter(({ key }) => key.startsWith(`meeting-agenda-${id}`));
    assert.ok(sentMail.length >= 4);
    assert.ok(sentMail.every(({ body }) => !body.includes('Interpreters')));
  });
});

describe('attendance and minutes', () => {
  const service = theService(NOW);

  it('are not written before the meeting begins, and meet the duty of each meeting', async () => {
    const { review, reference, id, before } = await held(service());
    assert.ok(before.cookies.size > 0);
    const browser = await service().as('independent-chair');
    assert.notEqual(await stateOf(service(), review.id, 'E-08'), 'met');
    const scope = (await items(service(), id)).find(({ kind }) => kind === 'scope')?.id ?? '';
    const path = meetingPaths.minute(reference, id, scope);
    const silent = await browser.post(path, { _version: '0', text: 'We spoke', decision: '' });
    assert.equal(silent.status, 422);
    assert.equal(silent.field('text'), 'We spoke');
    assert.equal(
      (await browser.post(path, { _version: '0', text: '', decision: '', answer: 'breadth-wider' })).status,
      303,
    );
    assert.equal(await stateOf(service(), review.id, 'E-08'), 'met');
    const early = await arranged(service(), onDay('on', ['9', '9', '2026']));
    const answer = await early.browser.post(meetingPaths.attendance(early.reference, early.id), {});
    assert.equal(answer.status, 422);
    assert.ok(answer.errorSummary.includes('Select whether Dr Angelica Stonecrop came'), answer.errorSummary.join());
    const page = await early.browser.get(meetingPaths.attendance(early.reference, early.id));
    assert.match(page.text, /The meeting has not begun yet/);
    assert.equal(page.find('input[name^="state-"]'), null);
  });

  it('are not late for want of a photograph that the family agreed to only afterwards', async () => {
    const { review, reference } = await held(service());
    service().at('2026-03-05T09:00:00Z');
    const coordinator = await service().as('co-ordinator');
    const person = await castId(service(), 'co-ordinator');
    const contact = await addContact(coordinator, `/reviews/${reference}/family/new`, sister(person ?? ''));
    const consent = await coordinator.post(`/reviews/${reference}/family/photograph`, {
      contactId: contact.split('/').at(-1) ?? '',
      ...onDay('agreedOn', ['5', '3', '2026']),
      agreedHow: 'Signed form',
      viewingRule: 'every-meeting',
    });
    assert.equal(consent.status, 303, consent.errorSummary.join());
    assert.notEqual(await stateOf(service(), review.id, 'D-16'), 'open');
    const next = { ...form, kind: 'panel', ...onDay('on', ['6', '3', '2026']) };
    const made = await coordinator.post(meetingPaths.new(reference), next);
    const id = made.location?.split('/').at(-1) ?? '';
    service().at('2026-03-06T11:00:00Z');
    const chair = await service().as('independent-chair');
    const page = await chair.get(meetingPaths.attendance(reference, id));
    const seats = [...new Set(page.findAll('input[name^="state-"]').map((one) => one.getAttribute('name') ?? ''))];
    const came = Object.fromEntries(seats.map((name) => [name, 'present']));
    assert.equal((await chair.post(meetingPaths.attendance(reference, id), came)).status, 303);
    assert.equal(await stateOf(service(), review.id, 'D-16'), 'open');
  });

  it('give the loser of a race their own words back, item by item', async () => {
    const { reference, id, browser } = await held(service());
    const [item] = await items(service(), id);
    const path = meetingPaths.minute(reference, id, item?.id ?? '');
    assert.equal((await browser.post(path, { _version: '0', text: 'First', decision: '' })).status, 303);
    const lost = await browser.post(path, { _version: '0', text: 'Second words', decision: 'Kept too' });
    assert.equal(lost.status, 409);
    assert.match(lost.text, /Second words/);
    assert.match(lost.text, /Kept too/);
  });

  it('approved while somebody writes: their words come back, the minutes stay, and are only added to', async () => {
    const { reference, id, browser } = await shared(service());
    const [item] = await items(service(), id);
    const path = meetingPaths.minute(reference, id, item?.id ?? '');
    const writing = await version(browser, path);
    const chair = await service().as('independent-chair');
    assert.equal((await chair.post(meetingPaths.approve(reference, id), approval)).status, 303);
    const lost = await browser.post(path, { _version: writing, text: 'Too late words', decision: '' });
    assert.equal(lost.status, 409);
    assert.match(lost.text, /Too late words/);
    assert.match(lost.text, /approved while you were writing/);
    await assert.rejects(
      service().database.asOwner((tx) =>
        tx.execute(sql`update meeting_minute set text = 'Changed' where meeting_id = ${id}`),
      ),
    );
    await assert.rejects(
      service().database.asOwner((tx) =>
        tx.execute(sql`update meeting set approved_on = '2026-03-04' where id = ${id}`),
      ),
    );
    const next = await browser.post(meetingPaths.new(reference), { ...form, ...onDay('on', ['9', '9', '2026']) });
    const elsewhere = next.location?.split('/').at(-1) ?? '';
    for (const table of ['meeting_minute', 'agenda_item', 'meeting_attendance']) {
      await assert.rejects(
        service().database.asOwner((tx) =>
          tx.execute(sql`update ${sql.identifier(table)} set meeting_id = ${elsewhere} where meeting_id = ${id}`),
        ),
        table,
      );
    }
    const papers = meetingPaths.papers(reference, id);
    const paper = { field: 'file', name: 'late.txt', bytes: Buffer.from('Late.') };
    const late = await browser.postFile(meetingPaths.upload(reference, id), paper, {
      title: 'Late paper',
      marking: 'OFFICIAL-SENSITIVE',
    });
    assert.equal(late.status, 409);
    assert.match((await browser.get(papers)).text, /Its papers stay as they are/);
    const added = await browser.post(meetingPaths.addendum(reference, id), { text: 'The date was the 4th.' });
    assert.equal(added.status, 303);
    const word = await browser.get(meetingPaths.minutesWord(reference, id));
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(word.bytes) });
    assert.match(value, /Approved on 3 March 2026/);
    assert.match(value, /The date was the 4th/);
    assert.equal((await browser.get(meetingPaths.minutesPdf(reference, id))).status, 200);
  });

  it('take by an addendum what a duty rests on and the minutes left out', async () => {
    service().at(NOW);
    const { review, reference, id, browser } = await arranged(service());
    await browser.post(meetingPaths.drawUp(reference, id));
    const scope = (await items(service(), id)).find(({ kind }) => kind === 'scope')?.id ?? '';
    await browser.post(meetingPaths.item(reference, id, scope), { step: 'remove', title: '', note: '' });
    await browser.post(meetingPaths.send(reference, id), {}, meetingPaths.agenda(reference, id));
    service().at('2026-03-03T10:30:00Z');
    const fresh = await service().as('minute-taker');
    const page = await fresh.get(meetingPaths.attendance(reference, id));
    const seats = page.findAll('input[name^="state-"]').map((one) => one.getAttribute('name') ?? '');
    await fresh.post(
      meetingPaths.attendance(reference, id),
      Object.fromEntries(seats.map((name) => [name, 'present'])),
    );
    await fresh.post(meetingPaths.share(reference, id), {}, meetingPaths.minutes(reference, id));
    const approval = { approvedAt: 'in-writing', ...onDay('approvedOn', ['3', '3', '2026']) };
    const approved = await fresh.post(meetingPaths.approve(reference, id), approval);
    assert.equal(approved.status, 303, approved.errorSummary.join());
    assert.equal(await stateOf(service(), review.id, 'E-08'), 'open');
    const path = meetingPaths.addendum(reference, id);
    const bad = await fresh.post(path, { text: '', answers: 'breadth-enough' });
    assert.equal(bad.status, 422);
    assert.ok(bad.find('input[name="answers"][value="breadth-enough"][checked]') !== null, 'what was ticked is kept');
    const added = { text: 'It was asked under the last item.', answers: 'breadth-enough' };
    assert.equal((await fresh.post(path, added)).status, 303);
    assert.equal(await stateOf(service(), review.id, 'E-08'), 'met');
    const minutes = await fresh.get(meetingPaths.minutes(reference, id));
    assert.match(minutes.text, /under the last item\.\s?Asked: nobody else needs inviting/);
    const word = await fresh.get(meetingPaths.minutesWord(reference, id));
    assert.match((await mammoth.extractRawText({ buffer: Buffer.from(word.bytes) })).value, /Asked: nobody else/);
  });

  it('are approved only whole, sent, and not before the meeting', async () => {
    const { reference, id, browser } = await held(service());
    const refused = await browser.post(meetingPaths.approve(reference, id), {
      ...approval,
      ...onDay('approvedOn', ['2', '3', '2026']),
    });
    assert.equal(refused.status, 422);
    assert.equal(refused.errorSummary.length, 3);
  });

  it('are nothing to a member before they are sent, and an action is theirs to close afterwards', async () => {
    const { reference, id, browser } = await held(service());
    const me = await castId(service(), 'panel-da');
    const noted = await browser.post(meetingPaths.newAction(reference, id), {
      what: 'Ask housing for its file',
      owner: me,
      otherOwner: '',
      item: '',
      ...onDay('dueOn', ['20', '3', '2026']),
    });
    assert.equal(noted.status, 303, noted.errorSummary.join());
    const member = await service().as('panel-da');
    const undertaking = `/reviews/${reference}/undertaking`;
    assert.equal((await member.get(meetingPaths.minutes(reference, id))).location, undertaking);
    await member.post(undertaking, { accept: 'yes' });
    assert.equal((await member.get(meetingPaths.minutes(reference, id))).status, 404);
    assert.doesNotMatch((await member.get('/my-day')).text, /Ask housing/);
    await browser.post(meetingPaths.share(reference, id), {}, meetingPaths.minutes(reference, id));
    assert.match((await member.get(meetingPaths.minutes(reference, id))).text, /Ask housing/);
    assert.match((await member.get('/my-day')).text, /Ask housing/);
    const action =
      (await member.get(meetingPaths.minutes(reference, id))).find('a[href*="/actions/"]')?.getAttribute('href') ?? '';
    const done = await member.post(`${action}/done`, { step: 'done', note: 'It came' }, action);
    assert.equal(done.status, 303, done.text);
    assert.match((await member.get(action)).text, /It came/);
    const author = await service().as('report-author');
    assert.equal((await author.post(`${action}/done`, { step: 'open', note: '' }, action)).status, 404);
  });
});

describe('who sees meetings', () => {
  const service = theService(NOW);

  it('is whoever sits on the review; who keeps them is fewer', async () => {
    const { reference, id } = await sent(service());
    for (const key of ['co-ordinator', 'csp-chair', 'independent-chair', 'report-author', 'panel-da', 'minute-taker']) {
      assert.equal((await (await service().as(key)).get(meetingPaths.one(reference, id))).status, 200, key);
    }
    for (const key of ['imr-author', 'chief-officer', 'administrator', 'northmere-co-ordinator']) {
      assert.equal((await (await service().as(key)).get(meetingPaths.one(reference, id))).status, 404, key);
    }
    for (const key of ['csp-chair', 'report-author', 'panel-da']) {
      const browser = await service().as(key);
      assert.equal((await browser.get(meetingPaths.new(reference))).status, 404, key);
      assert.equal(
        (await browser.post(meetingPaths.new(reference), form, meetingPaths.list(reference))).status,
        404,
        key,
      );
    }
  });

  it('is held by the database too', async () => {
    const { id } = await shared(service());
    const rows = async (key: string, table: string) => {
      const personId = await castId(service(), key);
      const { rows: seen } = await service().database.asActor({ personId, now: service().now() }, (tx) =>
        tx.execute(sql`select 1 from ${sql.identifier(table)} where meeting_id = ${id}`),
      );
      return seen.length;
    };
    const unsent = await held(service());
    assert.ok((await rows('panel-da', 'meeting_minute')) > 0);
    assert.equal(await rows('imr-author', 'meeting_minute'), 0);
    const personId = await castId(service(), 'panel-da');
    const seen = await service().database.asActor({ personId, now: service().now() }, async (tx) => ({
      attendance: (await tx.execute(sql`select 1 from meeting_attendance where meeting_id = ${unsent.id}`)).rows.length,
      agenda: (await tx.execute(sql`select 1 from agenda_item where meeting_id = ${unsent.id}`)).rows.length,
      changed: (await tx.execute(sql`update meeting set place = 'Elsewhere' where id = ${id} returning id`)).rows
        .length,
    }));
    assert.equal(seen.attendance, 0);
    assert.ok(seen.agenda > 0);
    assert.equal(seen.changed, 0);
  });
});

const eventIn = (calendar: string | null | undefined) => {
  const event = new ICAL.Component(ICAL.parse(calendar ?? '')).getFirstSubcomponent('vevent');
  assert.ok(event);
  return new ICAL.Event(event);
};

const meetingMail = async (service: TestService, id: string) =>
  (await service.database.asActor({ system: true }, (tx) => tx.select().from(messages)))
    .filter(({ key }) => key.startsWith(`meeting-${id}`))
    .map(({ toAddress: to, subject, body, calendar }) => ({ to, subject, body, calendar }));
