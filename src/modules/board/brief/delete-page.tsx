import { dateTime } from '../../../web/formats.js';
import { Button, emptyForm, Form, Page } from '../../../web/index.js';
import { boardReportPaths } from '../paths.js';
import type { BriefReport } from './queries.js';

export interface DeleteBriefProps {
  readonly reference: string;
  readonly brief: BriefReport;
  /** Who wrote on it last. */
  readonly by: string;
}

/** Asks once more before a draft is gone. */
export const DeleteBriefPage = ({ reference, brief, by }: DeleteBriefProps) => (
  <Page
    title={`Delete the draft of the brief report: ${reference}`}
    heading="Delete this draft of the brief report?"
    caption={reference}
    form={emptyForm()}
    back={boardReportPaths.draft(reference)}
  >
    <p class="govuk-body">
      What was written in it is gone for good, and cannot be brought back. It was last written on{' '}
      {dateTime(brief.changedAt)}, by {by}.
    </p>
    <p class="govuk-body">
      {brief.number > 1 ? 'The edition that was issued stays as it is. ' : ''}The timeline of the review says who
      deleted it. Another can be drawn up from the signed report.
    </p>
    <Form version={brief.version} unsavedChanges="off">
      <div class="govuk-button-group">
        <Button text="Delete this draft" classes="govuk-button--warning" preventDoubleClick />
        <a class="govuk-link" href={boardReportPaths.draft(reference)}>
          Keep it
        </a>
      </div>
    </Form>
  </Page>
);
