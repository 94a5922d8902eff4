import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { castMember } from '../../src/demonstration/cast.js';
import { heading, paragraph } from '../../src/platform/paper/index.js';
import { pdfDocument } from '../../src/platform/pdf/index.js';
import { wordDocument } from '../../src/platform/word/index.js';
import { caretHeard } from '../../test/support/browser.js';
import { bind, findingsWorld } from '../../test/support/findings-world.js';
import { aJourney, choose, follow, lookAt, press } from '../../test/support/journey.js';

const WRITTEN = 'The first paragraph.\n\nThe second paragraph.\n\nThe third paragraph.';
const FROM_WORD = `<html><body><!--StartFragment--><p class=MsoNormal>Nobody <del cite="mailto:A">bothered to ask</del><ins cite="mailto:A">asked</ins>
  her<span class=MsoCommentReference><a href="#_msocom_1">[AB1]</a></span>.</p><!--EndFragment--></body></html>`;

const paper = {
  ...{ title: 'Overview report', language: 'en-GB' as const },
  parts: [
    ...[heading(1, '1. Introduction'), paragraph('She is remembered by her sister, who read this report. '.repeat(6))],
    ...[heading(1, '12. Analysis of agency involvement'), paragraph('Nobody MARKED her.')],
  ],
};

/** A report as it comes back from a reader: words put in and taken out, and a comment in the margin. */
async function markedReport(): Promise<Buffer> {
  const files = unzipSync(await wordDocument(paper));
  const xml = strFromU8(files['word/document.xml'] ?? new Uint8Array());
  const by = 'w:id="9" w:author="Reader" w:date="2026-02-09T10:00:00Z"';
  const marked = xml.replace(
    /<w:r>((?:(?!<w:r>).)*?)<w:t[^>]*>Nobody MARKED her\.<\/w:t><\/w:r>/s,
    (_whole, look: string) =>
      `<w:r>${look}<w:t xml:space="preserve">Nobody </w:t></w:r><w:del ${by}><w:r><w:delText>bothered about</w:delText></w:r></w:del><w:ins ${by}><w:r><w:t xml:space="preserve">asked </w:t></w:r></w:ins><w:r><w:t>her.</w:t></w:r>`,
  );
  assert.notEqual(marked, xml);
  const comments = `<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment ${by}><w:p><w:r><w:t>Who says so?</w:t></w:r></w:p></w:comment></w:comments>`;
  return Buffer.from(
    zipSync({ ...files, 'word/document.xml': strToU8(marked), 'word/comments.xml': strToU8(comments) }),
  );
}

