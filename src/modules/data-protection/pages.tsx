import { longDate } from '../../web/formats.js';
import {
  Button,
  DateInput,
  dateOf,
  Form,
  type FormState,
  fieldOf,
  Input,
  InsetText,
  Page,
  SummaryList,
  Textarea,
} from '../../web/index.js';
import { type DocumentKind, documentKinds, kindExplained, kindInWords } from './kinds.js';
import { dataProtectionPaths } from './paths.js';
import type { DataProtectionRecord } from './queries.js';

export interface ListPageProps {
  readonly reference: string;
  readonly records: readonly DataProtectionRecord[];
  readonly missing: readonly DocumentKind[];
  readonly mayKeep: boolean;
}

/** What is in place, and what is not. */
export const ListPage = ({ reference, records, missing, mayKeep }: ListPageProps) => (
  <Page title={`Data protection: ${reference}`} heading="Data protection" caption={reference}>
    <InsetText>
      {missing.length === 0
        ? 'Everything is in place.'
        : 'These come before any agency is asked for its records. Somebody in information governance usually writes them.'}
    </InsetText>
    <SummaryList
      rows={documentKinds.map((kind) => {
        const record = records.find((one) => one.kind === kind);
        return {
          key: { text: kindInWords[kind] },
          value: { html: <State kind={kind} record={record} /> },
          actions: {
            items: mayKeep
              ? [
                  {
                    href: dataProtectionPaths.record(reference, kind),
                    text: record === undefined ? 'Record' : 'Change',
                    visuallyHiddenText: kindInWords[kind].toLowerCase(),
                  },
                ]
              : [],
          },
        };
      })}
    />
  </Page>
);

const State = ({ kind, record }: { kind: DocumentKind; record: DataProtectionRecord | undefined }) =>
  record === undefined ? (
    <>
      <p class="govuk-body govuk-!-margin-bottom-1">Not in place yet</p>
      <p class="govuk-hint govuk-!-margin-bottom-0">{kindExplained[kind]}</p>
    </>
  ) : (
    <>
      <p class="govuk-body govuk-!-margin-bottom-1">
        In place since {longDate(record.inPlaceOn)}, approved by {record.approvedBy}
      </p>
      <p class="govuk-hint govuk-!-margin-bottom-0">
        Kept: {record.keptWhere}
        {record.lookAgainOn !== null && `. Look again on ${longDate(record.lookAgainOn)}`}
      </p>
    </>
  );

export interface RecordPageProps {
  readonly reference: string;
  readonly kind: DocumentKind;
  readonly form: FormState;
  /** The record that counts now, which can be taken back; its own form. */
  readonly current: { readonly id: string; readonly form: FormState } | undefined;
}

/** Records that one of them is in place. */
export const RecordPage = ({ reference, kind, form, current }: RecordPageProps) => (
  <Page
    title={`${kindInWords[kind]}: ${reference}`}
    heading={kindInWords[kind]}
    caption={`Data protection of ${reference}`}
    form={current !== undefined && current.form.errors.length > 0 ? current.form : form}
    back={dataProtectionPaths.list(reference)}
  >
    <p class="govuk-body">{kindExplained[kind]}</p>
    <Form>
      <DateInput
        {...dateOf(form, 'inPlaceOn')}
        fieldset={{ legend: { text: 'Since when is it in place?', classes: 'govuk-fieldset__legend--s' } }}
      />
      <Input
        {...fieldOf(form, 'approvedBy')}
        label={{ text: 'Who approved it?', classes: 'govuk-label--s' }}
        hint={{ text: 'Name and post, for example the data protection officer' }}
      />
      <Input
        {...fieldOf(form, 'keptWhere')}
        label={{ text: 'Where is it kept?', classes: 'govuk-label--s' }}
        hint={{ text: 'For example: under Documents here; or the council’s register, with its number' }}
      />
      <DateInput
        {...dateOf(form, 'lookAgainOn')}
        fieldset={{ legend: { text: 'When is it looked at again? (optional)', classes: 'govuk-fieldset__legend--s' } }}
      />
      <Button text="Save" preventDoubleClick />
    </Form>
    {current !== undefined && (
      <>
        <h2 class="govuk-heading-m">Recorded by mistake?</h2>
        <Form action={dataProtectionPaths.withdrawal(reference, kind)}>
          <input type="hidden" name="record" value={String(current.form.values.record ?? current.id)} />
          <Textarea {...fieldOf(current.form, 'reason')} label={{ text: 'Why do you take it back?' }} rows={2} />
          <Button text="Take it back" classes="govuk-button--secondary" preventDoubleClick />
        </Form>
      </>
    )}
  </Page>
);
