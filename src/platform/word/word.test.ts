import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import {
  bold,
  cleanText,
  heading,
  type PaperDocument,
  type Part,
  paragraph,
  placeholder,
  wordDocument,
} from './index.js';

const documentOf = (...parts: Part[]): PaperDocument => ({
  title: 'Letter <about> records',
  reference: 'NORTH-2026-001',
  marking: 'OFFICIAL-SENSITIVE',
  language: 'en-GB',
  madeOn: '2026-03-14',
  parts,
});

const entry = (bytes: Uint8Array, name: string): string => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());

describe('a Word document', () => {
  it('is the same bytes when made twice', async () => {
    const document = documentOf(heading(1, 'One'), { kind: 'bullets', items: ['a', 'b'] });
    assert.deepEqual(await wordDocument(document), await wordDocument(document));
  });

  it('names no author and holds only the day it was given', async () => {
    const core = entry(await wordDocument(documentOf()), 'docProps/core.xml');
    assert.match(core, /<dc:creator>DHR Toolkit<\/dc:creator>/);
    assert.match(core, /<dc:title>Letter &lt;about&gt; records<\/dc:title>/);
    assert.match(core, /<dc:language>en-GB<\/dc:language>/);
    assert.deepEqual([...new Set(core.match(/20\d\d-\d\d-\d\dT[^<]*/g))], ['2026-03-14T00:00:00Z']);
  });

  it('carries its marking at the head and foot, its reference and the page number', async () => {
    const bytes = await wordDocument(documentOf());
    assert.match(entry(bytes, 'word/header1.xml'), /OFFICIAL-SENSITIVE/);
    const footer = entry(bytes, 'word/footer1.xml');
    for (const expected of ['OFFICIAL-SENSITIVE', 'NORTH-2026-001', 'NUMPAGES']) assert.ok(footer.includes(expected));
  });

  it('sets its language to British English', async () => {
    assert.match(entry(await wordDocument(documentOf()), 'word/styles.xml'), /<w:lang w:val="en-GB"\/>/);
  });

  it('marks the header row of a grid and the header column of a form', async () => {
    const xml = entry(
      await wordDocument(
        documentOf(
          { kind: 'grid', header: ['Agency'], rows: [['Example Surgery']] },
          { kind: 'form', rows: [{ label: 'Role', values: ['Nurse'] }] },
        ),
      ),
      'word/document.xml',
    );
    assert.match(xml, /<w:tblHeader\/>/);
    assert.match(xml, /w:tblLook[^>]*w:firstRow="true"/);
    assert.match(xml, /w:tblLook[^>]*w:firstColumn="true"/);
  });

  it('splits no row of a grid over two pages unless it is long', async () => {
    const rowsOf = async (text: string) =>
      entry(
        await wordDocument(
          documentOf({ kind: 'grid', header: ['Agency', 'Answer'], rows: [['Example Surgery', text]] }),
        ),
        'word/document.xml',
      ).match(/<w:cantSplit\/>/g)?.length;
    assert.equal(await rowsOf('Seen twice'), 2);
    assert.equal(await rowsOf('Seen twice. '.repeat(200)), 1);
  });

  it('is not broken by characters that XML cannot hold', async () => {
    const bad = 'a\u0000b\u0008c\uD800d\uFFFEe\u001b & <f> "g" 😀\u000bh';
    const bytes = await wordDocument(
      documentOf(paragraph(bad), { kind: 'form', rows: [{ label: bad, values: [bad] }] }, { kind: 'title', text: bad }),
    );
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    assert.match(value, /abcde & <f> "g" 😀/);
  });

  it('keeps every kind of part', async () => {
    const bytes = await wordDocument(
      documentOf(
        {
          kind: 'letter-opening',
          sender: ['North Partnership'],
          addressee: ['Example Surgery'],
          date: '14 March 2026',
          salutation: 'Dear colleague',
          subject: 'Records',
        },
        paragraph(['Please ', bold('secure'), ' them by ', placeholder('date')]),
        { kind: 'letters', items: ['first'] },
        { kind: 'box', text: 'in a box' },
        { kind: 'note', text: 'noted' },
        { kind: 'page-break' },
        { kind: 'letter-closing', closing: 'Yours sincerely', name: 'Fictional Person', lines: ['Manager'] },
      ),
    );
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    const expected = ['North Partnership', 'Records', 'secure them by [date]', 'first', 'in a box', 'noted', 'Manager'];
    for (const words of expected) assert.ok(value.includes(words), words);
  });
});

describe('clean text', () => {
  it('turns every kind of line end into a line feed', () => {
    assert.equal(cleanText('a\r\nb\rc\u2028d\u0085e'), 'a\nb\nc\nd\ne');
  });
});
