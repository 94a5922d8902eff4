import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { type FindingsWorld, findingsWorld } from '../../../test/support/findings-world.js';
import { personWork } from '../../../test/support/person-work.js';
import { theService } from '../../../test/support/service.js';
import { castMember } from '../../demonstration/cast.js';
import { found } from '../../platform/errors.js';
import { asSystem } from '../../platform/work.js';
import { addNamedPerson } from '../named-people/index.js';
import { findReview } from '../reviews/index.js';
import { checkingFacts } from './checking.js';
import { reportSignatures } from './tables.js';

const NURSE = 'Marjoram Featherwell';
const CODE = /\b\d{6}\b/;

describe('the report before it goes out', () => {
  const service = theService('2026-02-10T09:00:00Z');
  let world: FindingsWorld;
  let base: string;
  const as = (key: string) => service().as(key);
  const factNames = async (): Promise<string[]> =>
    personWork(service())('co-ordinator', async (work) =>
      asSystem(work, async () =>
        ((await checkingFacts(work, [world.review.id])).get(world.review.id) ?? []).map(({ name }) => name),
      ),
    );
  const write = async (key: string, text: string, version = '0') => {
    const at = `${base}/sections/overview/${key}`;
    const page = await (await as('report-author')).post(at, { text, after: '', _version: version }, at);
    assert.equal(page.status, 303, page.errorSummary.join('; '));
  };

  before(async () => {
    world = await findingsWorld(service());
    base = `/reviews/${world.review.reference}/report`;
  });

  it('has nothing to check before it is begun, and is shown to those who write it alone', async () => {
    const author = await as('report-author');
    assert.match((await author.get(`${base}/checks`)).text, /There is nothing to check yet/);
    for (const key of ['panel-da', 'imr-author', 'csp-chair', 'information-governance', 'northmere-co-ordinator'])
      for (const path of ['checks', 'fact-check'])
        assert.equal((await (await as(key)).get(`${base}/${path}`)).status, 404, `${key} ${path}`);
    assert.match(
      (await (await as('csp-chair')).get(`${base}/sign-off`)).text,
      /No version has been called the final draft/,
    );
    assert.match((await author.get(`${base}/anonymity`)).text, /There is no final draft yet/);
  });

  it('tells what the checks find, settles one with a reason, and tells it again when its text changes', async () => {
    await write(
      'analysis',
      `The surgery failed to ask.\n\n${world.own.name} came on time and wrote it down.\n\nRing 020 7946 0000.`,
    );
    const author = await as('report-author');
    const page = await author.get(`${base}/checks`);
    assert.match(page.text, /What is being written now/);
    assert.match(page.text, /Reads as blame.*failed to/);
    assert.match(page.text, /Looks like a telephone number/);
    const key = page.find('#blame input[name="key"]')?.getAttribute('value') ?? '';
    const silent = await author.post(`${base}/checks/settled`, { key, reason: ' ' }, `${base}/checks`);
    assert.deepEqual(silent.errorSummary, ['Enter why it is in order as it stands']);
    await author.post(`${base}/checks/settled`, { key, reason: 'A quotation <script>' }, `${base}/checks`);
    const settled = await author.get(`${base}/checks`);
    assert.equal(settled.find('#blame'), null);
    assert.match(settled.text, /Settled on 10 February 2026.*A quotation <script>/);
    assert.equal(settled.html.includes('quotation <script>'), false);
    await write('analysis', `The hospital failed to ask.\n\n${world.own.name} came on time and wrote it down.`, '1');
    assert.match((await author.get(`${base}/checks`)).text, /Reads as blame/);
  });

  const nameNurse = () =>
    personWork(service())('co-ordinator', async (work) => {
      const told = { relationship: 'Nurse', affected: '', since: '', nothingSince: false };
      const nowhere = { address: '', postcode: '', telephone: '', nhsNumber: '', dateOfBirth: '' };
      const identity = { ...nowhere, fullName: NURSE, aliases: [] };
      const added = { kind: 'professional' as const, pseudonym: 'Nurse 1', ...told, identity };
      const review = found(await findReview(work, world.review.reference));
      return addNamedPerson(work, { ...review, roles: new Set(['co-ordinator']) }, added);
    });

  it('puts an agency its own passages, which answers by link, and settles what is not right', async () => {
    const author = await as('report-author');
    await author.post(`${base}/versions/new`, { note: 'First draft' });
    assert.match((await author.get(`${base}/fact-check`)).text, /1 paragraph to look at/);
    const ask = `${base}/fact-check/new/${world.own.id}`;
    const form = await author.get(ask);
    const versionId = String(form.field('versionId'));
    const to = { contactName: 'Heath Gorseley', contactEmail: 'heath.gorseley@bexley.example' };
    const by = { 'dueOn-day': '24', 'dueOn-month': '2', 'dueOn-year': '2026' };
    const nothing = await author.post(ask, { versionId, ...to, ...by });
    assert.deepEqual(nothing.errorSummary, ['Select at least one passage']);
    assert.equal(nothing.field('contactName'), 'Heath Gorseley');
    const passages = ['overview/analysis/1'];
    assert.equal((await author.post(ask, { versionId, ...to, ...by, passages })).status, 303);
    assert.match((await author.post(ask, { versionId, ...to, ...by, passages })).errorSummary.join(), /already/);
    const [mail] = await service().mailTo(to.contactEmail);
    assert.doesNotMatch(mail?.body ?? '', /came on time/);
    const guest = service().visitor();
    const link = /https?:\/\/[^/\s]+(\/link\/[\w-]+)/.exec(mail?.body ?? '')?.[1] ?? '';
    await guest.post(link, {}, link);
    const sent = (await service().mailTo(to.contactEmail)).find(({ body }) => !body.includes('/link/'));
    await nameNurse();
    const opened = await guest.follow(
      await guest.post(`${link}/code`, { code: CODE.exec(sent?.body ?? '')?.[0] ?? '' }, `${link}/code`),
    );
    assert.match(opened.text, /came on time and wrote it down/);
    assert.doesNotMatch(opened.text, /hospital failed to ask/);
    const path = opened.find('main form')?.getAttribute('action') ?? '';
    const passage = /answer-([0-9a-f-]{36})/.exec(opened.html)?.[1] ?? '';
    const who = { name: 'Heath Gorseley', post: 'Head of nursing', overall: '' };
    const wrong = await guest.post(path, { ...who, [`answer-${passage}`]: 'not-right', [`says-${passage}`]: '' });
    assert.deepEqual(wrong.errorSummary, ['Passage 1: enter what is right']);
    const answered = {
      ...who,
      [`answer-${passage}`]: 'not-right',
      [`says-${passage}`]: `It was an hour late for ${NURSE}.`,
    };
    assert.equal((await guest.post(path, answered)).status, 303);
    assert.match((await guest.get(path)).text, /Thank you\. Heath Gorseley answered/);
    assert.equal((await guest.post(path, answered, path)).status, 409);
    const board = await author.get(`${base}/fact-check`);
    assert.match(board.text, /Something is not right: to be settled/);
    const one = /\/fact-check\/[0-9a-f-]{36}/.exec(board.html)?.[0] ?? '';
    const said = await author.get(`${base}${one}`);
    assert.match(said.text, /It was an hour late for /);
    assert.ok(!said.text.includes(NURSE));
    const settle = `${base}${one}/passages/${passage}`;
    const refused = await author.post(`${base}${one}/end`, { note: 'Done' }, `${base}${one}`);
    assert.deepEqual(refused.errorSummary, ['Settle each passage that is not right first']);
    const why = await author.post(settle, { settledAs: 'not-changed', text: '', _version: '1' }, `${base}${one}`);
    assert.deepEqual(why.errorSummary, ['Enter how it was changed, or why it was not']);
    const settled = { settledAs: 'changed', text: 'The hour is named.', _version: '1' };
    assert.equal((await author.post(settle, settled, `${base}${one}`)).status, 303);
    assert.equal((await author.post(settle, settled, `${base}${one}`)).status, 409);
    assert.deepEqual(await factNames(), []);
    assert.equal((await author.post(`${base}${one}/end`, { note: '' }, `${base}${one}`)).status, 303);
    assert.deepEqual(await factNames(), ['facts-checked']);
    assert.equal((await guest.get(path)).status, 404);
    for (const key of ['panel-police', 'information-governance', 'northmere-co-ordinator'])
      assert.equal((await (await as(key)).get(`${base}${one}`)).status, 404, key);
  });

  it('is checked for anonymity and signed by two, and another final draft undoes that', async () => {
    const author = await as('report-author');
    await author.post(`${base}/versions/1/steps/final-draft`, { _version: '1' });
    const page = await author.get(`${base}/anonymity`);
    const first = { setHash: String(page.field('setHash')), purpose: 'submission', declared: 'yes' };
    const silent = await author.post(`${base}/anonymity`, { ...first, declared: '' });
    assert.deepEqual(silent.errorSummary, ['Tick the box to say that you have read the whole set']);
    assert.equal((await author.post(`${base}/anonymity`, { ...first, setHash: 'other' })).status, 409);
    assert.equal((await author.post(`${base}/anonymity`, first)).status, 303);
    const lead = await as('information-governance');
    const waiting = await lead.get(`${base}/anonymity`);
    assert.match(waiting.text, /Waits for the second signature/);
    const second = waiting.find('form[action*="/second"]')?.getAttribute('action') ?? '';
    assert.equal((await author.post(second, { declared: 'yes' }, `${base}/anonymity`)).status, 404);
    assert.equal((await lead.post(second, {}, `${base}/anonymity`)).status, 422);
    assert.equal((await lead.post(second, { declared: 'yes' }, `${base}/anonymity`)).status, 303);
    assert.match((await author.get(`${base}/anonymity`)).text, /Signed by two/);
    assert.deepEqual(await factNames(), ['facts-checked', 'anonymisation-checked']);
    assert.equal((await lead.post(second, { declared: 'yes' }, `${base}/anonymity`)).status, 422);
  });

  it('is not signed off over what stands in the way, and can be sent back', async () => {
    const chair = await as('csp-chair');
    const page = await chair.get(`${base}/sign-off`);
    assert.match(page.text, /messages? of the checks to mend or settle/);
    assert.match(page.text, /The family has not read the draft/);
    assert.equal(page.find('input[value="signed"]'), null);
    const versionId = String(page.field('versionId'));
    const forced = await chair.post(`${base}/sign-off`, { versionId, verdict: 'signed', comment: '' });
    assert.match(forced.errorSummary.join(), /It cannot be signed yet/);
    const silent = await chair.post(`${base}/sign-off`, { versionId, verdict: 'sent-back', comment: ' ' });
    assert.deepEqual(silent.errorSummary, ['Enter what has to be mended']);
    const back = { versionId, verdict: 'sent-back', comment: 'The equality section is thin.' };
    assert.equal((await chair.post(`${base}/sign-off`, back)).status, 303);
    assert.equal((await chair.post(`${base}/sign-off`, back, `${base}/sign-off`)).status, 409);
    const told = await (await as('report-author')).get(`${base}/sign-off`);
    assert.match(told.text, new RegExp(`Sent back by ${castMember('csp-chair').name}`));
    assert.match(told.text, /The equality section is thin/);
    const undo =
      (await chair.get(`${base}/sign-off`)).find('form[action*="/withdrawal"]')?.getAttribute('action') ?? '';
    assert.equal((await chair.post(undo, {}, `${base}/sign-off`)).status, 303);
    assert.doesNotMatch((await chair.get(`${base}/sign-off`)).text, /Sent back by/);
    for (const key of ['panel-da', 'information-governance', 'northmere-co-ordinator'])
      assert.equal((await (await as(key)).get(`${base}/sign-off`)).status, 404, key);
  });

  it('is signed off for good: nobody takes back or adds anything while it is the final draft', async () => {
    const [mine] = await service().database.asOwner((tx) =>
      tx
        .update(reportSignatures)
        .set({ withdrawnAt: null, verdict: 'signed', completes: true })
        .returning({ id: reportSignatures.id, versionId: reportSignatures.versionId }),
    );
    const { id, versionId } = mine ?? { id: '', versionId: '' };
    const chair = await as('csp-chair');
    const page = await chair.get(`${base}/sign-off`);
    assert.match(page.text, /The equality section is thin/);
    assert.equal(page.find('form[action*="/withdrawal"], input[name="verdict"]'), null);
    const undone = await chair.post(`${base}/sign-off/${id}/withdrawal`, {}, `${base}/sign-off`);
    assert.equal(undone.status, 409);
    const late = { versionId, verdict: 'sent-back', comment: 'Too late' };
    assert.equal((await chair.post(`${base}/sign-off`, late, `${base}/sign-off`)).status, 409);
  });

  it('is looked through again once another version is the final draft', async () => {
    const author = await as('report-author');
    await write('conclusions', 'Nobody joined up what each of them knew.');
    await author.post(`${base}/versions/new`, { note: 'Second' });
    await author.post(`${base}/versions/2/steps/final-draft`, { _version: '1' });
    assert.match((await author.get(`${base}/anonymity`)).text, /No longer holds/);
    assert.deepEqual(await factNames(), ['facts-checked']);
  });
});
