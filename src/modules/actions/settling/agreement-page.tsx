import { dayInLondon } from '../../../kernel/day.js';
import { longDate } from '../../../web/formats.js';
import {
  Button,
  DateInput,
  dateOf,
  Form,
  type FormState,
  fieldOf,
  Input,
  InsetText,
  Page,
} from '../../../web/index.js';
import type { OpenPlan } from '../opened.js';
import { actionPaths } from '../paths.js';
import { PlanTabs } from '../planning/tabs.js';
import type { ActionPlan } from '../queries.js';
import type { PlanBlocker } from './rules.js';
import type { AgreementTakenBack } from './take-agreement-back.js';

const small = 'govuk-label--s';
const legend = 'govuk-fieldset__legend--s';

export interface AgreementPageProps {
  readonly plan: OpenPlan;
  readonly settled: ActionPlan | undefined;
  readonly blockers: readonly PlanBlocker[];
  readonly takenBack: readonly AgreementTakenBack[];
  readonly contact: FormState;
  readonly form: FormState;
}

/** The single point of contact, and the partnership's agreement to the plan. */
export const AgreementPage = ({ plan, settled, blockers, takenBack, contact, form }: AgreementPageProps) => {
  const { reference } = plan.review;
  const here = actionPaths.planPage(reference, 'agreement');
  const errors = { values: {}, errors: [...contact.errors, ...form.errors] };
  return (
    <Page title={`Agreement: ${reference}`} heading="Agreement" caption={reference} form={errors}>
      <PlanTabs plan={plan} current="agreement" />
      {settled?.agreedOn == null ? (
        <Agree blockers={blockers} reference={reference} here={here} form={form} />
      ) : (
        <>
          <InsetText
            text={`The partnership agreed the plan on ${longDate(settled.agreedOn)}: ${settled.agreedMinute}.`}
          />
          <p class="govuk-body dhr-no-print">
            <a class="govuk-link" href={actionPaths.planPage(reference, 'agreement/taking-back')}>
              Take the agreement back
            </a>
          </p>
        </>
      )}
      {takenBack.length > 0 && (
        <ul class="govuk-list govuk-list--bullet">
          {takenBack.map((one) => (
            <li key={one.id}>
              Agreed on {longDate(one.agreedOn)} ({one.agreedMinute}); taken back on{' '}
              {longDate(dayInLondon(one.takenBackAt))}
              <span class="dhr-lines">: {plan.names.text(one.reason)}</span>
            </li>
          ))}
        </ul>
      )}
      <h2 class="govuk-heading-m">Single point of contact</h2>
      <p class="govuk-body">
        Whom leads and chief officers turn to, and who keeps the plan moving for the partnership.
      </p>
      <Form action={here}>
        <input type="hidden" name="part" value="contact" />
        <Input {...fieldOf(contact, 'name')} label={{ text: 'Name', classes: small }} autocomplete="off" />
        <Input {...fieldOf(contact, 'post')} label={{ text: 'Post', classes: small }} autocomplete="off" />
        <Input
          {...fieldOf(contact, 'email')}
          type="email"
          label={{ text: 'E-mail address', classes: small }}
          autocomplete="off"
        />
        <Button text="Save the contact" classes="govuk-button--secondary" preventDoubleClick />
      </Form>
    </Page>
  );
};

interface AgreeProps extends Pick<AgreementPageProps, 'blockers' | 'form'> {
  readonly reference: string;
  readonly here: string;
}

const Agree = ({ blockers, reference, here, form }: AgreeProps) =>
  blockers.length > 0 ? (
    <>
      <h2 class="govuk-heading-m">What the partnership’s agreement waits for</h2>
      <ul class="govuk-list govuk-list--bullet">
        {blockers.map((blocker) => {
          const { text, href } = told(blocker, reference);
          return (
            <li key={text}>
              <a class="govuk-link" href={href}>
                {text}
              </a>
            </li>
          );
        })}
      </ul>
    </>
  ) : (
    <>
      <h2 class="govuk-heading-m">Record that the partnership agreed it</h2>
      <Form action={here}>
        <input type="hidden" name="part" value="agreement" />
        <DateInput
          {...dateOf(form, 'agreedOn')}
          fieldset={{ legend: { text: 'Day of the meeting', classes: legend } }}
        />
        <Input
          {...fieldOf(form, 'minute')}
          label={{ text: 'Minute', classes: small }}
          hint={{ text: 'Where it is written down, as in “Community Safety Board, item 6”.' }}
        />
        <Button text="Record the agreement" preventDoubleClick />
      </Form>
    </>
  );

/** Each blocker in words, with the page that mends it. */
function told(blocker: PlanBlocker, reference: string): { text: string; href: string } {
  switch (blocker.kind) {
    case 'nothing-planned':
      return { text: 'Nothing is planned yet: plan an action', href: actionPaths.planPage(reference, 'new') };
    case 'agreed-already':
      return { text: 'It is agreed already', href: actionPaths.plan(reference) };
    case 'no-contact':
      return { text: 'Nobody is the single point of contact: name them below', href: '#name' };
    case 'no-lead':
      return {
        text: `Action ${blocker.ref}: its lead has left, name another`,
        href: actionPaths.below(reference, blocker.id, 'lead'),
      };
    case 'not-accepted':
      return {
        text: `Action ${blocker.ref}: its lead has not accepted it`,
        href: actionPaths.planPage(reference, 'leads'),
      };
    case 'no-action':
      return {
        text: `Recommendation ${blocker.number} has no action: plan one`,
        href: `${actionPaths.planPage(reference, 'new')}?recommendation=${blocker.recommendationId}`,
      };
  }
}
