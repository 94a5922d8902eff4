import {
  Button,
  CharacterCount,
  DateInput,
  dateOf,
  Form,
  type FormState,
  fieldOf,
  Input,
  Page,
  WarningText,
} from '../../../web/index.js';
import type { FamilyComment } from '../../family/index.js';
import { FamilyViews } from '../family-views.js';
import { FoundTable } from '../found-table.js';
import { termsPaths } from '../paths.js';
import type { FoundInTerms } from './agree-version.js';

export interface AgreementPageProps {
  readonly reference: string;
  readonly number: number;
  readonly form: FormState;
  readonly found: readonly FoundInTerms[];
  /** What this version changes in the one that is in force; undefined for the first. */
  readonly changes: readonly string[] | undefined;
  readonly comments: readonly FamilyComment[];
}

/** Records that a version was agreed. */
export const AgreementPage = ({ reference, number, form, found, changes, comments }: AgreementPageProps) => (
  <Page
    title={`Record that version ${number} was agreed: ${reference}`}
    heading={`Record that version ${number} was agreed`}
    caption={`Terms of reference of ${reference}`}
    form={form}
    back={termsPaths.version(reference, number)}
  >
    <FamilyViews reference={reference} comments={comments} />
    <Form>
      {found.length > 0 && <Identifiers reference={reference} found={found} form={form} />}
      <DateInput
        {...dateOf(form, 'agreedOn')}
        fieldset={{ legend: { text: 'When were they agreed?', classes: 'govuk-fieldset__legend--s' } }}
      />
      <Input
        {...fieldOf(form, 'agreedBy')}
        label={{ text: 'By whom?', classes: 'govuk-label--s' }}
        hint={{ text: 'For example: the panel at its first meeting, and the CSP chair' }}
      />
      <CharacterCount
        {...fieldOf(form, 'familyWords')}
        label={{ text: 'What did the family say about them?', classes: 'govuk-label--s' }}
        hint={{ text: familyHint(comments.length) }}
        rows={4}
        maxlength={4000}
      />
      {changes !== undefined && <Changes changes={changes} form={form} />}
      <Button text="Record the agreement" preventDoubleClick />
    </Form>
  </Page>
);

/** What is recorded on their page need not be typed again. */
const familyHint = (comments: number): string =>
  comments === 0
    ? 'Their views and how they were answered; or why they were not asked. No names.'
    : 'How often they were asked and answered is kept with the agreement. You can add words that everybody who reads these terms may see. No names.';

const Identifiers = ({
  reference,
  found,
  form,
}: {
  reference: string;
  found: readonly FoundInTerms[];
  form: FormState;
}) => (
  <>
    <WarningText text="Something in this version may say who somebody really is." iconFallbackText="Warning" />
    <FoundTable reference={reference} found={found} />
    <p class="govuk-body">Mend the text and make another version; or, if it is nobody’s name here, say so.</p>
    <CharacterCount
      {...fieldOf(form, 'identifiersKept')}
      label={{ text: 'Why may it stand? (only if it is not what it looks like)', classes: 'govuk-label--s' }}
      rows={3}
      maxlength={2000}
    />
  </>
);

const Changes = ({ changes, form }: { changes: readonly string[]; form: FormState }) => (
  <>
    <h2 class="govuk-heading-m">What this changes in the terms that are in force</h2>
    {changes.length === 0 ? (
      <p class="govuk-body">The scope stays as it is; only words differ.</p>
    ) : (
      <ul class="govuk-list govuk-list--bullet">
        {changes.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    )}
    <CharacterCount
      {...fieldOf(form, 'changeReason')}
      label={{ text: 'Why do the terms change?', classes: 'govuk-label--s' }}
      hint={{
        text: 'Afterwards you can record who was told: the Home Office if appropriate, the family, the agencies.',
      }}
      rows={3}
      maxlength={2000}
    />
  </>
);
