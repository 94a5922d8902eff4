import { Button, Details, Form, Page, SummaryList } from '../../../web/index.js';
import type { Extract } from '../extracts/extract.js';
import { ExtractView } from '../extracts/extract-view.js';
import { noticePaths } from '../paths.js';
import type { Notice } from '../queries.js';
import type { SendBlocker } from '../rules.js';

/** What would go, to be checked before it goes. */
export interface SendPageProps {
  readonly reference: string;
  readonly notice: Notice;
  readonly extract: Extract;
  readonly seal: string;
  readonly mail: { readonly subject: string; readonly paragraphs: readonly string[] };
  readonly blockers: readonly SendBlocker[];
}

export const SendPage = ({ reference, notice, extract, seal, mail, blockers }: SendPageProps) => (
  <Page
    title={`Check and send: ${notice.recipientName}, ${reference}`}
    heading="Check and send"
    caption={notice.recipientName}
    back={noticePaths.notice(reference, notice.id)}
  >
    {blockers.length > 0 && <Blockers reference={reference} notice={notice} blockers={blockers} />}
    <h2 class="govuk-heading-m">The message</h2>
    <p class="govuk-body">This is all that goes by email. It names nobody and tells nothing of the case.</p>
    <SummaryList
      rows={[
        {
          key: { text: 'To' },
          value: { text: notice.recipientEmail === '' ? 'No address yet' : notice.recipientEmail },
        },
        { key: { text: 'Subject' }, value: { text: mail.subject } },
        {
          key: { text: 'Text' },
          value: {
            html: mail.paragraphs.map((paragraph) => (
              <p class="govuk-body" key={paragraph}>
                {paragraph}
              </p>
            )),
          },
        },
      ]}
    />
    <h2 class="govuk-heading-m">What they will be able to see</h2>
    <p class="govuk-body">
      After proving the address with a code, and nothing else of the review.{' '}
      <a class="govuk-link" href={noticePaths.step(reference, notice.id, 'letter')}>
        Change the letter
      </a>
    </p>
    <ExtractView subject={notice.letterSubject} text={notice.letterText} extract={extract} level={3} />
    {blockers.length === 0 && (
      <Form version={notice.version} unsavedChanges="off">
        <input type="hidden" name="seal" value={seal} />
        {notice.sendings.length > 0 && (
          <p class="govuk-body">Links that were sent to this recipient before stop working when you send.</p>
        )}
        <Button text={`Send to ${notice.recipientEmail}`} preventDoubleClick />
      </Form>
    )}
    <Details summaryText="Sent to the wrong person?">
      Change the recipient: every link to this notice stops working at once. What was opened before that stays on
      record.
    </Details>
  </Page>
);

const Blockers = ({ reference, notice, blockers }: Pick<SendPageProps, 'reference' | 'notice' | 'blockers'>) => (
  <div class="govuk-inset-text">
    <h2 class="govuk-heading-s">It cannot be sent yet</h2>
    <ul class="govuk-list govuk-list--bullet">
      {blockers.map(({ message, step }) => (
        <li key={message}>
          {message}{' '}
          {step !== undefined && (
            <a class="govuk-link" href={noticePaths.step(reference, notice.id, step)}>
              {step === 'letter' ? 'Change the letter' : 'Change the recipient'}
            </a>
          )}
        </li>
      ))}
    </ul>
  </div>
);
