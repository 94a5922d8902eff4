import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { type AskedForTest, ask, askedAgency, seatFor } from '../../../../test/support/answering-agency.js';
import { on, personId, sit } from '../../../../test/support/family-road.js';
import { type Browser, theService } from '../../../../test/support/service.js';
import { eq, sql } from '../../../platform/database/sql.js';
import { people } from '../../accounts/index.js';
import { memberships } from '../../reviews/index.js';
import { returnPaths } from '../paths.js';
import { signOffPaths, writingPaths } from '../paths-of-returns.js';
import { checksFor } from './checklist.js';

const LONG =
  'Zqreturn: the sister on the ward asked her alone how she had come by the injury, and wrote down what she said. ';

const [AUTHOR, SENIOR] = ['tansy.yarrowby@bexley.example', 'rue.bayliss.thyme@bexley.example'] as const;

describe('a return on its road', () => {
  const service = theService('2026-02-10T09:00:00Z');
  let asked: AskedForTest;
  let [author, senior, coordinator, chair]: Browser[] = [];
  const at = (path: (reference: string, id: string) => string): string => path(asked.reference, asked.id);
  const as = (browser: Browser | undefined): Browser => {
    if (browser === undefined) throw new Error('not signed in yet');
    return browser;
  };

  before(async () => {
    asked = await askedAgency(service());
    author = await service().as('imr-author');
    senior = await service().as('agency-senior');
    coordinator = await service().as('co-ordinator');
    chair = await service().as('independent-chair');
    await sit(service(), asked.review, 'report-author', 'report-author');
    await sit(service(), asked.review, 'panel-da', 'panel-member');
    const other = await ask(service(), asked.review, { kind: 'imr', starts: 'The Probation' });
    await seatFor(
      service(),
      { review: asked.review, requestId: other.id, agencyId: other.agencyId },
      'panel-police',
      'imr-author',
    );
  });

  const write = async (part: string, text: string) => {
    const path = writingPaths.section(asked.reference, asked.id, part);
    const _version = String((await as(author).get(path)).field('_version'));
    return as(author).post(path, { text, _version });
  };

  const emailOf = async (key: string): Promise<string> => {
    const id = await personId(service(), key);
    const [row] = await service().database.asOwner((tx) => tx.select().from(people).where(eq(people.id, id)));
    return row?.email ?? '';
  };

  /** Where the messages of such a subject to somebody lead. None of them says a word of the return. */
  const told = async (address: string, subject: RegExp): Promise<string[]> => {
    const messages = (await service().mailTo(address)).filter((one) => subject.test(one.subject));
    for (const { body } of messages) assert.doesNotMatch(body, /Zq|Thamesbank|Yarrowby/);
    return messages.map(({ body }) => /https?:\/\/[^/]+(\/reviews\/\S+)/.exec(body)?.[1] ?? '');
  };

  /** Pages that hold the agency’s words, as this person meets them. */
  const seesIt = async (key: string): Promise<boolean> => {
    const browser = await service().as(key);
    const list = await browser.get(signOffPaths.list(asked.reference));
    const links = list.findAll('main table a').map((link) => link.getAttribute('href') ?? '');
    const pages = await Promise.all(links.map((link) => browser.get(link)));
    return pages.some(({ text }) => text.includes('Zqreturn'));
  };

  /** What the database alone shows of the words. */
  const readsRows = async (key: string): Promise<boolean> => {
    const person = await personId(service(), key);
    const { rows } = await service().database.asActor({ personId: person, now: service().now() }, (tx) =>
      tx.execute<{ n: number }>(sql`
        select (select count(*) from return_section)::int + (select count(*) from return_version)::int
          + (select count(*) from return_interview)::int + (select count(*) from return_check)::int
          + (select count(*) from return_addendum)::int + (select count(*) from return_step_comment)::int as n`),
    );
    return (rows[0]?.n ?? 0) > 0;
  };

  /** What was written with steps, as the database alone shows it. */
  const commentsFor = async (key: string): Promise<string> => {
    const person = await personId(service(), key);
    const { rows } = await service().database.asActor({ personId: person, now: service().now() }, (tx) =>
      tx.execute<{ text: string }>(sql`select text from return_step_comment`),
    );
    return rows.map(({ text }) => text).join('\n');
  };

  it('lists what stands against handing it on, each with the page that mends it', async () => {
    const page = await as(author).get(at(signOffPaths.handIn));
    const links = page.findAll('main li a').map((link) => link.getAttribute('href') ?? '');
    assert.ok(links.includes(at(writingPaths.independence)));
    assert.ok(links.includes(writingPaths.section(asked.reference, asked.id, 'introduction')));
    assert.ok(links.includes(writingPaths.section(asked.reference, asked.id, asked.lines[0]?.id ?? '')));
    assert.ok(links.some((link) => link.includes('/checklist#answer-')));
    assert.equal((await as(author).post(at(signOffPaths.handIn), { answer: '' })).status, 422);
  });

  it('is handed to the senior manager once everything is there', async () => {
    const path = at(writingPaths.independence);
    const _version = String((await as(author).get(path)).field('_version'));
    const declared = { managed: 'no', involved: 'no', details: '', safeguards: 'Read by the deputy', _version };
    assert.equal((await as(author).post(path, declared)).status, 303);
    const parts = ['introduction', 'method', 'background', 'contact', 'voice', 'equality', 'lessons', 'conclusion'];
    for (const part of [...parts, ...asked.lines.map(({ id }) => id)]) {
      assert.equal((await write(part, LONG.repeat(2))).status, 303, part);
    }
    const interview = { role: 'Ward sister', cleared: 'cleared', note: '', ...on('heldOn', '2026-02-09') };
    await as(author).post(writingPaths.newItem(asked.reference, asked.id, 'interviews'), interview);
    const source = { kind: 'policy', title: 'Safeguarding adults, version 4', detail: '' };
    await as(author).post(writingPaths.newItem(asked.reference, asked.id, 'sources'), source);
    const recommendation = {
      text: 'Ask alone',
      reason: 'Nobody did',
      lines: [asked.lines[0]?.id ?? ''],
      leadName: 'Fennel Example',
      leadPost: 'Matron',
      outcome: 'An audit of notes',
      ...on('dueOn', '2026-06-30'),
    };
    await as(author).post(writingPaths.newItem(asked.reference, asked.id, 'recommendations'), recommendation);
    const checks = Object.fromEntries(checksFor('imr').map(({ key }) => [`answer-${key}`, 'yes']));
    const bare = await as(author).post(at(signOffPaths.checklist), { ...checks, 'answer-voice': 'no' });
    assert.deepEqual(bare.errorSummary, ['Enter why: Can the person who died be heard in it, and the children?']);
    await as(author).post(at(signOffPaths.checklist), {
      ...checks,
      'answer-voice': 'no',
      'note-voice': 'No record of it',
    });
    const handed = await as(author).post(at(signOffPaths.handIn), { answer: '' });
    assert.equal(handed.location, at(writingPaths.overview), handed.text);
    assert.deepEqual(await told(SENIOR, /waits for your signature/), [signOffPaths.sign(asked.reference, asked.id)]);
  });

  it('cannot be changed while the senior manager has it, nor signed by its author', async () => {
    const path = writingPaths.section(asked.reference, asked.id, 'contact');
    const refused = await as(author).post(path, { text: 'Changed', _version: '1' });
    assert.ok([403, 404].includes(refused.status), String(refused.status));
    assert.equal((await as(author).get(at(signOffPaths.sign))).status, 404);
    assert.equal((await as(author).post(at(signOffPaths.sign), { verb: 'sign', post: 'Nurse' })).status, 404);
  });

  it('is read by nobody outside the agency before it is signed', async () => {
    for (const key of ['co-ordinator', 'csp-chair', 'independent-chair', 'report-author', 'panel-da', 'panel-police']) {
      assert.equal(await seesIt(key), false, key);
      assert.equal(await readsRows(key), false, `${key} by the database`);
    }
  });

  it('is read as it is written by whoever speaks for the agency on the panel, and by no other member', async () => {
    const read = at(writingPaths.read);
    const member = await service().as('csp-chair-police');
    await sit(service(), asked.review, 'csp-chair-police', 'panel-member');
    assert.equal((await member.get(read)).status, 404, 'a member for another agency');
    const id = await personId(service(), 'csp-chair-police');
    await service().database.asOwner((tx) =>
      tx.update(memberships).set({ agencyId: asked.agencyId }).where(eq(memberships.personId, id)),
    );
    const own = await member.get(returnPaths.own(asked.reference));
    assert.match(own.text, /Read what is written/);
    assert.match((await member.get(read)).text, /Zqreturn/);
    assert.equal((await member.get(at(writingPaths.overview))).status, 404, 'they read, and do not write');
    assert.equal((await (await service().as('panel-da')).get(read)).status, 404);
    await service().database.asOwner((tx) => tx.delete(memberships).where(eq(memberships.personId, id)));
  });

  it('goes back to the author and comes again with an answer', async () => {
    const bare = await as(senior).post(at(signOffPaths.sign), { verb: 'back', comment: '' });
    assert.deepEqual(bare.errorSummary, ['Enter what the author is to change']);
    const back = await as(senior).post(at(signOffPaths.sign), {
      verb: 'back',
      comment: 'Zqinner: say why the notes were thin',
    });
    assert.equal(back.status, 303, back.text);
    assert.match((await as(author).get(at(writingPaths.overview))).text, /It came back to you.*Zqinner/);
    assert.match((await as(author).get('/my-day')).text, /Answer the comment, and say what you changed/);
    assert.equal((await told(AUTHOR, /came back/)).length, 1);
    await write('lessons', `${LONG} Because the bay was full and two nurses were short.`);
    assert.deepEqual((await as(author).post(at(signOffPaths.handIn), { answer: '' })).errorSummary, [
      'Enter what you changed in answer to the comment',
    ]);
    assert.equal((await as(author).post(at(signOffPaths.handIn), { answer: 'The lessons say why' })).status, 303);
  });

  it('is signed with a post; those who run the review read it then, and others do not', async () => {
    assert.match((await as(senior).get('/my-day')).text, /Read it, then sign it or give it back/);
    assert.deepEqual((await as(senior).post(at(signOffPaths.sign), { verb: 'sign', post: '' })).errorSummary, [
      'Enter your post, as it is to stand under the return',
    ]);
    assert.equal(
      (await as(senior).post(at(signOffPaths.sign), { verb: 'sign', post: 'Chief nursing officer' })).status,
      303,
    );
    for (const key of ['co-ordinator', 'independent-chair']) assert.equal(await seesIt(key), true, key);
    for (const key of ['csp-chair', 'report-author', 'panel-da', 'panel-police']) {
      assert.equal(await seesIt(key), false, key);
      assert.equal(await readsRows(key), false, `${key} by the database`);
    }
    const receipt = await as(coordinator).get(at(signOffPaths.receipt));
    assert.doesNotMatch(receipt.text, /Zqinner/, 'what the senior manager wrote to the author is the agency’s own');
    assert.equal((await told(await emailOf('independent-chair'), /handed its return in/)).length, 1);
    assert.match(receipt.text, /Chief nursing officer/);
    assert.match(await commentsFor('agency-senior'), /Zqinner/);
    for (const key of ['co-ordinator', 'csp-chair', 'independent-chair', 'report-author', 'panel-da', 'panel-police'])
      assert.doesNotMatch(await commentsFor(key), /Zqinner/, `${key} by the database`);
    assert.match(
      await commentsFor('co-ordinator'),
      /The lessons say why/,
      'the answer goes with the version that was signed',
    );
  });

  it('is sent back with a comment only, answered, and its versions are compared', async () => {
    const back = signOffPaths.step(asked.reference, asked.id, 'send-back');
    assert.deepEqual((await as(chair).post(back, { comment: '' })).errorSummary, [
      'Enter what the agency is to change',
    ]);
    assert.equal((await as(chair).post(back, { comment: 'Please say more of the children.' })).status, 303);
    assert.match((await as(author).get('/my-day')).text, /Answer the comment/);
    await write('voice', `${LONG} The younger child told the nurse about the door.`);
    assert.equal(
      (await as(author).post(at(signOffPaths.handIn), { answer: 'The younger child is heard now.' })).status,
      303,
    );
    assert.equal(
      (await as(senior).post(at(signOffPaths.sign), { verb: 'sign', post: 'Chief nursing officer' })).status,
      303,
    );
    const page = await as(chair).get(at(signOffPaths.receipt));
    const link =
      page
        .findAll('main a')
        .find((one) => /changed/.test(one.text))
        ?.getAttribute('href') ?? '';
    const differences = await as(chair).get(link);
    assert.match(differences.text, /The younger child is heard now/);
    assert.match(
      differences
        .findAll('ins')
        .map((one) => one.text)
        .join(' '),
      /younger.*child/,
    );
  });

  it('is accepted: the author of the report reads it, and the agency changes it no more', async () => {
    const accept = signOffPaths.step(asked.reference, asked.id, 'accept');
    assert.equal((await as(coordinator).post(accept, { comment: '' })).status, 303);
    for (const address of [AUTHOR, SENIOR]) assert.equal((await told(address, /was accepted/)).length, 1, address);
    assert.equal(await seesIt('report-author'), true);
    assert.equal(await seesIt('panel-da'), false);
    const again = await as(coordinator).post(accept, { comment: '' });
    assert.match((await as(coordinator).follow(again)).text, /Accepted/);
    const late = await as(author).post(writingPaths.section(asked.reference, asked.id, 'contact'), {
      text: 'x',
      _version: '1',
    });
    assert.ok([403, 404].includes(late.status));
  });

  it('is released to the panel: bound members read it, others and other agencies do not', async () => {
    const release = signOffPaths.step(asked.reference, asked.id, 'release');
    assert.equal((await as(chair).post(release, { comment: '' })).status, 303);
    assert.equal(await seesIt('panel-da'), false, 'before the undertaking');
    assert.equal(await readsRows('panel-da'), false);
    const member = await service().as('panel-da');
    assert.equal((await member.post(`/reviews/${asked.reference}/undertaking`, { accept: 'yes' })).status, 303);
    assert.equal(await seesIt('panel-da'), true);
    assert.equal(await seesIt('panel-police'), false);
    const withdraw = signOffPaths.step(asked.reference, asked.id, 'withdraw-release');
    assert.deepEqual((await as(chair).post(withdraw, { comment: '' })).errorSummary, [
      'Enter why the panel is not to read it any longer',
    ]);
    assert.equal((await as(chair).post(withdraw, { comment: 'The trial was moved.' })).status, 303);
    assert.equal(await seesIt('panel-da'), false);
    assert.equal(await readsRows('panel-da'), false);
  });

  it('takes addenda afterwards, which count once they are signed', async () => {
    const addenda = at(signOffPaths.addenda);
    assert.equal(
      (await as(author).post(addenda, { reason: 'A date was wrong', text: 'Zqaddendum: it was the ninth.' })).status,
      303,
    );
    assert.equal((await told(SENIOR, /addendum waits/)).length, 1);
    const page = async () => {
      const list = await as(coordinator).get(signOffPaths.list(asked.reference));
      return as(coordinator).get(list.find('main table a')?.getAttribute('href') ?? '');
    };
    assert.doesNotMatch((await page()).text, /Zqaddendum/);
    const signing = signOffPaths.signAddendum(asked.reference, asked.id, 1);
    assert.equal((await as(author).post(signing, {}, addenda)).status, 404);
    assert.equal((await as(senior).post(signing, {}, addenda)).status, 303);
    assert.match((await page()).text, /Zqaddendum/);
  });

  it('stays as it was handed in, whoever asks', async () => {
    await assert.rejects(service().database.asOwner((tx) => tx.execute(sql`update return_version set content = '{}'`)));
    await assert.rejects(service().database.asOwner((tx) => tx.execute(sql`delete from return_step`)));
    await assert.rejects(service().database.asOwner((tx) => tx.execute(sql`delete from return_step_comment`)));
    const unexplained = sql`
      insert into return_step (id, review_id, partnership_id, request_id, version_id, step, by_person, at)
      select gen_random_uuid(), review_id, partnership_id, request_id, version_id, 'sent-back', by_person, at from return_step limit 1`;
    await assert.rejects(
      service().database.asOwner((tx) => tx.execute(unexplained)),
      'a step back needs a comment',
    );
    await assert.rejects(service().database.asOwner((tx) => tx.execute(sql`update return_addendum set text = 'x'`)));
  });

  it('meets the duties of the agency by being done', async () => {
    const { rows } = await service().database.asOwner((tx) =>
      tx.execute<{ duty_id: string; about: string | null; state: string }>(
        sql`select duty_id, state from duty_state where review_id = ${asked.review.id} and duty_id in ('E-04') order by 1`,
      ),
    );
    assert.ok(
      rows.some(({ state }) => /met/.test(state)),
      JSON.stringify(rows),
    );
  });

  it('is a file in Word and PDF, and a line of the disclosure schedule', async () => {
    const list = await as(coordinator).get(signOffPaths.list(asked.reference));
    const path = list.find('main table a')?.getAttribute('href') ?? '';
    const word = await as(coordinator).get(`${path}/return.docx`);
    assert.equal(word.bytes.subarray(0, 2).toString(), 'PK');
    const pdf = await as(coordinator).get(`${path}/return.pdf`);
    assert.equal(pdf.bytes.subarray(0, 4).toString(), '%PDF');
    const rival = await service().as('panel-police');
    assert.equal((await rival.get(`${path}/return.docx`)).status, 404);
  });
});
