import {
  choiceOf,
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
  WarningText,
} from '../../../web/index.js';
import { type InvitationObstacle, obstacleInWords } from '../code-lists.js';
import { FormPage } from '../form-page.js';
import { familyPaths } from '../paths.js';
import type { Contact } from '../queries.js';

interface AboutContact {
  readonly reference: string;
  readonly contact: Contact;
  readonly form: FormState;
}

/** Whether the alleged perpetrator is invited to contribute. */
export const InvitationPage = (props: AboutContact & { obstacles: readonly InvitationObstacle[] }) => (
  <FormPage {...props} back={familyPaths.contact(props.reference, props.contact.id)} heading="Invitation to contribute">
    <p class="govuk-body">
      Their account can show what nobody else saw. It is asked for only when it is safe and lawful: usually after the
      trial, with the senior investigating officer’s agreement, and through whoever supervises them.
    </p>
    {props.obstacles.length === 0 ? (
      <InsetText>Nothing on record stands against an invitation. Check all the same.</InsetText>
    ) : (
      props.obstacles.map((one) => <WarningText key={one} text={obstacleInWords[one]} iconFallbackText="Warning" />)
    )}
    <Radios
      {...choiceOf(props.form, 'decided')}
      fieldset={legend('What do you decide?')}
      items={[
        {
          value: 'invited',
          text: 'They are invited',
          hint: { text: 'A person writes to them or visits them: nothing goes from here.' },
        },
        { value: 'not-invited', text: 'They are not invited for now' },
      ]}
    />
    <DateInput {...dateOf(props.form, 'decidedOn')} fieldset={legend('When?')} />
    <Input
      {...fieldOf(props.form, 'how')}
      label={label('How are they invited? (optional)')}
      hint={{ text: 'Such as: letter through the prison’s offender manager' }}
    />
    <Textarea
      {...fieldOf(props.form, 'reason')}
      label={label(props.obstacles.length === 0 ? 'Reason (optional)' : 'Reason')}
      hint={{ text: 'Needed when they are invited although something stands against it. It stays on record.' }}
      rows={4}
    />
  </FormPage>
);

/** What they replied. */
export const ReplyPage = (props: AboutContact) => (
  <FormPage {...props} back={familyPaths.contact(props.reference, props.contact.id)} heading="Their reply">
    <DateInput {...dateOf(props.form, 'repliedOn')} fieldset={legend('When did they reply?')} />
    <Textarea {...fieldOf(props.form, 'reply')} label={label('What did they reply?')} rows={5} />
  </FormPage>
);
