import {
  Button,
  Checkboxes,
  choicesOf,
  Form,
  type FormState,
  fieldOf,
  Input,
  Page,
  Textarea,
} from '../../../web/index.js';
import type { OpenFindings } from '../opened.js';
import { findingPaths } from '../paths.js';
import type { Finding } from '../queries.js';

/** One thing that a finding can be tied to. */
export interface Offered {
  /** As `refs.ts` writes it. */
  readonly ref: string;
  readonly text: string;
}

export interface TiePageProps {
  readonly open: OpenFindings;
  readonly finding: Finding;
  readonly form: FormState;
  readonly lines: readonly Offered[];
  readonly missed: readonly Offered[];
  readonly said: readonly Offered[];
  /** Words that entries were looked for by, and what was found. */
  readonly look: { readonly q: string; readonly entries: readonly Offered[]; readonly more: boolean };
}

const small = 'govuk-fieldset__legend--s';

/** Tying a finding to what it rests on. */
export const TiePage = (props: TiePageProps) => {
  const { open, finding, form, look } = props;
  const { reference } = open.review;
  const here = findingPaths.sources(reference, finding.id);
  return (
    <Page
      title={`What finding ${finding.number} rests on: ${reference}`}
      heading={`What finding ${finding.number} rests on`}
      caption={reference}
      form={form}
      back={findingPaths.one(reference, finding.id)}
    >
      <p class="govuk-body-l">{finding.title}</p>
      <form method="get" action={here} class="dhr-filter-row">
        <Input
          id="q"
          name="q"
          value={look.q}
          label={{ text: 'Look for entries of the chronology' }}
          hint={{ text: 'Words that stand in them.' }}
          classes="govuk-input--width-20"
        />
        <Button text="Look" classes="govuk-button--secondary" />
      </form>
      <Form>
        <Found look={look} form={form} />
        <Choices
          form={form}
          items={props.missed}
          legend="Missed opportunities marked in the chronology"
          name="missed"
        />
        <Choices form={form} items={props.lines} legend="Lines of enquiry" name="lines" />
        <Choices form={form} items={props.said} legend="What the family said of terms and draft" name="comments" />
        <Textarea
          {...fieldOf(form, 'said')}
          label={{ text: 'What the family said, in other words', classes: 'govuk-label--s' }}
          hint={{ text: 'As they would have it told. The panel reads it.' }}
          rows={3}
        />
        <Textarea
          {...fieldOf(form, 'other')}
          label={{ text: 'Something else', classes: 'govuk-label--s' }}
          hint={{ text: 'A policy, an expert, a conversation at a meeting.' }}
          rows={3}
        />
        <Button text="Tie it to these" preventDoubleClick />
      </Form>
      <p class="govuk-body">
        <a class="govuk-link" href={findingPaths.returns(reference, finding.id)}>
          Choose passages of a return
        </a>
      </p>
    </Page>
  );
};

const Found = ({ look: { q, entries, more }, form }: Pick<TiePageProps, 'look' | 'form'>) => {
  if (q === '') return null;
  if (entries.length === 0)
    return <p class="govuk-body">No entry that you read says that, or it is tied to it already.</p>;
  return (
    <>
      <Choices form={form} items={entries} legend="Entries of the chronology" name="entries" />
      {more && <p class="govuk-hint">There are more. Look for more words to find fewer.</p>}
    </>
  );
};

interface ChoicesProps {
  readonly form: FormState;
  readonly items: readonly Offered[];
  readonly legend: string;
  readonly name: string;
}

const Choices = ({ form, items, legend, name }: ChoicesProps) =>
  items.length === 0 ? null : (
    <Checkboxes
      {...choicesOf(form, name)}
      classes="govuk-checkboxes--small"
      fieldset={{ legend: { text: legend, classes: small } }}
      items={items.map(({ ref, text }) => ({ value: ref, text }))}
    />
  );
