import type { DefaultDue } from '../../../kernel/default-due.js';
import {
  Button,
  Checkboxes,
  choicesOf,
  DateInput,
  Details,
  dateOf,
  Form,
  type FormState,
  fieldOf,
  InsetText,
  Page,
  Textarea,
} from '../../../web/index.js';
import { agencyPaths } from '../../accounts/index.js';
import { reviewPaths, type Subject, subjectRoleInWords } from '../../reviews/index.js';
import { scopingPaths } from '../paths.js';
import { type AgencyToAsk, NO_ALLEGED_PERPETRATOR } from './rules.js';

/** Whom to ask, about whom, by when. */
export interface ChoosePageProps {
  readonly reference: string;
  readonly agencies: readonly AgencyToAsk[];
  readonly subjects: readonly Subject[];
  readonly due: DefaultDue;
  readonly form: FormState;
}

const small = 'govuk-fieldset__legend--m';

export const ChoosePage = ({ reference, agencies, subjects, due, form }: ChoosePageProps) => (
  <Page
    title={`Ask agencies: ${reference}`}
    heading="Ask agencies"
    caption={reference}
    form={form}
    back={scopingPaths.board(reference)}
  >
    <p class="govuk-body">
      Each agency is sent a link to its own request. It says whether it knew these people and what it holds, without an
      account.
    </p>
    {subjects.every(({ role }) => role !== 'alleged-perpetrator') && (
      <InsetText>
        <p class="govuk-body">{NO_ALLEGED_PERPETRATOR}</p>
        <p class="govuk-body">
          <a class="govuk-link" href={reviewPaths.people(reference)}>
            Add them to the people of the review
          </a>{' '}
          first. Go on without if nobody is known.
        </p>
      </InsetText>
    )}
    <Form>
      <input type="hidden" name="step" value="check" />
      <Agencies agencies={agencies} form={form} />
      <Checkboxes
        {...choicesOf(form, 'subjects')}
        fieldset={{ legend: { text: 'About whom?', classes: small } }}
        hint={{
          text: 'Their real names, dates of birth and addresses are shown to the agencies that you ask, so that they can search their records. Choose only whom they need.',
        }}
        items={subjects.map(({ id, pseudonym, role }) => ({
          value: id,
          text: pseudonym,
          hint: { text: subjectRoleInWords(role) },
        }))}
      />
      <DateInput
        {...dateOf(form, 'dueOn')}
        fieldset={{ legend: { text: 'Answer by', classes: small } }}
        hint={{ text: due.because }}
      />
      <Period form={form} />
      <Secure form={form} />
      <Textarea
        {...fieldOf(form, 'note')}
        label={{ text: 'Note to the agencies (optional)', classes: 'govuk-label--m' }}
        hint={{ text: 'They see it on the page behind the link, never in the e-mail' }}
        rows={4}
      />
      <Button text="Continue" preventDoubleClick />
    </Form>
  </Page>
);

const Agencies = ({ agencies, form }: Pick<ChoosePageProps, 'agencies' | 'form'>) => (
  <>
    <Checkboxes
      {...choicesOf(form, 'agencies')}
      fieldset={{ legend: { text: 'Which agencies?', classes: small } }}
      hint={{ text: 'The usual set is ticked already.' }}
      items={agencies
        .filter(({ alreadyAsked }) => !alreadyAsked)
        .map((agency) => ({
          value: agency.id,
          text: agency.name,
          hint: { text: aboutAgency(agency), classes: 'dhr-breakable' },
        }))}
    />
    <Unreachable agencies={agencies.filter(({ contact, alreadyAsked }) => contact === undefined && !alreadyAsked)} />
    {agencies.some(({ alreadyAsked }) => alreadyAsked) && (
      <Details summaryText="Agencies that have been asked already">
        <ul class="govuk-list govuk-list--bullet">
          {agencies
            .filter(({ alreadyAsked }) => alreadyAsked)
            .map(({ id, name }) => (
              <li key={id}>{name}</li>
            ))}
        </ul>
      </Details>
    )}
  </>
);

const Unreachable = ({ agencies }: Pick<ChoosePageProps, 'agencies'>) =>
  agencies.length === 0 ? null : (
    <InsetText>
      <p class="govuk-body">No contact with an e-mail address is known for:</p>
      <ul class="govuk-list govuk-list--bullet">
        {agencies.map(({ id, name }) => (
          <li key={id}>
            <a class="govuk-link" href={agencyPaths.addContact(id)}>
              {name}: add a contact
            </a>
          </li>
        ))}
      </ul>
    </InsetText>
  );

function aboutAgency({ bound, usual, contact }: AgencyToAsk): string {
  const parts = [
    bound ? 'Bound by the statutory duty' : 'Asked, not bound in law',
    ...(usual ? ['usual set'] : []),
    contact === undefined
      ? 'no contact with an e-mail address: add one to the directory first'
      : `goes to ${contact.name}, ${contact.email}`,
  ];
  return parts.join('; ');
}

const Period = ({ form }: { form: FormState }) => (
  <>
    <DateInput
      {...dateOf(form, 'periodFrom')}
      fieldset={{ legend: { text: 'Contact from (optional)', classes: small } }}
      hint={{ text: 'The start of the period you ask about. Leave it empty to ask about any contact ever.' }}
    />
    <DateInput
      {...dateOf(form, 'periodTo')}
      fieldset={{ legend: { text: 'Contact up to (optional)', classes: 'govuk-fieldset__legend--s' } }}
    />
  </>
);

const Secure = ({ form }: { form: FormState }) => (
  <Checkboxes
    {...choicesOf(form, 'secure')}
    fieldset={{ legend: { text: 'Records', classes: small } }}
    items={[
      {
        value: 'yes',
        text: 'Ask them to secure their records now',
        hint: { text: 'A letter for each agency is drawn up as a Word file for you to send as well' },
        conditional: {
          html: <Textarea {...fieldOf(form, 'secureWhat')} label={{ text: 'What to secure' }} rows={6} />,
        },
      },
    ]}
  />
);
