import { HELP_LINES } from '../../kernel/help-lines.js';
import { Page, StackedTable } from '../../web/index.js';
import { publicPaths } from '../paths.js';
import { recommendationColumns, reviewColumns } from '../record-columns.js';

/** Who to call. Numbers of national services, free to call. */
export const HelpPage = () => (
  <Page title="Who to call" heading="Who to call">
    <p class="govuk-body-l">In danger now: call 999. If you cannot speak, press 55 when asked.</p>
    <ul class="govuk-list govuk-list--spaced">
      {HELP_LINES.map(({ name, number, says }) => (
        <li key={name}>
          <strong>{name}:</strong>{' '}
          <a class="govuk-link" href={`tel:${number.replaceAll(' ', '')}`}>
            {number}
          </a>
          . {says}
        </li>
      ))}
    </ul>
    <h2 class="govuk-heading-m">If somebody close to you has died</h2>
    <p class="govuk-body">
      <a class="govuk-link" href={`${publicPaths.resources}?kind=service&audience=families`}>
        Services for people who are bereaved
      </a>{' '}
      can go with you through the review, the inquest and the trial.
    </p>
    <h2 class="govuk-heading-m">Leaving this site fast</h2>
    <p class="govuk-body">
      “Exit this page” at the edge of each page takes you to another site at once. Pressing the Shift key three times
      does the same. This site keeps nothing on your device; your browser may still remember that you were here.
    </p>
  </Page>
);

/** What can be taken away, and what stands in it. */
export const DataPage = () => (
  <Page title="The public record as data" heading="The public record as data">
    <p class="govuk-body-l">Everything on this site, to be used again. Nothing here says who anybody is.</p>
    <ul class="govuk-list govuk-list--bullet">
      {FILES.map(({ href, text, says }) => (
        <li key={href}>
          <a class="govuk-link" href={href}>
            {text}
          </a>
          : {says}
        </li>
      ))}
    </ul>
    <p class="govuk-body">
      <a class="govuk-link" href={publicPaths.takeAway}>
        What changed in practice, and measures to start from
      </a>
      : anonymised results and the library of measures, with what stands in them.
    </p>
    <h2 class="govuk-heading-m">What the columns say</h2>
    <p class="govuk-body">
      Days are written as 2026-03-02. A review is known by its partnership and its address, which stay the same. In the
      JSON files the same stands under names such as publishedOn and dueOn.
    </p>
    <Columns caption="Columns of the reviews" columns={reviewColumns('')} />
    <Columns caption="Columns of the recommendations" columns={recommendationColumns('')} />
  </Page>
);

const Columns = ({ caption, columns }: { caption: string; columns: readonly { title: string; says: string }[] }) => (
  <StackedTable
    caption={caption}
    captionClasses="govuk-table__caption--s"
    firstCellIsHeader
    head={[{ name: 'Column', bare: true }, { name: 'What it says' }]}
    rows={columns.map(({ title, says }) => [{ text: title }, { text: says }])}
  />
);

const FILES = [
  { href: publicPaths.reviewsCsv, text: 'Reviews (CSV)', says: 'one row a review' },
  { href: publicPaths.recommendationsCsv, text: 'Recommendations (CSV)', says: 'one row a recommendation' },
  { href: publicPaths.reviewsJson, text: 'Reviews (JSON)', says: 'with their recommendations, without the text' },
  { href: publicPaths.recommendationsJson, text: 'Recommendations (JSON)', says: 'one object a recommendation' },
  { href: publicPaths.feed, text: 'Feed (Atom)', says: 'what is new, for readers of feeds' },
] as const;

export const NotFoundPage = () => (
  <Page title="Not found" heading="This page is not here">
    <p class="govuk-body">
      If you typed the address, check it.{' '}
      <a class="govuk-link" href={publicPaths.home}>
        All published reviews
      </a>
    </p>
  </Page>
);

export const AccessibilityPage = () => (
  <Page title="Accessibility statement" heading="Accessibility statement">
    <p class="govuk-body">
      We want as many people as possible to be able to use this site: by keyboard alone, with a screen reader, at 400%
      zoom, on a phone, without script. We aim at the Web Content Accessibility Guidelines 2.2, level AA. It has not
      been audited by an independent body, so we say <strong>partially compliant</strong>.
    </p>
    <p class="govuk-body">
      Every report stands here as a page first. Its PDF is tagged, and is made from the same text. If you cannot use
      something, tell the partnership that published it: it will send it to you in another form.
    </p>
  </Page>
);

export const PrivacyPage = () => (
  <Page title="Privacy" heading="Privacy">
    <p class="govuk-body">
      This site sets no cookies, keeps nothing on your device and does not follow you. It keeps no list of who reads
      what. The address of whoever asks for a page is held in memory for a minute, to keep one computer from asking too
      often.
    </p>
  </Page>
);
