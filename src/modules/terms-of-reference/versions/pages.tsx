import {
  Button,
  Checkboxes,
  choiceOf,
  choicesOf,
  DateInput,
  Differences,
  dateOf,
  Form,
  type FormState,
  fieldOf,
  Input,
  Page,
  Radios,
  WarningText,
} from '../../../web/index.js';
import { toldWhomChoices, toldWhomInWords } from '../content.js';
import type { PartDifference } from '../differences.js';
import { FoundTable } from '../found-table.js';
import { termsPaths } from '../paths.js';
import type { FoundInTerms } from './agree-version.js';

/** Keeps the text as a version. */
export const NewVersionPage = ({
  reference,
  form,
  number,
  found,
}: {
  reference: string;
  form: FormState;
  number: number;
  found: readonly FoundInTerms[];
}) => (
  <Page
    title={`Make version ${number}: terms of reference of ${reference}`}
    heading={`Make version ${number}`}
    caption={`Terms of reference of ${reference}`}
    form={form}
    back={termsPaths.terms(reference)}
  >
    <p class="govuk-body">
      A version keeps the text as it is now. Panel members can read it, and you can take it to the family. You can go on
      changing the text afterwards; that makes the next version.
    </p>
    <Form>
      {found.length > 0 && <NamesFound reference={reference} form={form} found={found} />}
      <Input
        {...fieldOf(form, 'note')}
        label={{ text: 'What is it for, or what has changed?', classes: 'govuk-label--s' }}
        hint={{ text: 'For example: for the family’s comments; for the first panel meeting' }}
      />
      <Button text={`Make version ${number}`} preventDoubleClick />
    </Form>
  </Page>
);

const NamesFound = ({
  reference,
  form,
  found,
}: {
  reference: string;
  form: FormState;
  found: readonly FoundInTerms[];
}) => (
  <>
    <WarningText
      text="Something in this text may say who somebody really is. The panel could read it at once, and a version cannot be changed."
      iconFallbackText="Warning"
    />
    <FoundTable reference={reference} found={found} />
    <Checkboxes
      {...choicesOf(form, 'namesStand')}
      items={[{ value: 'yes', text: 'I have looked at each of them: nobody of this review is named' }]}
    />
  </>
);

export interface DifferencesPageProps {
  readonly reference: string;
  readonly number: number;
  readonly scope: readonly string[];
  readonly parts: readonly PartDifference[];
}

/** What one version changed in the one before. */
export const DifferencesPage = ({ reference, number, scope, parts }: DifferencesPageProps) => (
  <Page
    title={`What version ${number} changes: terms of reference of ${reference}`}
    heading={`From version ${number - 1} to version ${number}`}
    caption={`Terms of reference of ${reference}`}
    back={termsPaths.version(reference, number)}
  >
    {scope.length === 0 && parts.length === 0 && <p class="govuk-body">Nothing differs.</p>}
    {scope.length > 0 && (
      <>
        <h2 class="govuk-heading-m">Scope</h2>
        <ul class="govuk-list govuk-list--bullet">
          {scope.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </>
    )}
    {parts.map(({ heading, stretches }) => (
      <section key={heading}>
        <h2 class="govuk-heading-m">{heading}</h2>
        <Differences stretches={stretches} />
      </section>
    ))}
  </Page>
);

/** Records that somebody was told. */
export const ToldPage = ({ reference, number, form }: { reference: string; number: number; form: FormState }) => (
  <Page
    title={`Record who was told: terms of reference of ${reference}`}
    heading="Record who was told of these terms"
    caption={`Terms of reference of ${reference}`}
    form={form}
    back={termsPaths.version(reference, number)}
  >
    <Form>
      <Radios
        {...choiceOf(form, 'whom')}
        fieldset={{ legend: { text: 'Who was told?', classes: 'govuk-fieldset__legend--s' } }}
        items={toldWhomChoices.map((value) => ({ value, text: toldWhomInWords[value] }))}
      />
      <DateInput
        {...dateOf(form, 'toldOn')}
        fieldset={{ legend: { text: 'When?', classes: 'govuk-fieldset__legend--s' } }}
      />
      <Input
        {...fieldOf(form, 'how')}
        label={{ text: 'How, and by whom?', classes: 'govuk-label--s' }}
        hint={{ text: 'For example: secure e-mail from the DASV strategy manager' }}
      />
      <Button text="Save" preventDoubleClick />
    </Form>
  </Page>
);
