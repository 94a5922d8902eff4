import { THEMES } from '../../../kernel/themes.js';
import {
  Checkboxes,
  choiceOf,
  choicesOf,
  DateInput,
  Details,
  dateOf,
  type FormState,
  fieldOf,
  Input,
  Radios,
  RichText,
  textsOf,
} from '../../../web/index.js';
import { equalityInWords, equalityKeys } from '../../terms-of-reference/index.js';
import { type FindingKind, findingKindInWords, findingKinds } from '../kinds.js';

const small = 'govuk-fieldset__legend--s';

const hints: Readonly<Record<FindingKind, string>> = {
  issue: 'Something that went wrong, or that stood in the way, and why.',
  'good-practice': 'Something done well that others can do too.',
  'missed-opportunity': 'A moment at which something else could have been done with what was known then.',
  lesson: 'What others are to learn, before the report is finished if it cannot wait.',
};

export interface FindingFieldsProps {
  readonly form: FormState;
  readonly agencies: readonly { readonly id: string; readonly name: string }[];
  /** May say that it is a key issue. */
  readonly keeps: boolean;
}

/** What a finding says of itself. */
export const FindingFields = ({ form, agencies, keeps }: FindingFieldsProps) => (
  <>
    <Radios
      {...choiceOf(form, 'kind')}
      fieldset={{ legend: { text: 'What is it?', classes: small } }}
      items={findingKinds.map((kind) => ({
        value: kind,
        text: findingKindInWords[kind],
        hint: { text: hints[kind] },
        ...(kind === 'issue' && keeps ? { conditional: { html: <KeyIssue form={form} /> } } : {}),
      }))}
    />
    <Input
      {...fieldOf(form, 'title')}
      label={{ text: 'The finding in one sentence', classes: 'govuk-label--s' }}
      hint={{
        text: 'A lesson goes to MOPAC and both safeguarding bodies in this sentence: write it so that it can be understood without the case.',
      }}
    />
    <RichText
      {...fieldOf(form, 'text')}
      label={{ text: 'What was found', classes: 'govuk-label--s' }}
      hint={{
        text: 'What happened, what should have, and why it did not: was it known how, was there time, did anybody look? Pseudonyms and roles only. The panel reads it.',
      }}
      rows={10}
    />
    <Checkboxes
      {...choicesOf(form, 'themes')}
      classes="govuk-checkboxes--small"
      fieldset={{ legend: { text: 'Themes (optional)', classes: small } }}
      items={THEMES.map(({ code, label }) => ({ value: code, text: label }))}
    />
    <Agencies form={form} agencies={agencies} />
    <Details
      summaryText="Equality: characteristics and circumstances that bore on it"
      open={textsOf(form, 'characteristics').length > 0}
    >
      <Checkboxes
        {...choicesOf(form, 'characteristics')}
        classes="govuk-checkboxes--small"
        fieldset={{ legend: { text: 'Characteristics (optional)', classes: small } }}
        items={equalityKeys.map((key) => ({ value: key, text: equalityInWords[key] }))}
      />
    </Details>
    <DateInput
      {...dateOf(form, 'foundOn')}
      fieldset={{ legend: { text: 'Day it was found', classes: small } }}
      hint={{ text: 'Passing a lesson on is counted from this day.' }}
    />
  </>
);

const KeyIssue = ({ form }: { form: FormState }) => (
  <Checkboxes
    {...choicesOf(form, 'keyIssue')}
    classes="govuk-checkboxes--small"
    items={[
      {
        value: 'yes',
        text: 'A key issue',
        hint: { text: 'The report has to make a recommendation of each key issue.' },
      },
    ]}
  />
);

const Agencies = ({ form, agencies }: Pick<FindingFieldsProps, 'form' | 'agencies'>) => (
  <Details summaryText="Whose practice it is about" open={textsOf(form, 'agencies').length > 0}>
    <Checkboxes
      {...choicesOf(form, 'agencies')}
      classes="govuk-checkboxes--small"
      fieldset={{ legend: { text: 'Agencies (optional)', classes: small } }}
      items={agencies.map(({ id, name }) => ({ value: id, text: name }))}
    />
  </Details>
);
