import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { heading, type PaperDocument, type Part, paragraph, placeholder } from '../paper/index.js';
import { pdfDocument } from './index.js';

const documentOf = (...parts: Part[]): PaperDocument => ({
  title: 'Agenda <of> the meeting',
  reference: 'NORTH-2026-001',
  marking: 'OFFICIAL-SENSITIVE',
  language: 'en-GB',
  parts: [{ kind: 'title', text: 'Agenda' }, ...parts],
});

/** What an independent reader finds in the file. */
async function read(document: PaperDocument) {
  const opening = getDocument({ data: new Uint8Array(pdfDocument(document)), verbosity: 0 });
  const file = await opening.promise;
  const pages: string[] = [];
  for (let number = 1; number <= file.numPages; number++) {
    const { items } = await (await file.getPage(number)).getTextContent();
    pages.push(
      items
        .map((item) => ('str' in item ? item.str : ''))
        .join(' ')
        .replaceAll(/\s+/g, ' '),
    );
  }
  const { info } = await file.getMetadata();
  const tags = await (await file.getPage(1)).getStructTree();
  await opening.destroy();
  return { pages, text: pages.join(' '), info: info as Record<string, unknown>, tags: JSON.stringify(tags) };
}

describe('a PDF', () => {
  it('is the same bytes when made twice', () => {
    const document = documentOf(heading(1, 'One'), { kind: 'bullets', items: ['a', 'b'] });
    assert.deepEqual(pdfDocument(document), pdfDocument(document));
  });

  it('names no author and holds no time, and says its title and language', async () => {
    const { info } = await read(documentOf());
    assert.equal(info.Title, 'Agenda <of> the meeting');
    assert.equal(info.Language, 'en-GB');
    for (const absent of ['Author', 'CreationDate', 'ModDate']) assert.equal(info[absent], undefined, absent);
  });

  it('carries its marking, reference and number on each page', async () => {
    const { pages } = await read(documentOf({ kind: 'page-break' }, paragraph('Second')));
    assert.equal(pages.length, 2);
    for (const [index, page] of pages.entries()) {
      assert.equal(page.match(/OFFICIAL-SENSITIVE/g)?.length, 2);
      assert.match(page, new RegExp(`NORTH-2026-001.*Page ${index + 1} of 2`));
    }
  });

  it('is tagged: headings, lists and the header cells of a table', async () => {
    const { tags } = await read(
      documentOf(
        heading(1, 'Attendance'),
        { kind: 'bullets', items: ['one'] },
        { kind: 'grid', header: ['Agency'], rows: [['Example Surgery']] },
      ),
    );
    for (const role of ['"H1"', '"L"', '"TH"', '"TD"']) assert.ok(tags.includes(role), role);
  });

  it('splits no row of a grid over two pages unless it is long', async () => {
    const rows = Array.from({ length: 12 }, (_, at) => [`begins${at} ${'word '.repeat(60)} ends${at}`, 'x']);
    const grid = (of: string[][]): Part => ({ kind: 'grid', header: ['What', 'Who'], rows: of });
    const { pages } = await read(documentOf(heading(1, 'Plan'), grid(rows)));
    assert.ok(pages.length > 1);
    for (const at of rows.keys())
      assert.equal(
        pages.findIndex((page) => page.includes(`begins${at} `)),
        pages.findIndex((page) => page.includes(`ends${at} `)),
      );
    const long = await read(documentOf(heading(1, 'Plan'), grid([[`${'word '.repeat(1_500)} end`, 'x']])));
    assert.ok(long.pages.length > 1 && long.text.includes(' end '));
  });

  it('takes words as words, whatever they look like', async () => {
    const odd = '#read("/etc/hosts") *a* $x$ \\ @b <c> [d] // e';
    const { text } = await read(documentOf(paragraph(odd), { kind: 'grid', header: [odd], rows: [[odd]] }));
    assert.equal(text.split('#read("/etc/hosts") *a* $x$ \\ @b <c> [d] // e').length - 1, 3);
  });

  it('is not broken by characters that no file can hold', async () => {
    const { text } = await read(documentOf(paragraph('a\u0000b\uD800c\u001b é Łukasz Δ')));
    assert.match(text, /abc é Łukasz Δ/);
  });

  it('keeps every kind of part', async () => {
    const { text } = await read(
      documentOf(
        {
          kind: 'letter-opening',
          sender: ['Example Partnership', 'Example Street'],
          addressee: ['The Coroner'],
          date: '14 March 2026',
          reference: 'NORTH-2026-001',
          salutation: 'Dear Coroner',
          subject: 'A review is held',
        },
        { kind: 'letters', items: ['first', 'second'] },
        { kind: 'form', rows: [{ label: 'Role', hint: 'at work', values: ['Nurse'] }] },
        { kind: 'box', text: 'In the box' },
        { kind: 'note', text: ['Look ', placeholder('reason')] },
        { kind: 'letter-closing', closing: 'Yours sincerely', name: 'Example Name', lines: ['Manager'] },
      ),
    );
    for (const expected of [
      'Example Street',
      'The Coroner',
      '14 March 2026',
      'Our reference: NORTH-2026-001',
      'a) first',
      'Role at work Nurse',
      'In the box',
      '[reason]',
      'Example Name Manager',
    ])
      assert.ok(text.includes(expected), `${expected} in ${text}`);
  });
});
