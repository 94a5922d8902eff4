import {
  Button,
  Checkboxes,
  choicesOf,
  DateInput,
  dateOf,
  Form,
  type FormState,
  fieldOf,
  Input,
  InsetText,
  Page,
  Select,
  Textarea,
} from '../../../web/index.js';
import { passingWayInWords, passingWays } from '../kinds.js';
import type { OpenPlan } from '../opened.js';
import { actionPaths } from '../paths.js';
import type { PlanRow } from '../planning/arrange.js';
import { PlanTabs } from '../planning/tabs.js';
import type { ActionPlan } from '../queries.js';
import type { ActionPassing } from './pass-on.js';
import { PassingList } from './passing-list.js';

const small = 'govuk-label--s';
const legend = 'govuk-fieldset__legend--s';

export interface PassingPageProps {
  readonly plan: OpenPlan;
  readonly settled: ActionPlan | undefined;
  readonly rows: readonly PlanRow[];
  /** Ids of actions that were passed on to nobody. */
  readonly waiting: readonly string[];
  readonly passings: readonly ActionPassing[];
  readonly form: FormState;
}

/** Passing each action on at senior level, and sharing the plan with boards and others. */
export const PassingPage = ({ plan, settled, rows, waiting, passings, form }: PassingPageProps) => {
  const { reference } = plan.review;
  const open = rows.filter(({ planned }) => waiting.includes(planned.action.id));
  return (
    <Page title={`Passing on: ${reference}`} heading="Passing on" caption={reference} form={form}>
      <PlanTabs plan={plan} current="passing-on" />
      <p class="govuk-body">
        Once the plan is agreed, each action is passed down formally by a chief officer of the body that leads it, and
        the whole plan is shared with the boards and the police and crime commissioner or MOPAC. Whoever gets it
        acknowledges it: record that too.
      </p>
      {settled?.agreedOn == null ? (
        <InsetText text="The partnership has not agreed the plan yet. It is passed on and shared after that." />
      ) : (
        <>
          <p class="govuk-body dhr-no-print">
            To send it by secure mail or letter, take{' '}
            <a class="govuk-link" href={actionPaths.planPage(reference, 'take-word')}>
              the plan as Word
            </a>
            .
          </p>
          <Form action={actionPaths.planPage(reference, 'passing-on')}>
            <Checkboxes
              {...choicesOf(form, 'what')}
              classes="govuk-checkboxes--small"
              fieldset={{ legend: { text: 'What was passed on', classes: legend } }}
              items={[
                { value: 'whole-plan', text: 'The whole plan was shared' },
                ...open.map(({ ref, planned: { action } }) => ({
                  value: action.id,
                  text: `Action ${ref}: ${action.leadBody}${action.officerName === '' ? '' : ` (${action.officerName})`}`,
                })),
              ]}
            />
            <Input
              {...fieldOf(form, 'toName')}
              label={{ text: 'To whom', classes: small }}
              hint={{ text: 'A chief officer, a board, an office.' }}
            />
            <Input {...fieldOf(form, 'toPost')} label={{ text: 'Post (optional)', classes: small }} />
            <Select
              {...fieldOf(form, 'way')}
              label={{ text: 'How', classes: small }}
              items={passingWays
                .filter((way) => way !== 'system')
                .map((value) => ({ value, text: passingWayInWords[value] }))}
            />
            <DateInput {...dateOf(form, 'on')} fieldset={{ legend: { text: 'On which day', classes: legend } }} />
            <Textarea {...fieldOf(form, 'note')} label={{ text: 'Note (optional)', classes: small }} rows={2} />
            <Button text="Record it" preventDoubleClick />
          </Form>
        </>
      )}
      <PassingList plan={plan} rows={rows} passings={passings} />
    </Page>
  );
};
