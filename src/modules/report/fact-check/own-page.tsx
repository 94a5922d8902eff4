import { longDate } from '../../../web/formats.js';
import { EmptyState, Page } from '../../../web/index.js';
import { checkingPaths } from '../checking-paths.js';
import type { FactCheck } from './queries.js';

/** The fact-checks that were put to the asker's own agency. */
export const OwnPage = ({
  reference,
  checks,
}: {
  readonly reference: string;
  readonly checks: readonly FactCheck[];
}) => (
  <Page title={`Passages about your agency: ${reference}`} heading="Passages about your agency" caption={reference}>
    {checks.length === 0 ? (
      <EmptyState heading="Your agency has been put nothing yet">
        When the draft report speaks of what your agency did, you are asked here whether it is right.
      </EmptyState>
    ) : (
      <ul class="govuk-list">
        {checks.map(({ id, askedOn, dueOn, answeredOn }) => (
          <li key={id}>
            <a class="govuk-link" href={checkingPaths.ownAnswer(reference, id)}>
              Passages put on {longDate(askedOn)}
            </a>
            : {answeredOn === null ? `to answer by ${longDate(dueOn)}` : `answered on ${longDate(answeredOn)}`}
          </li>
        ))}
      </ul>
    )}
  </Page>
);
