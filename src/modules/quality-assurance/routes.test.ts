import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, describe, it } from 'node:test';
import { unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { acceptedAction, aLead } from '../../../test/support/led-actions.js';
import { personWork } from '../../../test/support/person-work.js';
import { theService } from '../../../test/support/service.js';
import { castId, staffedReview } from '../../../test/support/staffed-review.js';
import { day } from '../../kernel/day.js';
import { eq, sql } from '../../platform/database/sql.js';
import { found } from '../../platform/errors.js';
import { paragraph, wordDocument } from '../../platform/word/index.js';
import { agencies } from '../accounts/index.js';
import { actionSteps, actions } from '../actions/tables.js';
import { acceptUndertaking } from '../documents/index.js';
import { findReview, type Review } from '../reviews/index.js';

const on = (field: string, year: string, month: string, date: string) => ({
  [`${field}-day`]: date,
  [`${field}-month`]: month,
  [`${field}-year`]: year,
});

describe('what goes to the Home Office and comes back', () => {
  const service = theService('2026-02-10T09:00:00Z');
  let review: Review;
  let base: string;
  let version: string;
  let letter: string;
  const as = (key: string) => service().as(key);

  before(async () => {
    review = await staffedReview(service());
    base = `/reviews/${review.reference}/quality-assurance`;
    version = randomUUID();
    const by = await castId(service(), 'report-author');
    await service().database.asOwner((tx) =>
      tx.execute(sql`insert into report_version (id, review_id, partnership_id, number, way, content, made_by, made_at, final_draft_at)
        values (${version}, ${review.id}, ${review.partnershipId}, 1, 'written-here',
          ${JSON.stringify({ reference: review.reference, reviewName: '', partnershipName: '', sections: [] })}::jsonb,
          ${by}, ${service().now()}, ${service().now()})`),
    );
  });

  const sending = () => ({
    setId: 'elsewhere',
    reportVersionId: version,
    ...on('sentOn', '2026', '1', '5'),
    sentTo: 'DHR mailbox',
  });

  it('shows what the set needs with the page that mends it, and gives it as one download', async () => {
    const author = await as('report-author');
    const page = await author.get(`${base}/pack`);
    assert.match(page.text, /Overview report There.*The plan holds no action Missing/s);
    const mends = page.findAll('.govuk-task-list a').map((link) => link.getAttribute('href') ?? '');
    assert.equal(mends.length, 9);
    for (const path of mends) assert.equal((await author.get(path.split('#')[0] ?? '')).status, 200, path);
    const words = { family: 'Two of the family read the draft.', publication: 'A trial is to come.', _version: '0' };
    assert.equal((await author.post(`${base}/pack`, words)).status, 303);
    const late = await (await as('co-ordinator')).post(`${base}/pack`, { ...words, family: 'Other' });
    assert.equal(late.status, 409);
    const chair = await as('csp-chair');
    assert.equal((await chair.post(`${base}/pack/sets`, {}, `${base}/pack`)).status, 404);
    assert.equal((await author.post(`${base}/pack/sets`, {}, `${base}/pack`)).status, 303);
    const listed = await chair.get(`${base}/pack`);
    const set = listed.find('a[href*="/pack/sets/"]')?.getAttribute('href') ?? '';
    assert.match(listed.text, /Set 1, made on 10 February 2026/);
    const { bytes } = await chair.get(set);
    assert.deepEqual((await author.get(set)).bytes, bytes);
    assert.equal((await (await as('panel-da')).get(set)).status, 404);
    assert.equal((await author.get(`${base}/pack/sets/${randomUUID()}`)).status, 404);
    const zip = unzipSync(new Uint8Array(bytes));
    assert.deepEqual(Object.keys(zip), [
      '0 Covering letter.docx',
      '4 Data form.docx',
      '4 Data form.pdf',
      '4 Data form.json',
    ]);
    const letter = await mammoth.extractRawText({ buffer: Buffer.from(zip['0 Covering letter.docx'] ?? []) });
    assert.match(letter.value, /Two of the family read the draft.*A trial is to come/s);
    assert.equal((await (await as('panel-da')).get(`${base}/pack`)).status, 404);
    assert.equal((await (await as('csp-chair')).post(`${base}/pack`, words, base)).status, 404);
  });

  it('records the set that was sent, and waits for the letter before another', async () => {
    const office = await as('co-ordinator');
    assert.match((await office.get(base)).text, /Nothing has been sent yet.*To do/s);
    assert.equal((await office.get(`${base}/letters/new`)).location, base);
    const form = await office.get(`${base}/submissions/new`);
    assert.match(form.text, /Set 1.*put together elsewhere.*Version 1, final draft/s);
    const neither = await office.post(`${base}/submissions/new`, {
      ...sending(),
      setId: 'elsewhere',
      reportVersionId: '',
    });
    assert.deepEqual(neither.errorSummary, ['Select which version of the report was sent']);
    const nothing = await office.post(`${base}/submissions/new`, { sentTo: '' });
    assert.deepEqual(nothing.errorSummary, [
      'Select which set was sent',
      'Enter the day it was sent',
      'Enter where it was sent',
    ]);
    assert.equal((await office.post(`${base}/submissions/new`, sending())).status, 303);
    const again = await office.post(`${base}/submissions/new`, { ...sending(), receipt: 'Again' });
    assert.deepEqual(again.errorSummary, ['Record the letter that answers the last set before you send another']);
    assert.match((await (await as('csp-chair')).get(base)).text, /The set was sent on 5 January 2026.*Version 1/s);
    for (const key of ['csp-chair', 'independent-chair', 'report-author'])
      assert.equal((await (await as(key)).get(`${base}/submissions/new`)).status, 404, key);
  });

  it('refuses a letter whose days cannot be, keeps what was typed, and adds rows', async () => {
    const office = await as('co-ordinator');
    const typed = {
      rows: '3',
      'text-1': '<script>alert(1)</script>',
      strengths: 'Good',
      outcome: 'content-after-changes',
    };
    const wrong = await office.post(`${base}/letters/new`, {
      ...typed,
      ...on('metOn', '2026', '2', '9'),
      ...on('writtenOn', '2026', '1', '2'),
      ...on('receivedOn', '2026', '1', '1'),
      ...on('answerDueOn', '2025', '12', '1'),
    });
    assert.equal(wrong.status, 422);
    assert.equal(wrong.errorSummary.length, 4, wrong.errorSummary.join());
    assert.equal(wrong.field('text-1'), '<script>alert(1)</script>');
    assert.equal(wrong.html.includes('<script>alert'), false);
    const more = await office.post(`${base}/letters/new`, { ...typed, verb: 'more' });
    assert.deepEqual(
      [more.status, more.findAll('textarea[name^="text-"]').length, more.field('text-1')],
      [200, 6, typed['text-1']],
    );
    const long = await office.post(`${base}/letters/new`, {
      ...typed,
      'text-2': 'x'.repeat(10_000),
      outcome: 'nonsense',
    });
    assert.ok(long.errorSummary.includes('Point 2 must be 8,000 characters or fewer'), long.errorSummary.join());
    assert.ok(long.errorSummary.includes('Select what the panel decided'));
  });

  it('reads the file of a letter, keeps it, and shows what was found before anything is kept', async () => {
    const office = await as('co-ordinator');
    const bytes = await wordDocument({
      title: 'Letter',
      language: 'en-GB',
      parts: [
        { kind: 'title', text: 'Letter' },
        paragraph('2 February 2026'),
        paragraph('The panel met about this report on 20 January 2026 and commended the tribute.'),
        paragraph('Areas for final development:'),
        { kind: 'bullets', items: ['Name a lead in the action plan', 'Explain paragraph 3.4'] },
      ],
    });
    const none = await office.postFile(`${base}/letters/file`, {
      field: 'other',
      name: 'a.docx',
      bytes: Buffer.from('x'),
    });
    assert.equal(none.status, 422);
    const sent = await office.postFile(`${base}/letters/file`, {
      field: 'file',
      name: 'letter.docx',
      bytes: Buffer.from(bytes),
    });
    assert.equal(sent.status, 303, sent.errorSummary.join());
    const page = await office.get(sent.location ?? '');
    assert.match(page.text, /Nothing below is kept until you record it/);
    assert.deepEqual(
      ['writtenOn-day', 'metOn-month', 'text-1', 'text-2', 'section-2'].map((name) => page.field(name)),
      ['2', '1', 'Name a lead in the action plan', 'Explain paragraph 3.4', 'paragraph 3.4'],
    );
    assert.doesNotMatch((await office.get(base)).text, /Letters of the panel/);
    const program = await office.postFile(`${base}/letters/file`, {
      field: 'file',
      name: 'a.pdf',
      bytes: Buffer.from('MZ'),
    });
    assert.equal(program.status, 422);
  });

  it('records the letter with its points', async () => {
    const office = await as('co-ordinator');
    const sent = await office.post(`${base}/letters/new`, {
      rows: '4',
      ...on('metOn', '2026', '1', '20'),
      ...on('writtenOn', '2026', '2', '2'),
      ...on('receivedOn', '2026', '2', '3'),
      ...on('answerDueOn', '2026', '3', '3'),
      outcome: 'resubmit',
      strengths: 'A clear sense of the person.',
      'text-1': 'The equality section is underdeveloped',
      'category-1': 'equality',
      'section-1': 'Section 4',
      'text-3': 'Name a lead for each action',
    });
    assert.equal(sent.status, 303, sent.errorSummary.join());
    letter = sent.location ?? '';
    const page = await (await as('report-author')).get(letter);
    assert.match(page.text, /Revise and submit again.*A clear sense of the person.*2 points of 2 wait for an answer/s);
    assert.match(page.text, /Section 4.*underdeveloped.*Equality and diversity.*Name a lead.*Something else/s);
  });

  it('has each point answered, closed and opened again', async () => {
    const author = await as('report-author');
    const links = (await author.get(letter)).findAll('a').map((link) => link.getAttribute('href') ?? '');
    const [first = '', second = ''] = links.filter((href) => href.includes('/points/'));
    assert.deepEqual(
      (await author.post(first, { response: 'change', category: 'equality', _version: '1' })).errorSummary,
      ['Enter what was changed, and where'],
    );
    assert.deepEqual(
      (await author.post(first, { response: 'explain', category: 'equality', _version: '1' })).errorSummary,
      ['Enter why the report stays as it is'],
    );
    const answer = {
      response: 'change',
      changeMade: 'Section 4 is new',
      changedInVersion: version,
      category: 'equality',
      _version: '1',
    };
    const kept = await author.post(first, answer);
    assert.deepEqual([kept.status, kept.location], [303, second]);
    const late = await (await as('independent-chair')).post(first, { ...answer, changeMade: 'Mine' });
    assert.equal(late.status, 409);
    assert.match(late.text, /Somebody else has answered or closed this point meanwhile/);
    const done = await (await as('independent-chair')).post(second, {
      response: 'explain',
      responseText: 'Leads are in the plan',
      category: 'action-plan',
      _version: '1',
    });
    assert.equal(done.location, letter);
    assert.equal((await author.post(`${first}/steps/close`, { _version: '2' }, first)).status, 303);
    assert.equal((await author.post(`${first}/steps/answer`, { _version: '3' }, first)).status, 404);
    assert.equal((await author.post(`${second}/steps/open-again`, { _version: '2' }, second)).status, 303);
    const told = await author.get(second);
    assert.match(told.text, /What was answered, and when.*Explained.*Leads are in the plan.*Opened again/s);
    const page = await (await as('csp-chair')).get(letter);
    assert.match(page.text, /1 point of 2 waits for an answer.*Changed.*Section 4 is new.*Closed.*Explained.*Open/s);
    assert.equal((await (await as('csp-chair')).get(first)).status, 404);
    const word = await author.get(`${letter}/answers.docx`);
    assert.equal(word.bytes.subarray(0, 2).toString(), 'PK');
  });

  it('opens a closed action of the plan again with an answer, and says why to its lead', async () => {
    const [agency] = await service().database.asOwner((tx) => tx.select().from(agencies).limit(1));
    const world = { review, recommendations: [], own: found(agency) };
    const lead = await aLead(service(), world);
    const action = await acceptedAction(service(), world, { lead, what: 'Ask alone' });
    const stateOf = async () =>
      (await service().database.asOwner((tx) => tx.select().from(actions).where(eq(actions.id, action))))[0]?.state;
    await service().database.asOwner((tx) =>
      tx
        .update(actions)
        .set({ state: 'closed', closedOn: day('2026-01-30') })
        .where(eq(actions.id, action)),
    );
    const author = await as('report-author');
    const at = (await author.get(letter)).findAll('a[href*="/points/"]').at(-1)?.getAttribute('href') ?? '';
    const answer = { response: 'accept', category: 'action-plan', actionId: action, _version: '3' };
    const silent = await author.post(at, { ...answer, reopenReason: ' ' });
    assert.deepEqual(silent.errorSummary, ['Enter why the action is opened again']);
    assert.equal(await stateOf(), 'closed');
    const kept = await author.post(at, { ...answer, reopenReason: 'The audit does not show it.' });
    assert.equal(kept.status, 303, kept.errorSummary.join());
    assert.equal(await stateOf(), 'under-way');
    assert.match((await author.get(at)).text, /which is open again.*An action of the plan was opened again/s);
    const [step] = await service().database.asOwner((tx) =>
      tx.select().from(actionSteps).where(eq(actionSteps.actionId, action)),
    );
    assert.equal(step?.reason, 'Point 2 of the Home Office panel’s letter: The audit does not show it.');
    assert.equal((await service().mailTo(lead.email)).length, 1);
    // The same answer, given anew, leaves an action alone that is open.
    assert.equal((await author.post(at, { ...answer, _version: '4' })).status, 303);
    assert.equal((await author.post(`${at}/steps/open-again`, { _version: '5' }, at)).status, 303);
  });

  it('takes corrections of the letter and points that were left out', async () => {
    const office = await as('co-ordinator');
    const change = await office.get(`${letter}/change`);
    assert.equal(change.field('strengths'), 'A clear sense of the person.');
    const typed = {
      rows: '3',
      ...on('writtenOn', '2026', '2', '2'),
      ...on('receivedOn', '2026', '2', '4'),
      outcome: 'resubmit',
      'text-1': 'A third point',
      _version: '1',
    };
    assert.equal((await office.post(`${letter}/change`, typed)).status, 303);
    assert.match((await office.get(letter)).text, /4 February 2026.*2 points of 3.*A third point/s);
    const late = await office.post(`${letter}/change`, { ...typed, 'text-1': 'A fourth' });
    assert.equal(late.status, 409);
  });

  it('offers its texts to whoever looks for names that still stand', async () => {
    const places = await personWork(service())('report-author', async (work) => {
      const opened = found(await findReview(work, review.reference));
      const seen = [];
      for await (const place of work.catalogue.textsOf(work, { ...opened, roles: new Set(['report-author']) }))
        if (place.key.startsWith('qa-')) seen.push(place);
      await seen.find(({ text }) => text === 'A third point')?.mend?.('A third point about Willow');
      return seen;
    });
    assert.ok(places.some(({ text, where }) => text === 'Section 4 is new' && where === 'Point 1, what was changed'));
    assert.match((await (await as('csp-chair')).get(letter)).text, /A third point about Willow/);
  });

  it('is read by the panel once bound by the undertaking, and answered by nobody else', async () => {
    const panel = await as('panel-da');
    assert.match((await panel.get(letter)).location ?? '', /undertaking/);
    await personWork(service())('panel-da', async (work) =>
      acceptUndertaking(work, found(await findReview(work, review.reference))),
    );
    assert.match((await panel.get(letter)).text, /A third point/);
    for (const key of ['imr-author', 'chief-officer', 'board-member', 'northmere-co-ordinator'])
      for (const path of [base, letter, `${letter}/answers.docx`, `${base}/conclusions`])
        assert.equal((await (await as(key)).get(path)).status, 404, `${key} ${path}`);
    assert.equal((await panel.get(base)).status, 404);
  });

  it('is sent again, and says so to the duties', async () => {
    const office = await as('co-ordinator');
    const again = { ...sending(), ...on('sentOn', '2026', '2', '9'), receipt: 'By mail' };
    const early = await office.post(`${base}/submissions/new`, sending());
    assert.deepEqual(early.errorSummary, ['The day it was sent must be on or after the day the letter came']);
    assert.equal((await office.post(`${base}/submissions/new`, again)).status, 303);
    const facts = await personWork(service())('co-ordinator', async (work) =>
      (await work.catalogue.factsOf(work, [review.id])).get(review.id),
    );
    const named = (facts ?? []).map(({ name, on: day }) => `${name} ${day}`);
    for (const fact of [
      'submitted-for-quality-assurance 2026-01-05',
      'quality-assurance-letter-received 2026-02-04',
      'resubmission-required 2026-02-04',
      'resubmitted 2026-02-09',
    ])
      assert.ok(named.includes(fact), `${fact} in ${named.join(', ')}`);
    assert.ok(!named.some((fact) => fact.startsWith('quality-assurance-points-answered')));
  });

  it('records to whom the conclusions went, and takes it back with a reason', async () => {
    const office = await as('co-ordinator');
    const path = `${base}/conclusions`;
    const page = await office.get(path);
    assert.match(page.text, /Still owed: Domestic Abuse Commissioner/);
    assert.doesNotMatch(page.text, /Secretary of State\s*\(Word\)/);
    const word = await office.get(`${path}/letters/commissioner.docx`);
    assert.equal(word.bytes.subarray(0, 2).toString(), 'PK');
    assert.equal((await office.get(`${path}/letters/secretary-of-state.docx`)).status, 404);
    assert.equal((await office.post(path, {})).errorSummary.length, 4);
    const sent = {
      sentTo: 'commissioner',
      reportVersionId: version,
      ...on('sentOn', '2026', '2', '9'),
      way: 'secure-mail',
    };
    assert.deepEqual((await office.post(path, { ...sent, sentTo: 'secretary-of-state' })).errorSummary, [
      'Select to whom it was sent',
    ]);
    assert.equal((await office.post(path, sent)).status, 303);
    const listed = await office.get(path);
    assert.match(listed.text, /Everybody who is owed them has them/);
    const away =
      listed
        .findAll('a')
        .map((link) => link.getAttribute('href') ?? '')
        .find((href) => href.endsWith('/withdrawal')) ?? '';
    assert.deepEqual((await office.post(away, { reason: ' ' })).errorSummary, ['Enter why this is taken back']);
    assert.equal((await office.post(away, { reason: 'It bounced' })).status, 303);
    assert.equal((await office.get(away)).status, 404);
    assert.match((await (await as('csp-chair')).get(path)).text, /Still owed.*Taken back: It bounced/s);
    assert.equal((await (await as('report-author')).post(path, sent)).status, 404);
  });
});
