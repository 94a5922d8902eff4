import { Button, choiceOf, Form, type FormState, fieldOf, Page, Radios, Textarea } from '../../../../web/index.js';
import { leftOutReasonInWords, leftOutReasons } from '../kinds.js';
import { unanswered } from '../queries.js';
import { savesOf } from './finish-run.js';
import { ResultView } from './result-view.js';
import type { RunProps } from './run-page.js';

/** What the reading will say, before the run is ended. */
export const FinishPage = ({
  audit,
  run,
  direction,
  caption,
  paths,
  form,
}: RunProps & { readonly form: FormState }) => (
  <Page
    title={`Finish run ${run.number}: ${audit.title}`}
    heading={`Finish run ${run.number}`}
    caption={caption}
    form={form}
    back={paths.of('')}
  >
    <ResultView {...{ audit, run, direction }} />
    <p class="govuk-body">
      This becomes a reading of the measure{run.isBaseline ? ', as its baseline' : ''}. The case numbers are erased:
      whoever keeps the list can find them again by drawing again.
    </p>
    <Form>
      <input type="hidden" name="seen" value={savesOf(run.files)} />
      {unanswered(run).length > 0 && (
        <Radios
          {...choiceOf(form, 'leftOutBecause')}
          fieldset={{
            legend: {
              text: `Why were ${unanswered(run).length} of ${run.sample} files not read?`,
              classes: 'govuk-fieldset__legend--s',
            },
          }}
          hint={{
            text: 'If it is not by chance which files are left out, the result may be too good or too bad. It is said with the reading.',
          }}
          items={leftOutReasons.map((value) => ({ value, text: leftOutReasonInWords[value] }))}
        />
      )}
      <Button text="Finish the run" preventDoubleClick />
    </Form>
  </Page>
);

/** Takes a run out of the count, with why. */
export const DropPage = ({ audit, run, caption, paths, form }: RunProps & { readonly form: FormState }) => (
  <Page
    title={`Drop run ${run.number}: ${audit.title}`}
    heading={`Drop run ${run.number}`}
    caption={caption}
    form={form}
    back={paths.of('')}
  >
    <p class="govuk-body">
      The run stays on record with your reason, and counts for nothing. Its case numbers are erased
      {run.readingId === null ? '' : ', and its reading is withdrawn'}. That a sample was dropped is said with the next
      one.
    </p>
    <Form>
      <Textarea
        {...fieldOf(form, 'reason')}
        label={{ text: 'Why is it dropped?', classes: 'govuk-label--s' }}
        hint={{ text: 'Say nothing of any case.' }}
        rows={3}
      />
      <Button text="Drop the run" classes="govuk-button--warning" preventDoubleClick />
    </Form>
  </Page>
);
