import { longDate } from '../../../web/formats.js';
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
import { type Subject, subjectRoleInWords } from '../../reviews/index.js';
import { viewingRuleInWords, viewingRules } from '../code-lists.js';
import { FormPage } from '../form-page.js';
import { familyPaths } from '../paths.js';
import type { Contact } from '../queries.js';

/** Somebody of the family, as a choice. */
const choicesFrom = (contacts: readonly Contact[]) =>
  contacts.map(({ id, name, relationship }) => ({ value: id, text: `${name}, ${relationship}` }));

interface PseudonymsPageProps {
  readonly reference: string;
  readonly form: FormState;
  readonly subjects: readonly Subject[];
  readonly contacts: readonly Contact[];
  readonly agreed: readonly {
    readonly id: string;
    readonly agreedOn: Contact['diedOn'];
    readonly realNameWanted: boolean;
    readonly words: string;
  }[];
}

/** The names that stand in the report, chosen with the family. */
export const PseudonymsPage = ({ reference, form, subjects, contacts, agreed }: PseudonymsPageProps) => (
  <FormPage reference={reference} form={form} back={familyPaths.family(reference)} heading="Names used in the report">
    <p class="govuk-body">
      Ask the family which name the person is to have. It should not give them away, and it should sound like somebody,
      not like a file.
    </p>
    {agreed.map(({ id, agreedOn, realNameWanted, words }) => (
      <InsetText key={id}>
        Agreed{agreedOn === null ? '' : ` on ${longDate(agreedOn)}`}.
        {realNameWanted &&
          ' They would like the real name to be used; that is decided before publication, with all relatives and children in mind.'}
        {words !== '' && ` ${words}`}
      </InsetText>
    ))}
    {subjects.map(({ id, role }) => (
      <Input
        key={id}
        {...fieldOf(form, `pseudonym-${id}`)}
        label={label(`Name used for: ${subjectRoleInWords(role).toLowerCase()}`)}
        classes="govuk-input--width-20"
        autocomplete="off"
      />
    ))}
    <Radios
      {...choiceOf(form, 'contactId')}
      fieldset={legend('Who was it agreed with?')}
      items={choicesFrom(contacts)}
    />
    <DateInput {...dateOf(form, 'agreedOn')} fieldset={legend('When?')} />
    <Checkboxes
      {...choicesOf(form, 'realNameWanted')}
      fieldset={legend('Real name')}
      items={[
        {
          value: 'yes',
          text: 'They would like the real name to be used',
          hint: { text: 'They can change their mind until publication.' },
        },
      ]}
    />
    <Textarea {...fieldOf(form, 'words')} label={label('What did they say? (optional)')} rows={3} />
  </FormPage>
);

/** Who the person was, in the words of somebody who knew them. */
export const TributePage = (props: { reference: string; contact: Contact; form: FormState; after: number }) => (
  <FormPage
    {...props}
    back={familyPaths.contact(props.reference, props.contact.id)}
    heading="Their words about the person who died"
    version={props.after}
  >
    <p class="govuk-body">
      Keep them just as they were given. They are never corrected or shortened without being asked.
    </p>
    <Textarea
      {...fieldOf(props.form, 'words')}
      label={label('Their words')}
      hint={{ text: 'Leave empty if they have taken them back' }}
      rows={10}
    />
    <DateInput {...dateOf(props.form, 'givenOn')} fieldset={legend('When did they give them?')} />
    <Radios
      {...choiceOf(props.form, 'mayPrint')}
      fieldset={legend('May they stand in the report?')}
      items={[
        { value: 'yes', text: 'Yes' },
        { value: 'ask', text: 'Ask them again before' },
        { value: 'no', text: 'No' },
      ]}
    />
  </FormPage>
);

/** Consent to show a photograph to the panel. */
export const ConsentPage = (props: { reference: string; form: FormState; contacts: readonly Contact[] }) => (
  <FormPage {...props} back={familyPaths.family(props.reference)} heading="Photograph">
    <p class="govuk-body">
      A photograph reminds the panel of who this is about. It is shown only if the family would like that, only to the
      panel, and only when somebody presses to see it. It is never in a list, an export or a message.
    </p>
    <Radios
      {...choiceOf(props.form, 'contactId')}
      fieldset={legend('Who agreed?')}
      items={choicesFrom(props.contacts)}
    />
    <DateInput {...dateOf(props.form, 'agreedOn')} fieldset={legend('When?')} />
    <Input
      {...fieldOf(props.form, 'agreedHow')}
      label={label('How, and where is that kept?')}
      hint={{ text: 'Such as: signed form in the case folder' }}
    />
    <Radios
      {...choiceOf(props.form, 'viewingRule')}
      fieldset={legend('When may it be shown?')}
      items={viewingRules.map((value) => ({ value, text: viewingRuleInWords[value] }))}
    />
    <Textarea {...fieldOf(props.form, 'conditions')} label={label('What else did they ask for? (optional)')} rows={3} />
  </FormPage>
);

/** Consent taken back. */
export const ConsentEndPage = (props: { reference: string; form: FormState }) => (
  <FormPage
    {...props}
    back={familyPaths.consent(props.reference)}
    heading="They take their consent back"
    save="Stop showing it"
  >
    <p class="govuk-body">From now on nobody is shown the photograph. That they had agreed stays on record.</p>
    <DateInput {...dateOf(props.form, 'withdrawnOn')} fieldset={legend('When?')} />
    <Textarea {...fieldOf(props.form, 'withdrawnWords')} label={label('What did they say?')} rows={3} />
  </FormPage>
);
