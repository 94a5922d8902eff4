import { Details } from '../../web/index.js';

/** What the toolkit asks of a panel, in our own words. */
export const PanelAdvice = () => (
  <Details summaryText="Making a good panel">
    <ul class="govuk-list govuk-list--bullet">
      <li>
        Think wide: statutory and other services, voluntary and specialist ones, whether they were involved or simply
        know much. Some sit throughout, others come for one discussion.
      </li>
      <li>Somebody who clearly knows domestic abuse, and what it does to people, is key.</li>
      <li>The panel’s skills make up for what the chair does not bring: nobody brings everything.</li>
      <li>Build links with local services before you need them.</li>
      <li>
        Everybody who takes part may need support, whatever their experience. Say at the first meeting that it is there,
        and that it is confidential.
      </li>
      <li>The report lists panel members with their names and roles.</li>
    </ul>
    <p class="govuk-body">Source: the toolkit of the London Borough of Bexley, Appendix C; in our own words.</p>
  </Details>
);
