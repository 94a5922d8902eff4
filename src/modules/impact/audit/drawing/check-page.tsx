import {
  Button,
  Form,
  type FormState,
  fieldOf,
  InsetText,
  Page,
  StackedTable,
  Textarea,
} from '../../../../web/index.js';
import type { AuditRun } from '../queries.js';

/** What came of looking: the files in their order, or that the list is another. */
export type Checked = { readonly files: readonly string[] } | 'another-list';

export interface CheckPageProps {
  readonly title: string;
  readonly caption: string;
  readonly back: string;
  readonly run: Pick<AuditRun, 'number' | 'seed' | 'population' | 'sample'>;
  readonly form: FormState;
  readonly checked?: Checked | undefined;
}

/** Draws once more from a list that somebody gives, and keeps nothing: to check a sample, or to find a file by its number. */
export const CheckPage = ({ title, caption, back, run, form, checked }: CheckPageProps) => (
  <Page
    title={`Check the sample: ${title}`}
    heading="Check how the files were drawn"
    caption={caption}
    form={form}
    back={back}
  >
    {checked === 'another-list' && (
      <InsetText>
        This is not the list that the files were drawn from: that one had {run.population} case numbers, and they or
        some of them were others.
      </InsetText>
    )}
    {checked !== undefined && checked !== 'another-list' && (
      <>
        <p class="govuk-body-l">
          This is the list that the files were drawn from. These are the files, in their order.
        </p>
        <StackedTable
          caption="Files of the sample"
          head={[{ name: 'File' }, { name: 'Case number' }]}
          rows={checked.files.map((reference, at) => [{ text: String(at + 1) }, { text: reference }])}
        />
      </>
    )}
    <p class="govuk-body">
      Paste the list that run {run.number} was drawn from. The program draws again and shows the files; nothing of it is
      kept.
    </p>
    <Form unsavedChanges="off">
      <Textarea
        {...fieldOf(form, 'references')}
        label={{ text: 'Case numbers', classes: 'govuk-label--s' }}
        rows={8}
        spellcheck={false}
      />
      <Button text="Draw again" />
    </Form>
    <h2 class="govuk-heading-m">Without this program</h2>
    <p class="govuk-body">
      Write each case number in capital letters behind the seed and a line feed, take the SHA-256 of it, and sort the
      list by that: the first {run.sample} are the sample. The seed is{' '}
      <code class="govuk-!-text-break-word">{run.seed}</code>.
    </p>
  </Page>
);
