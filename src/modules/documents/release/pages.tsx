import {
  Button,
  choiceOf,
  Form,
  type FormState,
  fieldOf,
  InsetText,
  Page,
  Radios,
  Textarea,
} from '../../../web/index.js';
import type { OpenDocument } from '../guards.js';
import type { Release } from '../queries.js';
import { audienceInWords } from '../who-words.js';

/** Somebody, or some agency, that a document can be released to. */
export interface Target {
  readonly value: string;
  readonly text: string;
  readonly hint?: string;
}

interface FormPageProps {
  readonly opened: OpenDocument;
  readonly form: FormState;
}

export const ReleasePage = ({ opened, form, targets }: FormPageProps & { targets: readonly Target[] }) => {
  const { document, paths } = opened;
  return (
    <Page
      title={`Release ${document.title}`}
      heading="Release this document"
      caption={document.title}
      form={form}
      back={paths.document(document.id)}
    >
      <p class="govuk-body">
        They can open it at once, every version of it, once they have accepted the confidentiality undertaking. Nothing
        is sent: tell them that it is there. You can take the release back at any time; copies they saved stay with
        them.
      </p>
      {document.class === 'agency-return' && (
        <InsetText>
          Until you release it, nobody outside {document.agencyName} but the co-ordinator and the chair can read this
          return.
        </InsetText>
      )}
      <Form>
        <Radios
          {...choiceOf(form, 'to')}
          fieldset={{ legend: { text: 'To whom?', classes: 'govuk-fieldset__legend--s' } }}
          items={targets.map(({ value, text, hint }) => ({
            value,
            text,
            ...(hint === undefined ? {} : { hint: { text: hint } }),
          }))}
        />
        <Textarea
          {...fieldOf(form, 'reason')}
          label={{ text: 'Note (optional)', classes: 'govuk-label--s' }}
          hint={{ text: 'Such as “For the meeting of 4 March”. Those who may see the document see this.' }}
          rows={2}
        />
        <Button text="Release" preventDoubleClick />
      </Form>
    </Page>
  );
};

export const TakeBackPage = ({ opened, form, release }: FormPageProps & { release: Release }) => (
  <Page
    title={`Take back a release of ${opened.document.title}`}
    heading="Take this release back"
    caption={opened.document.title}
    form={form}
    back={opened.paths.document(opened.document.id)}
  >
    <p class="govuk-body">
      {audienceInWords(release)}: the document closes to them at their next click, unless they see it for another
      reason. What they have saved stays with them; who saved it is listed on the document’s page.
    </p>
    <Form>
      <Textarea {...fieldOf(form, 'reason')} label={{ text: 'Why?', classes: 'govuk-label--s' }} rows={3} />
      <Button text="Take it back" classes="govuk-button--warning" preventDoubleClick />
    </Form>
  </Page>
);

export const WithdrawPage = ({ opened, form }: FormPageProps) => (
  <Page
    title={`Withdraw ${opened.document.title}`}
    heading="Withdraw this document"
    caption={opened.document.title}
    form={form}
    back={opened.paths.document(opened.document.id)}
  >
    <p class="govuk-body">
      It closes to everybody it was released to, and is marked as withdrawn for those it belongs to. Nothing is deleted,
      and you can put it back.
    </p>
    <Form version={opened.document.version}>
      <Textarea {...fieldOf(form, 'reason')} label={{ text: 'Why?', classes: 'govuk-label--s' }} rows={3} />
      <Button text="Withdraw" classes="govuk-button--warning" preventDoubleClick />
    </Form>
  </Page>
);
