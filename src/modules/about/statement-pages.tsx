import { Page } from '../../web/index.js';

/** What was tested for accessibility, how, and what falls short. */
export const AccessibilityPage = () => (
  <Page title="Accessibility statement" heading="Accessibility statement">
    <p class="govuk-body">
      This statement is about DHR Toolkit, the system on which a Community Safety Partnership runs its Domestic Homicide
      Reviews. We want as many people as possible to be able to use it: by keyboard alone, with a screen reader, at 400%
      zoom, on a phone, without script.
    </p>
    <h2 class="govuk-heading-m">How accessible it is</h2>
    <p class="govuk-body">
      We aim at the Web Content Accessibility Guidelines 2.2, level AA. It has not been audited by an independent body,
      so we say <strong>partially compliant</strong>.
    </p>
    <h2 class="govuk-heading-m">What was tested, and how</h2>
    <ul class="govuk-list govuk-list--bullet">
      <li>
        The pages of each main task are checked by axe-core, with no violation allowed, at 320 and at 1280 pixels, with
        every change of the program.
      </li>
      <li>The same tasks are gone through in a browser with script switched off.</li>
      <li>
        At 320 pixels no page scrolls sideways, except wide tables and charts inside their own region, which the
        keyboard reaches.
      </li>
      <li>
        The components are those of the GOV.UK Design System and of the Ministry of Justice, with their own markup.
      </li>
    </ul>
    <p class="govuk-body">Automatic checks find about a third of problems. They are not a trial with people.</p>
    <h2 class="govuk-heading-m">What we know falls short</h2>
    <ul class="govuk-list govuk-list--bullet">
      <li>It has not yet been tried by people who use screen readers, magnifiers or speech recognition every day.</li>
      <li>
        The flow charts are large drawings. Each has the same content as a list below it, reached by the link above it.
      </li>
      <li>Without script there is no warning before a session ends; the page says how long a session lasts.</li>
    </ul>
    <h2 class="govuk-heading-m">Tell us of a problem</h2>
    <p class="govuk-body">
      Tell the co-ordinator of your partnership what you were doing and what you use. If you are not content with the
      answer, the Equality Advisory and Support Service advises on the regulations.
    </p>
    <p class="govuk-body">This statement was prepared on 22 November 2026.</p>
  </Page>
);

/** What is kept about whoever uses the pages. */
export const PrivacyPage = () => (
  <Page title="Privacy" heading="Privacy">
    <p class="govuk-body">
      A Community Safety Partnership uses this service to carry out reviews. The council that acts for the partnership
      decides why and how information is used, and its own privacy notice says so in full; this page says what the
      service itself keeps.
    </p>
    <h2 class="govuk-heading-m">When you notify a death</h2>
    <p class="govuk-body">
      What you type is kept on the server from the first page you save, so that nothing is lost. An unfinished form is
      deleted after 14 days. A form you send goes to the partnership you chose and to nobody else by itself.
    </p>
    <h2 class="govuk-heading-m">When you sign in or come by a link</h2>
    <p class="govuk-body">
      The service records which pages of a review you open and what you do there, with your name, the time and your
      network address. The record cannot be changed, and those who answer for the review can see it.
    </p>
    <h2 class="govuk-heading-m">What it does not do</h2>
    <p class="govuk-body">
      There is no tracking, no advertising and nothing from other sites on these pages. Messages we send hold a link and
      a reference, and neither names nor details.
    </p>
  </Page>
);

/** The cookies of this service. */
export const CookiesPage = () => (
  <Page title="Cookies" heading="Cookies">
    <p class="govuk-body">
      This service sets only cookies that it cannot work without. None of them follows you to other sites.
    </p>
    <dl class="govuk-summary-list">
      {[
        ['Browser', 'Protects forms against forgery. Ends when you close the browser.'],
        ['Session', 'Keeps you signed in. Ends after 20 minutes without use, or after 8 hours.'],
        ['Guest', 'Lets you in by a link that was sent to you. Ends after an hour without use, or after 8 hours.'],
        ['Draft', 'Finds the notification you are writing. Ends after 14 days.'],
        ['Flash', 'Shows a line such as “Saved” once. Ends after a minute.'],
      ].map(([name, what]) => (
        <div class="govuk-summary-list__row" key={name}>
          <dt class="govuk-summary-list__key">{name}</dt>
          <dd class="govuk-summary-list__value">{what}</dd>
        </div>
      ))}
    </dl>
  </Page>
);
