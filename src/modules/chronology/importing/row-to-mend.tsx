import { Button, Details, errorFor, Form, type FormState, Input, Textarea } from '../../../web/index.js';
import { type ColumnId, columnOf } from '../columns.js';
import { mendable } from './form.js';
import type { ImportRow } from './queries.js';
import type { RowTexts } from './row-draft.js';

/** A row with what it says and how its date is understood. */
export interface RowView {
  readonly row: ImportRow;
  readonly texts: RowTexts;
  readonly understood: string;
}

const ALL_THE_SAME = 'double';

/** One row: what is wrong with it, its fields to be mended, and the way to leave it out. */
export const RowToMend = ({ row: view, at, form }: { row: RowView; at: string; form: FormState }) => {
  const { row, texts, understood } = view;
  const wrong = new Set(row.problems.map(({ field }) => field));
  const first = mendable.filter((id) => wrong.has(id) || (id === 'facts' && row.state !== 'left-out'));
  // What has a box is said beside it.
  const unshown = row.problems.filter(({ field }) => !mendable.some((id) => id === field));
  const here = form.errors.some(({ field }) => field.endsWith(`-${row.number}`));
  return (
    <section class="dhr-import-row" aria-labelledby={`row-${row.number}`} id={`r-${row.number}`}>
      <h2 class="govuk-heading-s" id={`row-${row.number}`}>
        Row {row.number}
        {row.hidden && ' (hidden in the file)'}
        {row.state === 'ready' && `: ${understood}`}
      </h2>
      {row.state === 'left-out' && <p class="govuk-body">Left out: {row.why}</p>}
      {unshown.length > 0 && (
        <ul class="govuk-list govuk-list--bullet govuk-error-message">
          {unshown.map(({ words }) => (
            <li>{words}</li>
          ))}
        </ul>
      )}
      <Form action={`${at}/rows/${row.number}`}>
        {row.state === 'problem' && first.map((id) => <Field id={id} row={row} texts={texts} />)}
        <Details summaryText="All columns of this row" open={here}>
          {mendable
            .filter((id) => row.state !== 'problem' || !first.includes(id))
            .map((id) => (
              <Field id={id} row={row} texts={texts} />
            ))}
        </Details>
        <Input
          id={`why-${row.number}`}
          name="why"
          label={{ text: row.state === 'left-out' ? 'Another reason (optional)' : 'If you leave it out, why?' }}
          errorMessage={errorFor(form, `why-${row.number}`)}
          classes="govuk-input--width-30"
        />
        <div class="govuk-button-group">
          <Button
            text={
              row.state === 'left-out'
                ? 'Bring it back'
                : wrong.has(ALL_THE_SAME)
                  ? 'Take it all the same'
                  : 'Save the row'
            }
            name="do"
            value="save"
            classes="govuk-button--secondary"
            preventDoubleClick
          />
          {row.state !== 'left-out' && (
            <Button text="Leave it out" name="do" value="leave" classes="govuk-button--secondary" preventDoubleClick />
          )}
        </div>
      </Form>
    </section>
  );
};

const LONG_FIELDS: readonly ColumnId[] = ['facts', 'decision', 'response', 'comment', 'seen'];

const Field = ({ id, row, texts }: { id: ColumnId; row: ImportRow; texts: RowTexts }) => {
  const field = {
    id: `f-${id}-${row.number}`,
    name: `f-${id}`,
    value: texts[id] ?? '',
    label: { text: columnOf(id).heading },
    errorMessage: row.problems.filter((problem) => problem.field === id).map(({ words }) => ({ text: words }))[0],
  };
  return LONG_FIELDS.includes(id) ? <Textarea {...field} rows={3} /> : <Input {...field} spellcheck={false} />;
};
