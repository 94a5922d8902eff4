import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { printProse } from '../../../kernel/print-prose.js';
import { proseFromHtml } from '../../../platform/markup/index.js';
import { heading, paragraph, wordDocument } from '../../../platform/word/index.js';
import { outline } from '../outline.js';
import { placeHeading, plainHeading } from './place-heading.js';
import { readReport } from './read-report.js';

describe('the place of a heading', () => {
  it('is found for every heading of the outline, however it is numbered', () => {
    for (const { part, key, heading: words } of outline)
      for (const text of [words, `3. ${words}`, `3.1 ${words.toUpperCase()}:`, `Section 12. ${words}`])
        assert.equal(placeHeading(part, text), key, `${part} ${text}`);
  });

  it('is found by the names that other reports give it', () => {
    for (const [text, key] of [
      ['Appendix 2: Action plan', 'appendix-plan'],
      ['ANNEX B - Terms of Reference', 'appendix-terms'],
      ['iv. Lessons learned', 'lessons'],
      ['Equality & diversity', 'equality'],
    ] as const)
      assert.equal(placeHeading('overview', text), key, text);
    assert.equal(placeHeading('summary', 'Introduction'), 'review-process');
  });

  it('is nowhere for a heading of the writer’s own, nor for none', () => {
    for (const text of ['', '4.', 'The night of the storm', 'Lessons for schools'])
      assert.equal(placeHeading('overview', text), undefined, text);
    assert.equal(plainHeading('2) Ünusual — heading!'), 'ünusual heading');
  });
});

const run = (words: string, name = 't') => `<w:r><w:${name} xml:space="preserve">${words}</w:${name}></w:r>`;
const by = 'w:id="7" w:author="Rue Bayliss" w:date="2026-03-01T10:00:00Z"';
const MARKED = [
  run('She told '),
  `<w:del ${by}>${run('nobody at all', 'delText')}</w:del>`,
  `<w:ins ${by}>${run('her sister')}</w:ins>`,
  `<w:moveFrom ${by}>${run(' moved away')}</w:moveFrom>`,
  run(' on Monday.'),
  `<w:commentRangeStart w:id="1"/>${run(' Checked')}<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>`,
].join('');

/** A Word file as it comes back from somebody who worked in it with changes tracked and comments in the margin. */
async function markedFile(): Promise<Uint8Array> {
  const bytes = await wordDocument({
    ...{ title: 'Report', language: 'en-GB' },
    parts: [{ kind: 'title', text: 'Report' }, heading(1, '16. Analysis'), paragraph('HERE')],
  });
  const files = unzipSync(bytes);
  const xml = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
  const document = xml('word/document.xml').replace(/<w:r>(?:(?!<\/w:r>).)*HERE.*?<\/w:r>/s, MARKED);
  const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const comments = `<w:comments ${space}><w:comment w:id="1" w:author="R &amp; B"><w:p>${run('Who')}${run(' says so?')}</w:p></w:comment></w:comments>`;
  return zipSync({ ...files, 'word/document.xml': strToU8(document), 'word/comments.xml': strToU8(comments) });
}

describe('a Word file with tracked changes and comments', () => {
  it('is read with what was inserted, without what was deleted or moved away, and its comments are listed', async () => {
    const read = await readReport({ bytes: await markedFile(), kind: 'docx', part: 'overview' });
    const analysis = read.sections.find(({ key }) => key === 'analysis');
    assert.equal(analysis?.text, 'She told her sister on Monday. Checked');
    assert.equal(read.deleted, 3);
    assert.deepEqual(read.comments, [{ by: 'R & B', text: 'Who says so?' }]);
  });
});

describe('text pasted from Word', () => {
  it('keeps what was inserted, and neither what was deleted nor the comments in the margin', () => {
    const html = `<!--StartFragment--><p class=MsoNormal>She told <del cite="mailto:R"><span class=msoDel>nobody</span></del><ins
      cite="mailto:R">her sister</ins><span class=MsoCommentReference><a class=msocomanchor href="#_msocom_1">[RB1]</a></span> on Monday.</p>
      <div style='mso-element:comment-list'><div style='mso-element:comment'><div id="_com_1" class=msocomtxt><p class=MsoCommentText>Who says so?</p></div></div></div><!--EndFragment-->`;
    assert.equal(printProse(proseFromHtml(html)).trim(), 'She told her sister on Monday.');
  });
});
