import {
  CharacterCount,
  choiceOf,
  DateInput,
  dateOf,
  Fieldset,
  type FormState,
  fieldOf,
  NotKnown,
  Radios,
  Textarea,
} from '../../../web/index.js';
import { type Choice, itemsOf, knownChoices, yesNoChoices } from '../code-lists.js';
import { SUMMARY_MAX } from './answer-form.js';

/** A person the agency is asked about, as these fields call them. */
export interface PersonAsked {
  readonly subjectId: string;
  readonly name: string;
  readonly role: string;
}

interface FieldsProps {
  readonly form: FormState;
}

const legend = (text: string, size: 'm' | 's' = 's') => ({
  legend: { text, classes: `govuk-fieldset__legend--${size}` },
});

/** Whether each person is known, and since when. */
export const KnownFields = ({ form, people }: FieldsProps & { people: readonly PersonAsked[] }) => (
  <>
    {people.map((person, index) => (
      <Radios
        key={person.subjectId}
        {...choiceOf(form, `known-${index}`)}
        fieldset={legend(`Is ${person.name} known to you?`, 'm')}
        hint={{ text: person.role }}
        items={knownChoices.map(({ code, words }) => ({
          value: code,
          text: words,
          ...(code === 'known'
            ? { conditional: { html: <ContactFields form={form} index={index} person={person} /> } }
            : {}),
        }))}
      />
    ))}
  </>
);

const ContactFields = ({ form, index, person }: FieldsProps & { index: number; person: PersonAsked }) => (
  <>
    {(['first', 'last'] as const).map((which) => (
      <DateInput
        key={which}
        {...dateOf(form, `${which}-${index}`)}
        fieldset={legend(which === 'first' ? 'First contact' : 'Last contact')}
        hint={{ text: 'The year alone, or month and year, if that is all you have' }}
        formGroup={{
          afterInputs: {
            html: <NotKnown form={form} field={`${which}-${index}`} about={`${which} contact with ${person.name}`} />,
          },
        }}
      />
    ))}
    <Textarea
      {...fieldOf(form, `services-${index}`)}
      label={{ text: 'Which of your services?', classes: 'govuk-label--s' }}
      rows={3}
    />
  </>
);

/** The summary, a page at most. */
export const SummaryFields = ({ form }: FieldsProps) => (
  <CharacterCount
    {...fieldOf(form, 'summary')}
    label={{ text: 'Sum up your contact', classes: 'govuk-label--m' }}
    hint={{
      text: 'What brought them to you, what you did, and anything that may matter: abuse, threats, separation, children, mental health, housing, drugs or alcohol. A page at most. If none of them is known to you, leave it empty.',
    }}
    maxlength={SUMMARY_MAX}
    rows={14}
  />
);

const YesNo = ({ form, field, text, hint }: FieldsProps & { field: string; text: string; hint?: string }) => (
  <Radios
    {...choiceOf(form, field)}
    classes="govuk-radios--small"
    fieldset={legend(text)}
    {...(hint === undefined ? {} : { hint: { text: hint } })}
    items={itemsOf(yesNoChoices)}
  />
);

const WithDetails = (props: FieldsProps & { field: string; text: string; hint?: string; ask: string }) => (
  <>
    <YesNo {...props} />
    <Textarea {...fieldOf(props.form, `${props.field}Details`)} label={{ text: props.ask }} rows={3} />
  </>
);

/** Risk assessments, children, other reviews, staff. */
export const RiskFields = ({ form }: FieldsProps) => (
  <>
    <Fieldset legend={{ text: 'Risk assessments', classes: 'govuk-fieldset__legend--m' }}>
      <YesNo
        form={form}
        field="dash"
        text="Was there a DASH assessment?"
        hint="Domestic abuse, stalking and harassment risk checklist"
      />
      <YesNo form={form} field="marac" text="Was there a MARAC?" hint="Multi-agency risk assessment conference" />
      <YesNo
        form={form}
        field="mappa"
        text="Was anybody under MAPPA?"
        hint="Multi-agency public protection arrangements"
      />
      <Textarea
        {...fieldOf(form, 'riskDetails')}
        label={{ text: 'When, and with what outcome? (optional)' }}
        rows={3}
      />
    </Fieldset>
    <WithDetails
      form={form}
      field="children"
      text="Do you know of children of theirs, or living with them?"
      ask="Who are they, and what is your contact? (optional)"
    />
    <WithDetails
      form={form}
      field="otherReviews"
      text="Do you know of other reviews or investigations?"
      hint="Such as a safeguarding adults review, a child safeguarding practice review, an inquest, a complaint, a serious incident"
      ask="Which, and who leads them? (optional)"
    />
    <WithDetails
      form={form}
      field="staffAffected"
      text="Are members of your staff affected?"
      ask="How, and what support have they been offered? (optional)"
    />
  </>
);

/** Radios of a list of choices. */
export const ChoiceFields = (
  props: FieldsProps & { field: string; text: string; choices: readonly Choice<string>[] },
) => (
  <Radios {...choiceOf(props.form, props.field)} fieldset={legend(props.text, 'm')} items={itemsOf(props.choices)} />
);
