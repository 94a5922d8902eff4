import { textsOf } from './form-fields.js';
import type { FormState } from './forms.js';
import { Checkboxes } from './govuk/checkboxes.js';

/** The box "Not known" beside a field; give it as `formGroup.afterInput` (`afterInputs` of a date). Read by `orNotKnown` and `partialDateField`. */
export const NotKnown = ({ form, field, about }: { form: FormState; field: string; about: string }) => (
  <Checkboxes
    classes="govuk-checkboxes--small dhr-not-known"
    name={`${field}-not-known`}
    values={textsOf(form, `${field}-not-known`)}
    items={[
      {
        value: 'yes',
        html: (
          <>
            Not known<span class="govuk-visually-hidden"> ({about})</span>
          </>
        ),
      },
    ]}
  />
);
