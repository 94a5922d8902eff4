import { Button, Page, Panel } from '../../../web/index.js';
import type { DraftPaths } from '../paths.js';
import type { Way } from './way-words.js';

interface ReceiptPageProps {
  readonly reference: string;
  /** Date and time, in words. */
  readonly receivedAt: string;
  readonly partnershipName: string;
  readonly partnershipEmail: string | undefined;
  readonly way: Way;
  readonly paths: DraftPaths;
  /** Where the co-ordinator goes on. */
  readonly onward?: string | undefined;
}

/** Says that the notification has come in, and what comes next. */
export const ReceiptPage = (props: ReceiptPageProps) => (
  <Page title="Notification received" caption={undefined}>
    <Panel
      titleText="Notification received"
      html={
        <>
          Reference
          <br />
          <strong>{props.reference}</strong>
        </>
      }
    />
    <p class="govuk-body">
      {props.partnershipName} received it on {props.receivedAt}.
    </p>
    {props.way === 'public' ? <ForReferrer {...props} /> : <ForCoordinator {...props} />}
    <h2 class="govuk-heading-m">Keep a copy</h2>
    <p class="govuk-body">
      The copy holds everything that was written. Keep it where case papers are kept. This receipt can be printed, or
      saved as a PDF.
    </p>
    <div class="govuk-button-group">
      <Button href={props.paths.copy} text="Download a copy as Word" classes="govuk-button--secondary" />
      <button type="button" class="govuk-button govuk-button--secondary" data-dhr-print hidden>
        Print this receipt
      </button>
    </div>
  </Page>
);

const ForReferrer = ({ partnershipEmail, reference }: ReceiptPageProps) => (
  <>
    <p class="govuk-body">We have sent you an email with the reference and the time. It says nothing else.</p>
    <h2 class="govuk-heading-m">What happens next</h2>
    <ol class="govuk-list govuk-list--number">
      <li>The partnership reads the notification and writes to you.</li>
      <li>It tells those who must know, and asks agencies what they know.</li>
      <li>It decides whether to hold a review, and tells the Home Office and the family.</li>
    </ol>
    <p class="govuk-body">
      Keep every record that may matter: do not destroy or change any. If you learn more, write to the partnership
      {partnershipEmail !== undefined && (
        <>
          {' '}
          at{' '}
          <a class="govuk-link govuk-!-text-break-word" href={`mailto:${partnershipEmail}`}>
            {partnershipEmail}
          </a>
        </>
      )}{' '}
      and give the reference {reference}.
    </p>
    <p class="govuk-body">
      This form does not call for help. If somebody is in danger now, call 999. If a child or an adult is at risk, tell
      the safeguarding service as well.
    </p>
  </>
);

const ForCoordinator = ({ onward }: ReceiptPageProps) =>
  onward === undefined ? null : (
    <p class="govuk-body">
      <a class="govuk-link" href={onward}>
        Open the notification
      </a>
    </p>
  );
