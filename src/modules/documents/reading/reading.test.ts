import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { docx, opendocument, xlsx } from '../../../../test/corpus/packages.js';
import { pdf, png } from '../../../../test/corpus/plain-files.js';
import { personWork } from '../../../../test/support/person-work.js';
import { theService } from '../../../../test/support/service.js';
import { staffedReview } from '../../../../test/support/staffed-review.js';
import { readConfig } from '../../../platform/config.js';
import { pdfDocument } from '../../../platform/pdf/index.js';
import { systemWork } from '../../../system-work.js';
import { addSubject, blankIdentity, type Review } from '../../reviews/index.js';
import { makeReady } from '../preview/make-ready.js';
import { documentTexts } from '../tables.js';
import { readWaiting } from './read-waiting.js';
import { wordsOfFile } from './words-of-file.js';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const paper = (...texts: string[]): Uint8Array =>
  pdfDocument({
    title: 'A paper',
    language: 'en-GB',
    parts: texts.flatMap((text, at) => [
      ...(at > 0 ? [{ kind: 'page-break' as const }] : []),
      { kind: 'paragraph' as const, text },
    ]),
  });

describe('the words of a file', () => {
  it('are those of a document with what is struck out, hidden, said in a comment or printed above', async () => {
    const file = docx({
      body: '<w:p><w:r><w:t>Can</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>aryella</w:t></w:r></w:p><w:p><w:del><w:r><w:delText>struck</w:delText></w:r></w:del></w:p>',
      parts: {
        'word/comments.xml': `<w:comments ${W}><w:comment><w:p><w:r><w:t>said beside &amp; kept</w:t></w:r></w:p></w:comment></w:comments>`,
        'word/header1.xml': `<w:hdr ${W}><w:p><w:r><w:t>above</w:t></w:r></w:p></w:hdr>`,
      },
    });
    const words = (await wordsOfFile('docx', file)) ?? '';
    for (const word of ['Canaryella', 'struck', 'said beside & kept', 'above']) assert.ok(words.includes(word), word);
  });

  it('are those of each page of a PDF, of each sheet of a workbook, of an OpenDocument text and of plain text', async () => {
    assert.deepEqual(
      (await wordsOfFile('pdf', paper('Canaryella came', 'and went')))?.split('\f').map((page) => page.trim()),
      ['Canaryella came\nA paper Page 1 of 2', 'and went\nA paper Page 2 of 2'],
    );
    const odt = opendocument('text', {
      body: '<text:p>Canaryella<text:s/>Lavender<text:span>stone</text:span></text:p>',
    });
    assert.match((await wordsOfFile('odt', odt)) ?? '', /Canaryella Lavenderstone/);
    const sheet = xlsx({ body: '<c r="A1" t="inlineStr"><is><t>Canaryella</t></is></c>' });
    assert.match((await wordsOfFile('xlsx', sheet)) ?? '', /Canaryella/);
    const title =
      '<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:title>Of Canaryella</dc:title><dc:creator>L</dc:creator></cp:coreProperties>';
    const commented = xlsx({
      body: '<c r="A1" t="inlineStr"><is><t>Nothing</t></is></c>',
      parts: {
        'xl/comments1.xml':
          '<comments><commentList><comment ref="A1"><text><t>Canaryella said</t></text></comment></commentList></comments>',
        'docProps/core.xml': title,
      },
    });
    assert.match((await wordsOfFile('xlsx', commented)) ?? '', /Canaryella said\n/);
    assert.match((await wordsOfFile('xlsx', commented)) ?? '', /Of Canaryella\nL/);
    const document = docx({ body: '<w:p/>', parts: { 'docProps/core.xml': title } });
    assert.match((await wordsOfFile('docx', document)) ?? '', /Of Canaryella\nL/);
    const annotated = opendocument('spreadsheet', {
      parts: { 'styles.xml': '<office:document-styles xmlns:office="o"/>' },
      body: '<table:table table:name="One"><table:table-row><table:table-cell office:value-type="string"><office:annotation><text:p>Canaryella</text:p></office:annotation><text:p>Cell</text:p></table:table-cell></table:table-row></table:table>',
    });
    assert.equal(((await wordsOfFile('ods', annotated)) ?? '').split('\f').at(-1)?.trim(), 'Canaryella');
    assert.equal(await wordsOfFile('txt', Buffer.from('plain')), 'plain');
    assert.equal(await wordsOfFile('png', png(1, 1)), undefined);
  });
});

