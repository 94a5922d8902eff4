import { dateTime, fileSize } from '../../../web/formats.js';
import { Page } from '../../../web/index.js';
import type { Extract } from '../extracts/extract.js';
import { ExtractView } from '../extracts/extract-view.js';
import { noticePaths } from '../paths.js';
import type { Notice, Sending } from '../queries.js';
import { sendingHeading } from '../state-words.js';

/** What went, as it went. */
export interface SentPageProps {
  readonly reference: string;
  readonly notice: Notice;
  readonly sending: Sending;
  readonly extract: Extract | undefined;
  readonly proof: { readonly fileName: string; readonly size: number } | undefined;
}

export const SentPage = ({ reference, notice, sending, extract, proof }: SentPageProps) => (
  <Page
    title={`What went to ${notice.recipientName} on ${dateTime(sending.recordedAt)}, ${reference}`}
    heading="What went"
    caption={`${sendingHeading(sending)}, ${dateTime(sending.recordedAt)}`}
    back={noticePaths.notice(reference, notice.id)}
  >
    <p class="govuk-body">
      To {sending.toldName}
      {sending.toldEmail === '' ? '' : ` (${sending.toldEmail})`}, by {sending.by}.
    </p>
    {proof !== undefined && (
      <p class="govuk-body">
        Proof:{' '}
        <a class="govuk-link" href={`${noticePaths.sending(reference, notice.id, sending.id)}/proof`}>
          {proof.fileName} ({fileSize(proof.size)})
        </a>
      </p>
    )}
    {sending.letterSubject !== null && sending.letterText !== null && extract !== undefined && (
      <ExtractView subject={sending.letterSubject} text={sending.letterText} extract={extract} />
    )}
  </Page>
);
