import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { parse } from 'node-html-parser';
import nunjucks from 'nunjucks';
import { z } from 'zod';
import { textField } from './fields.js';
import { readForm } from './forms.js';
import type { FrameValues } from './frame.js';
import { Details, emptyForm, Form, type FormState, fieldOf, Input, Page } from './index.js';
import { renderPage } from './render.js';

const frame: FrameValues = {
  serviceName: 'DHR Toolkit',
  partnershipName: 'Northshire Community Safety Partnership',
  nonce: 'n0nce',
  csrfToken: 'token"<',
  once: 'number-of-the-page',
  installation: 'server',
  demonstration: false,
  navigation: [
    { text: 'My day', href: '/', current: true },
    { text: 'Reviews', href: '/reviews', current: false },
  ],
  path: '/',
  quickExit: false,
  person: { name: 'Asha Example', roleWords: 'Review co-ordinator' },
};

const NamePage = ({ form }: { form: FormState }) => (
  <Page title="Name" heading="What is the name?" form={form} back="/before">
    <Details summaryText="Inside a component">
      <Form version={3}>
        <Input {...fieldOf(form, 'name')} label={{ text: 'Name' }} />
      </Form>
    </Details>
  </Page>
);

const shown = (form: FormState, changes: Partial<FrameValues> = {}) =>
  parse(renderPage(<NamePage form={form} />, { ...frame, ...changes }));

describe('Page', () => {
  it('gives the frame to forms inside components', () => {
    const page = shown(emptyForm());
    assert.equal(page.querySelector('form input[name=_csrf]')?.getAttribute('value'), 'token"<');
    assert.equal(page.querySelector('form input[name=_version]')?.getAttribute('value'), '3');
    assert.equal(page.querySelector('form')?.getAttribute('novalidate'), '');
  });

  it('sums up errors, says "Error:" in the title, and leads to the field', () => {
    const reading = readForm(z.object({ name: textField({ what: 'Name', max: 5, missing: 'Enter a name' }) }), {
      name: '<b>far too long</b>',
    });
    assert.ok(!reading.ok);
    const page = shown(reading.form);
    assert.match(page.querySelector('title')?.text ?? '', /^Error: Name – DHR Toolkit$/);
    const link = page.querySelector('.govuk-error-summary a');
    assert.equal(link?.text.trim(), 'Name must be 5 characters or fewer');
    assert.equal(link?.getAttribute('href'), '#name');
    const input = page.querySelector('#name');
    assert.equal(input?.getAttribute('value'), '<b>far too long</b>');
    assert.match(input?.getAttribute('aria-describedby') ?? '', /name-error/);
  });

  it('says what an installation is not for, and shows no crown', () => {
    assert.equal(shown(emptyForm()).querySelector('.govuk-phase-banner'), null);
    const training = shown(emptyForm(), { installation: 'embedded' });
    assert.match(training.querySelector('.govuk-phase-banner')?.text ?? '', /not for real reviews/);
    assert.doesNotMatch(training.toString(), /crown|crest|GOV\.UK/i);
  });

  it('has no script or style inside the page', () => {
    const page = shown(emptyForm(), { quickExit: true });
    assert.deepEqual(page.querySelectorAll('style, [style], [onclick], [onload]').length, 0);
    for (const script of page.querySelectorAll('script')) {
      assert.equal(script.text, '');
      assert.equal(script.getAttribute('nonce'), 'n0nce');
    }
    assert.equal(page.querySelector('.govuk-exit-this-page a')?.getAttribute('rel'), 'nofollow noreferrer');
  });

  it('marks pages of people who are signed in', () => {
    assert.match(shown(emptyForm()).querySelector('footer')?.text ?? '', /OFFICIAL-SENSITIVE/);
    assert.doesNotMatch(shown(emptyForm(), { person: undefined }).text, /OFFICIAL-SENSITIVE/);
  });
});

/** The elements around a page's content, in order, with their classes: ours must be upstream's, but for what is listed. */
describe('Page and upstream’s template', () => {
  const outline = (html: string): string[] =>
    parse(html)
      .querySelectorAll(
        'html, head > meta, body, .govuk-skip-link, header, .govuk-service-navigation, .govuk-width-container > main, footer',
      )
      .map((element) => `${element.rawTagName} ${element.getAttribute('name') ?? element.classNames}`.trim());

  it('agree on everything but what belongs to GOV.UK', () => {
    const folder = join(dirname(createRequire(import.meta.url).resolve('govuk-frontend/package.json')), 'dist/govuk');
    const upstream = new nunjucks.Environment(new nunjucks.FileSystemLoader(folder)).render('template.njk', {
      serviceName: 'A',
    });
    const ours = outline(shown(emptyForm()).toString()).filter((line) => line !== 'meta robots');
    const dressed = ours.map((line) => line.replace(' dhr-service-navigation', ''));
    assert.deepEqual(dressed, outline(upstream));
    assert.equal(
      parse(upstream).querySelector('meta[name=viewport]')?.getAttribute('content'),
      shown(emptyForm()).querySelector('meta[name=viewport]')?.getAttribute('content'),
    );
  });
});
