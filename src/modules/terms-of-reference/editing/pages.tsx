import {
  Button,
  CharacterCount,
  choiceOf,
  DateInput,
  dateOf,
  Form,
  type FormState,
  fieldOf,
  Page,
  Radios,
} from '../../../web/index.js';
import { deathKindInWords, deathKinds, partInWords, type SectionKey } from '../content.js';
import { termsPaths } from '../paths.js';
import { PartPage } from './part-page.js';

/** Chooses the template. */
export const StartPage = ({ reference, form }: { reference: string; form: FormState }) => (
  <Page
    title={`Start the terms of reference: ${reference}`}
    caption={reference}
    form={form}
    back={termsPaths.terms(reference)}
  >
    <Form>
      <Radios
        {...choiceOf(form, 'deathKind')}
        fieldset={{
          legend: {
            text: 'How did the person die, as far as it is known?',
            isPageHeading: true,
            classes: 'govuk-fieldset__legend--l',
          },
        }}
        hint={{ text: 'The template’s lines of enquiry depend on it. You can change every word afterwards.' }}
        items={deathKinds.map((value) => ({ value, text: deathKindInWords[value] }))}
      />
      <Button text="Start" preventDoubleClick />
    </Form>
  </Page>
);

export interface PeriodPageProps {
  readonly reference: string;
  readonly form: FormState;
  readonly version: number | undefined;
}

/** The period under review. */
export const PeriodPage = ({ reference, form, version }: PeriodPageProps) => (
  <PartPage reference={reference} part="period" form={form} version={version}>
    <DateInput
      {...dateOf(form, 'from')}
      fieldset={{ legend: { text: 'It starts on', classes: 'govuk-fieldset__legend--s' } }}
      hint={{ text: 'The first day that belongs to it' }}
    />
    <DateInput
      {...dateOf(form, 'to')}
      fieldset={{ legend: { text: 'It ends on', classes: 'govuk-fieldset__legend--s' } }}
      hint={{ text: 'Usually the day of the death; later where children or others are followed' }}
    />
    <CharacterCount
      {...fieldOf(form, 'reason')}
      label={{ text: 'Why this period?', classes: 'govuk-label--s' }}
      hint={{ text: 'Long enough to understand, short enough to be read. It can be changed as more becomes known.' }}
      rows={4}
      maxlength={2000}
    />
  </PartPage>
);

export interface LeaveOutPageProps {
  readonly reference: string;
  readonly part: SectionKey;
  readonly form: FormState;
  readonly version: number | undefined;
}

/** Why a standing clause is left out. */
export const LeaveOutPage = ({ reference, part, form, version }: LeaveOutPageProps) => (
  <Page
    title={`Leave out “${partInWords(part)}”: terms of reference of ${reference}`}
    heading={`Leave out “${partInWords(part)}”`}
    caption={`Terms of reference of ${reference}`}
    form={form}
    back={termsPaths.part(reference, part)}
  >
    <p class="govuk-body">
      The reason stands in the terms in place of the clause, for everybody who reads them. You can put the clause back.
    </p>
    <Form version={version}>
      <CharacterCount
        {...fieldOf(form, 'reason')}
        label={{ text: 'Why is this clause left out?', classes: 'govuk-label--s' }}
        rows={4}
        maxlength={2000}
      />
      <Button text="Leave it out" classes="govuk-button--warning" preventDoubleClick />
    </Form>
  </Page>
);
