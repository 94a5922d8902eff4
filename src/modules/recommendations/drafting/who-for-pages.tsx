import { Button, Form, type FormState, fieldOf, Input, Page, Select } from '../../../web/index.js';
import { recommendationPaths } from '../paths.js';
import type { AddressedTo, Recommendation } from '../queries.js';
import type { NamedAgency } from './addressees.js';
import { WhoFor } from './draft-page.js';

interface OfOne {
  readonly reference: string;
  readonly one: Recommendation;
  readonly agencies: readonly NamedAgency[];
  readonly form: FormState;
}

/** Adding whom a recommendation is for. */
export const AddPage = ({ reference, one, agencies, form }: OfOne) => (
  <Page
    title={`Whom recommendation ${one.number} is for: ${reference}`}
    heading={`Add whom recommendation ${one.number} is for`}
    caption={reference}
    form={form}
    back={recommendationPaths.one(reference, one.id)}
  >
    <p class="govuk-body-l">{one.title}</p>
    <Form action={recommendationPaths.below(reference, one.id, 'addressees')}>
      <WhoFor form={form} agencies={agencies} />
      <Button text="Add them" preventDoubleClick />
    </Form>
  </Page>
);

/** Taking out a body, or handing over to the one that came after it. */
export const RemovalPage = ({
  reference,
  one,
  addressee,
  agencies,
  form,
}: OfOne & { readonly addressee: AddressedTo }) => (
  <Page
    title={`Take out ${addressee.bodyName}: ${reference}`}
    heading={`Recommendation ${one.number} is no longer for ${addressee.bodyName}`}
    caption={reference}
    form={form}
    back={recommendationPaths.one(reference, one.id)}
  >
    <p class="govuk-body">What it was asked, said and sent is kept.</p>
    <Form
      version={addressee.version}
      action={recommendationPaths.addressee(reference, one.id, { addressee: addressee.id, page: 'removal' })}
    >
      <Input {...fieldOf(form, 'reason')} label={{ text: 'Why?', classes: 'govuk-label--s' }} />
      <Select
        {...fieldOf(form, 'agency')}
        label={{
          text: 'If it was abolished or merged: which agency takes over? (optional)',
          classes: 'govuk-label--s',
        }}
        classes="dhr-select-wide"
        items={[
          { value: '', text: 'None' },
          ...agencies.filter(({ id }) => id !== addressee.agencyId).map(({ id, name }) => ({ value: id, text: name })),
        ]}
      />
      <Input
        {...fieldOf(form, 'body')}
        label={{ text: 'Or another body, in words (optional)', classes: 'govuk-label--s' }}
      />
      <Button text="Take it out" preventDoubleClick />
    </Form>
  </Page>
);
