import {
  Button,
  choiceOf,
  Details,
  Form,
  type FormState,
  fieldOf,
  Input,
  legend,
  Page,
  Radios,
  Select,
  Textarea,
} from '../../../web/index.js';
import { aboutKind, isKind, kindIds } from '../kinds.js';
import { proceedingPaths } from '../paths.js';
import { combiningInWords, combinings, effectInWords, effects } from '../words.js';

const SMALL = 'govuk-label--s';

export interface ProceedingFormProps {
  readonly reference: string;
  readonly form: FormState;
  /** What is changed; absent for a new one. */
  readonly kept?: { readonly id: string; readonly version: number } | undefined;
}

/** Records a proceeding, or changes what is said of it. */
export const ProceedingFormPage = ({ reference, form, kept }: ProceedingFormProps) => {
  const heading = kept === undefined ? 'Record another proceeding or review' : 'Change what is said of it';
  return (
    <Page
      title={`${heading}: ${reference}`}
      heading={heading}
      caption={reference}
      form={form}
      back={kept === undefined ? proceedingPaths.list(reference) : proceedingPaths.one(reference, kept.id)}
    >
      <p class="govuk-body">
        Name nobody the review is about: this page is read by people who do not hold their names.
      </p>
      <Form version={kept?.version}>
        <What form={form} />
        <Fit form={form} />
        <Button text="Save" preventDoubleClick />
      </Form>
    </Page>
  );
};

const What = ({ form }: { form: FormState }) => (
  <>
    <Select
      {...fieldOf(form, 'kind')}
      label={{ text: 'Kind', classes: SMALL }}
      items={[{ value: '', text: 'Select one' }, ...kindIds.map((value) => ({ value, text: aboutKind(value).name }))]}
    />
    <Details summaryText="What to think of, kind by kind">
      <dl class="govuk-body-s">
        {kindIds.map((id) => (
          <div key={id}>
            <dt>
              <strong>{aboutKind(id).name}</strong>
            </dt>
            <dd class="govuk-!-margin-left-0 govuk-!-margin-bottom-2">
              {aboutKind(id).test} {aboutKind(id).think} Speak with: {aboutKind(id).contact}.
            </dd>
          </div>
        ))}
      </dl>
    </Details>
    <Input
      {...fieldOf(form, 'title')}
      label={{ text: 'What do you call it?', classes: SMALL }}
      hint={{ text: 'Such as “Trial at the Crown Court”' }}
    />
    <Radios
      {...choiceOf(form, 'status')}
      classes="govuk-radios--inline"
      fieldset={legend('Where does it stand?')}
      items={[
        { value: 'expected', text: 'Expected' },
        { value: 'under-way', text: 'Under way' },
      ]}
    />
    <Input {...fieldOf(form, 'owner')} label={{ text: 'Whose is it?', classes: SMALL }} />
    <Textarea
      {...fieldOf(form, 'contact')}
      label={{ text: 'Contact there (optional)', classes: SMALL }}
      hint={{ text: contactHint(form) }}
      rows={2}
    />
    <Input {...fieldOf(form, 'reference')} label={{ text: 'Their reference (optional)', classes: SMALL }} />
  </>
);

const contactHint = ({ values: { kind } }: FormState): string =>
  typeof kind === 'string' && isKind(kind)
    ? `Name, post, telephone or email. Usually: ${aboutKind(kind).contact}`
    : 'Name, post, telephone or email';

const Fit = ({ form }: { form: FormState }) => (
  <>
    <Radios
      {...choiceOf(form, 'effect')}
      fieldset={legend('What does it do to this review?')}
      items={effects.map((value) => ({ value, text: effectInWords[value] }))}
    />
    <Radios
      {...choiceOf(form, 'combining')}
      fieldset={legend('How do the two fit together?')}
      items={combinings.map((value) => ({ value, text: combiningInWords[value] }))}
    />
    <Input
      {...fieldOf(form, 'lead')}
      label={{ text: 'Who leads, if they are linked or combined? (optional)', classes: SMALL }}
    />
    <Textarea
      {...fieldOf(form, 'how')}
      label={{ text: 'What was agreed about it? (optional)', classes: SMALL }}
      hint={{ text: 'Such as what is shared, and who speaks with the family' }}
      rows={3}
    />
  </>
);
