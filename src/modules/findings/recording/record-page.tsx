import {
  Button,
  Checkboxes,
  choicesOf,
  Form,
  type FormState,
  fieldOf,
  InsetText,
  Page,
  Textarea,
} from '../../../web/index.js';
import type { OpenFindings } from '../opened.js';
import { findingPaths } from '../paths.js';
import { FindingFields, type FindingFieldsProps } from './finding-fields.js';

/** Something that the finding is to rest on, ticked until it is taken out. */
export interface SourceOffered {
  /** As `sources/refs.ts` writes it. */
  readonly ref: string;
  readonly label: string;
  readonly words: string;
}

export interface RecordPageProps extends Pick<FindingFieldsProps, 'form' | 'agencies'> {
  readonly open: OpenFindings;
  readonly lines: readonly { readonly id: string; readonly text: string }[];
  readonly sources: readonly SourceOffered[];
}

/** Recording a finding; for a panel member, proposing one. */
export const RecordPage = ({ open, form, agencies, lines, sources }: RecordPageProps) => {
  const { review, keeps } = open;
  const { reference } = review;
  const heading = keeps ? 'Record a finding' : 'Propose a finding';
  return (
    <Page
      title={`${heading}: ${reference}`}
      heading={heading}
      caption={reference}
      form={form}
      back={findingPaths.list(reference)}
    >
      {!keeps && (
        <InsetText text="The chair and the author of the report decide on what is proposed. You see here what they decide, and why." />
      )}
      <Form action={findingPaths.newFinding(reference)}>
        <FromWhat form={form} sources={sources} />
        <FindingFields form={form} agencies={agencies} keeps={keeps} />
        <RestsOn form={form} lines={lines} />
        <Button text={keeps ? 'Record it' : 'Propose it'} preventDoubleClick />
      </Form>
      <p class="govuk-body">
        Entries of the chronology and passages of returns are tied to it afterwards, or start from where you read them.
      </p>
    </Page>
  );
};

const small = 'govuk-fieldset__legend--s';

const FromWhat = ({ form, sources }: Pick<RecordPageProps, 'form' | 'sources'>) =>
  sources.length === 0 ? null : (
    <Checkboxes
      {...choicesOf(form, 'source')}
      classes="govuk-checkboxes--small"
      fieldset={{ legend: { text: 'You began it from', classes: small } }}
      items={sources.map(({ ref, label, words }) => ({
        value: ref,
        text: label,
        ...(words === '' ? {} : { hint: { html: <span class="dhr-lines">{words}</span> } }),
      }))}
    />
  );

const RestsOn = ({ form, lines }: { form: FormState; lines: RecordPageProps['lines'] }) => (
  <>
    {lines.length > 0 && (
      <Checkboxes
        {...choicesOf(form, 'lines')}
        classes="govuk-checkboxes--small"
        fieldset={{ legend: { text: 'Lines of enquiry that it answers (optional)', classes: small } }}
        items={lines.map(({ id, text }) => ({ value: id, text }))}
      />
    )}
    <Textarea
      {...fieldOf(form, 'said')}
      label={{ text: 'What the family said of it (optional)', classes: 'govuk-label--s' }}
      hint={{ text: 'As they would have it told. The panel reads it.' }}
      rows={3}
    />
    <Textarea
      {...fieldOf(form, 'other')}
      label={{ text: 'What else it rests on (optional)', classes: 'govuk-label--s' }}
      hint={{ text: 'A policy, an expert, a conversation at a meeting.' }}
      rows={3}
    />
  </>
);
