import { Button, Form, type FormState, fieldOf, InsetText, Page, Textarea } from '../../../web/index.js';
import { updateName } from '../kinds.js';
import { updatePaths } from '../paths.js';
import type { Update } from '../queries.js';
import { shownName, type WordsField } from './form.js';

export interface WordsPageProps {
  readonly reference: string;
  readonly update: Update;
  readonly fields: readonly WordsField[];
  readonly version: number;
  readonly form: FormState;
  /** Somebody else wrote in the same passages first: what they left. */
  readonly theirs: readonly { readonly label: string; readonly text: string }[];
}

/** The words of an update: what the record says stands there to begin with. */
export const WordsPage = ({ reference, update, fields, version, form, theirs }: WordsPageProps) => (
  <Page
    title={`Words of the update: ${reference}`}
    heading={`Words of the ${updateName(update.months).toLowerCase()}`}
    caption={reference}
    form={form}
    back={updatePaths.one(reference, update.id)}
  >
    {theirs.length > 0 && (
      <div class="govuk-inset-text">
        <h2 class="govuk-heading-s">Somebody else wrote this meanwhile</h2>
        <p class="govuk-body">
          Your words stand in the fields below. Take over what you want to keep, then save again.
        </p>
        {theirs.map(({ label, text }) => (
          <div key={label}>
            <p class="govuk-body govuk-!-font-weight-bold">{label}</p>
            <p class="govuk-body dhr-lines">{text}</p>
          </div>
        ))}
      </div>
    )}
    <InsetText text="A passage that you leave as it is goes on following the record until the update is issued; one that you empty follows it again. Lines that begin with “- ” become a list." />
    <Form version={version} autosave={updatePaths.below(reference, update.id, 'saved')}>
      {fields.map(({ name, label, rows, follows, shownAs }) => (
        <div key={name}>
          <input type="hidden" name={shownName(name)} value={shownAs} />
          <Textarea
            {...fieldOf(form, name)}
            label={{ text: label, classes: 'govuk-label--s' }}
            hint={hintFor(name, follows)}
            rows={rows}
          />
        </div>
      ))}
      <Button text="Save" preventDoubleClick />
    </Form>
  </Page>
);

function hintFor(name: string, follows: boolean) {
  if (name.startsWith('note-')) return { text: 'Optional: what the board should know beside what its owners say' };
  return { text: follows ? 'From the record' : 'Written by hand' };
}
