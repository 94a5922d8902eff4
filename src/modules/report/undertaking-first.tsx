import { InsetText, Page } from '../../web/index.js';
import { documentsPaths } from '../documents/index.js';

/** What a panel member reads who has not accepted the undertaking. */
export const UndertakingFirstPage = ({ reference }: { reference: string }) => (
  <Page title={`Report: ${reference}`} heading="Report" caption={reference}>
    <InsetText>
      <p class="govuk-body">
        Versions of the report are open to the panel once they are bound to confidence.{' '}
        <a class="govuk-link" href={documentsPaths.undertaking(reference)}>
          Accept the confidentiality undertaking
        </a>
      </p>
    </InsetText>
  </Page>
);
