import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { personWork } from '../../../../test/support/person-work.js';
import { registeredReview } from '../../../../test/support/registered-review.js';
import { type Browser, type TestService, theService } from '../../../../test/support/service.js';
import { systemWork } from '../../../system-work.js';
import { addSubject, blankIdentity } from '../../reviews/index.js';
import { partnershipFacts } from '../partnership-facts.js';
import { learningPaths } from '../paths.js';
import { lookAfterEvents } from './jobs.js';

const onDay = (year: number, month: number, on: number) => ({
  'on-day': String(on),
  'on-month': String(month),
  'on-year': String(year),
});

const event = {
  title: 'Asking and recording',
  ...onDay(2026, 3, 12),
  ...{ starts: '9.30am', ends: '12:30', place: 'Civic Offices, room 3', onlineLink: 'https://meet.example/abc' },
  programme: '09:30 Welcome; head of service\n10:00 What we learned',
  ...{ capacity: '1', followUpMonths: '3', keepMonths: '12' },
};

const addressOf = (name: string): string => `${name.toLowerCase().replace(' ', '.')}@choir.example`;
const person = (name: string) => ({
  ...{ name, email: addressOf(name), agency: 'other', otherAgency: 'Fernshire Choir Trust' },
});

/** Whoever was written to opens the newest link. */
async function linkOf(service: TestService, name: string): Promise<string> {
  const [newest] = await service.mailTo(addressOf(name));
  return /(\/learning-event\/mine\/\S+)/.exec(newest?.body ?? '')?.[1] ?? '';
}

const subjects = async (service: TestService, name: string): Promise<string[]> =>
  (await service.mailTo(addressOf(name))).map(({ subject }) => subject);

const runJob = (service: TestService): Promise<void> => {
  const installation = { demonstration: true, production: false, publicUrl: 'http://own.example' };
  const open = systemWork(service.database, service, { ...installation, secret: undefined, dataDir: '/nonexistent' });
  return open(lookAfterEvents);
};

