import { choiceOf, Fieldset, type FormState, fieldOf, Input, Radios, Textarea } from '../../../web/index.js';
import { contributionChoices, itemsOf, recordsChoices } from '../code-lists.js';

interface FieldsProps {
  readonly form: FormState;
}

const legend = (text: string) => ({ legend: { text, classes: 'govuk-fieldset__legend--m' } });

/** Whether the records are secured, and where. */
export const RecordsFields = ({ form }: FieldsProps) => (
  <>
    <Radios
      {...choiceOf(form, 'records')}
      fieldset={legend('Are your records secured?')}
      items={itemsOf(recordsChoices)}
    />
    <Textarea
      {...fieldOf(form, 'recordsWhere')}
      label={{ text: 'Where are they held, and who answers for them? (optional)', classes: 'govuk-label--s' }}
      hint={{
        text: 'If they are not secured yet, say when they will be. If they were destroyed, say when and under which rule.',
      }}
      rows={3}
    />
  </>
);

const Person = ({ form, prefix, text, hint }: FieldsProps & { prefix: string; text: string; hint: string }) => (
  <Fieldset legend={{ text, classes: 'govuk-fieldset__legend--m' }}>
    <p class="govuk-hint">{hint}</p>
    <Input {...fieldOf(form, `${prefix}Name`)} label={{ text: 'Name' }} autocomplete="off" />
    <Input {...fieldOf(form, `${prefix}Post`)} label={{ text: 'Post' }} autocomplete="off" />
    <Input
      {...fieldOf(form, `${prefix}Email`)}
      label={{ text: 'E-mail address' }}
      type="email"
      autocomplete="off"
      spellcheck={false}
    />
  </Fieldset>
);

/** What the agency should contribute, and who would do it. */
export const ContributionFields = ({ form }: FieldsProps) => (
  <>
    <Radios
      {...choiceOf(form, 'contribution')}
      fieldset={legend('If a review is held, what should you contribute?')}
      hint={{ text: 'Your view helps the partnership. The panel decides.' }}
      items={itemsOf(contributionChoices)}
    />
    <Person
      form={form}
      prefix="author"
      text="Who would write an IMR? (optional)"
      hint="Somebody who had no part in the case and does not manage those who had."
    />
    <Person
      form={form}
      prefix="nominee"
      text="Who would sit on the panel? (optional)"
      hint="Somebody senior enough to speak for your agency, who had no part in the case."
    />
  </>
);
