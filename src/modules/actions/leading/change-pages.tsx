import {
  Button,
  choiceOf,
  Form,
  type FormState,
  fieldOf,
  Input,
  InsetText,
  Page,
  Radios,
  Textarea,
} from '../../../web/index.js';
import type { OpenAction } from '../guards.js';
import { leadInWords } from '../lead-words.js';
import type { OpenPlan } from '../opened.js';
import { actionPaths } from '../paths.js';
import { LeadFields } from '../planning/action-fields.js';
import type { PlanChoices } from '../planning/choices.js';
import type { ActionLead } from '../queries.js';

const small = 'govuk-label--s';

export interface AnotherPageProps {
  readonly open: OpenAction;
  readonly form: FormState;
  readonly choices: PlanChoices;
}

/** Another lead for one action. */
export const AnotherPage = ({ open: { review, planned, names }, form, choices }: AnotherPageProps) => (
  <Page
    title={`Another lead: ${review.reference}`}
    heading="Name another lead"
    caption={review.reference}
    form={form}
    back={actionPaths.one(review.reference, planned.action.id)}
  >
    <p class="govuk-body-l dhr-lines">{names.text(planned.action.what)}</p>
    <InsetText text={`Now: ${leadInWords(planned)}`} />
    <Form version={planned.action.version} action={actionPaths.below(review.reference, planned.action.id, 'lead')}>
      <LeadFields form={form} choices={choices} />
      <Button text="Name and ask them" preventDoubleClick />
    </Form>
  </Page>
);

/** What the lead said otherwise than here. */
export const SaidPage = ({ open: { review, planned }, form }: Pick<AnotherPageProps, 'open' | 'form'>) => (
  <Page
    title={`What the lead said: ${review.reference}`}
    heading={`What ${planned.lead.name} said`}
    caption={review.reference}
    form={form}
    back={actionPaths.one(review.reference, planned.action.id)}
  >
    <p class="govuk-body">If they told you by telephone, at a meeting or on paper, record it for them.</p>
    <Form action={actionPaths.below(review.reference, planned.action.id, 'said')}>
      <Radios
        {...choiceOf(form, 'answer')}
        fieldset={{ legend: { text: 'Do they lead it?', classes: 'govuk-fieldset__legend--s' } }}
        items={[
          { value: 'accepted', text: 'Yes, they accept it' },
          { value: 'handed-back', text: 'No, they hand it back' },
        ]}
      />
      <Textarea
        {...fieldOf(form, 'reason')}
        label={{ text: 'When and how they said so; why, if they hand it back', classes: small }}
        rows={3}
      />
      <Button text="Record it" preventDoubleClick />
    </Form>
  </Page>
);

export interface LeavingPageProps {
  readonly plan: OpenPlan;
  readonly lead: ActionLead;
  readonly form: FormState;
}

/** Somebody leaves their post: who comes after them. */
export const LeavingPage = ({ plan: { review }, lead, form }: LeavingPageProps) => (
  <Page
    title={`A lead leaves: ${review.reference}`}
    heading={`${lead.name} leaves the post`}
    caption={review.reference}
    form={form}
    back={actionPaths.planPage(review.reference, 'leads')}
  >
    <p class="govuk-body">
      Everything of theirs that is not finished, in every review of the partnership, goes to their successor, who is
      asked to accept it. Their links open nothing any more. What they told and did stays on record under their name.
    </p>
    <Form action={actionPaths.planPage(review.reference, `leads/${lead.id}/leaving`)}>
      <Textarea
        {...fieldOf(form, 'reason')}
        label={{ text: 'Why', classes: small }}
        hint={{ text: 'As in “Moved to another trust on 1 March”.' }}
        rows={2}
      />
      <h2 class="govuk-heading-m">Who comes after them</h2>
      <Input {...fieldOf(form, 'leadName')} label={{ text: 'Name', classes: small }} autocomplete="off" />
      <Input {...fieldOf(form, 'leadPost')} label={{ text: 'Post', classes: small }} autocomplete="off" />
      <Input
        {...fieldOf(form, 'leadEmail')}
        type="email"
        label={{ text: 'E-mail address', classes: small }}
        autocomplete="off"
      />
      <Button text="Hand over and ask them" preventDoubleClick />
    </Form>
  </Page>
);
