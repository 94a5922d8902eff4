import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { printProse } from '../../kernel/print-prose.js';
import { proseFromHtml } from '../markup/index.js';
import { pdfDocument } from '../pdf/index.js';
import { wordDocument } from '../word/index.js';
import { heading, type PaperDocument, proseParts } from './index.js';

const WRITTEN = [
  '# What was known\n\nThe surgery saw **her** *twice* in ***March***.\nThen nobody did.',
  '## Good practice\n\n- The nurse asked\n  1. on the phone\n  2. at the surgery\n- A note was kept\n  - on paper',
  '3. The third\n4. The fourth\n   and its second line',
  'Then again:\n\n1. One\n2. Two',
  '> “Nobody asked me.”\n> She said so twice.\n>\n> And again.',
].join('\n\n');

const paper: PaperDocument = {
  title: 'Management review',
  language: 'en-GB',
  parts: [{ kind: 'title', text: 'Management review' }, heading(1, 'Findings'), ...proseParts(WRITTEN)],
};

describe('rich text on paper', () => {
  it('has headings, lists and quotations of Word’s own', async () => {
    const bytes = await wordDocument(paper);
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
    for (const expected of [
      '<h2>What was known</h2>',
      '<strong>her</strong> <em>twice</em> in <strong><em>March</em></strong>.<br />Then nobody did.',
      '<h3>Good practice</h3>',
      '<li>The third</li><li>The fourth<br />and its second line</li></ol>',
      '<li>One</li><li>Two</li></ol>',
    ])
      assert.ok(value.includes(expected), expected);
    const xml = (name: string) => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());
    assert.match(xml('word/document.xml'), /<w:pStyle w:val="Quote"\/>/);
    assert.match(xml('word/numbering.xml'), /<w:start w:val="3"\/>/);
    assert.match(xml('word/numbering.xml'), /w:startOverride w:val="3"/);
  });

  it('comes back from Word as it was written', async () => {
    const bytes = await wordDocument({ title: 'x', language: 'en-GB', parts: proseParts(WRITTEN) });
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      { styleMap: ["p[style-name='Quote'] => blockquote > p:fresh"] },
    );
    // The one thing that mammoth does not tell is the number that a list begins with.
    assert.equal(
      printProse(proseFromHtml(value)),
      WRITTEN.replace('3. The third\n4. ', '1. The third\n2. ').replace('   and', '  and'),
    );
  });

  it('is tagged in a PDF', async () => {
    const bytes = pdfDocument(paper);
    const opening = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
    const tags = JSON.stringify(await (await (await opening.promise).getPage(1)).getStructTree());
    await opening.destroy();
    for (const tag of ['H2', 'H3', 'L', 'LI', 'LBody', 'BlockQuote', 'P'])
      assert.match(tags, new RegExp(`"${tag}"`), tag);
  });
});