describe('the job that reads words', () => {
  const service = theService('2026-02-10T09:00:00Z');
  let review: Review;
  let list: string;
  let standing: string;
  before(async () => {
    review = await staffedReview(service());
    list = `/reviews/${review.reference}/documents`;
    standing = `/reviews/${review.reference}/who-is-who/still-standing`;
    await personWork(service())('co-ordinator', (work) =>
      addSubject(work, review, {
        role: 'victim',
        identity: { ...blankIdentity, fullName: 'Canaryella Lavenderstone', address: '12 Acacia Specimen Road' },
      }),
    );
  });
  const read = () => readWaiting(systemWork(service().database, { now: () => service().now() }, readConfig({})));
  const upload = async (name: string, bytes: Uint8Array) => {
    const browser = await service().as('co-ordinator');
    const file = { field: 'files', name, bytes: Buffer.from(bytes) };
    assert.equal((await browser.postFile(`${list}/new`, file, { class: 'evidence' })).status, 303);
  };
  const states = () =>
    service().database.asOwner(async (tx) => (await tx.select().from(documentTexts)).map(({ state }) => state).sort());
  const look = async (key: string) => {
    const browser = await service().as(key);
    await browser.post(`/reviews/${review.reference}/who-is-who/shown`, {
      reason: 'To clear the texts of names',
      back: standing,
    });
    return browser.get(standing);
  };

  it('reads each version once, and notes what cannot be read', async () => {
    await upload('paper.pdf', paper('Nothing yet', 'Canaryella Lavenderstone lived at 12 Acacia Specimen Rd.'));
    await upload('scan.pdf', pdf());
    await upload('picture.png', png(2, 2));
    assert.match((await look('co-ordinator')).text, /it is being read: look again in a few minutes/);
    await read();
    assert.deepEqual(await states(), ['no-words', 'read']);
    await read();
    assert.equal((await states()).length, 2);
  });

  it('shows what still stands in a PDF by its page, and what could not be looked through', async () => {
    const page = await look('co-ordinator');
    assert.match(page.text, /Version 1 \(paper\.pdf\), page 2: a real name, of Adult A/);
    assert.deepEqual(
      page.findAll('mark').map(({ text }) => text),
      ['Canaryella Lavenderstone', '12 Acacia Specimen Rd'],
    );
    assert.match(page.text, /\(scan\.pdf\)\s*: it has no words that can be read/);
    assert.match(page.text, /\(picture\.png\)\s*: it is a picture/);
  });

  it('gives up on making ready a Word file that takes too much, and says so', async () => {
    await upload('endless.docx', docx());
    const open = systemWork(service().database, { now: () => service().now() }, readConfig({}));
    await makeReady(open, { megabytes: 64, milliseconds: 1 });
    await makeReady(open);
    const browser = await service().as('co-ordinator');
    const one = (await browser.get(list)).findAll('.dhr-documents a').find(({ text }) => text === 'endless');
    const page = await browser.get(`${one?.getAttribute('href')}/versions/1/read`);
    assert.match(page.text, /too long to be read on a page, or could not be read/);
  });

  it('looks into what was replaced by a new version, too', async () => {
    const browser = await service().as('co-ordinator');
    const page = await browser.get(list);
    const at =
      page
        .findAll('.dhr-documents a')
        .find(({ text }) => text === 'paper')
        ?.getAttribute('href') ?? '';
    const form = await browser.get(`${at}/new-version`);
    const version = form.find('input[name="_version"]')?.getAttribute('value') ?? '';
    const file = { field: 'file', name: 'clean.pdf', bytes: Buffer.from(paper('Adult A lived there.')) };
    const sent = await browser.postFile(`${at}/new-version`, file, { reason: 'Names taken out', _version: version });
    assert.equal(sent.status, 303);
    await read();
    const found = await look('co-ordinator');
    assert.match(found.text, /Version 1 \(paper\.pdf\), page 2: a real name/);
    assert.doesNotMatch(found.text, /Version 2 \(clean\.pdf\): a real name/);
  });
});
