import { Button, Checkboxes, choicesOf, Form, fieldOf, InsetText, Page, Textarea } from '../../../web/index.js';
import { recommendationPaths } from '../paths.js';
import type { Recommendation } from '../queries.js';
import type { NamedAgency } from './addressees.js';
import { DraftFields, type DraftFieldsProps } from './draft-fields.js';

export interface DraftPageProps extends DraftFieldsProps {
  readonly reference: string;
  readonly agencies: readonly NamedAgency[];
  /** An agency's own recommendation that is taken up. */
  readonly own?: { readonly id: string; readonly agencyName: string } | undefined;
}

/** Drafting a recommendation. */
export const DraftPage = ({ reference, form, findings, agencies, own }: DraftPageProps) => (
  <Page
    title={`Draft a recommendation: ${reference}`}
    heading="Draft a recommendation"
    caption={reference}
    form={form}
    back={recommendationPaths.list(reference)}
  >
    {own !== undefined && (
      <InsetText
        text={`Taken over from the return of ${own.agencyName}. Put it into the words of the review; the return stays as it was signed.`}
      />
    )}
    <Form action={recommendationPaths.newOne(reference, own && { own: own.id })}>
      <DraftFields form={form} findings={findings} />
      <WhoFor form={form} agencies={agencies} />
      <Button text="Draft it" preventDoubleClick />
    </Form>
    <p class="govuk-body">
      The five tests, likely repeats of earlier recommendations, and what the organisations say of it come on its own
      page.
    </p>
  </Page>
);

/** Who a recommendation is for, as it is chosen. */
export const WhoFor = ({ form, agencies }: Pick<DraftPageProps, 'form' | 'agencies'>) => (
  <>
    <Checkboxes
      {...choicesOf(form, 'agencies')}
      classes="govuk-checkboxes--small"
      fieldset={{ legend: { text: 'Whom is it for?', classes: 'govuk-fieldset__legend--s' } }}
      items={agencies.map(({ id, name }) => ({ value: id, text: name }))}
    />
    <Checkboxes
      {...choicesOf(form, 'all')}
      classes="govuk-checkboxes--small"
      items={[
        {
          value: 'yes',
          text: 'All agencies',
          hint: { text: 'Each of them becomes one addressee: for “all”, nobody answers.' },
        },
      ]}
    />
    <Textarea
      {...fieldOf(form, 'bodies')}
      label={{ text: 'Other bodies (optional)', classes: 'govuk-label--s' }}
      hint={{ text: 'One on each line: the Home Office, a housing association.' }}
      rows={2}
    />
  </>
);

export interface ChangePageProps extends DraftFieldsProps {
  readonly reference: string;
  readonly one: Recommendation;
}

/** Changing what a recommendation says; every wording is kept. */
export const ChangePage = ({ reference, one, form, findings }: ChangePageProps) => (
  <Page
    title={`Change recommendation ${one.number}: ${reference}`}
    heading={`Change recommendation ${one.number}`}
    caption={reference}
    form={form}
    back={recommendationPaths.one(reference, one.id)}
  >
    <p class="govuk-body">Another wording has to be held against the five tests again. The earlier one is kept.</p>
    <Form version={one.version} action={recommendationPaths.below(reference, one.id, 'change')}>
      <DraftFields form={form} findings={findings} />
      <Textarea
        {...fieldOf(form, 'why')}
        label={{ text: 'If the wording is another: why (optional)', classes: 'govuk-label--s' }}
        rows={2}
      />
      <Button text="Save" preventDoubleClick />
    </Form>
  </Page>
);
