import { months } from '../../../kernel/day.js';
import { dateTime } from '../../../web/formats.js';
import { Button, type FormState, InsetText, Page, SummaryList } from '../../../web/index.js';
import { chairPaths } from '../paths.js';
import type { CareerPost } from '../rules.js';
import { type AgencyChoice, StatementForm } from './statement-fields.js';

/** What the candidate sees who came by the link. */
export interface OwnStatementProps {
  readonly reference: string;
  readonly partnershipName: string;
  readonly agencies: readonly AgencyChoice[];
  readonly form: FormState;
  /** When the last one was given. */
  readonly givenAt: Date | undefined;
}

/** The candidate’s own statement, to be given or given anew. */
export const OwnStatementPage = ({ reference, partnershipName, agencies, form, givenAt }: OwnStatementProps) => (
  <Page
    title={`Statement of independence, ${reference}`}
    heading="Statement of independence"
    caption={`${partnershipName}, ${reference}`}
    form={form}
  >
    {givenAt !== undefined && (
      <InsetText
        text={`You gave a statement on ${dateTime(givenAt)}. Giving another replaces it. Both are kept, and a link that you named once has still to be judged.`}
      />
    )}
    <p class="govuk-body">
      A chair or author must not be directly associated with an agency the review looks at. We do not tell you here
      which those are. A link need not be a bar: what counts is that it is known, and how long ago it was.
    </p>
    <p class="govuk-body">
      Your statement is seen by those who run the review in the partnership, and kept with its papers. It is not
      published.
    </p>
    <StatementForm form={form} agencies={agencies} forThem={false} />
  </Page>
);

/** What follows once it is given. */
export const StatementGivenPage = ({ id, reference }: { id: string; reference: string }) => (
  <Page title="Statement given" heading="Thank you: your statement has been given" caption={reference}>
    <p class="govuk-body">The partnership will tell you what it decides. Until then there is nothing more to do.</p>
    <p class="govuk-body">When something changes, open the link again and give the statement anew.</p>
    <Button text="Look at it again" href={chairPaths.byLink(id)} classes="govuk-button--secondary" />
  </Page>
);

export interface EnterStatementProps {
  readonly reference: string;
  readonly candidate: { readonly id: string; readonly name: string };
  readonly agencies: readonly AgencyChoice[];
  readonly form: FormState;
}

/** The statement entered for a candidate who sent it on paper. */
export const EnterStatementPage = ({ reference, candidate, agencies, form }: EnterStatementProps) => (
  <Page
    title={`Enter a statement, ${reference}`}
    heading={`Enter the statement of ${candidate.name}`}
    caption={reference}
    form={form}
    back={chairPaths.candidate(reference, candidate.id)}
  >
    <p class="govuk-body">
      For a statement that came on paper or by e-mail. It says that you entered it. A link that an earlier statement
      named still counts until two people have judged it.
    </p>
    <StatementForm form={form} agencies={agencies} forThem />
  </Page>
);

const until = ({ untilYear, untilMonth }: CareerPost): string =>
  untilYear === undefined
    ? 'to this day'
    : `until ${untilMonth === undefined ? '' : `${months[untilMonth - 1]} `}${untilYear}`;

/** A statement as it is read. */
export const StatementView = ({ statement }: { statement: StatementSeen }) => (
  <SummaryList
    rows={[
      ...statement.career.map((post, index) => ({
        key: { text: `Post ${index + 1}` },
        value: {
          text: `${post.employer}${post.post === '' ? '' : `, ${post.post}`}: from ${post.fromYear}, ${until(post)}`,
        },
      })),
      {
        key: { text: 'Other links' },
        value: { text: statement.otherLinks === '' ? 'None, as they say' : statement.otherLinks },
      },
      {
        key: { text: 'Reviews for others' },
        value: { text: statement.reviewsInHand === null ? 'Not said' : String(statement.reviewsInHand) },
      },
      {
        key: { text: 'Signed' },
        value: {
          text: `${statement.declaredName}, ${dateTime(statement.givenAt)}${statement.enteredBy === null ? '' : ' (entered for them)'}`,
        },
      },
    ]}
  />
);

/** As much of a statement as is shown. */
export interface StatementSeen {
  readonly career: readonly CareerPost[];
  readonly otherLinks: string;
  readonly reviewsInHand: number | null;
  readonly declaredName: string;
  readonly givenAt: Date;
  readonly enteredBy: string | null;
}
