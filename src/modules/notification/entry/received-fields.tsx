import { choiceOf, DateInput, dateOf, type FormState, fieldOf, Input, Radios } from '../../../web/index.js';
import { RECEIVED_HOW } from './received-form.js';

/** The questions about how a notification came. */
export const ReceivedFields = ({ form }: { form: FormState }) => (
  <>
    <Input
      {...fieldOf(form, 'givenBy')}
      label={{ text: 'Who gave the notification', classes: 'govuk-label--s' }}
      hint={{ text: 'Name and agency' }}
      autocomplete="off"
    />
    <DateInput
      {...dateOf(form, 'receivedOn')}
      fieldset={{ legend: { text: 'Day the partnership received it', classes: 'govuk-fieldset__legend--s' } }}
      hint={{ text: 'This may be before today: it is one of the dates that can start the clock for the decision' }}
    />
    <Radios
      {...choiceOf(form, 'receivedHow')}
      fieldset={{ legend: { text: 'How did it come?', classes: 'govuk-fieldset__legend--s' } }}
      classes="govuk-radios--small"
      items={RECEIVED_HOW.map(({ code, label }) => ({ value: code, text: label }))}
    />
  </>
);
