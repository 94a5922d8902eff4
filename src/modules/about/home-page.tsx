import { Button, Page } from '../../web/index.js';

/** The start page for whoever is not signed in: what this is, and where to begin. */
export const HomePage = ({ demonstration }: { demonstration: boolean }) => (
  <Page title="Domestic Homicide Reviews" heading="Domestic Homicide Reviews">
    <p class="govuk-body-l">
      When somebody has died after domestic abuse, their Community Safety Partnership looks at what can be learned, so
      that others are safer.
    </p>
    <h2 class="govuk-heading-m">Tell a partnership of a death</h2>
    <p class="govuk-body">
      For police, health, housing and every other agency. You need no account, and you can stop and come back later.
    </p>
    <Button text="Start a notification" href="/notify" isStartButton />
    <h2 class="govuk-heading-m">For people who work on reviews</h2>
    <p class="govuk-body">
      <a class="govuk-link" href="/sign-in">
        {demonstration ? 'Sign in to the demonstration' : 'Sign in'}
      </a>
    </p>
    <h2 class="govuk-heading-m">If you need help yourself</h2>
    <p class="govuk-body">
      In danger now: call 999. If you cannot speak, press 55 when asked. The National Domestic Abuse Helpline is free,
      day and night: 0808 2000 247.
    </p>
  </Page>
);
