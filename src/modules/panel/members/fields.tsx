import {
  Checkboxes,
  choiceOf,
  choicesOf,
  DateInput,
  dateOf,
  type FormState,
  fieldOf,
  Input,
  Radios,
  Select,
  Textarea,
} from '../../../web/index.js';
import { skills, skillWords } from '../../readiness/index.js';
import { memberKinds, sectors } from '../rules.js';
import { kindWords, sectorWords } from '../words.js';

/** What may be chosen in the form of a member. */
export interface Choices {
  readonly agencies: readonly { readonly id: string; readonly name: string }[];
  /** Members in their own right, for whom somebody may stand in. */
  readonly seats: readonly { readonly id: string; readonly name: string }[];
}

const kindHints = {
  core: 'Sits throughout, reads the papers and agrees the findings',
  invited: 'Comes for particular discussions',
} as const;

/** For whom somebody sits and what they bring. */
export const SeatFields = ({
  form,
  choices,
  agencyHint,
}: {
  form: FormState;
  choices: Choices;
  agencyHint?: string;
}) => (
  <>
    <Select
      {...fieldOf(form, 'agency')}
      label={{ text: 'Agency' }}
      {...(agencyHint === undefined ? {} : { hint: { text: agencyHint } })}
      items={[
        { value: '', text: 'Another organisation' },
        ...choices.agencies.map(({ id, name }) => ({ value: id, text: name })),
      ]}
    />
    <Input {...fieldOf(form, 'organisation')} label={{ text: 'Organisation, where it is not in the list' }} />
    <Radios
      {...choiceOf(form, 'kind')}
      fieldset={{ legend: { text: 'How do they take part?' } }}
      items={memberKinds.map((value) => ({ value, text: kindWords[value], hint: { text: kindHints[value] } }))}
    />
    <Radios
      {...choiceOf(form, 'sector')}
      fieldset={{ legend: { text: 'What do they bring to the balance of the panel?' } }}
      items={sectors.map((value) => ({ value, text: sectorWords[value] }))}
    />
    <Checkboxes
      {...choicesOf(form, 'daExpert')}
      items={[
        {
          value: 'yes',
          text: 'They have clear knowledge of domestic abuse and what it does to people',
          conditional: {
            html: (
              <Textarea
                {...fieldOf(form, 'daBasis')}
                label={{ text: 'Where it comes from' }}
                hint={{ text: 'For example: runs a service of independent advocates, ten years' }}
                rows={2}
              />
            ),
          },
        },
      ]}
    />
    <Select
      {...fieldOf(form, 'standsInFor')}
      label={{ text: 'Do they stand in for somebody?' }}
      hint={{ text: 'A substitute gives an undertaking of their own, and fills no seat of their own' }}
      items={[
        { value: '', text: 'No: they sit in their own right' },
        ...choices.seats.map(({ id, name }) => ({ value: id, text: `For ${name}` })),
      ]}
    />
  </>
);

/** Standing in their agency, skills, training, and how the report names them. */
export const StandingFields = ({ form }: { form: FormState }) => (
  <>
    <Input
      {...fieldOf(form, 'seniority')}
      label={{ text: 'Who confirmed that they are senior enough to decide for their agency? (optional)' }}
    />
    <DateInput
      {...dateOf(form, 'seniorityOn')}
      fieldset={{ legend: { text: 'When was that confirmed? (optional)' } }}
    />
    <Checkboxes
      {...choicesOf(form, 'skills')}
      classes="govuk-checkboxes--small"
      fieldset={{ legend: { text: 'Skills they bring' } }}
      items={skills.map((value) => ({ value, text: skillWords[value] }))}
    />
    <Input {...fieldOf(form, 'training')} label={{ text: 'Training on these reviews (optional)' }} />
    <DateInput {...dateOf(form, 'trainedOn')} fieldset={{ legend: { text: 'Date of training (optional)' } }} />
    <Checkboxes
      {...choicesOf(form, 'unnamed')}
      fieldset={{ legend: { text: 'The list of members in the report' } }}
      hint={{ text: 'It carries names and roles. Ask their agency; where a name puts somebody at risk, leave it out.' }}
      items={[{ value: 'yes', text: 'Show their post and organisation, not their name' }]}
    />
  </>
);

/** For those who have no account here. */
export const PaperFields = ({ form }: { form: FormState }) => (
  <>
    <DateInput
      {...dateOf(form, 'paperDeclaredOn')}
      fieldset={{
        legend: { text: 'When did they declare in writing that they have no conflict and had no part? (optional)' },
      }}
    />
    <DateInput
      {...dateOf(form, 'paperUndertakenOn')}
      fieldset={{ legend: { text: 'When did they sign the confidentiality undertaking? (optional)' } }}
    />
  </>
);
