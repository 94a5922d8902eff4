import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { type ChronologyWorld, chronologyWorld, draft, writeFor } from '../../../../test/support/chronology-world.js';
import { personWork } from '../../../../test/support/person-work.js';
import { theService } from '../../../../test/support/service.js';
import { castId } from '../../../../test/support/staffed-review.js';
import { addSubject, blankIdentity } from '../../reviews/index.js';
import { linesOfEnquiry } from '../../terms-of-reference/index.js';

const CALL = 'Neighbour called: shouting and a child crying, officers found her with a broken arm in the kitchen';
const AMBULANCE = 'Ambulance called by officers; arm broken when she fell in the kitchen, child crying';

describe('all chronologies as one', () => {
  const service = theService('2026-02-10T09:00:00Z');
  let world: ChronologyWorld;
  let mine: readonly string[];
  let theirs: readonly string[];
  let line: string;
  const as = (key: string) => service().as(key);
  const at = (path: string) => `${world.base}/together${path}`;
  const step = async (key: string, agencyId: string, name: string, typed = {}) =>
    (await as(key)).post(`${world.base}/${agencyId}/${name}`, typed, `${world.base}/${agencyId}/standing`);

  before(async () => {
    world = await chronologyWorld(service());
    mine = await writeFor(service(), world, {
      agencyId: world.own.id,
      drafts: [
        draft({
          when: '3 April 2019',
          time: '22:10',
          facts: CALL,
          person: 'Willow',
          decision: 'He was arrested',
          kind: 'Call',
        }),
        draft({ when: 'c. 2018', facts: 'Came to the surgery with bruises', comment: 'zebra-word' }),
        draft({ when: 'not known', facts: 'An undated call' }),
      ],
    });
    theirs = await writeFor(service(), world, {
      agencyId: world.other.id,
      drafts: [
        draft({
          when: '3 April 2019',
          time: '22:40',
          facts: AMBULANCE,
          person: 'Willow',
          decision: 'No crime recorded',
          seen: ['victim-seen'],
        }),
        draft({ when: '1 March 2021', facts: 'Referred to the refuge <script>alert(1)</script>', significance: 'key' }),
      ],
    });
    const coordinator = await castId(service(), 'co-ordinator');
    line = await service().database.asOwner(async (tx) => {
      const id = '00000000-0000-4000-8000-00000000aaaa';
      const of = { reviewId: world.review.id, partnershipId: world.review.partnershipId };
      const by = { changedBy: coordinator, changedAt: service().now() };
      await tx.insert(linesOfEnquiry).values({ id, ...of, question: 'Was risk assessed?', position: 1, ...by });
      return id;
    });
  });

  it('shows nothing of what agencies are still writing, to nobody', async () => {
    for (const key of ['co-ordinator', 'independent-chair', 'report-author', 'panel-da']) {
      const browser = await as(key);
      for (const path of ['', '/timeline', '/key-events', '/missed-opportunities', '/doubles', '/gaps', '?q=zebra']) {
        const page = await browser.get(at(path));
        assert.equal(page.status, 200, `${key} ${path}: ${page.text.slice(0, 300)}`);
        assert.doesNotMatch(page.text, /surgery|refuge|kitchen|zebra-word/);
      }
      assert.equal((await browser.get(at(`/entries/${mine[0]}`))).status, 404);
      assert.equal((await browser.get(at(`/doubles/${mine[0]}/${theirs[0]}`))).status, 404);
    }
    for (const key of ['imr-author', 'csp-chair', 'board-member'])
      assert.equal((await (await as(key)).get(at(''))).status, 404);
  });

  it('hands in with what stands in the way said, and closes the entries', async () => {
    const author = await as('imr-author');
    const standing = `${world.base}/${world.own.id}/standing`;
    const page = await author.get(standing);
    assert.match(page.text, /1 entry has no date and will stand at the end/);
    assert.equal((await step('imr-author', world.own.id, 'handing-in')).status, 303);
    assert.match((await author.get(standing)).text, /Handed in by/);
    assert.equal((await step('imr-author', world.own.id, 'handing-in')).status, 404);
    assert.equal(
      (await author.post(`${world.base}/${world.own.id}`, { when: '2019', source: 'x', facts: 'y' }, standing)).status,
      404,
    );
    assert.equal((await step('imr-author', world.own.id, 'acceptance')).status, 404);
    assert.match((await (await as('co-ordinator')).get('/my-day')).text, /Accept a chronology, or send it back/);
  });

  it('goes back with a comment, which must be answered', async () => {
    service().at('2026-02-10T09:01:00Z');
    const bare = await step('independent-chair', world.own.id, 'sending-back', { comment: ' ' });
    assert.deepEqual(bare.errorSummary, [
      'Enter what the agency is asked to do: it gets the chronology back with these words',
    ]);
    assert.equal(
      (await step('independent-chair', world.own.id, 'sending-back', { comment: 'Date of the call?' })).status,
      303,
    );
    assert.doesNotMatch((await (await as('independent-chair')).get(at(''))).text, /surgery/);
    const author = await as('imr-author');
    assert.match((await author.get('/my-day')).text, /Answer what was asked about your agency’s chronology/);
    assert.match((await author.get(`${world.base}/${world.own.id}`)).text, /sent back: Date of the call\?/);
    service().at('2026-02-10T09:02:00Z');
    const missing = await step('imr-author', world.own.id, 'handing-in', { answer: '' });
    assert.deepEqual(missing.errorSummary, ['Enter what was changed since it was sent back']);
    assert.equal(
      (await step('imr-author', world.own.id, 'handing-in', { answer: 'Nobody knows the date' })).status,
      303,
    );
    const page = await (await as('independent-chair')).get(`${world.base}/${world.own.id}/standing`);
    assert.match(page.text, /Date of the call\?.*Nobody knows the date/s);
    service().at('2026-02-10T09:03:00Z');
    const again = await step('independent-chair', world.own.id, 'sending-back', { comment: 'Who took it, then?' });
    assert.equal(again.status, 303);
    service().at('2026-02-10T09:04:00Z');
    assert.equal((await step('imr-author', world.own.id, 'handing-in', { answer: 'A receptionist' })).status, 303);
    const both = await (await as('independent-chair')).get(`${world.base}/${world.own.id}/standing`);
    assert.match(both.text, /Date of the call\?.*Nobody knows the date.*Who took it, then\?.*A receptionist/s);
    assert.equal((await step('independent-chair', world.own.id, 'release')).status, 404);
    assert.equal((await step('independent-chair', world.own.id, 'acceptance')).status, 303);
  });

  it('is merged in order for those who run the review, uncertain dates as such', async () => {
    assert.equal((await step('co-ordinator', world.other.id, 'handing-in')).status, 303);
    const page = await (await as('report-author')).get(at(''));
    assert.deepEqual(
      page.findAll('.dhr-told .dhr-entry-when').map(({ text }) => text.trim()),
      ['about 2018', '3 April 2019, 22:10', '3 April 2019, 22:40', '1 March 2021', 'Not known'],
    );
    assert.deepEqual(
      page.findAll('.dhr-month__heading').map(({ text }) => text.trim()),
      ['January 2018', 'April 2019', 'March 2021', 'No date known'],
    );
    assert.ok(!page.html.includes('<script>alert'));
    assert.match(page.text, /5 entries/);
  });

  it('narrows by agency, words, days, kind, significance and what is undated', async () => {
    const browser = await as('co-ordinator');
    const count = async (query: string) => (await browser.get(at(`?${query}`))).findAll('.dhr-told').length;
    assert.equal(await count(`agency=${world.own.id}`), 3);
    assert.equal(await count('q=broken+kitchen'), 2);
    assert.equal(await count('q=100%25'), 0);
    assert.equal(await count('from=2019&to=2019'), 2);
    assert.equal(await count('from=2018'), 4);
    assert.equal(await count('kind=call'), 1);
    assert.equal(await count('significance=key'), 1);
    assert.equal(await count('only=undated'), 1);
    assert.equal(await count('only=inexact'), 1);
    assert.equal(await count('person=willow&view=compact'), 5);
    assert.equal(await count(`agency=nonsense&line=${'x'.repeat(10_000)}&page=-1&from=31/02/2019`), 5);
    assert.equal((await browser.get(at(`?q=${'%27'.repeat(50)}%00`))).status, 200);
  });

  it('puts likely doubles side by side, joins them, and takes it back', async () => {
    const chair = await as('independent-chair');
    const page = await chair.get(at('/doubles'));
    assert.match(page.text, /same day, 30 minutes apart, both name Willow, \d+ words alike/);
    assert.match(page.text, /They differ\s*in time, outcome/);
    const pair = at(`/doubles/${mine[0]}/${theirs[0]}`);
    const both = await chair.get(pair);
    assert.match(both.text, /Who was seen or heard.*Only one says/s);
    assert.deepEqual((await chair.post(pair, {})).errorSummary, ['Select whether the two tell of the same event']);
    const judged = { verdict: 'same', contradiction: 'Arrested, or no crime?' };
    assert.equal((await chair.post(pair, judged)).status, 303);
    const list = await chair.get(at(''));
    assert.match(list.text, /One event, told by 2 agencies/);
    assert.match(list.text, /Contradiction\s*Arrested, or no crime\?/);
    assert.match((await chair.get(at('/doubles'))).text, /No pair waits.*1 pair joined/s);
    assert.equal((await chair.get(at('?only=linked'))).findAll('.dhr-told').length, 2);
    assert.equal((await chair.post(`${pair}/undoing`, {}, pair)).status, 303);
    assert.doesNotMatch((await chair.get(at(''))).text, /One event, told by/);
    assert.equal((await chair.post(`${pair}/undoing`, {}, pair)).status, 404);
    assert.equal((await chair.post(pair, judged)).status, 303);
    assert.equal((await chair.get(at(`/doubles/${mine[0]}/${mine[1]}`))).status, 404);
  });

  it('marks key events in shorter words and missed opportunities by line of enquiry', async () => {
    const author = await as('report-author');
    const entry = at(`/entries/${theirs[1]}`);
    assert.equal(
      (await author.post(`${entry}/key-event`, { wording: 'She was referred to a refuge.' }, entry)).status,
      303,
    );
    const keys = await author.get(at('/key-events'));
    assert.match(keys.text, /She was referred to a refuge\./);
    assert.match(keys.text, /Key events\s*1\s*Words\s*6/);
    const bare = await author.post(`${entry}/missed-opportunities`, { what: '' }, entry);
    assert.deepEqual(bare.errorSummary, ['Enter what could have been done']);
    assert.equal((await author.post(`${entry}/missed-opportunities`, { what: 'Ask again', line }, entry)).status, 303);
    assert.match(
      (await author.get(at('/missed-opportunities'))).text,
      /1\. Was risk assessed\?\s*1 missed opportunity.*Ask again/s,
    );
    assert.equal((await author.get(at('?only=missed'))).findAll('.dhr-told').length, 1);
    assert.equal((await author.post(`${entry}/key-event`, { wording: 'x'.repeat(10_000) }, entry)).status, 422);
  });

  it('keeps notes of the review among the entries', async () => {
    const chair = await as('independent-chair');
    const notes = at('/notes');
    const refused = await chair.post(notes, { when: '31/02/2019', kind: 'birth', text: 'Her son was born' });
    assert.equal(refused.status, 422);
    assert.match(refused.errorSummary.join(), /not a real date/);
    assert.equal((await chair.post(notes, { when: 'May 2019', kind: 'birth', text: 'Her son was born' })).status, 303);
    const list = await chair.get(at(''));
    assert.match(list.text, /Note of the review: Birth of a child, May 2019/);
    assert.equal(list.findAll('.dhr-told').length, 5);
    const link = (await chair.get(notes)).find('.dhr-review-note a')?.getAttribute('href') ?? '';
    const version = (await chair.get(link)).field('_version') as string;
    const typed = { when: 'June 2019', kind: 'birth', text: 'Her son was born', _version: version };
    assert.equal((await chair.post(link, typed)).status, 303);
    assert.equal((await chair.post(link, { ...typed, when: 'July 2019' })).status, 409);
  });

  it('draws a lane for each agency, and says the same as a table', async () => {
    const chair = await as('independent-chair');
    const page = await chair.get(at('/timeline'));
    const labels = page.findAll('svg a').map((link) => link.getAttribute('aria-label'));
    assert.ok(
      labels.some((label) => /1 entry, 2018, date not exact/.test(label ?? '')),
      labels.join('\n'),
    );
    assert.ok(
      labels.some((label) => /1 entry, 1 March 2021, 1 key event, 1 with a missed opportunity/.test(label ?? '')),
    );
    assert.match(page.text, /Birth of a child/);
    for (const zoom of ['2019', '2019-04', '0000', '2019-13', "x'"])
      assert.equal((await chair.get(at(`/timeline?zoom=${zoom}`))).status, 200, zoom);
  });

  it('opens to the panel what was released, after the undertaking, and nothing else', async () => {
    assert.equal((await step('independent-chair', world.own.id, 'release')).status, 303);
    const member = await as('panel-da');
    const shut = await member.get(at(''));
    assert.match(shut.text, /accept the confidentiality undertaking/);
    assert.doesNotMatch(shut.text, /surgery|Her son/);
    assert.equal((await member.get(at(`/entries/${mine[1]}`))).status, 404);
    await member.post(`/reviews/${world.review.reference}/undertaking`, { accept: 'yes' });
    const page = await member.get(at(''));
    assert.match(page.text, /surgery.*kitchen.*An undated call/s);
    for (const path of [
      '',
      '?q=refuge',
      '/timeline',
      '/gaps',
      '/key-events',
      '/missed-opportunities',
      '/doubles',
      '/versions',
    ])
      assert.doesNotMatch(
        (await member.get(at(path))).text,
        new RegExp(`Referred|Ask again|Ambulance|no crime|${world.other.name.replace(/\W.*/, '')}`),
        path,
      );
    for (const path of [`/entries/${theirs[1]}`, `/doubles/${mine[0]}/${theirs[0]}`])
      assert.equal((await member.get(at(path))).status, 404, path);
    const entry = at(`/entries/${mine[1]}`);
    for (const [path, typed] of [
      [`${entry}/key-event`, { wording: '' }],
      [`${entry}/missed-opportunities`, { what: 'x' }],
      [at('/notes'), { when: '2019', kind: 'law', text: 'x' }],
      [at('/versions'), {}],
      [at(`/entries/${theirs[1]}/comments`), { comment: 'x' }],
    ] as const)
      assert.equal((await member.post(path, typed, entry)).status, 404, path);
    const panelPolice = await as('panel-police');
    assert.doesNotMatch((await panelPolice.get(at(''))).text, /refuge|Her son/);
  });

  it('tells the panel how far a chronology is once it is released, and leads it there; before that, those who run the review', async () => {
    const all = `/reviews/${world.review.reference}/chronology`;
    const page = await (await as('panel-da')).get(all);
    assert.ok(page.find(`a[href="${all}/together?agency=${world.own.id}"]`), page.text);
    assert.ok(!page.text.includes(world.other.name));
    assert.ok((await (await as('independent-chair')).get(all)).text.includes(world.other.name));
  });

  it('takes comments of the panel, each removable by its maker alone', async () => {
    const entry = at(`/entries/${mine[1]}`);
    const member = await as('panel-da');
    assert.equal((await member.post(`${entry}/comments`, { comment: 'Who saw the bruises?' }, entry)).status, 303);
    const chair = await as('independent-chair');
    assert.match((await chair.get(entry)).text, /Who saw the bruises\?/);
    const removal = (await member.get(entry)).find('form[action*="/comments/"]')?.getAttribute('action') ?? '';
    assert.match(removal, /removal$/);
    assert.equal((await chair.post(removal, {}, entry)).status, 404);
    assert.equal((await member.post(removal, {}, entry)).status, 303);
    assert.doesNotMatch((await chair.get(entry)).text, /Who saw the bruises/);
  });

  it('closes again when the release is withdrawn', async () => {
    assert.equal((await step('co-ordinator', world.own.id, 'release-withdrawal')).status, 303);
    assert.doesNotMatch((await (await as('panel-da')).get(at(''))).text, /surgery/);
  });

  it('keeps a version of the whole with its counts, which meets the duty', async () => {
    const author = await as('report-author');
    assert.equal((await author.post(at('/versions'), { note: 'For the panel' })).status, 303);
    assert.match((await author.get(at('/versions'))).text, /5 entries, 1 key event of 6 words\s*For the panel/);
  });

  it('finds silent stretches and agencies without an entry', async () => {
    const page = await (await as('co-ordinator')).get(at('/gaps'));
    assert.match(page.text, /from the first entry to the last/);
    assert.match(page.text, /may lie in it/);
  });

  it('leaves out the columns that are not chosen', async () => {
    const chair = await as('independent-chair');
    const chosen = await chair.get(at('?view=chosen&c-decision=yes'));
    assert.match(chosen.text, /Decision or action:\s*He was arrested/);
    assert.doesNotMatch(chosen.text, /zebra-word/);
    assert.deepEqual(
      chosen.findAll('input[name^="c-"][checked]').map((box) => box.getAttribute('name')),
      ['c-decision'],
    );
    assert.match((await chair.get(at(''))).text, /zebra-word/);
    const bare = await chair.get(at('?view=compact'));
    assert.doesNotMatch(bare.text, /zebra-word|He was arrested/);
    assert.match(bare.text, /surgery/);
  });

  it('lets what is seen be taken away: those entries, those columns', async () => {
    const chair = await as('independent-chair');
    const list = await chair.get(at('?q=surgery&view=chosen&c-comment=yes'));
    const link = list.findAll('a').find((one) => /Take what you see/.test(one.textContent ?? ''));
    const form = await chair.get(link?.getAttribute('href') ?? '');
    assert.match(form.text, /only entries with the words “surgery”; without the columns Kind of contact/);
    const typed = { which: 'all', format: 'csv', names: 'pseudonyms', seen: form.field('seen') as string };
    const file = await chair.post(`${world.base}/take-away`, typed);
    const text = file.bytes.toString('utf8');
    assert.match(text, /1 entry; .*only those with the words “surgery”; without the columns/);
    assert.match(text, /bruises.*zebra-word/);
    assert.doesNotMatch(text, /kitchen|undated|"Decision or action"/);
    const word = await chair.post(`${world.base}/take-away`, { ...typed, format: 'word' });
    assert.equal(word.status, 200);
    const nothing = await chair.post(`${world.base}/take-away`, { ...typed, seen: 'q=nobody-said-this' });
    assert.match(nothing.errorSummary.join(), /No entry that you can read fits/);
    const author = await as('imr-author');
    assert.doesNotMatch((await author.get(`${world.base}/take-away?q=refuge`)).text, /what you see in the list/);
  });

  it('gives nobody a chronology that went back, in no list and no file', async () => {
    service().at('2026-02-10T10:00:00Z');
    assert.equal((await step('co-ordinator', world.other.id, 'sending-back', { comment: 'Say who came' })).status, 303);
    const author = await as('report-author');
    assert.doesNotMatch((await author.get(at(''))).text, /refuge/);
    const form = await author.get(`${world.base}/take-away`);
    assert.ok(!form.text.includes(world.other.name));
    const typed = { which: 'all', format: 'csv', names: 'pseudonyms' };
    for (const key of ['report-author', 'co-ordinator']) {
      const file = await (await as(key)).post(`${world.base}/take-away`, typed);
      assert.match(file.bytes.toString('utf8'), /surgery/);
      assert.doesNotMatch(file.bytes.toString('utf8'), /refuge/, key);
    }
    service().at('2026-02-10T10:01:00Z');
    assert.equal((await step('co-ordinator', world.other.id, 'handing-in', { answer: 'It says so now' })).status, 303);
  });

  it('finds somebody of who is who, whatever an agency calls them', async () => {
    await personWork(service())('co-ordinator', (work) =>
      addSubject(work, world.review, {
        role: 'victim',
        sex: 'female',
        identity: { ...blankIdentity, fullName: 'Willow Lavenderstone' },
      }),
    );
    const chair = await as('independent-chair');
    const choice = (await chair.get(at(''))).findAll('#f-person option').find((one) => one.textContent === 'Adult A');
    const found = await chair.get(at(`?person=${choice?.getAttribute('value')}`));
    assert.equal(found.findAll('.dhr-told').length, 2);
    assert.match((await chair.get(at(`/entries/${mine[0]}`))).text, /Of who is who\s*Adult A/);
    const nobody = '00000000-0000-4000-8000-000000000000';
    assert.equal((await chair.get(at(`?person=${nobody}`))).findAll('.dhr-told').length, 0);
    const stranger = at(`/doubles/${mine[0]}/${theirs[0]}`);
    assert.match((await chair.get(stranger)).text, /Whom it names\s*Adult A/);
  });

  it('is not there for another partnership', async () => {
    const stranger = await as('northmere-co-ordinator');
    for (const path of ['', '/doubles', '/timeline', `/entries/${mine[0]}`])
      assert.equal((await stranger.get(at(path))).status, 404);
  });
});
