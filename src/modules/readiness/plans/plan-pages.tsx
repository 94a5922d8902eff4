import { dateTime } from '../../../web/formats.js';
import { Button, Form, type FormState, fieldOf, InsetText, Page, SummaryList, Textarea } from '../../../web/index.js';
import { readinessPaths } from '../paths.js';
import { type PlanKind, plans } from './headings.js';
import type { Plan } from './plan.js';

/** A plan as it is read. */
export const PlanPage = ({ kind, plan, mayKeep }: { kind: PlanKind; plan: Plan; mayKeep: boolean }) => {
  const { title, why, headings, duty } = plans[kind];
  return (
    <Page title={title} heading={title} caption="Readiness" back={readinessPaths.overview}>
      <InsetText text={why} />
      <SummaryList
        rows={headings.map(({ id, title: key, hint }) => {
          const words = plan.points[id] ?? '';
          return {
            key: { text: key },
            value: {
              html:
                words === '' ? (
                  <span class="govuk-hint">Not written yet. {hint}.</span>
                ) : (
                  <span class="dhr-lines">{words}</span>
                ),
            },
          };
        })}
      />
      {plan.changedAt !== undefined && <p class="govuk-hint">Last changed {dateTime(plan.changedAt)}</p>}
      {mayKeep && (
        <Button
          text={plan.version === undefined ? 'Write the plan' : 'Change the plan'}
          href={readinessPaths.planEdit(kind)}
        />
      )}
      <p class="govuk-body">
        <a class="govuk-link" href={readinessPaths.record(duty)}>
          Record that the plan is agreed, and when to look at it again
        </a>
      </p>
    </Page>
  );
};

/** A plan as it is written. */
export const PlanEditPage = (props: { kind: PlanKind; form: FormState; version: number | undefined }) => {
  const { kind, form, version } = props;
  const { title, headings } = plans[kind];
  return (
    <Page title={`Write: ${title}`} heading={title} caption="Readiness" form={form} back={readinessPaths.plan(kind)}>
      <Form version={version}>
        {headings.map(({ id, title: label, hint }) => (
          <Textarea
            key={id}
            {...fieldOf(form, id)}
            label={{ text: label, classes: 'govuk-label--s' }}
            hint={{ text: hint }}
            rows={4}
          />
        ))}
        <Button text="Save" preventDoubleClick />
      </Form>
    </Page>
  );
};
