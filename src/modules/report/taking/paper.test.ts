import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { day } from '../../../kernel/day.js';
import { pdfDocument } from '../../../platform/pdf/index.js';
import { wordDocument } from '../../../platform/word/index.js';
import type { SectionContent, VersionContent } from '../content.js';
import { outline } from '../outline.js';
import { reportPaper } from './paper.js';

const section = ({ key, heading }: { key: string; heading: string }): SectionContent => ({
  ...{ part: 'overview', key, heading },
  text: '## A small heading first\n\nWhat was known.\n\n# A larger one\n\n- one\n- two',
  filled: [
    { kind: 'table', caption: 'Members', header: ['Name', 'Post'], rows: [['Alder Wren', 'Head of safeguarding']] },
  ],
  after: '> Her words.',
});

const content: VersionContent = {
  ...{
    reference: 'BEX-2026-01',
    reviewName: 'Review Foxglove',
    partnershipName: 'Bexley Community Safety Partnership',
  },
  sections: outline.filter(({ part }) => part === 'overview').map(section),
};
const paper = reportPaper(content, {
  ...{ part: 'overview', standing: 'Draft, version 1', on: day('2026-05-31'), marking: 'OFFICIAL-SENSITIVE' },
});

/** The first heading on each page that is wider than it is high. */
function lyingPages(file: string): string[] {
  const sizes = execFileSync('pdfinfo', ['-f', '1', '-l', '999', file], { encoding: 'utf8' });
  return [...sizes.matchAll(/^Page\s+(\d+) size:\s+([\d.]+) x ([\d.]+)/gm)]
    .filter(([, , wide, high]) => Number(wide) > Number(high))
    .map(([, page = '']) => execFileSync('pdftotext', ['-f', page, '-l', page, file, '-'], { encoding: 'utf8' }))
    .map((text) => text.split('\n').find((line) => line.startsWith('Appendix')) ?? text);
}

describe('the report on paper', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dhr-report-'));
  const converted = join(folder, 'converted');
  const [pdf, docx] = [join(folder, 'report.pdf'), join(folder, 'report.docx')];

  it('is a tagged PDF with cover, contents, headings and tables, as an independent reader sees it', () => {
    writeFileSync(pdf, pdfDocument(paper));
    assert.match(execFileSync('pdfinfo', [pdf], { encoding: 'utf8' }), /Tagged:\s+yes/);
    const tree = execFileSync('pdfinfo', ['-struct', pdf], { encoding: 'utf8' });
    for (const tag of ['H1', 'H2', 'Table', 'TH', 'TOC', 'L', 'BlockQuote'])
      assert.match(tree, new RegExp(`^\\s*${tag}\\b`, 'm'), tag);
    assert.deepEqual(lyingPages(pdf), ['Appendix: action plan']);
    const text = execFileSync('pdftotext', [pdf, '-'], { encoding: 'utf8' });
    assert.match(
      text,
      /Overview report[\s\S]*Review Foxglove[\s\S]*Contents[\s\S]*1\. Introduction[\s\S]*OFFICIAL-SENSITIVE/,
    );
  });

  it('is a Word file that another word processor opens', async () => {
    writeFileSync(docx, await wordDocument(paper));
    execFileSync('soffice', [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      converted,
      docx,
    ]);
    const text = execFileSync('pdftotext', [join(converted, 'report.pdf'), '-'], { encoding: 'utf8' });
    assert.match(text, /Contents[\s\S]*16\. Analysis[\s\S]*Her words\./);
    assert.deepEqual(lyingPages(join(converted, 'report.pdf')), ['Appendix: action plan']);
  });
});
