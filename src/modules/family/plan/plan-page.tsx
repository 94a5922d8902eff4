import { longDate } from '../../../web/formats.js';
import {
  choiceOf,
  Details,
  type FormState,
  fieldOf,
  Input,
  InsetText,
  label,
  legend,
  Radios,
  Textarea,
} from '../../../web/index.js';
import { FormPage } from '../form-page.js';
import { familyPaths } from '../paths.js';
import type { KeyDate } from '../rules.js';
import type { Plan } from './make-plan.js';

interface PlanPageProps {
  readonly reference: string;
  readonly form: FormState;
  /** Newest first. */
  readonly plans: readonly Plan[];
  /** Days in court and elsewhere, still to come. */
  readonly dates: readonly KeyDate[];
}

/** The plan for involving the family: written early, and anew when things change. */
export const PlanPage = ({ reference, form, plans, dates }: PlanPageProps) => (
  <FormPage
    reference={reference}
    form={form}
    back={familyPaths.family(reference)}
    heading="Plan for involving the family"
    version={plans[0]?.number ?? 0}
    save={plans.length === 0 ? 'Make the plan' : 'Save as a new version'}
  >
    <InsetText>
      Settle this before the first approach, with the family liaison officer and the senior investigating officer. Think
      of children, of relatives abroad, and of people who were close without being kin.
    </InsetText>
    <h2 class="govuk-heading-s">Dates to plan around</h2>
    {dates.length === 0 ? (
      <p class="govuk-body">No days in court or at an inquest are known yet.</p>
    ) : (
      <ul class="govuk-list govuk-list--bullet">
        {dates.map(({ day, what }) => (
          <li key={`${day}${what}`}>
            {longDate(day)}: {what}
          </li>
        ))}
      </ul>
    )}
    <Textarea {...fieldOf(form, 'approach')} label={label('Who is approached, and how?')} rows={5} />
    <Textarea {...fieldOf(form, 'timing')} label={label('When, and how does that fit the dates in court?')} rows={4} />
    <Textarea {...fieldOf(form, 'through')} label={label('By whom is each of them approached?')} rows={3} />
    <Radios
      {...choiceOf(form, 'outsideHelp')}
      fieldset={legend('Does a domestic abuse service from outside the area help?')}
      items={[
        { value: 'yes', text: 'Yes' },
        { value: 'asking', text: 'We are asking one' },
        { value: 'no', text: 'No' },
      ]}
    />
    <Input {...fieldOf(form, 'outsideService')} label={label('Which service? (optional)')} />
    {plans.length > 1 && <Earlier plans={plans.slice(1)} />}
  </FormPage>
);

const Earlier = ({ plans }: { plans: readonly Plan[] }) => (
  <Details summaryText="Earlier versions">
    {plans.map((plan) => (
      <div key={plan.id}>
        <h3 class="govuk-heading-s">
          Version {plan.number}, {longDate(plan.madeOn)}
        </h3>
        <p class="govuk-body dhr-said">{plan.approach}</p>
        <p class="govuk-body dhr-said">{plan.timing}</p>
        <p class="govuk-body dhr-said">{plan.through}</p>
      </div>
    ))}
  </Details>
);
