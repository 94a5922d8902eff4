import { dateTime, plural } from '../../../web/formats.js';
import { Button, emptyForm, Form, Page } from '../../../web/index.js';
import { overviewPaths } from '../paths.js';
import type { Overview } from '../queries.js';

export interface DeleteDraftProps {
  readonly overview: Overview;
  readonly quarter: string;
  /** Who drew it up. */
  readonly by: string;
  /** Sections in which somebody wrote, and lines of cost. */
  readonly written: { readonly sections: number; readonly costs: number };
  /** Of what was typed in it. */
  readonly seen: string;
}

/** Asks once more before a draft is gone. */
export const DeleteDraftPage = ({ overview, quarter, by, written, seen }: DeleteDraftProps) => (
  <Page
    title={`Delete the draft overview of ${quarter}`}
    heading="Delete this draft?"
    caption={`Draft overview of ${quarter}`}
    form={emptyForm()}
    back={overviewPaths.one(overview.id)}
  >
    <p class="govuk-body">
      {by} drew it up on {dateTime(overview.drawnUpAt)}. In it are words in {plural(written.sections, 'section')} and{' '}
      {plural(written.costs, 'line')} of cost: they are gone for good, and cannot be brought back.
    </p>
    <p class="govuk-body">
      {overview.number > 1 ? 'The issue that is out stays as it is. ' : ''}It stays on record that you deleted it.
      Another can be drawn up from the record at any time.
    </p>
    <Form unsavedChanges="off">
      <input type="hidden" name="seen" value={seen} />
      <div class="govuk-button-group">
        <Button text="Delete this draft" classes="govuk-button--warning" preventDoubleClick />
        <a class="govuk-link" href={overviewPaths.one(overview.id)}>
          Keep it
        </a>
      </div>
    </Form>
  </Page>
);
