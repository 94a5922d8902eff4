import { longDate } from '../../../web/formats.js';
import { Button, blankFieldOf, FileUpload, Form, type FormState, Page, SummaryList } from '../../../web/index.js';
import { viewingRuleInWords } from '../code-lists.js';
import { familyPaths } from '../paths.js';
import type { Contact } from '../queries.js';
import type { Consent } from './consent.js';

interface ConsentKeptProps {
  readonly reference: string;
  readonly consent: Consent;
  readonly agreedBy: Contact | undefined;
  readonly form: FormState;
}

/** The consent that holds. */
export const ConsentKeptPage = ({ reference, consent, agreedBy, form }: ConsentKeptProps) => (
  <Page
    title={`Photograph: ${reference}`}
    heading="Photograph"
    caption={reference}
    form={form}
    back={familyPaths.family(reference)}
  >
    <SummaryList
      rows={[
        {
          key: { text: 'Agreed by' },
          value: {
            text: agreedBy === undefined ? 'Somebody of the family' : `${agreedBy.name}, ${agreedBy.relationship}`,
          },
        },
        { key: { text: 'Agreed on' }, value: { text: longDate(consent.agreedOn) } },
        { key: { text: 'How' }, value: { text: consent.agreedHow } },
        { key: { text: 'May be shown' }, value: { text: viewingRuleInWords[consent.viewingRule] } },
        ...(consent.conditions === ''
          ? []
          : [{ key: { text: 'They also asked' }, value: { text: consent.conditions } }]),
      ]}
    />
    <h2 class="govuk-heading-m">The photograph itself</h2>
    {consent.documentId === null ? (
      <Form action={familyPaths.photographFile(reference)} files>
        <FileUpload
          {...blankFieldOf(form, 'photograph')}
          label={{ text: 'Choose the file', classes: 'govuk-label--s' }}
          hint={{ text: 'A JPEG or PNG picture. It opens to the panel, each of whom presses to see it.' }}
        />
        <Button text="Keep it" preventDoubleClick />
      </Form>
    ) : (
      <p class="govuk-body">
        It is kept, and the panel can{' '}
        <a class="govuk-link" href={familyPaths.photograph(reference)}>
          see it under the rule above
        </a>
        . Each look is recorded.
      </p>
    )}
    <p class="govuk-body">
      <a class="govuk-link" href={familyPaths.consentEnd(reference)}>
        They take their consent back
      </a>
    </p>
  </Page>
);
