import {
  Button,
  Checkboxes,
  choicesOf,
  DateInput,
  dateOf,
  Form,
  type FormState,
  fieldOf,
  Input,
  InsetText,
  Page,
  Select,
} from '../../../web/index.js';
import { checkingPaths } from '../checking-paths.js';
import type { Paragraph, SectionToShow } from './rules.js';

export interface AskPageProps {
  readonly reference: string;
  readonly agency: { readonly id: string; readonly name: string };
  readonly version: { readonly id: string; readonly number: number };
  readonly suggested: readonly Paragraph[];
  /** Those that do not name the agency, as far as they are shown. */
  readonly others: readonly Paragraph[];
  /** Sections of which the paragraphs can be shown besides, and those that were asked for. */
  readonly more: readonly SectionToShow[];
  readonly asked: readonly string[];
  readonly form: FormState;
}

/** Chooses the passages that an agency is put. */
export const AskPage = ({ reference, agency, version, suggested, others, more, asked, form }: AskPageProps) => (
  <Page
    title={`Passages for an agency: ${reference}`}
    heading={`Passages for ${agency.name}`}
    caption={reference}
    form={form}
    back={checkingPaths.factChecks(reference)}
  >
    <p class="govuk-body">
      Of version {version.number}. They see the passages you tick and nothing else of the report, under pseudonyms.
    </p>
    <Form action={checkingPaths.ask(reference, agency.id)}>
      <input type="hidden" name="versionId" value={version.id} />
      <Input {...fieldOf(form, 'contactName')} label={{ text: 'Who is asked', classes: 'govuk-label--s' }} />
      <Input
        {...fieldOf(form, 'contactEmail')}
        label={{ text: 'Their e-mail address', classes: 'govuk-label--s' }}
        hint={{ text: 'They are sent a link, and a code to prove the address. They need no account.' }}
        type="email"
      />
      <DateInput
        {...dateOf(form, 'dueOn')}
        fieldset={{ legend: { text: 'Answer by', classes: 'govuk-fieldset__legend--s' } }}
      />
      {suggested.length === 0 && others.length === 0 && more.length === 0 && (
        <InsetText>This version has no paragraphs.</InsetText>
      )}
      <Checkboxes
        {...choicesOf(form, 'passages')}
        fieldset={{ legend: { text: 'Passages', classes: 'govuk-fieldset__legend--m' } }}
        hint={{
          text:
            suggested.length === 0
              ? 'No paragraph names this agency.'
              : `The first ${suggested.length} name this agency; the others follow.`,
        }}
        items={[...suggested, ...others].map(({ id, where, text }) => ({ value: id, text, hint: { text: where } }))}
      />
      {asked.map((section) => (
        <input key={section} type="hidden" name="asked" value={section} />
      ))}
      {more.length > 0 && (
        <>
          <Select
            {...fieldOf(form, 'section')}
            value=""
            label={{ text: 'Paragraphs of another section', classes: 'govuk-label--s' }}
            items={more.map(({ id, where }) => ({ value: id, text: where }))}
          />
          <Button text="Show them" name="verb" value="more" classes="govuk-button--secondary" />
        </>
      )}
      <div>
        <Button text="Put these to the agency" preventDoubleClick />
      </div>
    </Form>
  </Page>
);
