import type { VNode } from 'preact';
import type { Refusal } from './platform/http/service.js';
import { capital } from './web/formats.js';
import { Page } from './web/index.js';

interface Words {
  readonly title: string;
  readonly text: readonly string[];
}

/** The same whether there is nothing or nothing for the asker. */
const NOT_THERE = [
  'If you typed the address, check that it is right. If you followed a link, it may be old, or it may lead to something that is not open to you.',
  'If you came by a link in a message of ours and were away for a while, open that link again: it asks for a new code.',
];

const words: Record<Refusal, Words> = {
  'not-found': {
    title: 'Page not found',
    text: NOT_THERE,
  },
  'not-permitted': {
    title: 'Page not found',
    text: NOT_THERE,
  },
  conflict: {
    title: 'This was not saved',
    text: [
      'Nothing of yours was saved, and nothing of anybody else’s was lost. Open the page again in a new tab and look at how it stands now. What you typed, if anything, is shown below: put it in again where it still fits.',
    ],
  },
  forged: {
    title: 'This page was open too long',
    text: [
      'The form was not saved, because it did not come from a page that is still current. This happens after signing out, in a second tab, or after a long wait.',
      'What you typed is shown below. Go back, load the page again, and put it in again.',
    ],
  },
  'too-many': {
    title: 'Too many tries',
    text: [
      'There were too many tries from your address in a short time. Wait a few minutes and try again. Nothing that you saved is lost.',
    ],
  },
  'too-large': {
    title: 'That is too large',
    text: ['What you sent is larger than this page takes. Go back and send less, or a smaller file.'],
  },
  unreadable: {
    title: 'That could not be read',
    text: ['What was sent is not something this page understands. Go back, load the page again, and try once more.'],
  },
  broken: {
    title: 'Sorry, something went wrong',
    text: [
      'Nothing was saved. Go back and try again. If it happens again, tell your co-ordinator what you were doing and when.',
    ],
  },
  busy: {
    title: 'Sorry, the service is busy',
    text: ['The service cannot reach its records just now. Nothing was saved. Try again in a minute.'],
  },
};

/** The page that says no, with what was typed given back where something was. */
export const refusalPage = (
  refusal: Refusal,
  kept: Readonly<Record<string, string | string[]>>,
  says?: string,
): VNode => (
  <Page title={words[refusal].title} heading={words[refusal].title}>
    {says !== undefined && <p class="govuk-body">{says}</p>}
    {words[refusal].text.map((paragraph) => (
      <p class="govuk-body">{paragraph}</p>
    ))}
    <Kept values={kept} />
    {refusal === 'forged' && (
      <p class="govuk-body">
        If you were signed out:{' '}
        <a class="govuk-link" href="/sign-in" target="_blank" rel="noopener">
          sign in again in a new tab
        </a>
        . If you came by a link in a message of ours, open that link again in a new tab.
      </p>
    )}
    <p class="govuk-body">
      <a class="govuk-link" href="/">
        Go to the start page
      </a>
    </p>
  </Page>
);

/** What a button or the page says of itself, and a code that is of no use to anybody. */
const NOT_TYPED: ReadonlySet<string> = new Set(['code', 'then', 'verb', 'step']);

const Kept = ({ values }: { values: Readonly<Record<string, string | string[]>> }) => {
  const typed = Object.entries(values).filter(
    ([name, value]) => !name.startsWith('_') && !/password/i.test(name) && !NOT_TYPED.has(name) && value.length > 0,
  );
  if (typed.length === 0) return null;
  return (
    <>
      <h2 class="govuk-heading-m">What you typed</h2>
      <dl class="govuk-summary-list">
        {typed.map(([name, value]) => (
          <div class="govuk-summary-list__row" key={name}>
            <dt class="govuk-summary-list__key">{inPlainWords(name)}</dt>
            <dd class="govuk-summary-list__value dhr-lines">{[value].flat().join(', ')}</dd>
          </div>
        ))}
      </dl>
    </>
  );
};

const inPlainWords = (name: string): string => {
  const spaced = name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[-_]+/g, ' ')
    .toLowerCase();
  return capital(spaced);
};
