import {
  Checkboxes,
  choiceOf,
  choicesOf,
  DateInput,
  dateOf,
  type FormState,
  fieldOf,
  Input,
  InsetText,
  label,
  legend,
  Radios,
  Textarea,
} from '../../../web/index.js';
import { advocacyChoices, advocacyInWords, channelInWords, channels, leafletIds, leaflets } from '../code-lists.js';
import { FormPage } from '../form-page.js';
import { familyPaths } from '../paths.js';
import type { Contact } from '../queries.js';
import { approachBlockers } from '../rules.js';
import { approachBlockerInWords } from '../words.js';

interface AboutContact {
  readonly reference: string;
  readonly contact: Contact;
  readonly form: FormState;
}

const back = ({ reference, contact }: AboutContact) => familyPaths.contact(reference, contact.id);

/** A time somebody was in touch. */
export const ExchangePage = (props: AboutContact & { isChair: boolean }) => {
  const { form, contact, isChair } = props;
  const [blocker] = approachBlockers(contact);
  return (
    <FormPage {...props} back={back(props)} heading="Record a contact">
      {blocker !== undefined && (
        <InsetText>{approachBlockerInWords(blocker)}. You can still record what happened.</InsetText>
      )}
      <DateInput {...dateOf(form, 'happenedOn')} fieldset={legend('When?')} />
      <Radios
        {...choiceOf(form, 'channel')}
        fieldset={legend('How?')}
        items={channels.map((value) => ({ value, text: channelInWords[value] ?? value }))}
      />
      <Input {...fieldOf(form, 'spoke')} label={label('Who was in touch with them?')} />
      <Radios
        {...choiceOf(form, 'reached')}
        classes="govuk-radios--inline"
        fieldset={legend('Did you reach them?')}
        items={[
          { value: 'yes', text: 'Yes' },
          { value: 'no', text: 'No' },
        ]}
      />
      <Told form={form} isFamily={contact.side === 'family'} />
      <Textarea
        {...fieldOf(form, 'said')}
        label={label('What was said? (optional)')}
        hint={{ text: 'In their own words where you can. Only what they would agree to have written down.' }}
        rows={6}
      />
      <Textarea {...fieldOf(form, 'wants')} label={label('What would they like to happen? (optional)')} rows={3} />
      {isChair && (
        <Checkboxes
          {...choicesOf(form, 'chairOnly')}
          fieldset={legend('Who reads this')}
          items={[
            {
              value: 'yes',
              text: 'Only I read what was said',
              hint: { text: 'The co-ordinator sees the date, and not the words.' },
            },
          ]}
        />
      )}
      {blocker === undefined && (
        <DateInput
          {...dateOf(form, 'nextOn')}
          fieldset={legend('When do they expect to hear from us next? (optional)')}
          hint={{ text: 'Agree a day with them, and keep it even if there is no news.' }}
        />
      )}
    </FormPage>
  );
};

const Told = ({ form, isFamily }: { form: FormState; isFamily: boolean }) =>
  isFamily ? (
    <>
      <Checkboxes
        {...choicesOf(form, 'toldOfReview')}
        fieldset={legend('What were they told? (optional)')}
        items={[{ value: 'yes', text: 'That there is, or may be, a review' }]}
      />
      <Checkboxes {...choicesOf(form, 'updated')} items={[{ value: 'yes', text: 'How the review is getting on' }]} />
      <Checkboxes
        {...choicesOf(form, 'delayExplained')}
        items={[{ value: 'yes', text: 'That there is a delay, and why' }]}
      />
    </>
  ) : null;

export const WithdrawalPage = (props: AboutContact) => (
  <FormPage {...props} back={back(props)} heading="Withdraw this record" save="Withdraw">
    <p class="govuk-body">The record stays on view, marked as withdrawn, and no longer counts.</p>
    <Textarea {...fieldOf(props.form, 'reason')} label={label('Why is it withdrawn?')} rows={3} />
  </FormPage>
);

export const LeafletPage = (props: AboutContact) => (
  <FormPage {...props} back={back(props)} heading="Record a leaflet">
    <Radios
      {...choiceOf(props.form, 'leaflet')}
      fieldset={legend('Which leaflet?')}
      items={leafletIds.map((value) => ({ value, text: leaflets[value] }))}
    />
    <Input
      {...fieldOf(props.form, 'language')}
      label={label('In which language?')}
      hint={{ text: 'The Home Office has its leaflets in several languages' }}
      classes="govuk-input--width-20"
    />
    <DateInput {...dateOf(props.form, 'givenOn')} fieldset={legend('When?')} />
    <Input {...fieldOf(props.form, 'givenHow')} label={label('How was it given? (optional)')} />
  </FormPage>
);

export const AdvocacyPage = (props: AboutContact) => (
  <FormPage {...props} back={back(props)} heading="Advocacy">
    <p class="govuk-body">
      A specialist advocate stands beside them through the review: it is free, and independent of everybody who takes
      part.
    </p>
    <DateInput {...dateOf(props.form, 'toldOn')} fieldset={legend('When were they told?')} />
    <Radios
      {...choiceOf(props.form, 'choice')}
      fieldset={legend('What did they choose?')}
      items={advocacyChoices.map((value) => ({ value, text: advocacyInWords[value] }))}
    />
    <Input {...fieldOf(props.form, 'service')} label={label('Which service? (optional)')} />
  </FormPage>
);