describe('a learning event', () => {
  const service = theService('2026-02-10T09:00:00Z');
  let page = '';
  let address = '';
  const keeper = (): Promise<Browser> => service().as('co-ordinator');

  it('is refused with reasons, and arranged', async () => {
    const browser = await keeper();
    const refused = await browser.post(learningPaths.newEvent, {
      ...event,
      ...{ ends: '09:00', programme: '09:30 Welcome\nWhat we learned', references: 'BEX-1999-77', keepMonths: '3' },
    });
    assert.deepEqual(refused.errorSummary, ['Begin line 2 of the programme with a time, such as 09:30 Welcome']);
    const again = await browser.post(learningPaths.newEvent, { ...event, ends: '09:00', keepMonths: '3' });
    assert.deepEqual(again.errorSummary, [
      'Names must be kept longer than until people are asked',
      'The end must be after the start',
    ]);
    const unknown = await browser.post(learningPaths.newEvent, { ...event, references: 'BEX-1999-77' });
    assert.match(unknown.errorSummary.join(), /no review BEX-1999-77/);
    const identity = { ...blankIdentity, fullName: 'Perpetua Longstocking', postcode: 'DA5 1AA' };
    const review = await registeredReview(service());
    await personWork(service())('co-ordinator', (work) => addSubject(work, review, { role: 'victim', identity }));
    for (const [field, planted] of Object.entries({
      ...{ title: 'What Perpetua Longstocking teaches', about: 'She lived in DA5 1AA.', place: 'DA5 1AA' },
      onlineLink: 'https://meet.example/perpetua-longstocking',
      ...{ programme: '09:30 Remembering Perpetua Longstocking', audience: 'Friends of Perpetua Longstocking' },
    })) {
      const named = await browser.post(learningPaths.newEvent, { ...event, [field]: planted });
      assert.match(named.errorSummary.join(), /of somebody in a review: say it without/, field);
    }
    page = (await browser.post(learningPaths.newEvent, event)).location ?? '';
    const seen = await browser.get(page);
    address = new URL(String(seen.field('sign-up') ?? seen.find('#sign-up')?.getAttribute('value'))).pathname;
    assert.match(seen.text, /10:00 What we learned/);
  });

  it('is signed up for without an account: once each, the next on the waiting list, without the link for joining on the page', async () => {
    const visitor = service().visitor();
    assert.doesNotMatch((await visitor.get(address)).html, /meet\.example/);
    const refused = await visitor.post(address, { ...person('Wren Testone'), otherAgency: '', email: 'wren' });
    assert.deepEqual(refused.errorSummary.length, 1);
    assert.equal(refused.field('name'), 'Wren Testone');
    assert.equal((await visitor.post(address, person('Wren Testone'))).location, `${address}/thank-you`);
    const mail = (await service().mailTo(addressOf('Wren Testone')))[0]?.body ?? '';
    assert.match(mail, /meet\.example.*erased on 12 March 2027/s);
    const twice = await visitor.post(address, { ...person('Wren Testone'), needs: 'Again' });
    assert.equal(twice.location, `${address}/thank-you`);
    assert.match((await visitor.get(address)).text, /The event is full/);
    await visitor.post(address, person('Lark Testtwo'));
    assert.deepEqual(await subjects(service(), 'Lark Testtwo'), ['On the waiting list: Asking and recording']);
    assert.match((await (await keeper()).get(page)).text, /1 taken of 1; 1 waiting/);
    assert.equal((await visitor.get('/learning-event/no-such-code-of-anybody')).status, 404);
  });

  it('takes nothing from whoever has signed up and not come, and false sign-ups are taken off the list by its keeper alone', async () => {
    const visitor = service().visitor();
    const mine = await linkOf(service(), 'Wren Testone');
    const pledged = await visitor.post(`${mine}/what-i-will-do`, { pledge: 'Words for the board to read' }, mine);
    assert.equal(pledged.location, mine);
    await visitor.post(address, person('Nobody Testfalse'));
    const off = (await (await keeper()).get(page))
      .findAll('form[action$="/taking-off"]')
      .map((form) => form.getAttribute('action') ?? '');
    assert.equal(off.length, 3);
    const last = off.at(-1) ?? '';
    assert.equal((await (await service().as('board-member')).post(last, {}, '/learning')).status, 404);
    assert.equal((await (await keeper()).post(last, {}, page)).location, page);
    assert.doesNotMatch((await (await keeper()).get(page)).html, /Testfalse|Words for the board/);
    assert.equal((await visitor.get(await linkOf(service(), 'Nobody Testfalse'))).status, 404);
  });

  it('gives a place that is given up to whoever waits, and erases the name of whoever gave it up', async () => {
    const visitor = service().visitor();
    service().at('2026-02-11T09:00:00Z');
    const mine = await linkOf(service(), 'Wren Testone');
    assert.match((await visitor.get(mine)).text, /Has a place/);
    assert.match((await visitor.post(`${mine}/giving-up`, {}, mine)).text, /erased/);
    assert.equal((await visitor.get(mine)).status, 404);
    assert.equal((await subjects(service(), 'Lark Testtwo'))[0], 'Your place: Asking and recording');
    const seen = await (await keeper()).get(page);
    assert.doesNotMatch(seen.html, /Wren Testone/);
    assert.match(seen.text, /2 people gave their place up, or were taken off/);
  });

  it('is moved: people are told, once, and only when it is', async () => {
    service().at('2026-02-12T09:00:00Z');
    const browser = await keeper();
    await browser.post(`${page}/change`, { ...event, audience: 'Housing officers', _version: '1' });
    assert.equal((await subjects(service(), 'Lark Testtwo')).length, 2);
    const moved = { ...event, ...onDay(2026, 3, 19), capacity: '', reason: 'The room is taken.', _version: '2' };
    assert.equal((await browser.post(`${page}/change`, moved)).status, 303);
    const [newest] = await service().mailTo(addressOf('Lark Testtwo'));
    assert.match(newest?.body ?? '', /The room is taken\..*19 March 2026 at 9:30am/s);
    assert.equal((await browser.post(`${page}/change`, moved)).status, 409);
    service().at('2026-03-18T08:00:00Z');
    await runJob(service());
    await runJob(service());
    const told = await subjects(service(), 'Lark Testtwo');
    assert.equal(told.filter((one) => one.startsWith('Tomorrow')).length, 1);
  });

  it('counts as held when somebody says who came; board members read counts, never names', async () => {
    for (const name of ['Robin Testthree', 'Finch Testfour', 'Tern Testfive', 'Crane Testsix'])
      await service().visitor().post(address, person(name));
    service().at('2026-03-19T15:00:00Z');
    assert.match((await service().visitor().get(address)).text, /This event is over/);
    const browser = await keeper();
    const list = await browser.get(`${page}/attendance`);
    const came = list.findAll('input[name="came"]').map((box) => box.getAttribute('value') ?? '');
    assert.equal(came.length, 5);
    await browser.post(`${page}/attendance`, { came });
    const walkIn = { name: 'Heron Testseven', agency: 'other', otherAgency: 'Alone Ltd' };
    assert.equal((await browser.post(`${page}/attendance/somebody-else`, walkIn)).status, 303);
    const there = await browser.post(`${page}/attendance/somebody-else`, person('Lark Testtwo'));
    assert.match(there.errorSummary.join(), /on the list: tick them/);
    assert.equal((await browser.post(`${page}/held`, {}, `${page}/attendance`)).location, page);
    const board = await (await service().as('board-member')).get(page);
    assert.match(board.text, /6 people came.*Fernshire Choir Trust 5 .*one or two came 1/);
    assert.doesNotMatch(board.html, /Testtwo|Testseven|Alone Ltd/);
    assert.equal((await (await service().as('board-member')).get(`${page}/attendance`)).status, 404);
    const facts = await personWork(service())('co-ordinator', partnershipFacts);
    assert.deepEqual(facts, [{ name: 'learning-event-held', on: '2026-03-19' }]);
  });

  it('is evaluated once each without a name, and shown from five on', async () => {
    const names = ['Lark Testtwo', 'Robin Testthree', 'Finch Testfour', 'Tern Testfive', 'Crane Testsix'];
    const answers = { before: '2', after: '4', useful: 'The case example', differently: 'Ask alone' };
    for (const [at, name] of names.entries()) {
      const visitor = service().visitor();
      const link = await linkOf(service(), name);
      if (at === 4) assert.match((await (await keeper()).get(page)).text, /Fewer than 5 people have said/);
      if (at === 0) assert.equal((await visitor.post(link, { before: '9' })).errorSummary.length, 2);
      const next = await visitor.follow(await visitor.post(link, answers));
      assert.equal(next.heading, 'Thank you');
      assert.match(
        (await visitor.post(link, answers, link.replace('/evaluation', '/what-i-will-do'))).text,
        /answered already/,
      );
      if (at === 0)
        await visitor.post(link.replace('/evaluation', '/what-i-will-do'), { pledge: 'See each tenant alone' });
    }
    const seen = await (await keeper()).get(page);
    assert.match(seen.text, /5 people answered\. On average confidence went from 2\.0 to 4\.0 of 5; it rose for 5/);
    assert.match(seen.text, /See each tenant alone/);
  });

  it('is followed up after the months that were set, and names are erased when their time is over', async () => {
    service().at('2026-06-19T08:00:00Z');
    await runJob(service());
    const link = await linkOf(service(), 'Lark Testtwo');
    const visitor = service().visitor();
    assert.match((await visitor.get(link)).text, /You said that you would: See each tenant alone/);
    await visitor.post(link, { did: 'partly', didWords: 'Where the visit allows it' });
    assert.match((await (await keeper()).get(page)).text, /In part: Where the visit allows it/);
    for (const file of ['record.docx', 'record.pdf']) {
      const taken = await (await keeper()).get(`${page}/${file}`);
      assert.equal(taken.status, 200);
      assert.ok(taken.bytes.length > 5000);
    }
    service().at('2027-03-19T08:00:00Z');
    await runJob(service());
    const seen = await (await keeper()).get(page);
    assert.match(seen.text, /names and addresses of those who signed up have been erased/i);
    assert.doesNotMatch(seen.html, /Testtwo|choir\.example/);
    assert.match(seen.text, /6 people came/);
    assert.equal((await visitor.get(link)).status, 404);
  });

  it('is called off: those who signed up are told, and nobody signs up any more', async () => {
    const browser = await keeper();
    const second = (await browser.post(learningPaths.newEvent, { ...event, ...onDay(2027, 5, 6) })).location ?? '';
    const seen = await browser.get(second);
    const code = new URL(seen.find('#sign-up')?.getAttribute('value') ?? '').pathname;
    await service().visitor().post(code, person('Lark Testtwo'));
    service().at('2027-03-19T08:01:00Z');
    await browser.post(`${second}/calling-off`, { reason: 'The speaker is ill.', _version: '1' });
    const [newest] = await service().mailTo(addressOf('Lark Testtwo'));
    assert.match(newest?.body ?? '', /is called off\.\s+The speaker is ill\./);
    assert.match((await service().visitor().get(code)).text, /called off/);
    assert.equal((await browser.get(`${second}/change`)).status, 404);
  });
});
