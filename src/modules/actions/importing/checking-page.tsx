import { plural } from '../../../web/formats.js';
import { Button, Details, Form, type FormState, InsetText, Page, Radios, Select } from '../../../web/index.js';
import type { OpenPlan } from '../opened.js';
import { importPaths } from './import-paths.js';
import { LeadsForBodies } from './leads-for-bodies.js';
import { PartCard } from './part-card.js';
import { planColumns } from './plan-columns.js';
import { type PlanImport, waits } from './queries.js';
import type { Known, UnderstoodPart } from './understood.js';

export interface CheckingPageProps {
  readonly plan: OpenPlan;
  readonly one: PlanImport;
  readonly parts: readonly UnderstoodPart[];
  readonly known: Known;
  readonly form: FormState;
}

/** Every row of a file before it is taken in. */
export const CheckingPage = (props: CheckingPageProps) => {
  const { plan, one, parts, form } = props;
  const { reference } = plan.review;
  const waiting = parts.filter(waits).length;
  const fresh = parts.filter(({ draft, leftOut }) => draft !== undefined && leftOut === undefined).length;
  const same = parts.filter((part) => part.same !== undefined).length;
  return (
    <Page
      title={`Check the rows: ${reference}`}
      heading="Check the rows"
      caption={one.fileName}
      form={form}
      back={importPaths.all(reference)}
      wide
    >
      <p class="govuk-body-l">
        {plural(fresh, 'new action')} ready, {plural(waiting, 'row')} to be settled, {same} on record already.
      </p>
      {one.columns.order === 'month-first' && (
        <InsetText text="Dates in numbers are read with the month first, as they stand in this file. Change that below if it is wrong." />
      )}
      <Columns {...props} />
      {one.columns.beside.length > 0 && (
        <Details summaryText={`What else stands in the file (${one.columns.beside.length})`}>
          <ul class="govuk-list govuk-list--bullet">
            {one.columns.beside.map(({ place, text }) => (
              <li>
                {place}: {text}
              </li>
            ))}
          </ul>
        </Details>
      )}
      <NotInFile {...props} />
      <LeadsForBodies {...props} />
      {[...parts.filter(waits), ...parts.filter((part) => !waits(part))].map((part) => (
        <PartCard {...props} part={part} />
      ))}
      {waiting > 0 ? (
        <InsetText text="The file is taken in as a whole: mend each row that waits, or leave it out." />
      ) : (
        <Form action={importPaths.step(reference, one.id, 'take')} version={one.version} unsavedChanges="off">
          <Button text="Take the file in" preventDoubleClick />
        </Form>
      )}
      <Form action={importPaths.step(reference, one.id, 'give-up')} version={one.version} unsavedChanges="off">
        <Button text="Give this file up" classes="govuk-button--secondary" preventDoubleClick />
      </Form>
    </Page>
  );
};

const CHOICES = [
  ...planColumns.map(({ id, heading }) => ({ value: id as string, text: heading })),
  { value: 'add', text: 'Put it beside the progress, under its heading' },
  { value: 'leave', text: 'Leave it out' },
];

const Columns = ({ plan, one }: CheckingPageProps) => (
  <Details summaryText="Which column is which, and how dates stand">
    <Form action={importPaths.step(plan.review.reference, one.id, 'columns')} version={one.version}>
      {one.columns.headings.map((heading, at) => (
        <Select
          id={`c-${at}`}
          name={`c-${at}`}
          label={{ text: heading.slice(0, 120), classes: 'govuk-label--s' }}
          value={one.columns.targets[at] ?? 'add'}
          items={CHOICES}
        />
      ))}
      <Radios
        idPrefix="order"
        name="order"
        classes="govuk-radios--small"
        value={one.columns.order ?? 'day-first'}
        fieldset={{ legend: { text: 'How dates in numbers stand in this file', classes: 'govuk-fieldset__legend--s' } }}
        items={[
          { value: 'day-first', text: 'Day first: 05/04/2026 is 5 April' },
          { value: 'month-first', text: 'Month first: 05/04/2026 is 4 May' },
        ]}
      />
      <Button text="Read the rows by these columns" classes="govuk-button--secondary" preventDoubleClick />
    </Form>
  </Details>
);

const NotInFile = ({ parts, known }: CheckingPageProps) => {
  const named = new Set(parts.flatMap(({ same }) => same?.id ?? []));
  const missing = known.existing.filter(({ id }) => !named.has(id));
  if (named.size === 0 || missing.length === 0) return null;
  return (
    <InsetText>
      On record and not in the file: {missing.map(({ cells }) => cells.ref).join(', ')}. Nothing happens to them.
    </InsetText>
  );
};
