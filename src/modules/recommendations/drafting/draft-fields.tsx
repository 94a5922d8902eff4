import { THEMES } from '../../../kernel/themes.js';
import {
  Checkboxes,
  choiceOf,
  choicesOf,
  Details,
  type FormState,
  fieldOf,
  Input,
  label,
  Radios,
  Select,
  Textarea,
  textsOf,
} from '../../../web/index.js';
import { madeFor, madeForInWords, reaches, reachInWords } from '../kinds.js';

const small = 'govuk-fieldset__legend--s';

/** A finding that a recommendation may answer. */
export interface FindingOffered {
  readonly id: string;
  /** "3. Key issue: nobody saw her alone". */
  readonly text: string;
}

export interface DraftFieldsProps {
  readonly form: FormState;
  readonly findings: readonly FindingOffered[];
}

/** What a recommendation says of itself. */
export const DraftFields = ({ form, findings }: DraftFieldsProps) => (
  <>
    <Input {...fieldOf(form, 'title')} label={label('The recommendation in one line')} />
    <Textarea
      {...fieldOf(form, 'wording')}
      label={label('The wording')}
      hint={{
        text: 'Who is to do what, by when. One thing: what two bodies are to do differently is two recommendations. It is published: no names.',
      }}
      rows={5}
    />
    <Textarea
      {...fieldOf(form, 'purpose')}
      label={label('What it is to change')}
      hint={{ text: 'Its purpose, for someone who lives with what happened here. Needed before it is discussed.' }}
      rows={3}
    />
    <Textarea
      {...fieldOf(form, 'expectation')}
      label={label('How anybody will see that it did')}
      hint={{ text: 'What is expected, and what would show it. Needed before it is discussed.' }}
      rows={3}
    />
    <Radios
      {...choiceOf(form, 'madeFor')}
      classes="govuk-radios--inline"
      fieldset={{ legend: { text: 'For one agency or for several?', classes: small } }}
      items={madeFor.map((value) => ({ value, text: madeForInWords[value] }))}
    />
    <Radios
      {...choiceOf(form, 'reach')}
      classes="govuk-radios--inline"
      fieldset={{ legend: { text: 'How far does it reach?', classes: small } }}
      items={reaches.map((value) => ({ value, text: reachInWords[value] }))}
    />
    <Select
      {...fieldOf(form, 'theme')}
      label={label('Theme')}
      classes="dhr-select-wide"
      items={[{ value: '', text: 'Select one' }, ...THEMES.map(({ code, label: text }) => ({ value: code, text }))]}
    />
    <Details summaryText="Further themes" open={textsOf(form, 'moreThemes').length > 0}>
      <Checkboxes
        {...choicesOf(form, 'moreThemes')}
        classes="govuk-checkboxes--small"
        fieldset={{ legend: { text: 'Further themes (optional)', classes: small } }}
        items={THEMES.map(({ code, label: text }) => ({ value: code, text }))}
      />
    </Details>
    <Answers form={form} findings={findings} />
  </>
);

const Answers = ({ form, findings }: DraftFieldsProps) => (
  <>
    {findings.length > 0 && (
      <Checkboxes
        {...choicesOf(form, 'findings')}
        classes="govuk-checkboxes--small"
        fieldset={{ legend: { text: 'Findings that it answers', classes: small } }}
        items={findings.map(({ id, text }) => ({ value: id, text }))}
      />
    )}
    <Textarea
      {...fieldOf(form, 'noFindingBecause')}
      label={label('If it answers no finding: why it is made')}
      rows={2}
    />
  </>
);
