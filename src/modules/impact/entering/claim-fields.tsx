import { type FormState, fieldOf, Textarea } from '../../../web/index.js';

/** What a claim says: what will be different, for whom, in which practice. */
export const ClaimFields = ({ form }: { form: FormState }) => (
  <>
    <Textarea
      {...fieldOf(form, 'different')}
      label={{ text: 'What will be different?', classes: 'govuk-label--s' }}
      hint={{ text: 'So that somebody could go and look. No names.' }}
      rows={5}
    />
    <Textarea {...fieldOf(form, 'forWhom')} label={{ text: 'For whom?', classes: 'govuk-label--s' }} rows={3} />
    <Textarea
      {...fieldOf(form, 'practice')}
      label={{ text: 'In which part of the work?', classes: 'govuk-label--s' }}
      rows={3}
    />
  </>
);
