import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { bind, type FindingsWorld, findingsWorld } from '../../../test/support/findings-world.js';
import { theService } from '../../../test/support/service.js';
import { heading, paragraph, wordDocument } from '../../platform/word/index.js';

const today = { 'on-day': '10', 'on-month': '2', 'on-year': '2026' };

describe('the report', () => {
  const service = theService('2026-02-10T09:00:00Z');
  let world: FindingsWorld;
  let base: string;
  const as = (key: string) => service().as(key);
  const section = (key: string, part = 'overview') => `${base}/sections/${part}/${key}`;
  const write = async (key: string, at: string, typed: Readonly<Record<string, string>>) => {
    const page = await (await as(key)).post(at, { after: '', ...typed }, at);
    assert.equal(page.status, 303, page.errorSummary.join('; '));
  };

  before(async () => {
    world = await findingsWorld(service());
    base = `/reviews/${world.review.reference}/report`;
  });

  it('lists the sections of both parts for those who write, and opens to nobody else', async () => {
    const page = await (await as('report-author')).get(base);
    assert.match(page.text, /Overview report.*Introduction.*Appendix: action plan.*Executive summary.*Key issues/s);
    for (const key of ['imr-author', 'agency-senior', 'chief-officer', 'board-member', 'northmere-co-ordinator'])
      for (const path of [base, section('introduction'), `${base}/versions`, `${base}/draft/overview.pdf`])
        assert.equal((await (await as(key)).get(path)).status, 404, `${key} ${path}`);
    for (const key of ['panel-da', 'csp-chair'])
      for (const path of [
        section('introduction'),
        `${base}/comments`,
        `${base}/draft/overview.pdf`,
        `${base}/steps/completed`,
      ])
        assert.equal((await (await as(key)).get(path)).status, 404, `${key} ${path}`);
  });

  it('keeps what is written with who and when, and brings an earlier text back', async () => {
    const at = section('introduction');
    await write('report-author', at, { text: 'She loved the sea.', _version: '0' });
    service().at('2026-02-10T10:00:00Z');
    await write('independent-chair', at, { text: 'She loved the sea and her garden.', _version: '1' });
    const history = await (await as('report-author')).get(`${at}/history`);
    assert.match(history.text, /and her garden/);
    assert.match(history.text, /The first text/);
    await write('report-author', `${at}/history/1`, {});
    assert.equal((await (await as('report-author')).get(at)).field('text'), 'She loved the sea.');
    assert.match((await (await as('report-author')).get(base)).text, /Drafting started 10 February 2026/);
  });

  it('puts together what two wrote at once, and shows both where they wrote in one paragraph', async () => {
    const at = section('analysis');
    await write('report-author', at, { text: 'One\n\nTwo\n\nThree', _version: '0' });
    await write('report-author', at, { text: 'One, by the author\n\nTwo\n\nThree', _version: '1' });
    const chair = await as('independent-chair');
    const merged = await chair.follow(
      await chair.post(at, { text: 'One\n\nTwo\n\nThree, by the chair', after: '', _version: '1' }, at),
    );
    assert.match(merged.text, /Saved, together with what .* wrote meanwhile/);
    const now = await (await as('report-author')).get(at);
    assert.equal(now.field('text'), 'One, by the author\n\nTwo\n\nThree, by the chair');
    const both = await chair.post(at, { text: 'One, by the chair\n\nTwo\n\nThree', after: '', _version: '1' }, at);
    assert.equal(both.status, 409);
    assert.match(both.text, /changed the same paragraphs/);
    assert.equal(both.field('text'), 'One, by the chair\n\nTwo\n\nThree');
    assert.match(both.text, /One, by the author/);
  });

  it('goes on from what somebody typed when a form saves itself after it was put together', async () => {
    const at = section('conclusions');
    const save = async (key: string, text: string, version: string): Promise<string> => {
      const page = await (await as(key)).post(`${at}/saved`, { text, after: '', _version: version }, at);
      assert.equal(page.status, 200);
      return String((JSON.parse(page.html) as { version: number }).version);
    };
    await save('report-author', 'A\n\nB\n\nC', '0');
    await save('independent-chair', 'A\n\nB\n\nC by the chair', '1');
    const mine = await save('report-author', 'A by the author\n\nB\n\nC', '1');
    await save('report-author', 'A by the author, longer\n\nB\n\nC', mine);
    assert.equal(
      (await (await as('report-author')).get(at)).field('text'),
      'A by the author, longer\n\nB\n\nC by the chair',
    );
  });

  it('fills in what the record knows, with the writer’s words around it', async () => {
    const at = section('confidentiality');
    await write('report-author', at, { text: 'Before.', after: 'After.', _version: '0' });
    const page = await (await as('report-author')).get(at);
    assert.match(page.text, /Before\..*From the record.*After\./s);
    const equality = await (await as('report-author')).get(section('equality'));
    assert.match(equality.text, /Gender reassignment/);
  });

  it('takes comments, and says what was made of them', async () => {
    const at = section('analysis');
    const author = await as('report-author');
    assert.equal((await author.post(`${at}/comments`, { quote: '', comment: ' ' }, at)).status, 422);
    await author.post(`${at}/comments`, { quote: 'Two', comment: 'Who told him? <script>x</script>' }, at);
    const page = await author.get(`${base}/comments`);
    assert.match(page.text, /Who told him/);
    assert.equal(page.html.includes('<script>x'), false);
    const answer = /\/reviews\/[^"]+\/comments\/[0-9a-f-]{36}/.exec(page.html)?.[0] ?? '';
    const silent = await author.post(answer, { settled: 'not-changed', answer: '', _version: '1' }, answer);
    assert.deepEqual(silent.errorSummary, ['Enter why the report is not changed']);
    assert.equal(
      (await author.post(answer, { settled: 'changed', answer: 'Said so.', _version: '1' }, answer)).status,
      303,
    );
    assert.equal(
      (await author.post(answer, { settled: 'changed', answer: 'Again.', _version: '1' }, answer)).status,
      409,
    );
    assert.match((await author.get(`${base}/comments`)).text, /Changed\. Said so\./);
  });

  it('keeps a version, opens it to the panel when it is put to it, and shows what differs', async () => {
    const author = await as('report-author');
    assert.deepEqual((await author.post(`${base}/versions/new`, { note: '' })).errorSummary.length, 1);
    await author.post(`${base}/versions/new`, { note: 'For the panel of May' });
    const one = `${base}/versions/1`;
    assert.match((await author.get(`${one}/overview/analysis`)).text, /One, by the author/);
    await bind(service(), world, 'panel-da');
    const panel = await as('panel-da');
    assert.equal((await panel.get(one)).status, 404);
    assert.equal((await panel.get(`${one}/steps/put-to-panel`)).status, 404);
    assert.equal((await author.post(`${one}/steps/put-to-panel`, { _version: '1' })).status, 303);
    assert.match((await panel.get(`${one}/overview/analysis`)).text, /One, by the author/);
    assert.equal(
      (
        await panel.post(
          `${one}/overview/analysis/comments`,
          { quote: '', comment: 'Clear.' },
          `${one}/overview/analysis`,
        )
      ).status,
      303,
    );
    assert.match((await author.get(one)).text, /Who has opened it.*first on/s);
    assert.match((await author.get(`${base}/comments`)).text, /Clear\./);
    await write('report-author', section('overview'), { text: 'New words.', _version: '0' });
    await author.post(`${base}/versions/new`, { note: 'Second' });
    assert.match((await author.get(`${base}/versions/2/differences`)).text, /New words\./);
    assert.equal((await panel.get(`${base}/versions/2`)).status, 404);
  });

  it('calls one version the final draft, and issues it on a day', async () => {
    const author = await as('report-author');
    const two = `${base}/versions/2`;
    assert.equal((await author.get(`${two}/steps/issue`)).status, 303);
    assert.equal((await author.post(`${two}/steps/issue`, { ...today, _version: '1' }, two)).status, 409);
    await author.post(`${two}/steps/final-draft`, { _version: '1' });
    assert.equal((await author.post(`${two}/steps/final-draft`, { _version: '1' }, two)).status, 409);
    assert.match((await (await as('csp-chair')).get(two)).text, /Final draft/);
    assert.equal((await author.post(`${two}/steps/issue`, { ...today, 'on-year': '2027', _version: '2' })).status, 422);
    assert.equal((await author.post(`${two}/steps/issue`, { ...today, _version: '2' })).status, 303);
    assert.equal((await author.get(`${two}/steps/no-final-draft`)).status, 303);
    assert.match((await author.get(two)).text, /Issued 10 February 2026/);
  });

  it('notes days that no text tells, and takes them back', async () => {
    const author = await as('report-author');
    const at = `${base}/steps/completed`;
    assert.equal((await author.post(at, { ...today, 'on-day': '31', note: '' })).status, 422);
    await author.post(at, { ...today, note: 'Agreed by the panel' });
    assert.match((await author.get(base)).text, /Overview report completed 10 February 2026\. Agreed by the panel/);
    await author.post(at, { 'take-back': 'yes' });
    assert.match((await author.get(base)).text, /Overview report completed Not yet/);
  });

  it('is taken away as Word and PDF', async () => {
    const author = await as('report-author');
    for (const path of [
      'draft/overview.docx',
      'draft/summary.pdf',
      'versions/2/overview.pdf',
      'versions/2/summary.docx',
    ])
      assert.equal((await author.get(`${base}/${path}`)).status, 200, path);
  });

  it('reads a report that was written elsewhere into sections, and keeps the file', async () => {
    const author = await as('report-author');
    const at = `${base}/versions/upload`;
    assert.match(
      (await author.post(at, { note: '' }, at)).errorSummary.join('; '),
      /Choose the file.*Enter what this version is for/,
    );
    const words = await wordDocument({
      title: 'A report',
      language: 'en-GB',
      parts: [
        heading(1, '1. Introduction'),
        paragraph('She is remembered by her sister.'),
        heading(2, 'A heading of our own'),
        paragraph('Under it.'),
        heading(1, '12. Analysis of agency involvement'),
        paragraph('Why nobody asked.'),
      ],
    });
    const file = { field: 'overview', name: 'Report final v7.docx', bytes: words };
    const kept = await author.follow(await author.postFile(at, file, { note: 'From the author' }));
    assert.match(kept.text, /read from “Report final v7\.docx”/);
    const number = /Version (\d+)/.exec(kept.heading)?.[1];
    const one = `${base}/versions/${number}/overview`;
    assert.match(
      (await author.get(`${one}/introduction`)).text,
      /remembered by her sister.*A heading of our own.*Under it/s,
    );
    assert.match((await author.get(`${one}/analysis`)).text, /Why nobody asked/);
    const text = new TextEncoder().encode('not a report');
    const refused = await author.postFile(at, { field: 'overview', name: 'r.docx', bytes: text }, { note: 'x' });
    assert.equal(refused.status, 422);
  });
});
