import { InsetText } from '../../../web/index.js';
import { documentsPaths } from '../paths.js';

/** What a panel member reads who has not accepted the undertaking. `what` begins the sentence: "What the review finds is". */
export const UndertakingFirst = ({ reference, what }: { readonly reference: string; readonly what: string }) => (
  <InsetText>
    <p class="govuk-body">
      {what} open to the panel once they are bound to confidence.{' '}
      <a class="govuk-link" href={documentsPaths.undertaking(reference)}>
        Accept the confidentiality undertaking
      </a>
    </p>
  </InsetText>
);
