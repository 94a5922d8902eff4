import { dateTime, longDate, plural } from '../../../web/formats.js';
import { Button, Checkboxes, choicesOf, EmptyState, Form, type FormState, Page } from '../../../web/index.js';
import { leadStateInWords } from '../kinds.js';
import type { OpenPlan } from '../opened.js';
import { actionPaths } from '../paths.js';
import type { PlanRow } from '../planning/arrange.js';
import { PlanTabs } from '../planning/tabs.js';
import { mayBeAsked } from './ask-leads.js';

export interface LeadsPageProps {
  readonly plan: OpenPlan;
  readonly rows: readonly PlanRow[];
  readonly form: FormState;
}

/** Who leads what, whether they have said yes, and asking them. */
export const LeadsPage = ({ plan, rows, form }: LeadsPageProps) => {
  const { reference } = plan.review;
  const here = actionPaths.planPage(reference, 'leads');
  const askable = rows.filter(({ planned }) => mayBeAsked(planned));
  return (
    <Page title={`Leads: ${reference}`} heading="Leads" caption={reference} form={form}>
      <PlanTabs plan={plan} current="leads" />
      {rows.length === 0 && (
        <EmptyState heading="Nobody leads anything yet">
          <p>Whoever is named as the lead of an action is asked from here, and says yes or hands it back.</p>
        </EmptyState>
      )}
      {askable.length > 0 && (
        <Form action={here}>
          <Checkboxes
            {...choicesOf(form, 'action')}
            classes="govuk-checkboxes--small"
            fieldset={{ legend: { text: 'Ask them to accept', classes: 'govuk-fieldset__legend--m' } }}
            hint={{
              text: 'Each person gets one message with one link to all that is theirs. It names nobody and says nothing of the case.',
            }}
            items={askable.map(({ ref, planned: { action, lead, asking } }) => ({
              value: action.id,
              text: `${ref}: ${lead.name}, ${action.leadBody}`,
              hint: {
                text:
                  asking === undefined
                    ? plan.names.text(action.what)
                    : `Asked on ${dateTime(asking.askedAt)}: ask again?`,
              },
            }))}
          />
          <Button text="Ask them" preventDoubleClick />
        </Form>
      )}
      {[...Map.groupBy(rows, ({ planned }) => planned.lead.id).values()].map((of) => (
        <OneLead key={of[0]?.planned.lead.id} plan={plan} of={of} />
      ))}
    </Page>
  );
};

const OneLead = ({ plan, of }: { plan: OpenPlan; of: readonly PlanRow[] }) => {
  const lead = of[0]?.planned.lead;
  if (lead === undefined) return null;
  const { reference, roles } = plan.review;
  return (
    <section>
      <h2 class="govuk-heading-s govuk-!-margin-bottom-1">
        {lead.name}, {lead.post} ({lead.bodyName})
      </h2>
      <p class="govuk-body govuk-!-margin-bottom-1 dhr-breakable">
        {lead.email}
        {lead.personId !== null && ' (has an account)'}
        {lead.endedOn !== null && `. Left the post: ended on ${longDate(lead.endedOn)}, ${lead.endedReason}`}
      </p>
      <ul class="govuk-list govuk-list--bullet">
        {of.map(({ ref, planned: { action, asking } }) => (
          <li key={action.id}>
            <a class="govuk-link" href={actionPaths.one(reference, action.id)}>
              Action {ref}
            </a>
            : {leadStateInWords[action.leadState].toLowerCase()}
            {asking?.answer === 'handed-back' && `: ${plan.names.text(asking.reason)}`}
          </li>
        ))}
      </ul>
      {roles.has('co-ordinator') && lead.endedOn === null && (
        <p class="govuk-body">
          <a class="govuk-link" href={actionPaths.planPage(reference, `leads/${lead.id}/leaving`)}>
            {lead.name} leaves the post
          </a>{' '}
          ({plural(of.length, 'action')} here)
        </p>
      )}
    </section>
  );
};
