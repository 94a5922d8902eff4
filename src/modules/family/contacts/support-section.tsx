import { longDate } from '../../../web/formats.js';
import { advocacyInWords, leafletInWords } from '../code-lists.js';
import { familyPaths } from '../paths.js';
import type { ContactPageProps } from './contact-page-props.js';
import { Withdrawn } from './withdrawn.js';

/** Advocacy and leaflets: what they were offered, and chose. */
export const SupportSection = ({ reference, contact, records }: ContactPageProps) => (
  <section>
    <h2 class="govuk-heading-m">Advocacy and leaflets</h2>
    {contact.diedOn === null && records.advocacy.length === 0 && records.leaflets.length === 0 && (
      <p class="govuk-body">
        Tell them at the first contact that they can have a specialist advocate, free of charge and independent of us.
      </p>
    )}
    <ul class="govuk-list dhr-limbs">
      {records.advocacy.map((one) => (
        <li class="dhr-limbs__limb" key={one.id}>
          <strong>{longDate(one.toldOn)}</strong>, told about advocacy: {advocacyInWords[one.choice].toLowerCase()}
          {one.service === '' ? '.' : ` (${one.service}).`}
          <Withdrawn reference={reference} one={one} what={`about advocacy, ${longDate(one.toldOn)}`} />
        </li>
      ))}
      {records.leaflets.map((one) => (
        <li class="dhr-limbs__limb" key={one.id}>
          <strong>{longDate(one.givenOn)}</strong>, given: {leafletInWords(one.leaflet)}, in {one.language}
          {one.givenHow === '' ? '.' : `, ${one.givenHow}.`}
          <Withdrawn reference={reference} one={one} what={`of a leaflet, ${longDate(one.givenOn)}`} />
        </li>
      ))}
    </ul>
    <p class="govuk-body">
      <a class="govuk-link" href={familyPaths.advocacy(reference, contact.id)}>
        Record that they were told about advocacy
      </a>
      {' · '}
      <a class="govuk-link" href={familyPaths.leaflet(reference, contact.id)}>
        Record a leaflet
      </a>
    </p>
  </section>
);
