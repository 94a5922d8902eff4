import { longDate } from '../../../web/formats.js';
import { Button, Form, type FormState, fieldOf, Page, Textarea } from '../../../web/index.js';
import { boardPaths } from '../paths.js';
import type { Given } from '../queries.js';

/** Takes back a row of the log. */
export const TakeBackPage = ({ given, form }: { given: Given; form: FormState }) => (
  <Page
    title={`Take back: ${given.title}`}
    heading="Take back what was written down"
    caption={given.boardName}
    form={form}
    back={boardPaths.one(given.boardId)}
  >
    <p class="govuk-body">
      It is on record that this board was given “{given.title}” on {longDate(given.givenOn)}. The record stays, and says
      that it was taken back and why.
    </p>
    <Form>
      <Textarea
        {...fieldOf(form, 'reason')}
        label={{ text: 'Why is it taken back?', classes: 'govuk-label--s' }}
        rows={3}
      />
      <Button text="Take back" preventDoubleClick />
    </Form>
  </Page>
);
