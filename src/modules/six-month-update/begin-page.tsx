import {
  Button,
  choiceOf,
  DateInput,
  dateOf,
  Form,
  type FormState,
  fieldOf,
  Page,
  Radios,
  Textarea,
} from '../../web/index.js';
import { laterMonths, updateName } from './kinds.js';
import { updatePaths } from './paths.js';

export interface BeginPageProps {
  readonly reference: string;
  /** Months of the first update, where it is not begun yet; a later one otherwise. */
  readonly first: number | undefined;
  readonly form: FormState;
}

/** Beginning an update by hand: the first one early, or a later one that the board asked for. */
export const BeginPage = ({ reference, first, form }: BeginPageProps) => (
  <Page
    title={`Begin an update: ${reference}`}
    heading="Begin an update"
    caption={reference}
    form={form}
    back={updatePaths.home(reference)}
  >
    <p class="govuk-body-l">
      Every owner of a recommendation is asked at once: the leads of its actions, and bodies that lead none.
    </p>
    <Form>
      {first === undefined && (
        <>
          <Radios
            {...choiceOf(form, 'months')}
            classes="govuk-radios--small"
            fieldset={{ legend: { text: 'Which update?', classes: 'govuk-fieldset__legend--s' } }}
            items={laterMonths.map((months) => ({ value: String(months), text: updateName(months) }))}
          />
          <DateInput
            {...dateOf(form, 'wantedOn')}
            fieldset={{ legend: { text: 'When does the board want it?', classes: 'govuk-fieldset__legend--s' } }}
          />
          <Textarea
            {...fieldOf(form, 'why')}
            label={{ text: 'Who asked for it?', classes: 'govuk-label--s' }}
            hint={{ text: 'Such as the meeting and the number of its minute' }}
            rows={2}
          />
        </>
      )}
      <Button text="Begin, and ask the owners" preventDoubleClick />
    </Form>
  </Page>
);
