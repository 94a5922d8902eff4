import {
  DateInput,
  Details,
  dateOf,
  type FormState,
  fieldOf,
  Input,
  InsetText,
  Select,
  Textarea,
  textOf,
} from '../../../web/index.js';
import { reaches, reachInWords } from '../../recommendations/index.js';
import type { PlanChoices } from './choices.js';

const small = 'govuk-label--s';
const legend = 'govuk-fieldset__legend--s';

export interface ActionFieldsProps {
  readonly form: FormState;
  readonly choices: PlanChoices;
  /** A day that others rely on moves with a reason. */
  readonly asksReason: boolean;
  /** Whoever leads is changed elsewhere once the action stands. */
  readonly withLead: boolean;
}

/** What an action says of itself. */
export const ActionFields = ({ form, choices, asksReason, withLead }: ActionFieldsProps) => (
  <>
    <Select
      {...fieldOf(form, 'recommendation')}
      label={{ text: 'Recommendation that it carries out', classes: small }}
      hint={{ text: 'Several actions may carry out one recommendation, each with a lead of its own.' }}
      classes="dhr-select-wide"
      items={[
        { value: '', text: 'None: begun early, or for the plan as a whole' },
        ...choices.recommendations.map(({ id, number, title }) => ({ value: id, text: `${number}. ${title}` })),
      ]}
    />
    <Textarea
      {...fieldOf(form, 'what')}
      label={{ text: 'Action to take', classes: small }}
      hint={{ text: 'One thing that one body does. Say who does what, so that anybody can tell whether it was done.' }}
      rows={4}
    />
    <Textarea
      {...fieldOf(form, 'outcome')}
      label={{ text: 'Outcome wanted (optional)', classes: small }}
      hint={{ text: 'What will be different for people, and how anybody will see it.' }}
      rows={3}
    />
    <Textarea
      {...fieldOf(form, 'proofWanted')}
      label={{ text: 'Proof wanted (optional)', classes: small }}
      hint={{
        text: 'A policy that was issued is weak proof. Case files looked through, or the voice of those who use the service, are strong.',
      }}
      rows={3}
    />
    <Select
      {...fieldOf(form, 'reach')}
      label={{ text: 'Scope', classes: small }}
      items={reaches.map((value) => ({ value, text: reachInWords[value] }))}
    />
    {withLead && <LeadFields form={form} choices={choices} />}
    <DateInput
      {...dateOf(form, 'dueOn')}
      fieldset={{ legend: { text: 'Target day', classes: legend } }}
      hint={{ text: 'Not “ongoing”: the day by which somebody else can see that it was done.' }}
    />
    {asksReason && (
      <Textarea
        {...fieldOf(form, 'reason')}
        label={{ text: 'If the day is another one: why?', classes: small }}
        hint={{ text: 'It is kept with the day as it was.' }}
        rows={2}
      />
    )}
    <DateInput
      {...dateOf(form, 'agreedOn')}
      fieldset={{ legend: { text: 'Day on which the body agreed to it (optional)', classes: legend } }}
    />
    <OfficerFields form={form} />
  </>
);

/** Which body leads, and who in it. */
export const LeadFields = ({ form, choices }: Pick<ActionFieldsProps, 'form' | 'choices'>) => (
  <fieldset class="govuk-fieldset govuk-!-margin-bottom-6">
    <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">Who leads it</legend>
    <InsetText text="A body, and a person of it by name. An agency alone is not taken: nobody can be asked, reminded or thanked, and when people change nobody knows that it was theirs." />
    <Select
      {...fieldOf(form, 'agency')}
      label={{ text: 'Agency', classes: small }}
      classes="dhr-select-wide"
      items={[
        { value: '', text: 'Another body, named below' },
        ...choices.agencies.map(({ id, name }) => ({ value: id, text: name })),
      ]}
    />
    <Input
      {...fieldOf(form, 'body')}
      label={{ text: 'Name of another body', classes: small }}
      hint={{ text: 'A department, a national body, a charity that is no agency here.' }}
    />
    {choices.leads.length > 0 && (
      <Select
        {...fieldOf(form, 'known')}
        label={{ text: 'Somebody who leads an action already', classes: small }}
        hint={{ text: 'Or name somebody else below.' }}
        classes="dhr-select-wide"
        items={[
          { value: '', text: 'Somebody else' },
          ...choices.leads.map(({ id, name, post, bodyName }) => ({
            value: id,
            text: `${name}, ${post} (${bodyName})`,
          })),
        ]}
      />
    )}
    <Input {...fieldOf(form, 'leadName')} label={{ text: 'Name', classes: small }} autocomplete="off" />
    <Input {...fieldOf(form, 'leadPost')} label={{ text: 'Post', classes: small }} autocomplete="off" />
    <Input
      {...fieldOf(form, 'leadEmail')}
      type="email"
      label={{ text: 'E-mail address', classes: small }}
      hint={{ text: 'One message with one link goes here for everything that is theirs. They need no account.' }}
      autocomplete="off"
    />
  </fieldset>
);

const OfficerFields = ({ form }: { form: FormState }) => (
  <Details
    summaryText="Chief officer who passes it down"
    open={['officerName', 'officerPost', 'officerEmail'].some((name) => textOf(form, name) !== '')}
  >
    <Input {...fieldOf(form, 'officerName')} label={{ text: 'Name (optional)', classes: small }} autocomplete="off" />
    <Input {...fieldOf(form, 'officerPost')} label={{ text: 'Post (optional)', classes: small }} autocomplete="off" />
    <Input
      {...fieldOf(form, 'officerEmail')}
      type="email"
      label={{ text: 'E-mail address (optional)', classes: small }}
      autocomplete="off"
    />
  </Details>
);
