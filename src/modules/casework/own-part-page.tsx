import type { WhereDone } from '../../platform/catalogue.js';
import { listInWords } from '../../web/formats.js';
import { EmptyState, Page } from '../../web/index.js';
import { roleInWords } from '../accounts/index.js';

export interface OwnPartPageProps {
  readonly reference: string;
  readonly roles: readonly string[];
  /** The pages of the review that are open to them. */
  readonly pages: readonly Pick<WhereDone, 'text' | 'path'>[];
}

/** What a review holds for somebody who has one part in it: an author of one agency's report, a disclosure officer. */
export const OwnPartPage = ({ reference, roles, pages }: OwnPartPageProps) => (
  <Page title={`Your part in ${reference}`} heading="Your part in this review" caption={reference}>
    <p class="govuk-body">
      You are here as {listInWords(roles.map((role) => roleInWords(role)))}. You see what that part needs, and nothing
      else.
    </p>
    {pages.length === 0 ? (
      <EmptyState heading="Nothing is open to you yet">
        What you are asked for, and papers that are released to you, will stand here. Whoever asks you tells you by
        e-mail.
      </EmptyState>
    ) : (
      <ul class="govuk-list">
        {pages.map((page) => (
          <li key={page.text}>
            <a class="govuk-link" href={page.path(reference)}>
              {page.text}
            </a>
          </li>
        ))}
      </ul>
    )}
  </Page>
);
