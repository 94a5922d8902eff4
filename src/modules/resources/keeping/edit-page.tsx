import { regimes } from '../../../kernel/regime.js';
import { audienceInWords, audiences, resourceKindInWords, resourceKinds } from '../../../kernel/resources.js';
import {
  Button,
  Checkboxes,
  choiceOf,
  choicesOf,
  Details,
  Form,
  type FormState,
  fieldOf,
  Input,
  label,
  legend,
  Page,
  Select,
  Textarea,
  textOf,
} from '../../../web/index.js';
import { resourcePaths } from '../paths.js';
import type { Resource } from '../queries.js';

export interface EditResourcePageProps {
  readonly form: FormState;
  /** Those that can stand in its place. */
  readonly others: readonly Resource[];
  readonly resource?: Resource | undefined;
  readonly version?: number | undefined;
}

/** Adds a resource, or changes one. */
export const EditResourcePage = ({ form, others, resource, version }: EditResourcePageProps) => {
  const heading = resource === undefined ? 'Add a resource' : 'Change the resource';
  return (
    <Page
      title={heading}
      heading={heading}
      caption={resource?.title}
      form={form}
      back={resource === undefined ? resourcePaths.all : resourcePaths.one(resource.id)}
    >
      <Form version={version}>
        <What form={form} />
        <Where form={form} />
        <ForWhom form={form} />
        <Input
          {...fieldOf(form, 'checkMonths')}
          label={label('After how many months is it checked again?')}
          hint={{ text: 'Usually 12; 6 for services, whose numbers and hours change' }}
          classes="govuk-input--width-2"
          inputmode="numeric"
        />
        {resource === undefined ? <ShowAtOnce form={form} /> : <InItsPlace form={form} others={others} />}
        <Button text={resource === undefined ? 'Add the resource' : 'Save'} preventDoubleClick />
      </Form>
    </Page>
  );
};

const What = ({ form }: { form: FormState }) => (
  <>
    <Select
      {...fieldOf(form, 'kind')}
      label={label('What is it?')}
      items={[
        { value: '', text: 'Select one' },
        ...resourceKinds.map((value) => ({ value, text: resourceKindInWords[value] })),
      ]}
    />
    <Input {...fieldOf(form, 'title')} label={label('What is it called?')} />
    <Input {...fieldOf(form, 'says')} label={label('What is it, in a sentence?')} />
    <Input
      {...fieldOf(form, 'source')}
      label={label('Whose is it?')}
      hint={{ text: 'The body that made it or runs it, such as “Home Office”' }}
    />
    <Input
      {...fieldOf(form, 'edition')}
      label={label('Published, or edition (optional)')}
      hint={{ text: 'For example, December 2016' }}
      classes="govuk-input--width-20"
    />
  </>
);

const Where = ({ form }: { form: FormState }) => (
  <>
    <Input {...fieldOf(form, 'link')} label={label('Link (optional)')} type="url" spellcheck={false} />
    <Checkboxes
      {...choicesOf(form, 'linkWrong')}
      classes="govuk-checkboxes--small"
      items={[
        { value: 'yes', text: 'The link is wrong', hint: { text: 'The public page leaves it out until it is mended' } },
      ]}
    />
    <Input
      {...fieldOf(form, 'telephone')}
      label={label('Telephone number (optional)')}
      classes="govuk-input--width-20"
      type="tel"
      autocomplete="off"
    />
    <Input {...fieldOf(form, 'hours')} label={label('When does it answer? (optional)')} />
    <Input {...fieldOf(form, 'languages')} label={label('Languages other than English (optional)')} />
    <Textarea
      {...fieldOf(form, 'more')}
      label={label('The text itself (optional)')}
      hint={{ text: 'For a definition, say. Lines that begin with “- ” become a list' }}
      rows={6}
    />
  </>
);

const ForWhom = ({ form }: { form: FormState }) => (
  <>
    <Checkboxes
      {...choicesOf(form, 'audiences')}
      classes="govuk-checkboxes--small"
      fieldset={legend('Whom is it for?')}
      items={audiences.map((value) => ({ value, text: audienceInWords[value] }))}
    />
    <Checkboxes
      {...choicesOf(form, 'regimes')}
      classes="govuk-checkboxes--small"
      fieldset={legend('Which reviews does it belong to?')}
      hint={{ text: 'Select none when it belongs to every one' }}
      items={regimes.map(({ id, plural }) => ({ value: id, text: plural }))}
    />
  </>
);

const ShowAtOnce = ({ form }: { form: FormState }) => (
  <Checkboxes
    {...choiceOf(form, 'show')}
    values={textOf(form, 'show') === '' ? [] : ['yes']}
    items={[
      {
        value: 'yes',
        text: 'I have looked at it today, and it is right: put it on the public page',
        hint: { text: 'Otherwise it stays hidden until somebody has checked it' },
      },
    ]}
  />
);

const InItsPlace = ({ form, others }: { form: FormState; others: readonly Resource[] }) => (
  <Details
    summaryText="Is it superseded?"
    open={textOf(form, 'supersededBy') !== '' || textOf(form, 'supersededNote') !== '' || form.errors.length > 0}
  >
    <Select
      {...fieldOf(form, 'supersededBy')}
      label={label('What stands in its place?')}
      hint={{ text: 'It leaves the public page, and what stands in its place says so' }}
      classes="dhr-select-wide"
      items={[{ value: '', text: 'Nothing here' }, ...others.map(({ id, title }) => ({ value: id, text: title }))]}
    />
    <Textarea
      {...fieldOf(form, 'supersededNote')}
      label={label('Or what became of it?')}
      hint={{ text: 'For example, “Closed in March 2026”' }}
      rows={2}
    />
  </Details>
);
