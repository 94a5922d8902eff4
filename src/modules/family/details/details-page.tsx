import { type FormState, fieldOf, Input, label, Textarea } from '../../../web/index.js';
import { FormPage } from '../form-page.js';
import { familyPaths } from '../paths.js';
import type { Contact } from '../queries.js';

interface DetailsPageProps {
  readonly reference: string;
  readonly contact: Contact;
  readonly form: FormState;
  /** 0 while nothing is kept. */
  readonly version: number;
}

/** Shown as the answer to a step that was recorded; loading the page again does not show it again. */
export const DetailsPage = ({ reference, contact, form, version }: DetailsPageProps) => (
  <FormPage
    reference={reference}
    form={form}
    contact={contact}
    heading="Address and telephone"
    back={familyPaths.contact(reference, contact.id)}
    action={familyPaths.detailsSave(reference, contact.id)}
    version={version}
    save="Save changes"
  >
    <p class="govuk-body">Do not copy them anywhere: not into letters kept elsewhere, notes, minutes or messages.</p>
    <Textarea {...fieldOf(form, 'address')} label={label('Address')} rows={4} autocomplete="off" />
    <Input
      {...fieldOf(form, 'telephone')}
      label={label('Telephone')}
      type="tel"
      autocomplete="off"
      classes="govuk-input--width-20"
    />
    <Input
      {...fieldOf(form, 'email')}
      label={label('E-mail')}
      hint={{ text: 'For a person to write to by hand' }}
      autocomplete="off"
    />
  </FormPage>
);
