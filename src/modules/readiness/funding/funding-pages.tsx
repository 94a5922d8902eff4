import {
  Button,
  choiceOf,
  EmptyState,
  Form,
  type FormState,
  fieldOf,
  Input,
  Page,
  Radios,
  Table,
  Textarea,
} from '../../../web/index.js';
import type { Agency } from '../../accounts/index.js';
import { readinessPaths } from '../paths.js';
import { amountText } from '../rules.js';
import type { Funding } from './funding.js';

const money = (hundredths: number): string =>
  `£${(hundredths / 100).toLocaleString('en-GB', { minimumFractionDigits: 2 })}`;

const amount = (text: string) => ({ text, format: 'numeric' }) as const;

/** Who pays how much of a review. */
export const FundingPage = ({ funding, mayKeep }: { funding: Funding; mayKeep: boolean }) => {
  const words = (hundredths: number): string =>
    funding.measure === 'percent' ? `${amountText(hundredths)} %` : money(hundredths);
  const total = funding.shares.reduce((sum, { hundredths }) => sum + hundredths, 0);
  return (
    <Page title="Cost shares" heading="Cost shares" caption="Readiness" back={readinessPaths.overview}>
      <p class="govuk-body">How the cost of chair, author and administration is shared between the partners.</p>
      {funding.shares.length === 0 ? (
        <EmptyState
          heading="No shares written down yet"
          action={mayKeep ? { text: 'Write down the shares', href: readinessPaths.fundingEdit } : undefined}
        >
          <p class="govuk-body">
            Agree them before there is a bill: in a survey of 2024 about half of the partnerships that answered had no
            agreement. Give a percentage for each agency, or a fixed sum a review.
          </p>
        </EmptyState>
      ) : (
        <>
          <Table
            firstCellIsHeader
            caption={funding.measure === 'percent' ? 'Share of the cost of each review' : 'Sum paid for each review'}
            head={[{ text: 'Agency' }, { text: 'Share', format: 'numeric' }]}
            rows={[
              ...funding.shares.map(({ agencyName, hundredths }) => [{ text: agencyName }, amount(words(hundredths))]),
              [{ text: 'Together' }, amount(words(total))],
            ]}
          />
          {funding.covers !== '' && (
            <>
              <h2 class="govuk-heading-m">What it covers</h2>
              <p class="govuk-body dhr-lines">{funding.covers}</p>
            </>
          )}
          {mayKeep && <Button text="Change the shares" href={readinessPaths.fundingEdit} />}
        </>
      )}
      <p class="govuk-body">
        <a class="govuk-link" href={readinessPaths.record('A-01')}>
          Record that the agreement is signed, and when to look at it again
        </a>
      </p>
    </Page>
  );
};

/** The field of an agency’s share. */
export const shareField = (agencyId: string): string => `share-${agencyId}`;

export interface FundingEditPageProps {
  readonly agencies: readonly Agency[];
  readonly form: FormState;
  readonly version: number | undefined;
}

/** Every agency with a box for its share. */
export const FundingEditPage = ({ agencies, form, version }: FundingEditPageProps) => (
  <Page
    title="Write down the shares"
    heading="Write down the shares"
    caption="Readiness"
    form={form}
    back={readinessPaths.funding}
  >
    <Form version={version}>
      <Radios
        {...choiceOf(form, 'measure')}
        fieldset={{ legend: { text: 'How are the shares given?' } }}
        items={[
          { value: 'percent', text: 'As percentages', hint: { text: 'Together they make 100' } },
          { value: 'sum', text: 'As a fixed sum for each review, in pounds' },
        ]}
      />
      <fieldset class="govuk-fieldset">
        <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">Share of each agency</legend>
        <p class="govuk-hint">Leave empty for an agency that does not pay. For example, 25 or 33.33</p>
        {agencies.map(({ id, name }) => (
          <Input
            key={id}
            {...fieldOf(form, shareField(id))}
            label={{ text: name }}
            classes="govuk-input--width-5"
            inputmode="decimal"
            spellcheck={false}
          />
        ))}
      </fieldset>
      <Textarea
        {...fieldOf(form, 'covers')}
        label={{ text: 'What does the agreement cover? (optional)' }}
        hint={{
          text: 'Chair, author, administration, interpreters, publication; what happens when a review costs more',
        }}
        rows={4}
      />
      <Button text="Save" preventDoubleClick />
    </Form>
  </Page>
);
