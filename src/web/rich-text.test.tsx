import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { axeFailures, caretHeard, keepShot, openBrowser, sidewaysScroll } from '../../test/support/browser.js';
import { eventually } from '../../test/support/eventually.js';
import { showPage } from '../../test/support/page-server.js';
import { Button, Form, type FormState, fieldOf, Page as PageOf, RichText } from './index.js';

const WRITTEN = [
  '# What was known',
  'The surgery saw **her** twice in *March*.\nThen nobody did.',
  '- The nurse asked\n  - on the phone\n- A note was kept',
  '3. The third\n4. The fourth',
  '> Nobody asked me.',
  '## Next',
  'Plain 5* text.',
].join('\n\n');

const formOf = (findings: string, errors: FormState['errors'] = []): FormState => ({ values: { findings }, errors });

const Findings = ({ form }: { form: FormState }) => (
  <PageOf title="Findings" heading="Findings" form={form}>
    <Form action="/sent">
      <RichText
        {...fieldOf(form, 'findings')}
        label={{ text: 'What you found', classes: 'govuk-label--m' }}
        hint={{ text: 'Say what was known, by whom, and when.' }}
      />
      <Button text="Save" />
    </Form>
  </PageOf>
);

const editor = '[role=textbox][aria-multiline]';
const markup = (page: Page): Promise<string> => page.inputValue('textarea[name=findings]');

/** Pastes as a browser would that had this on its clipboard. */
const paste = (page: Page, kind: 'text/html' | 'text/plain', text: string): Promise<void> =>
  page.evaluate(`{
    const clipboardData = new DataTransfer();
    clipboardData.setData(${JSON.stringify(kind)}, ${JSON.stringify(text)});
    document.querySelector(${JSON.stringify(editor)}).dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }`);

