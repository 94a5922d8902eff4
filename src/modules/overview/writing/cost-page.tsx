import { dateTime } from '../../../web/formats.js';
import { Button, Form, type FormState, fieldOf, Input, Page, StackedTable } from '../../../web/index.js';
import { pounds } from '../figures/made.js';
import { overviewPaths } from '../paths.js';
import type { CostLine } from '../queries.js';

export interface CostPageProps {
  readonly id: string;
  readonly quarter: string;
  readonly costs: readonly CostLine[];
  /** Names of those who typed them, by id. */
  readonly names: ReadonlyMap<string, string>;
  readonly form: FormState;
}

/** What the quarter cost, line by line. */
export const CostPage = ({ id, quarter, costs, names, form }: CostPageProps) => (
  <Page
    title={`Cost: overview of ${quarter}`}
    heading="What the quarter cost"
    caption={`Draft overview of ${quarter}`}
    form={form}
    back={`${overviewPaths.one(id)}#cost`}
  >
    <p class="govuk-body">
      This system keeps no accounts. Enter what the Board should know: chairs and authors, support for families, events,
      printing. One line for several reviews tells less of each.
    </p>
    {costs.length > 0 && (
      <StackedTable
        caption="Entered so far"
        captionClasses="govuk-table__caption--m"
        firstCellIsHeader
        head={[
          { name: 'What for' },
          { name: 'Amount', numeric: true },
          { name: 'Entered by' },
          { name: 'Remove', hidden: true },
        ]}
        rows={costs.map((line) => [
          { text: line.what },
          { text: pounds(line.pence) },
          { text: `${names.get(line.enteredBy) ?? 'Somebody'}, ${dateTime(line.enteredAt)}` },
          { html: <Remove id={id} line={line} /> },
        ])}
      />
    )}
    <Form action={overviewPaths.cost(id)}>
      <h2 class="govuk-heading-m">Add a line</h2>
      <Input {...fieldOf(form, 'what')} label={{ text: 'What it was for' }} />
      <Input
        {...fieldOf(form, 'amount')}
        label={{ text: 'Amount' }}
        prefix={{ text: '£' }}
        classes="govuk-input--width-10"
        inputmode="decimal"
        spellcheck={false}
      />
      <Button text="Add" preventDoubleClick />
    </Form>
  </Page>
);

const Remove = ({ id, line }: { id: string; line: CostLine }) => (
  <Form action={overviewPaths.costRemoval(id, line.id)} unsavedChanges="off">
    <button type="submit" class="govuk-button govuk-button--secondary govuk-!-margin-bottom-0">
      Remove<span class="govuk-visually-hidden">: {line.what}</span>
    </button>
  </Form>
);
