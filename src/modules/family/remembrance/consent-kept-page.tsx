import { longDate } from '../../../web/formats.js';
import { Page, SummaryList } from '../../../web/index.js';
import { viewingRuleInWords } from '../code-lists.js';
import { familyPaths } from '../paths.js';
import type { Contact } from '../queries.js';
import type { Consent } from './consent.js';

interface ConsentKeptProps {
  readonly reference: string;
  readonly consent: Consent;
  readonly agreedBy: Contact | undefined;
}

/** The consent that holds. */
export const ConsentKeptPage = ({ reference, consent, agreedBy }: ConsentKeptProps) => (
  <Page
    title={`Photograph: ${reference}`}
    heading="Photograph"
    caption={reference}
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
    <p class="govuk-body">
      <a class="govuk-link" href={familyPaths.consentEnd(reference)}>
        They take their consent back
      </a>
    </p>
  </Page>
);
