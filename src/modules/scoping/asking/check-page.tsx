import type { Day } from '../../../kernel/day.js';
import { listInWords, longDate, plural } from '../../../web/formats.js';
import { Button, Form, type FormState, Page, SummaryList, textsOf, WarningText } from '../../../web/index.js';
import type { Subject } from '../../reviews/index.js';
import { scopingPaths } from '../paths.js';
import type { AgencyToAsk } from './rules.js';
import type { ScopingPlan } from './send-requests.js';

/** What will be sent, to be looked at once more. */
export interface CheckPageProps {
  readonly reference: string;
  readonly plan: ScopingPlan;
  readonly agencies: readonly AgencyToAsk[];
  readonly subjects: readonly Subject[];
  readonly warnings: readonly string[];
  /** What was typed, to be sent again. */
  readonly form: FormState;
}

export const CheckPage = (props: CheckPageProps) => {
  const chosen = props.agencies.filter(({ id }) => props.plan.agencyIds.includes(id));
  const count = plural(chosen.length, 'agency', 'agencies');
  return (
    <Page title={`Check before sending: ${props.reference}`} heading="Check before sending" caption={props.reference}>
      {props.warnings.map((warning) => (
        <WarningText key={warning} text={warning} iconFallbackText="Warning" />
      ))}
      <SummaryList rows={rowsOf(props, chosen)} />
      <p class="govuk-body">
        Each agency is sent an e-mail with a link and the reference only. The names are on the page behind the link,
        after a code has been sent to the same address.
      </p>
      <div class="govuk-button-group">
        <Form action={scopingPaths.new(props.reference)} unsavedChanges="off">
          <Again form={props.form} step="send" />
          <Button text={`Send to ${count}`} preventDoubleClick />
        </Form>
        <Form action={scopingPaths.new(props.reference)} unsavedChanges="off">
          <Again form={props.form} step="change" />
          <Button text="Change something" classes="govuk-button--secondary" />
        </Form>
      </div>
    </Page>
  );
};

/** Everything that was typed, to come with the next step: nothing is kept before it is sent. */
const Again = ({ form, step }: { form: FormState; step: 'send' | 'change' }) => (
  <>
    <input type="hidden" name="step" value={step} />
    {Object.keys(form.values)
      .filter((name) => name !== 'step')
      .flatMap((name) => textsOf(form, name).map((value) => <input type="hidden" name={name} value={value} />))}
  </>
);

function rowsOf({ plan, subjects }: CheckPageProps, chosen: readonly AgencyToAsk[]) {
  const about = subjects.filter(({ id }) => plan.subjectIds.includes(id)).map(({ pseudonym }) => pseudonym);
  return [
    {
      key: { text: 'Agencies' },
      value: {
        html: (
          <ul class="govuk-list">
            {chosen.map(({ id, name, contact, bound }) => (
              <li key={id}>
                {name}
                <br />
                <span class="govuk-hint govuk-!-margin-bottom-1 dhr-breakable">
                  {contact?.name}, {contact?.email}
                  {bound ? '' : '; asked, not bound in law'}
                </span>
              </li>
            ))}
          </ul>
        ),
      },
    },
    { key: { text: 'About' }, value: { text: listInWords(about) } },
    { key: { text: 'Answer by' }, value: { text: longDate(plan.dueOn) } },
    { key: { text: 'Period' }, value: { text: periodInWords(plan.periodFrom, plan.periodTo) } },
    { key: { text: 'Secure records' }, value: { text: plan.secure ? plan.secureWhat : 'Not asked' } },
    { key: { text: 'Note' }, value: { text: plan.note === '' ? 'None' : plan.note } },
  ];
}

/** A period that may be open at either end. */
export function periodInWords(from: Day | null | undefined, to: Day | null | undefined): string {
  if (from == null && to == null) return 'Any contact, whenever it was';
  if (from == null) return `Up to ${longDate(to as Day)}`;
  return to == null ? `From ${longDate(from)} until now` : `${longDate(from)} to ${longDate(to)}`;
}