for (const script of [true, false]) {
  describe(`writing the report, script ${script ? 'on' : 'off'}`, () => {
    const journey = aJourney();
    const { service } = journey;

    it('is done by two at once, commented on, read by the panel, compared, and brought in from elsewhere', async () => {
      const world = await findingsWorld(service());
      await bind(service(), world, 'panel-da');
      const base = `/reviews/${world.review.reference}/report`;
      const at = `${base}/sections/overview/analysis`;
      const author = await service().as('report-author');
      await author.post(at, { text: WRITTEN, after: '', _version: '0' }, at);
      const look = (name: string, of = page) => lookAt(of, `report-writing-${name}`, script);
      const says = async (words: RegExp, of = page) =>
        assert.match((await of.locator('main').textContent()) ?? '', words);

      const page = await journey.as(castMember('report-author').name, script);
      await page.goto(base);
      await page.goto(at);
      const chair = await journey.as(castMember('independent-chair').name, script);
      await chair.goto(at);
      const box = (of = page) => of.getByRole('textbox', { name: 'What you write' });
      const putCaretBehind = async (of: typeof page, words: string) => {
        const stands = `(({ isCollapsed, anchorNode, anchorOffset }) => isCollapsed && anchorOffset === ${words.length} && anchorNode.textContent === ${JSON.stringify(words)})(getSelection())`;
        do {
          await box(of).getByText(words).click();
          await of.keyboard.press('End');
        } while (!(await of.evaluate(stands)));
        await caretHeard(of);
      };
      const change = async (of: typeof page, was: string, is: string) => {
        if (!script) return box(of).fill(WRITTEN.replace(was, is));
        await putCaretBehind(of, was);
        await of.keyboard.press('Shift+Home');
        await of.keyboard.type(is);
      };
      await change(page, 'The first paragraph.', 'The first, by the author.');
      await press(page, 'Save and go back to the list');
      await page.getByText('Saved.').waitFor();
      await change(chair, 'The third paragraph.', 'The third, by the chair.');
      await press(chair, 'Save and go back to the list');
      await chair
        .getByText(/^Saved/)
        .first()
        .waitFor();
      await chair.goto(at);
      await says(/Valerian Moss has this section open too|Comments/, chair);
      assert.equal(
        await chair.locator('textarea[name=text]').inputValue(),
        'The first, by the author.\n\nThe second paragraph.\n\nThe third, by the chair.',
      );
      if (script) {
        await chair.evaluate(`{
          const copied = (event) => {
            event.clipboardData.setData('text/html', ${JSON.stringify(FROM_WORD)});
            event.preventDefault();
          };
          document.addEventListener('copy', copied, { once: true });
          document.addEventListener('beforecopy', (event) => event.preventDefault(), { once: true });
          document.execCommand('copy');
        }`);
        await putCaretBehind(chair, 'The second paragraph.');
        await chair.keyboard.press('Control+V');
        assert.match(await chair.locator('textarea[name=text]').inputValue(), /paragraph\.Nobody asked\s+her\./);
        await chair
          .getByText(/^Saved at/)
          .first()
          .waitFor();
      }
      await chair.getByLabel('The passage it is about (optional)').fill('The second paragraph.');
      await chair.getByLabel('Your comment').fill('Who says so?');
      await press(chair, 'Add the comment');
      await chair.getByText('Waits for an answer').waitFor();
      await look('section', chair);

      await page.goto(base);
      await follow(page, 'Comments');
      await follow(page, /^Answer/);
      await choose(page, 'Is the report changed?', 'Not changed');
      await press(page, 'Save the answer');
      await page.getByText('There is a problem').waitFor();
      await page.getByLabel('What was changed, or why not').fill('The return of the hospital says so.');
      await press(page, 'Save the answer');
      await says(/The return of the hospital says so/);

      await page.goto(`${base}/versions`);
      await press(page, 'Keep a version of what is written here');
      await page.getByLabel('What is this version for?').fill('For the panel');
      await press(page, 'Keep the version');
      await press(page, 'Put it to the panel');
      await page.getByRole('heading', { level: 1, name: 'Put it to the panel' }).waitFor();
      await press(page, 'Put it to the panel');
      await page.getByText('Who has opened it').waitFor();
      await look('version');
      await author.post(at, {
        text: 'Written anew.',
        after: '',
        _version: String((await author.get(at)).field('_version')),
      });
      await author.post(`${base}/versions/new`, { note: 'With the comments of the panel' });
      await page.goto(`${base}/versions/2/differences`);
      await says(/Written anew\./);
      await look('differences');

      const panel = await journey.as(castMember('panel-da').name, script);
      await panel.goto(base);
      await follow(panel, 'Version 1');
      await panel.goto(`${base}/versions/1/overview/analysis`);
      await panel.getByLabel('Your comment').fill('Clear.');
      await press(panel, 'Add the comment');
      await panel.getByText('Waits for an answer').waitFor();
      await look('panel', panel);

      await page.goto(`${base}/versions/upload`);
      await press(page, 'Read and keep it');
      await page.getByText('There is a problem').waitFor();
      const files = [
        ['Overview report', { name: 'Report v7.docx', mimeType: '', buffer: await markedReport() }],
        ['Executive summary', { name: 'Summary.pdf', mimeType: '', buffer: Buffer.from(pdfDocument(paper)) }],
      ] as const;
      for (const [label, file] of files) await page.getByLabel(label).setInputFiles(file);
      await page.getByLabel('What is this version for?').fill('From the author');
      // Reading a PDF takes its time on a busy machine.
      await page.getByRole('button', { name: 'Read and keep it' }).click({ timeout: 60_000 });
      await page.getByText(/Overview report read from “Report v7/).waitFor();
      await page.getByText('Comments in its margin (1)').click();
      await look('brought-in');
      await page.goto(`${base}/versions/3/overview/analysis`);
      await says(/Nobody asked her\./);
      await page.goto(`${base}/versions/3/summary/review-process`);
      assert.equal(await page.locator('main p', { hasText: 'remembered by her sister' }).count(), 1);
    });
  });
}