describe('rich text in a browser', () => {
  let browser: Browser;
  before(async () => {
    browser = await openBrowser();
  });
  after(() => browser?.close());

  const open = async (form = formOf(''), { width = 1280, script = true } = {}) => {
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      javaScriptEnabled: script,
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const opened = await showPage(context, { node: () => <Findings form={form} /> });
    if (script) await opened.page.waitForSelector(editor);
    return opened;
  };

  for (const width of [320, 1280]) {
    it(`shows what was written, with everything named, at ${width} pixels`, async () => {
      const wrong = formOf(WRITTEN, [{ field: 'findings', message: 'Enter who knew' }]);
      const { page, troubles } = await open(wrong, { width });
      await keepShot(page, `rich-text-${width}`);
      assert.equal(await sidewaysScroll(page), 0);
      assert.deepEqual(await axeFailures(page), []);
      const box = page.getByRole('textbox', { name: 'What you found' });
      assert.match((await box.getAttribute('aria-describedby')) ?? '', /findings-hint findings-error/);
      assert.equal(await box.getAttribute('aria-invalid'), 'true');
      assert.equal(await markup(page), WRITTEN);
      await page.click('.govuk-error-summary a');
      await eventually(
        'the text area has the focus',
        async () => (await page.evaluate(`document.activeElement.id`)) === 'findings',
      );
      assert.deepEqual(troubles, []);
      await page.context().close();
    });
  }

  it('is written by keyboard alone, and Tab leads out', async () => {
    const { page, troubles } = await open();
    await page.focus(editor);
    for (const line of ['## Findings', 'She was **seen** twice', '- one']) {
      await page.keyboard.type(line);
      await page.keyboard.press('Enter');
    }
    await page.keyboard.type('two');
    await page.keyboard.press('Control+]');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Then ');
    await page.keyboard.press('Control+i');
    await page.keyboard.type('nothing');
    await page.keyboard.press('Control+i');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('1999. A year, 5* and 4*');
    const expected =
      '## Findings\n\nShe was **seen** twice\n\n- one\n  - two\n\nThen *nothing*\n1999. A year, 5* and 4*';
    assert.equal(await markup(page), expected);
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(`document.activeElement.tagName`), 'SUMMARY');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    assert.equal(await page.evaluate(`document.activeElement.textContent`), 'Heading');
    await page.keyboard.press('ArrowLeft');
    assert.equal(await page.evaluate(`document.activeElement.textContent`), 'Redo');
    assert.deepEqual(troubles, []);
    await page.context().close();
  });

  it('has buttons that say what is on, undo and redo', async () => {
    const { page } = await open(formOf('One\n\nTwo'));
    await page.click(`${editor} p:first-child`);
    const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
    await press('Bullets');
    assert.equal(await markup(page), '- One\n\nTwo');
    assert.equal(await page.getByRole('button', { name: 'Bullets' }).getAttribute('aria-pressed'), 'true');
    await press('Numbers');
    assert.equal(await markup(page), '1. One\n\nTwo');
    await press('Numbers');
    await press('Quotation');
    assert.equal(await markup(page), '> One\n\nTwo');
    await press('Quotation');
    await press('Heading');
    assert.equal(await markup(page), '# One\n\nTwo');
    await press('Undo');
    assert.equal(await markup(page), 'One\n\nTwo');
    await press('Redo');
    assert.equal(await markup(page), '# One\n\nTwo');
    await press('Bullets');
    assert.equal(await markup(page), '- One\n\nTwo');
    await page.context().close();
  });

  it('takes in what Word copies, clean', async () => {
    const { page, troubles } = await open(formOf('Before'));
    await page.click(editor);
    await page.keyboard.press('Control+End');
    await caretHeard(page);
    await page.keyboard.press('Enter');
    await paste(
      page,
      'text/html',
      `<html xmlns:o="x"><head><style>p{color:red}</style></head><body><!--StartFragment--><h2 style="color:red">Title<o:p></o:p></h2>
       <p class=MsoNormal style="font-family:Arial">Said <b>so</b><script>document.title='hacked'</script></p>
       <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>1.<span>&nbsp; </span></span>First</p>
       <p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>a.<span>&nbsp; </span></span>Inner</p><!--EndFragment--></body></html>`,
    );
    assert.equal(await markup(page), 'Before\n\n# Title\n\nSaid **so**\n\n1. First\n  1. Inner');
    assert.equal(await page.locator(`${editor} [style]`).count(), 0);
    await page.keyboard.press('Control+z');
    assert.equal(await markup(page), 'Before');
    await paste(page, 'text/plain', '- a\r\n- b');
    assert.equal(await markup(page), 'Before\n\n- a\n- b');
    assert.notEqual(await page.title(), 'hacked');
    assert.deepEqual(troubles, []);
    await page.context().close();
  });

  it('copies and pastes within itself', async () => {
    const { page, troubles } = await open(formOf('**One** and *two*'));
    await page.click(editor);
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Control+c');
    await page.keyboard.press('Control+End');
    await caretHeard(page);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+v');
    await eventually('it stands there twice', async () => (await markup(page)).length > '**One** and *two*'.length);
    assert.equal(await markup(page), '**One** and *two*\n\n**One** and *two*');
    assert.deepEqual(troubles, []);
    await page.context().close();
  });

  it('is sent with the form, and warned of when it was not', async () => {
    const { page, asked } = await open(formOf('One'));
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.type());
      return dialog.dismiss();
    });
    await page.click(editor);
    await page.keyboard.type('More ');
    await Promise.all([page.waitForEvent('dialog'), page.close({ runBeforeUnload: true })]);
    const [request] = await Promise.all([page.waitForRequest('**/sent'), page.click('main button[type=submit]')]);
    assert.match(new URLSearchParams(request.postData() ?? '').get('findings') ?? '', /More/);
    assert.deepEqual(dialogs, ['beforeunload']);
    assert.deepEqual(asked, ['POST /sent']);
    await page.context().close();
  });

  it('is a text area without script', async () => {
    const { page } = await open(formOf(WRITTEN), { width: 320, script: false });
    await keepShot(page, 'rich-text-plain');
    await page.getByLabel('What you found').fill('# Mine');
    assert.ok(await page.getByText('Start a line with - for a list').isVisible());
    const [request] = await Promise.all([page.waitForRequest('**/sent'), page.click('main button[type=submit]')]);
    assert.equal(new URLSearchParams(request.postData() ?? '').get('findings'), '# Mine');
    await page.context().close();
  });
});
