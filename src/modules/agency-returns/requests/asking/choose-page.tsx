import {
  Button,
  Checkboxes,
  choiceOf,
  choicesOf,
  DateInput,
  Details,
  dateOf,
  Form,
  type FormState,
  fieldOf,
  InsetText,
  Page,
  Select,
  Textarea,
} from '../../../../web/index.js';
import { agencyPaths } from '../../../accounts/index.js';
import { termsPaths } from '../../../terms-of-reference/index.js';
import { returnKindInWords, returnKinds } from '../../kinds.js';
import { returnPaths } from '../../paths.js';
import type { AgencyToAsk } from './rules.js';

/** Whom to ask for what, by when. */
export interface ChoosePageProps {
  readonly reference: string;
  readonly agencies: readonly AgencyToAsk[];
  readonly lines: readonly { readonly id: string; readonly question: string }[];
  /** Version of the terms in force; undefined before any were agreed. */
  readonly termsVersion: number | undefined;
  /** How the proposed day was counted. */
  readonly because: string;
  readonly form: FormState;
}

const medium = 'govuk-fieldset__legend--m';

export const ChoosePage = (props: ChoosePageProps) => {
  const { reference, agencies, form } = props;
  return (
    <Page
      title={`Ask agencies for their returns: ${reference}`}
      heading="Ask agencies for their returns"
      caption={reference}
      form={form}
      back={returnPaths.board(reference)}
    >
      <Terms reference={reference} termsVersion={props.termsVersion} />
      <Form>
        <input type="hidden" name="step" value="check" />
        <Agencies agencies={agencies.filter(({ alreadyAsked }) => !alreadyAsked)} form={form} />
        <NotAsked agencies={agencies} />
        <DateInput
          {...dateOf(form, 'dueOn')}
          fieldset={{ legend: { text: 'Send it by', classes: medium } }}
          hint={{ text: `${props.because} You can set another day for one agency under its name.` }}
        />
        <Period form={form} />
        <Lines {...props} />
        <Textarea
          {...fieldOf(form, 'guidance')}
          label={{ text: 'Note to the agencies (optional)', classes: 'govuk-label--m' }}
          hint={{ text: 'They read it on the page behind the link, never in the e-mail.' }}
          rows={4}
        />
        <Button text="Continue" preventDoubleClick />
      </Form>
    </Page>
  );
};

const Terms = ({ reference, termsVersion }: Pick<ChoosePageProps, 'reference' | 'termsVersion'>) =>
  termsVersion === undefined ? (
    <InsetText>
      <p class="govuk-body">
        The terms of reference are not agreed yet. You can ask now, so that agencies name an author and begin their
        chronology; what they are asked to analyse may still change.
      </p>
      <p class="govuk-body">
        <a class="govuk-link" href={termsPaths.terms(reference)}>
          Terms of reference
        </a>
      </p>
    </InsetText>
  ) : (
    <p class="govuk-body">
      Proposed from version {termsVersion} of the terms of reference and from what each agency said in scoping. Change
      whatever does not fit; nothing is sent before you have looked at it once more.
    </p>
  );

const Agencies = ({ agencies, form }: Pick<ChoosePageProps, 'agencies' | 'form'>) => (
  <Checkboxes
    {...choicesOf(form, 'agencies')}
    fieldset={{ legend: { text: 'Which agencies, and for what?', classes: medium } }}
    hint={{ text: 'Each gets a link to its own request and nothing of another’s.' }}
    items={agencies.map((agency) => ({
      value: agency.id,
      text: agency.name,
      hint: { text: aboutAgency(agency), classes: 'dhr-breakable' },
      conditional: { html: <AskedFor id={agency.id} form={form} /> },
    }))}
  />
);

const AskedFor = ({ id, form }: { id: string; form: FormState }) => (
  <>
    <Select
      {...choiceOf(form, `kind-${id}`)}
      label={{ text: 'What it is asked to send' }}
      items={returnKinds.map((kind) => ({ value: kind, text: returnKindInWords[kind] }))}
    />
    <Checkboxes
      {...choicesOf(form, `chronology-${id}`)}
      classes="govuk-checkboxes--small"
      items={[{ value: 'yes', text: 'And a chronology of its contact' }]}
    />
    <DateInput
      {...dateOf(form, `due-${id}`)}
      fieldset={{ legend: { text: 'By another day (optional)', classes: 'govuk-fieldset__legend--s' } }}
    />
  </>
);

function aboutAgency({ bound, because, contact }: AgencyToAsk): string {
  const parts = [
    ...(because === '' ? [] : [because]),
    contact === undefined
      ? 'No contact with an e-mail address is known: add one to the directory first.'
      : `Goes to ${contact.name}, ${contact.email}.`,
    ...(bound ? [] : ['Not bound in law.']),
  ];
  return parts.join(' ');
}

const NotAsked = ({ agencies }: Pick<ChoosePageProps, 'agencies'>) => {
  const without = agencies.filter(({ contact, alreadyAsked }) => contact === undefined && !alreadyAsked);
  const asked = agencies.filter(({ alreadyAsked }) => alreadyAsked);
  return (
    <>
      {without.length > 0 && (
        <Details summaryText="Agencies without a contact">
          <ul class="govuk-list govuk-list--bullet">
            {without.map(({ id, name }) => (
              <li key={id}>
                <a class="govuk-link" href={agencyPaths.addContact(id)}>
                  {name}: add a contact
                </a>
              </li>
            ))}
          </ul>
        </Details>
      )}
      {asked.length > 0 && (
        <Details summaryText="Agencies that have been asked already">
          <ul class="govuk-list govuk-list--bullet">
            {asked.map(({ id, name }) => (
              <li key={id}>{name}</li>
            ))}
          </ul>
        </Details>
      )}
    </>
  );
};

const Period = ({ form }: { form: FormState }) => (
  <>
    <DateInput
      {...dateOf(form, 'periodFrom')}
      fieldset={{ legend: { text: 'Contact from (optional)', classes: medium } }}
      hint={{ text: 'The start of the period that the review looks at.' }}
    />
    <DateInput
      {...dateOf(form, 'periodTo')}
      fieldset={{ legend: { text: 'Contact up to (optional)', classes: 'govuk-fieldset__legend--s' } }}
    />
  </>
);

const Lines = ({ lines, form }: Pick<ChoosePageProps, 'lines' | 'form'>) =>
  lines.length === 0 ? null : (
    <Checkboxes
      {...choicesOf(form, 'lines')}
      fieldset={{ legend: { text: 'Lines of enquiry they are to answer', classes: medium } }}
      hint={{ text: 'Once it is sent you can change them, the period and the note for one agency alone.' }}
      classes="govuk-checkboxes--small"
      items={lines.map(({ id, question }) => ({ value: id, text: question }))}
    />
  );
