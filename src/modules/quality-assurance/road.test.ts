import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, describe, it } from 'node:test';
import { type FindingsWorld, findingsWorld } from '../../../test/support/findings-world.js';
import { personWork } from '../../../test/support/person-work.js';
import { openLinkOf, systemOf } from '../../../test/support/scoped-review.js';
import { type Browser, theService } from '../../../test/support/service.js';
import { castId } from '../../../test/support/staffed-review.js';
import { castMember } from '../../demonstration/cast.js';
import { day } from '../../kernel/day.js';
import { sql } from '../../platform/database/sql.js';
import { found } from '../../platform/errors.js';
import { panelMembers } from '../panel/tables.js';
import { settleCheck } from '../report/checks/settle.js';
import { remindOfFactChecks } from '../report/fact-check/remind-late.js';
import { factCheckReminders } from '../report/tables.js';
import { findReview } from '../reviews/index.js';

const on = (field: string, date: string) => {
  const [year = '', month = '', number = ''] = date.split('-');
  return { [`${field}-day`]: number, [`${field}-month`]: month, [`${field}-year`]: year };
};

describe('the road of a report from its text to the Home Office, day by day', () => {
  const service = theService('2026-02-10T09:00:00Z');
  let world: FindingsWorld;
  let report: string;
  let qa: string;
  const signedIn = new Map<string, Browser>();
  const as = async (key: string): Promise<Browser> => {
    const browser = signedIn.get(key) ?? (await service().as(key));
    signedIn.set(key, browser);
    return browser;
  };
  /** A day later everybody signs in anew. */
  const onDay = (date: string) => {
    service().at(`${date}T09:00:00Z`);
    signedIn.clear();
  };
  const done = async (key: string, path: string, form: Readonly<Record<string, string | string[]>>, from = path) => {
    const page = await (await as(key)).post(path, form, from);
    assert.equal(page.status, 303, `${path}: ${page.errorSummary.join('; ')} ${page.text.slice(0, 200)}`);
    return page;
  };
  const waits = (key: string): Promise<string[]> =>
    personWork(service())(key, async (work) => (await work.catalogue.waitingFor(work)).map(({ text }) => text));
  const metOn = (...ids: string[]): Promise<(string | undefined)[]> =>
    personWork(service())('co-ordinator', async (work) => {
      const states = await work.catalogue.standingOf(work, world.review.id);
      return ids.map((id) => states.find(({ dutyId, metOn }) => dutyId === id && metOn !== undefined)?.metOn);
    });
  const write = (key: string, text: string, version = '0') =>
    done('report-author', `${report}/sections/overview/${key}`, { text, after: '', _version: version });
  const ask = async (agency: { id: string }, email: string, passages: string[]) => {
    const at = `${report}/fact-check/new/${agency.id}`;
    const versionId = String((await (await as('report-author')).get(at)).field('versionId'));
    const to = { contactName: 'Heath Gorseley', contactEmail: email, ...on('dueOn', '2026-02-20') };
    await done('report-author', at, { versionId, ...to, passages });
  };

  before(async () => {
    world = await findingsWorld(service());
    report = `/reviews/${world.review.reference}/report`;
    qa = `/reviews/${world.review.reference}/quality-assurance`;
    const addedBy = await castId(service(), 'co-ordinator');
    const { id: reviewId, partnershipId } = world.review;
    await service().database.asOwner(async (tx) => {
      await tx.insert(panelMembers).values({
        ...{ id: randomUUID(), reviewId, partnershipId, name: 'Marigold Teasel', post: 'IDVA service manager' },
        ...{
          organisation: 'Harbour',
          kind: 'core',
          sector: 'voluntary',
          joinedOn: day('2026-02-01'),
        },
        ...{ addedBy, addedAt: service().now() },
      });
      await tx.execute(
        sql`update partnership set settings = settings || '{"signatories": "each"}' where id = ${partnershipId}`,
      );
    });
  });

  it('is written, and put to its panel (F-02, F-11)', async () => {
    await done('report-author', `${report}/steps/analysis-done`, { ...on('on', '2026-02-09'), note: '' });
    await write('analysis', `${world.own.name} came on time.\n\n${world.other.name} wrote a letter to her.`);
    await done('report-author', `${report}/versions/new`, { note: 'First draft' });
    await done('report-author', `${report}/versions/1/steps/put-to-panel`, { _version: '1' }, `${report}/versions/1`);
    assert.deepEqual(await metOn('F-02', 'F-11'), ['2026-02-10', '2026-02-10']);
  });

  it('has its facts checked: with an account, and by a link after the ladder of reminders (F-06)', async () => {
    onDay('2026-02-12');
    await ask(world.own, 'heath.gorseley@bexley.example', ['overview/analysis/0']);
    await ask(world.other, 'olive.damson@bexley.example', ['overview/analysis/1']);
    const mine = 'Check the passages of the report that were put to your agency';
    assert.ok((await waits('imr-author')).includes(mine));
    assert.ok(!(await waits('panel-da')).includes(mine));
    const calendar = await personWork(service())('imr-author', (work) => work.catalogue.calendarFor(work));
    assert.ok(calendar.some(({ title }) => /your agency’s answer on its passages is due/.test(title)));

    const author = await as('imr-author');
    const own = `/reviews/${world.review.reference}/our-passages`;
    const at = (await author.get(own)).find(`a[href^="${own}/"]`)?.getAttribute('href') ?? '';
    const page = await author.get(at);
    assert.doesNotMatch(page.text, /wrote a letter to her/);
    const answer = (html: string, says: string) => {
      const passage = /answer-([0-9a-f-]{36})/.exec(html)?.[1] ?? '';
      const who = { name: 'Heath Gorseley', post: 'Head of nursing', overall: '' };
      return { ...who, [`answer-${passage}`]: says === '' ? 'right' : 'not-right', [`says-${passage}`]: says };
    };
    await done('imr-author', at, answer(page.html, 'It was an hour late.'));
    assert.ok(!(await waits('imr-author')).includes(mine));
    assert.ok((await waits('report-author')).includes('Settle what agencies say of their passages of the report'));

    const steps: number[] = [];
    for (const date of ['2026-02-20', '2026-02-23', '2026-02-24', '2026-02-25', '2026-02-25', '2026-02-27']) {
      onDay(date);
      await remindOfFactChecks(systemOf(service()));
      steps.push((await service().database.asOwner((tx) => tx.select().from(factCheckReminders))).length);
    }
    // Due on a Friday; the ladder stands at one, three and five working days.
    assert.deepEqual(steps, [0, 1, 1, 2, 2, 3]);
    assert.equal((await service().mailTo('heath.gorseley@bexley.example')).length, 1);
    const { guest, page: opened } = await openLinkOf(service(), 'olive.damson@bexley.example');
    const path = opened.find('main form')?.getAttribute('action') ?? '';
    assert.equal((await guest.post(path, answer(opened.html, ''))).status, 303);
    await remindOfFactChecks(systemOf(service()));
    assert.equal((await service().database.asOwner((tx) => tx.select().from(factCheckReminders))).length, 3);

    onDay('2026-03-02');
    const writer = await as('report-author');
    const checks = (await writer.get(`${report}/fact-check`))
      .findAll(`a[href^="${report}/fact-check/"]:not([href*="/new/"])`)
      .map((link) => link.getAttribute('href') ?? '');
    assert.equal(checks.length, 2);
    for (const check of checks) {
      const passage = /passages\/[0-9a-f-]{36}/.exec((await writer.get(check)).html)?.[0];
      if (passage !== undefined)
        await done(
          'report-author',
          `${check}/${passage}`,
          { settledAs: 'changed', text: 'Said.', _version: '1' },
          check,
        );
      assert.deepEqual(await metOn('F-06'), [undefined]);
      await done('report-author', `${check}/end`, { note: '' }, check);
    }
    assert.deepEqual(await metOn('F-06'), ['2026-03-02']);
  });

  it('is completed (F-08), its checks are settled, and two people look through it for names (F-13)', async () => {
    onDay('2026-03-04');
    await write('analysis', `${world.own.name} came an hour late.\n\n${world.other.name} wrote a letter to her.`, '1');
    await done('report-author', `${report}/versions/new`, { note: 'Second draft' });
    await done('report-author', `${report}/versions/2/steps/final-draft`, { _version: '1' }, `${report}/versions/2`);
    await done('report-author', `${report}/steps/completed`, { ...on('on', '2026-03-03'), note: '' });
    assert.ok((await waits('report-author')).includes('Settle what the checks of the report say'));
    const writer = await as('report-author');
    const at = `${report}/checks?version=2`;
    const keys = (await writer.get(at)).findAll('form[action$="/settled"] input[name="key"]');
    assert.ok(keys.length > 0);
    const [first = '', ...rest] = keys.map((key) => key.getAttribute('value') ?? '');
    const reason = 'In order as it stands';
    await personWork(service())('report-author', async (work) => {
      const review = { ...found(await findReview(work, world.review.reference)), roles: new Set(['report-author']) };
      for (const key of rest) await settleCheck(work, review, { key, reason });
    });
    await done('report-author', `${report}/checks/settled`, { key: first, reason, version: '2' }, at);
    const look = 'Look through the report for names, and sign';
    const now = await waits('report-author');
    assert.ok(now.includes(look) && !now.includes('Settle what the checks of the report say'), now.join());
    const setHash = String((await writer.get(`${report}/anonymity`)).field('setHash'));
    await done('report-author', `${report}/anonymity`, { setHash, purpose: 'submission', declared: 'yes' });
    assert.ok(!(await waits('report-author')).includes(look));
    assert.ok((await waits('information-governance')).includes(`${look} as the second of two`));
    assert.ok(!(await waits('csp-chair')).includes('Sign the report off, or send it back'));

    onDay('2026-03-05');
    const page = await (await as('information-governance')).get(`${report}/anonymity`);
    const second = page.find('form[action*="/second"]')?.getAttribute('action') ?? '';
    await done('information-governance', second, { declared: 'yes' }, `${report}/anonymity`);
    assert.deepEqual(await metOn('F-13'), ['2026-03-05']);
    const facts = await personWork(service())('co-ordinator', async (work) =>
      (await work.catalogue.factsOf(work, [world.review.id])).get(world.review.id),
    );
    assert.equal(facts?.find(({ name }) => name === 'report-completed')?.on, '2026-03-03');
  });

  it('is signed off by every signatory without a conflict, on the day of the last (F-12)', async () => {
    onDay('2026-03-06');
    const sign = async (key: string) => {
      const versionId = String((await (await as(key)).get(`${report}/sign-off`)).field('versionId'));
      return (await as(key)).post(`${report}/sign-off`, { versionId, verdict: 'signed', comment: '' });
    };
    const early = await sign('csp-chair');
    assert.deepEqual(early.errorSummary, ['It cannot be signed yet: see what stands in the way']);
    const duty = `/reviews/${world.review.reference}/duties/F-07`;
    const read = {
      ...on('metOn', '2026-03-01'),
      metBy: 'The independent chair',
      proof: 'A note of the reading',
      note: '',
    };
    await done('co-ordinator', `${duty}/met`, read, duty);

    // Whoever declared a conflict is not among those who sign, and cannot.
    const declare = async (declared: 'none' | 'conflict', at: string) => {
      const personId = await castId(service(), 'csp-chair-police');
      await service().database.asOwner((tx) =>
        tx.execute(sql`insert into conflict_declaration (review_id, partnership_id, person_id, declared, declared_at)
          values (${world.review.id}, ${world.review.partnershipId}, ${personId}, ${declared}, ${at})`),
      );
    };
    await declare('conflict', '2026-03-05T10:00:00Z');
    const other = castMember('csp-chair-police').name;
    const listed = await (await as('report-author')).get(`${report}/sign-off`);
    assert.ok(listed.text.includes(castMember('csp-chair').name) && !listed.text.includes(other));
    assert.equal((await (await as('csp-chair-police')).get(`${report}/sign-off`)).find('input[name="verdict"]'), null);
    assert.ok(!(await waits('csp-chair-police')).includes('Sign the report off, or send it back'));
    assert.equal((await sign('csp-chair-police')).status, 404);
    await declare('none', '2026-03-06T08:00:00Z');

    assert.ok((await waits('csp-chair-police')).includes('Sign the report off, or send it back'));
    assert.equal((await sign('csp-chair')).status, 303);
    assert.ok(!(await waits('csp-chair')).includes('Sign the report off, or send it back'));
    assert.deepEqual(await metOn('F-12'), [undefined]);
    onDay('2026-03-09');
    assert.equal((await sign('csp-chair-police')).status, 303);
    assert.deepEqual(await metOn('F-12'), ['2026-03-09']);
    assert.ok((await waits('co-ordinator')).includes('Send the set to the Home Office'));
  });

  let set: string;
  let bytes: Buffer;

  it('goes to the Home Office as one set, which is kept as it was sent (G-01)', async () => {
    onDay('2026-03-11');
    const pack = await (await as('report-author')).get(`${qa}/pack`);
    assert.match(pack.text, /Signed off by the partnership There.*Checked for anonymity There/s);
    const words = { family: 'Two of the family read the draft.', publication: '', _version: '0' };
    await done('report-author', `${qa}/pack`, words);
    await done('report-author', `${qa}/pack/sets`, {}, `${qa}/pack`);
    const office = await as('co-ordinator');
    const form = await office.get(`${qa}/submissions/new`);
    const setId = form.find('input[name="setId"]')?.getAttribute('value') ?? '';
    set = `${qa}/pack/sets/${setId}`;
    bytes = (await office.get(set)).bytes;
    await done('co-ordinator', `${qa}/submissions/new`, {
      setId,
      ...on('sentOn', '2026-03-10'),
      sentTo: 'DHR mailbox',
    });
    assert.deepEqual(await metOn('G-01'), ['2026-03-10']);
    assert.ok(!(await waits('co-ordinator')).includes('Send the set to the Home Office'));
    assert.ok((await office.get(qa)).findAll('a').some((link) => link.getAttribute('href') === set));
  });

  it('offers what was said on the way to whoever looks for names, and its days to the schedule of disclosure', async () => {
    const { texts, items } = await personWork(service())('co-ordinator', async (work) => {
      const of = { ...found(await findReview(work, world.review.reference)), roles: new Set(['co-ordinator']) };
      const said: string[] = [];
      for await (const { whole, text, mend, key } of work.catalogue.textsOf(work, of)) {
        said.push(`${whole}: ${text}`);
        if (key.endsWith(':says')) await mend?.('It was two hours late.');
      }
      const made = await work.catalogue.disclosureOf(work, of.id);
      return { texts: said, items: made.map(({ title, author }) => `${title}, ${author}`) };
    });
    for (const text of [
      `Fact-check by ${world.own.name}: It was an hour late.`,
      'The checks of the report: In order as it stands',
      'Covering letter to the Home Office: Two of the family read the draft.',
    ])
      assert.ok(texts.includes(text), text);
    for (const item of [
      `What an agency answered on its passages, ${world.own.name}`,
      `Check of the report for anonymity, ${castMember('report-author').name}`,
      `Signature under the report, ${castMember('csp-chair').name}`,
      `Set 1 for the Home Office, ${castMember('report-author').name}`,
    ])
      assert.ok(items.includes(item), item);
    assert.match((await (await as('report-author')).get(`${report}/fact-check`)).text, /Closed/);
  });

  it('is stopped when what goes out is no longer what was signed, and the set that was sent stays as it was', async () => {
    const author = await as('report-author');
    const rewrite = (text: string) =>
      service().database.asOwner((tx) =>
        tx.execute(sql`update report_version set content = replace(content::text, ${text}, 'came in time')::jsonb
          where review_id = ${world.review.id} and number = 2`),
      );
    await rewrite('came an hour late');
    const page = await author.get(`${qa}/pack`);
    assert.match(page.text, /The report was changed after it was signed.*Stops the set.*No set can be made/s);
    assert.equal(page.find('form[action$="/pack/sets"]'), null);
    const forced = await author.post(`${qa}/pack/sets`, {}, `${qa}/pack`);
    assert.deepEqual([forced.status, forced.errorSummary.length], [422, 1]);
    assert.deepEqual((await author.get(set)).bytes, bytes);

    await done('report-author', `${report}/versions/new`, { note: 'Third' });
    await done('report-author', `${report}/versions/3/steps/final-draft`, { _version: '1' }, `${report}/versions/3`);
    assert.match(
      (await author.get(`${qa}/pack`)).text,
      /Version 2 was signed off; the final draft is version 3 now.*the check of version 2; the final draft is version 3/s,
    );
  });
});
