import {
  Checkboxes,
  choiceOf,
  DateInput,
  dateOf,
  type FormState,
  fieldOf,
  Input,
  label,
  NotKnown,
  Radios,
  Textarea,
  textsOf,
} from '../../web/index.js';
import { addedKinds } from './form.js';
import { namedKindInWords } from './kinds.js';
import type { NamedPerson } from './queries.js';
import { type Question, questionsAbout } from './rules.js';

export interface EditProps {
  readonly reference: string;
  readonly form: FormState;
}

/** What is told of somebody. */
export const ToldFields = ({ form, about }: { form: FormState; about?: NamedPerson }) => {
  const asked: readonly Question[] =
    about === undefined ? ['relationship', 'affected', 'since'] : questionsAbout(about);
  const isAsked = (question: Question) => (asked.includes(question) ? '' : ' (optional)');
  return (
    <>
      <Input
        {...fieldOf(form, 'relationship')}
        label={label(`Who they were to the person who died${isAsked('relationship')}`)}
        hint={{ text: 'For example: her younger sister; for a professional, their role' }}
      />
      <Textarea
        {...fieldOf(form, 'affected')}
        label={label(`How the death affected them${isAsked('affected')}`)}
        rows={4}
      />
      <Textarea
        {...fieldOf(form, 'since')}
        label={label(`What has happened to them since${isAsked('since')}`)}
        hint={{
          text: 'Where they live now, who cares for them, what support they have. No real names, schools or addresses.',
        }}
        rows={4}
      />
      <Checkboxes
        name="nothingSince"
        classes="govuk-checkboxes--small"
        values={textsOf(form, 'nothingSince')}
        items={[{ value: 'yes', text: 'It was asked, and there is nothing to tell' }]}
      />
    </>
  );
};

/** What they are called. */
export const PseudonymField = ({ form, suggested }: { form: FormState; suggested: readonly string[] }) => (
  <Input
    {...fieldOf(form, 'pseudonym')}
    label={label('Pseudonym')}
    hint={{
      text: `Agreed with them or the family where they wish to choose; for a professional, a role such as “Social worker 1”.${
        suggested.length === 0 ? '' : ` Free, and like nobody’s name here: ${suggested.join(', ')}`
      }`,
    }}
    autocomplete="off"
  />
);

/** How they come into the review. */
export const KindField = ({ form }: { form: FormState }) => (
  <Radios
    {...choiceOf(form, 'kind')}
    fieldset={{ legend: { text: 'How they come into the review', classes: 'govuk-fieldset__legend--s' } }}
    items={addedKinds.map((kind) => ({ value: kind, text: namedKindInWords[kind] }))}
  />
);

/** Who they are. */
export const IdentityFields = ({ form }: { form: FormState }) => (
  <>
    <Input {...fieldOf(form, 'fullName')} label={label('Full name (optional)')} autocomplete="off" spellcheck={false} />
    <Textarea
      {...fieldOf(form, 'aliases')}
      label={label('Other names (optional)')}
      hint={{ text: 'One on each line: maiden names, short names, names on social media' }}
      rows={2}
      spellcheck={false}
    />
    <DateInput
      {...dateOf(form, 'dateOfBirth')}
      fieldset={{ legend: { text: 'Date of birth (optional)', classes: 'govuk-fieldset__legend--s' } }}
      hint={{ text: 'The year alone, or month and year, if no more is known' }}
      formGroup={{ afterInputs: { html: <NotKnown form={form} field="dateOfBirth" about="date of birth" /> } }}
    />
    <Textarea {...fieldOf(form, 'address')} label={label('Address (optional)')} rows={3} spellcheck={false} />
    <Input {...fieldOf(form, 'postcode')} label={label('Postcode (optional)')} classes="govuk-input--width-10" />
    <Input
      {...fieldOf(form, 'telephone')}
      label={label('Telephone number (optional)')}
      classes="govuk-input--width-20"
    />
    <Input {...fieldOf(form, 'nhsNumber')} label={label('NHS number (optional)')} classes="govuk-input--width-10" />
  </>
);
