import type { FrameValues } from './frame.js';
import { GenericHeader } from './govuk/generic-header.js';
import { ServiceNavigation } from './govuk/service-navigation.js';
import { InstallationLine } from './page-notices.js';

/** The product, the partnership, the ways into the service, and who is signed in. No crown: this is not GOV.UK. */
export const PageHeader = ({ frame }: { frame: FrameValues }) => (
  <header class="govuk-template__header">
    <GenericHeader classes="dhr-header" url="/" logoHtml={<span class="dhr-header__name">{frame.serviceName}</span>} />
    <Navigation frame={frame} />
    <InstallationLine frame={frame} />
  </header>
);

const Navigation = ({ frame }: { frame: FrameValues }) => {
  const { partnershipName, navigation, person } = frame;
  if (partnershipName === undefined && navigation.length === 0 && person === undefined) return null;
  return (
    <ServiceNavigation
      classes="dhr-service-navigation"
      serviceName={partnershipName}
      navigation={navigation}
      menuButtonText="Menu"
      slots={{ end: person && { html: <SignedIn person={person} />, align: 'inline' } }}
    />
  );
};

const SignedIn = ({ person }: { person: NonNullable<FrameValues['person']> }) => (
  <ul class="dhr-signed-in">
    <li class="dhr-signed-in__item">
      <a class="govuk-link govuk-link--no-visited-state" href="/account">
        {person.name}
      </a>
      <span class="dhr-signed-in__role">{person.roleWords}</span>
    </li>
    <li class="dhr-signed-in__item">
      <a class="govuk-link govuk-link--no-visited-state" href="/sign-out">
        Sign out
      </a>
    </li>
  </ul>
);
