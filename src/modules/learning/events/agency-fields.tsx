import { type FormState, fieldOf, Input, Select } from '../../../web/index.js';
import type { Agency } from '../../accounts/index.js';
import { OTHER_AGENCY } from './form.js';

export interface AgencyFieldsProps {
  readonly form: FormState;
  readonly agencies: readonly Agency[];
  readonly question: string;
}

/** Whose somebody is: an agency of the partnership, or another by its name. */
export const AgencyFields = ({ form, agencies, question }: AgencyFieldsProps) => (
  <>
    <Select
      {...fieldOf(form, 'agency')}
      classes="dhr-select-wide"
      label={{ text: question, classes: 'govuk-label--s' }}
      items={[
        { value: '', text: 'Choose' },
        ...agencies.map(({ id, name }) => ({ value: id, text: name })),
        { value: OTHER_AGENCY, text: 'Another organisation' },
      ]}
    />
    <Input
      {...fieldOf(form, 'otherAgency')}
      label={{ text: 'If it is another organisation, which?', classes: 'govuk-label--s' }}
    />
  </>
);
