import { RELATIONSHIPS, SEXES } from '../../../kernel/code-lists.js';
import {
  Button,
  choiceOf,
  DateInput,
  dateOf,
  Form,
  type FormState,
  fieldOf,
  Input,
  label,
  NotKnown,
  Page,
  Radios,
  Select,
  Textarea,
} from '../../../web/index.js';
import { subjectRoleInWords, subjectRoles } from '../kinds.js';
import { reviewPaths } from '../paths.js';
import { ageBands } from './age-band.js';

interface EditProps {
  reference: string;
  form: FormState;
  version?: number | undefined;
}

const RoleFields = ({ form }: { form: FormState }) => (
  <>
    <Radios
      {...choiceOf(form, 'role')}
      fieldset={{ legend: { text: 'In the review', classes: 'govuk-fieldset__legend--s' } }}
      items={subjectRoles.map((role) => ({ value: role, text: subjectRoleInWords(role) }))}
    />
    <Select
      {...fieldOf(form, 'relationship')}
      label={label('What this person was to the alleged perpetrator (optional)')}
      items={[
        { value: '', text: 'Not given' },
        ...RELATIONSHIPS.map(({ code, label: text }) => ({ value: code, text })),
      ]}
    />
    <Select
      {...fieldOf(form, 'sex')}
      label={label('Sex (optional)')}
      items={[{ value: '', text: 'Not given' }, ...SEXES.map(({ code, label: text }) => ({ value: code, text }))]}
    />
    <Input {...fieldOf(form, 'gender')} label={label('Gender, in their own words (optional)')} />
  </>
);

/** Changes what everybody on the review reads of a person. */
export const SubjectPage = ({ reference, form, version, pseudonym }: EditProps & { pseudonym: string }) => (
  <Page
    title={`${pseudonym}: ${reference}`}
    heading={pseudonym}
    caption={reference}
    form={form}
    back={reviewPaths.people(reference)}
  >
    <p class="govuk-body">Everybody who works on the review reads this. Put nothing here that tells who it is.</p>
    <Form version={version}>
      <Input
        {...fieldOf(form, 'pseudonym')}
        label={label('Pseudonym')}
        hint={{ text: 'Agreed with the family where they wish to choose' }}
      />
      <RoleFields form={form} />
      <Select
        {...fieldOf(form, 'ageBand')}
        label={label('Age band at the death (optional)')}
        items={[{ value: '', text: 'Not given' }, ...ageBands.map(({ id, words }) => ({ value: id, text: words }))]}
      />
      <Button text="Save" preventDoubleClick />
    </Form>
  </Page>
);

const IdentityFields = ({ form, bornInWords }: { form: FormState; bornInWords?: string | undefined }) => (
  <>
    <Input {...fieldOf(form, 'fullName')} label={label('Full name')} autocomplete="off" spellcheck={false} />
    <Textarea
      {...fieldOf(form, 'aliases')}
      label={label('Other names (optional)')}
      hint={{ text: 'One on each line' }}
      rows={2}
      spellcheck={false}
    />
    <DateInput
      {...dateOf(form, 'dateOfBirth')}
      fieldset={{ legend: { text: 'Date of birth', classes: 'govuk-fieldset__legend--s' } }}
      hint={{
        text:
          bornInWords === undefined
            ? 'The year alone, or month and year, if no more is known'
            : `Told as “${bornInWords}”, which stays while these are empty`,
      }}
      formGroup={{ afterInputs: { html: <NotKnown form={form} field="dateOfBirth" about="date of birth" /> } }}
    />
    <Input {...fieldOf(form, 'age')} label={label('Age as told (optional)')} classes="govuk-input--width-10" />
    <Input {...fieldOf(form, 'ethnicity')} label={label('Ethnicity (optional)')} />
    <Textarea {...fieldOf(form, 'address')} label={label('Address (optional)')} rows={3} spellcheck={false} />
    <Input {...fieldOf(form, 'postcode')} label={label('Postcode (optional)')} classes="govuk-input--width-10" />
    <Input {...fieldOf(form, 'school')} label={label('School or nursery (optional)')} />
  </>
);

/** Adds a person. */
export const NewSubjectPage = ({ reference, form }: EditProps) => (
  <Page
    title={`Add a person to ${reference}`}
    heading="Add a person"
    caption={reference}
    form={form}
    back={reviewPaths.people(reference)}
  >
    <Form>
      <RoleFields form={form} />
      <h2 class="govuk-heading-m">Who it is</h2>
      <p class="govuk-body">
        Kept apart, and opened only by the co-ordinator and the independent chair. The review shows a pseudonym, which
        you can change afterwards.
      </p>
      <IdentityFields form={form} />
      <Button text="Add this person" preventDoubleClick />
    </Form>
  </Page>
);

/** Corrects who a person really is. */
export const IdentityPage = ({
  reference,
  form,
  version,
  subject,
  bornInWords,
}: EditProps & { subject: { id: string; pseudonym: string }; bornInWords: string | undefined }) => (
  <Page
    title={`Particulars of ${subject.pseudonym}: ${reference}`}
    heading={`Who ${subject.pseudonym} is`}
    caption={reference}
    form={form}
    back={reviewPaths.people(reference)}
  >
    <Form action={reviewPaths.saveIdentity(reference, subject.id)} version={version}>
      <IdentityFields form={form} bornInWords={bornInWords} />
      <Button text="Save" preventDoubleClick />
    </Form>
  </Page>
);

/** Gives the review another pseudonym. */
export const TitlePage = ({ reference, form, version }: EditProps) => (
  <Page
    title={`What ${reference} is called`}
    heading="What the review is called"
    caption={reference}
    form={form}
    back={reviewPaths.people(reference)}
  >
    <p class="govuk-body">
      The word stands beside the reference on every page. Until the family has been asked, it is a neutral one given by
      the system.
    </p>
    <Form version={version}>
      <Input {...fieldOf(form, 'pseudonym')} label={label('Pseudonym of the review')} />
      <Button text="Save" preventDoubleClick />
    </Form>
  </Page>
);
